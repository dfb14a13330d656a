// Statements of how long something takes: "o chamado será encerrado após 48 horas".
// Two of them are about the same thing when they stand at the same place of sentences that are equal but for the
// numbers, or when the same is done to a ticket, in whatever words. Clock times ("das 8h às 18h") are no deadlines.

import { fold } from '../../search/fold.ts';
import type { Page } from '../import/page.ts';
import { isClockTime } from './is-clock-time.ts';
import { toParagraphs } from './paragraphs.ts';

export interface Deadline {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Equal for statements about the same thing. */
  readonly subject: string;
  readonly duration: { readonly text: string; readonly key: string };
}

const DURATION =
  /\b(\d{1,4})(?:\s*\([^()]*\))?\s*(h|hs|hrs|horas?|min|minutos?|dias?|semanas?|mes(?:es)?|anos?)\b(\s+(?:uteis|corridos))?/g;
const HOURS: Readonly<Record<string, number>> = { h: 1, m: 1 / 60, d: 24, s: 168 };

const TICKET = /\b(chamados?|tickets?|atendimento)\b/;
const ACTIONS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['close', /\b(encerr\w+|fechad\w+|fechament\w+|finalizad\w+)/g],
  ['reopen', /\b(reabr\w+|reabert\w+)/g],
  ['cancel', /\b(cancelad\w+|cancelament\w+)/g],
  ['answer', /\b(respondid\w+|primeira resposta)/g],
];

/** A shorter sentence says too little to be the same statement. */
const MIN_WORDS = 5;
/** What names more times than this is a table, or no text at all. */
const MAX_DURATIONS = 4;
const MAX_SENTENCE_LENGTH = 1000;

export function listDeadlines(page: Page): Deadline[] {
  return toParagraphs(page).flatMap(({ text, lineAt }) =>
    toSentences(text).flatMap(({ sentence, start }) => {
      const folded = foldInPlace(sentence);
      const durations = [...folded.matchAll(DURATION)];
      if (durations.length > MAX_DURATIONS) return [];
      return durations.flatMap((match, index) => {
        if (isClockTime(folded, match.index)) return [];
        const [whole, amount = '', unit = '', kind = ''] = match;
        const place = {
          path: page.path,
          line: lineAt(start + match.index),
          duration: {
            text: sentence.slice(match.index, match.index + whole.length).trim(),
            key: toDurationKey(Number(amount), unit, kind.trim()),
          },
        };
        const since = durations[index - 1]?.index ?? 0;
        return toSubjects(folded, { at: match.index, index, since }).map((subject) => ({
          ...place,
          subject,
        }));
      });
    }),
  );
}

/** `since`: where the duration before it stands; what is said before that one is about that one. */
function toSubjects(
  sentence: string,
  { at, index, since }: Record<'at' | 'index' | 'since', number>,
): string[] {
  const masked = sentence
    .replace(DURATION, '#')
    .replace(/\d+/g, '#')
    .replace(/[^a-z#]+/g, ' ')
    .trim();
  const action = findLastAction(sentence.slice(since, at));
  return [
    ...(masked.split(' ').length >= MIN_WORDS ? [`${masked} ${index}`] : []),
    ...(action && TICKET.test(sentence) ? [`ticket ${action}`] : []),
  ];
}

/** What is done stands nearest before how long it takes. */
function findLastAction(before: string): string | undefined {
  const found = ACTIONS.flatMap(([name, pattern]) => {
    const at = [...before.matchAll(pattern)].at(-1)?.index;
    return at === undefined ? [] : [{ name, at }];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.name;
}

/** 3 days are 72 hours, but three working days are not, and a month is no number of days. */
function toDurationKey(amount: number, unit: string, kind: string): string {
  const isMonthOrYear = /^(mes|ano)/.test(unit);
  const hours = isMonthOrYear ? undefined : HOURS[unit.charAt(0)];
  return hours === undefined || kind === 'uteis'
    ? `${amount} ${unit.slice(0, 2)} ${kind}`
    : `${amount * hours} h`;
}

function toSentences(text: string): { sentence: string; start: number }[] {
  return [...text.matchAll(/\S.*?(?:[.!?;](?=\s|$)|$)/gs)]
    .map((match) => ({ sentence: match[0], start: match.index }))
    .filter(({ sentence }) => sentence.length <= MAX_SENTENCE_LENGTH && /\d/.test(sentence));
}

/** Folded letter by letter, so that every place stays where it was. */
const foldInPlace = (text: string): string =>
  Array.from(text, (letter) => fold(letter).slice(0, letter.length).padEnd(letter.length)).join('');
