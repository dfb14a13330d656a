// What of a ticket is searched for: the subject and the requester's own words, those of the last message above all.

import type { Analyser } from './analyse.ts';
import { cleanMessage } from './clean-message.ts';
import type { DropOwnWords } from './drop-own-words.ts';
import type { TicketTerm } from './score-articles.ts';
import type { TicketQuery } from './suggestion.ts';

/** Of what was said before the last message that says something. */
const EARLIER_WEIGHT = 0.5;
/** "Alguma notícia?" says nothing. */
const MIN_TELLING_TERMS = 3;
/** A ticket of a whole log file is searched by its beginning. */
const MAX_QUERY_CHARS = 20_000;

export interface ReadTicket {
  readonly readText: string;
  readonly terms: readonly TicketTerm[];
}

/** Never empty for a ticket with words: one that cleaning would empty is read as it stands. */
export function createTicketReader(
  analyse: Analyser,
  dropOwnWords: DropOwnWords,
): (query: TicketQuery) => ReadTicket {
  return ({ subject, messages }) => {
    const cleaned = messages.map((message) => cleanMessage(dropOwnWords(message)));
    const isEmptied = [subject, ...cleaned].every((text) => text.trim() === '');
    return read(subject, isEmptied ? messages : cleaned);
  };

  function read(subject: string, messages: readonly string[]): ReadTicket {
    const texts = [subject, ...messages].map((text) => text.trim()).filter((text) => text !== '');
    const kept = cut(texts);
    const analysed = kept.map((text) => analyse(text));
    const last = analysed.findLastIndex((terms) => terms.length >= MIN_TELLING_TERMS);
    return {
      readText: kept.join(SEPARATOR),
      terms: analysed.flatMap((terms, at) => {
        const isSubject = at === 0 && subject.trim() !== '';
        const weight = isSubject || last < 0 || at >= last ? 1 : EARLIER_WEIGHT;
        return terms.map((term) => ({ ...term, weight }));
      }),
    };
  }
}

const SEPARATOR = '\n\n';

/** Together not longer than what is read at most. */
function cut(texts: readonly string[]): string[] {
  const kept: string[] = [];
  let room = MAX_QUERY_CHARS;
  for (const text of texts) {
    if (room <= 0) break;
    kept.push(text.slice(0, room));
    room -= text.length + SEPARATOR.length;
  }
  return kept;
}
