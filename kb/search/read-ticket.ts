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
/** Of a message, before it is cleaned: five times what is searched, for the quotes above an answer. */
const MAX_MESSAGE_CHARS = 100_000;
const SEPARATOR = '\n\n';

export interface ReadTicket {
  readonly readText: string;
  /** Of that, the messages: the subject left out. */
  readonly saidText: string;
  readonly terms: readonly TicketTerm[];
}

interface Part {
  readonly text: string;
  readonly kind: 'subject' | 'message' | 'formula';
}

/** Never empty for a ticket with words: one that cleaning would empty is read as it stands. */
export function createTicketReader(
  analyse: Analyser,
  dropOwnWords: DropOwnWords,
): (query: TicketQuery) => ReadTicket {
  return ({ subject, messages }) => {
    const parts = cut(toParts(subject, messages));
    return read(parts.length > 0 ? parts : cut(messages.map((text) => ({ text, kind: 'message' }))));
  };

  /** One at a time: what there is no room for need not be cleaned. */
  function* toParts(subject: string, messages: readonly string[]): Generator<Part> {
    yield { text: subject, kind: 'subject' };
    for (const message of messages) yield toOwnPart(message.slice(0, MAX_MESSAGE_CHARS));
  }

  /** What is emptied though nothing of it was ours stays as it stands: cleaning may err. */
  function toOwnPart(message: string): Part {
    const own = dropOwnWords(message);
    const text = cleanMessage(own);
    return text === '' && own === message ? { text: message, kind: 'formula' } : { text, kind: 'message' };
  }

  function read(parts: readonly Part[]): ReadTicket {
    const analysed = parts.map(({ text, kind }) => ({ kind, terms: analyse(text) }));
    const last = analysed.findLastIndex(
      ({ kind, terms }) => kind !== 'formula' && terms.length >= MIN_TELLING_TERMS,
    );
    return {
      readText: join(parts),
      saidText: join(parts.filter(({ kind }) => kind !== 'subject')),
      terms: analysed.flatMap(({ kind, terms }, at) => {
        const weight = kind === 'subject' || at >= last ? 1 : EARLIER_WEIGHT;
        return terms.map((term) => ({ ...term, weight }));
      }),
    };
  }
}

/** @returns those that say anything, together not longer than what is read at most */
function cut(parts: Iterable<Part>): Part[] {
  const kept: Part[] = [];
  let room = MAX_QUERY_CHARS;
  for (const part of parts) {
    const text = part.text.trim();
    if (text === '') continue;
    kept.push({ ...part, text: text.slice(0, room) });
    room -= text.length + SEPARATOR.length;
    if (room <= 0) break;
  }
  return kept;
}

const join = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(SEPARATOR);
