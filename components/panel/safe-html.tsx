// Renders HTML that passed utils/sanitize.ts; the type lets nothing else in.

import type { SafeHtml } from '../../utils/sanitize.ts';

interface SafeHtmlBlockProps {
  readonly html: SafeHtml;
  readonly testId?: string;
  /** BCP 47 tag of the text's language. */
  readonly lang?: string | undefined;
}

export function SafeHtmlBlock({ html, testId, lang }: SafeHtmlBlockProps) {
  return <div className="rich" data-testid={testId} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
