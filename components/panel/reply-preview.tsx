// The reply as it will be inserted.

import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Draft } from './draft-reply.ts';
import { usePanel } from './panel-context.tsx';
import { previewHtml } from './preview-html.ts';
import { SafeHtmlBlock } from './safe-html.tsx';

export function ReplyPreview({ draft }: { readonly draft: Exclude<Draft, { state: 'unwritten' }> }) {
  const html = useMemo(() => previewHtml(draft), [draft]);
  const lang = usePanel(({ knowledgeBase }) =>
    knowledgeBase.state === 'ready' ? knowledgeBase.value.language : undefined,
  );
  return (
    <section className="preview" aria-label={i18n.t('reply.preview')}>
      <SafeHtmlBlock html={html} testId="reply-preview" lang={lang} />
    </section>
  );
}
