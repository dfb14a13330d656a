// The reply as it will be inserted.

import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Draft } from './draft-reply.ts';
import { usePanel } from './panel-context.tsx';
import { previewHtml } from './preview-html.ts';
import { SafeHtmlBlock } from './safe-html.tsx';

export function ReplyPreview({ draft }: { readonly draft: Exclude<Draft, { state: 'unwritten' }> }) {
  const format = usePanel((state) => state.replyFormat);
  const html = useMemo(() => previewHtml(draft, format), [draft, format]);
  const lang = usePanel(({ knowledgeBase }) =>
    knowledgeBase.state === 'ready' ? knowledgeBase.value.language : undefined,
  );
  return (
    <section className="preview" data-format={format} aria-label={i18n.t('reply.preview')}>
      <SafeHtmlBlock html={html} testId="reply-preview" lang={lang} />
    </section>
  );
}
