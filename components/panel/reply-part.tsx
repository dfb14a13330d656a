// The reply of an article: which alternative, what is still to fill in, how it will read.

import { useState } from 'react';
import { i18n } from '#i18n';
import type { Article } from '../../kb/article.ts';
import { AlternativePicker } from './alternative-picker.tsx';
import type { Draft } from './draft-reply.ts';
import { isAskedFor } from './is-asked-for.ts';
import { usePanel } from './panel-context.tsx';
import { ReplyForm } from './reply-form.tsx';
import { ReplyPreview } from './reply-preview.tsx';

interface ReplyPartProps {
  readonly article: Article;
  readonly draft: Draft;
}

export function ReplyPart({ article, draft }: ReplyPartProps) {
  if (draft.state !== 'unwritten') return <WrittenReply article={article} draft={draft} />;
  return (
    <>
      <h4 className="section-title">{i18n.t('article.reply')}</h4>
      <p className="note note-warning">{i18n.t('article.unwritten')}</p>
    </>
  );
}

interface WrittenReplyProps {
  readonly article: Article;
  readonly draft: Exclude<Draft, { state: 'unwritten' }>;
}

/** Asks only for what is missing; what is known can be changed on request. */
function WrittenReply({ article, draft }: WrittenReplyProps) {
  const [isAllShown, setIsAllShown] = useState(false);
  const known = usePanel(({ page }) => (page.at === 'ticket' ? page.work.known : undefined));
  const asked = draft.slots.filter((slot) => isAskedFor(slot, known ?? {}, draft.values));
  const { when } = draft.template;

  return (
    <>
      <div className="section-row">
        <h4 className="section-title">{i18n.t('article.reply')}</h4>
        {asked.length < draft.slots.length && (
          <button
            type="button"
            className="link-button"
            aria-expanded={isAllShown}
            onClick={() => setIsAllShown(!isAllShown)}
          >
            {isAllShown ? i18n.t('reply.editFewer') : i18n.t('reply.editAll')}
          </button>
        )}
      </div>
      {article.replies.length > 1 && (
        <AlternativePicker replies={article.replies} chosen={article.replies.indexOf(draft.template)} />
      )}
      {when && <p className="when">{i18n.t('reply.when', [when])}</p>}
      <ReplyForm draft={draft} slots={isAllShown ? draft.slots : asked} />
      <ReplyPreview draft={draft} />
    </>
  );
}
