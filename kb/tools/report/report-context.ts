// What every section needs: the input, the articles that count, the words, and numbers as the language writes them.

import type { Article } from '../../article.ts';
import { messagesIn } from './messages/messages.ts';
import type { Messages } from './messages/pt-br.ts';
import type { ReportInput } from './report-input.ts';

export interface ReportContext {
  readonly input: ReportInput;
  readonly words: Messages;
  /** Not superseded. */
  readonly live: readonly Article[];
  readonly liveScripts: readonly Article[];
  readonly number: (value: number) => string;
  readonly percent: (part: number, whole: number) => string;
  /** A day (YYYY-MM-DD), written out short. */
  readonly day: (date: string) => string;
  /** In the alphabetical order of the language. */
  readonly compare: (a: string, b: string) => number;
}

export function createReportContext(input: ReportInput): ReportContext {
  const { language } = input;
  const live = input.articles.filter(({ state }) => state.kind !== 'superseded');
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    input,
    words: messagesIn(language),
    live,
    liveScripts: live.filter(({ kind }) => kind === 'script'),
    number: new Intl.NumberFormat(language).format,
    percent: (part, whole) => percents.format(toPercent(part, whole) / 100),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    compare: new Intl.Collator(language, { numeric: true }).compare,
  };
}

/** Rounded down: 100 says all, and 0 says none. */
export function toPercent(part: number, whole: number): number {
  if (part <= 0 || whole <= 0) return 0;
  return Math.max(1, Math.floor((part / whole) * 100));
}
