// What every page needs: the preview, the words, and numbers and days as the language writes them.

import type { Language } from '../language.ts';
import { messagesIn as reportMessagesIn } from '../report/messages/messages.ts';
import type { Messages as ReportMessages } from '../report/messages/pt-br.ts';
import { messagesIn } from './messages/messages.ts';
import type { Messages } from './messages/pt-br.ts';
import type { Preview } from './preview.ts';

export interface PreviewContext {
  readonly preview: Preview;
  readonly language: Language;
  readonly words: Messages;
  /** The names of sections, slots and severities are the report's. */
  readonly names: ReportMessages;
  readonly percent: (share: number) => string;
  /** A day (YYYY-MM-DD), written out short. */
  readonly day: (date: string) => string;
  /** In the alphabetical order of the language. */
  readonly compare: (a: string, b: string) => number;
}

export function createPreviewContext(preview: Preview, language: Language): PreviewContext {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    preview,
    language,
    words: messagesIn(language),
    names: reportMessagesIn(language),
    percent: new Intl.NumberFormat(language, { style: 'percent' }).format,
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    compare: new Intl.Collator(language, { numeric: true }).compare,
  };
}
