// "Um assunto = um chamado": tells a ticket that asks two things. Wrong alarms cost more than missed ones, so it wants
// the requester's own mark (numbered questions, paragraphs) and two parts that are each answered, by different articles.

import type { Suggestion } from './suggestion.ts';

export interface Subject {
  /** The requester's words. */
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

const NUMBERED = /^\s*(?:\(?\d{1,2}\s*[.)º°ª-]|[a-e]\)|[-*•])\s+/;
const MIN_WORDS = 5;
/** Of a paragraph, which only a blank line sets apart: "Podem verificar para onde ele foi?" belongs to what it follows. */
const MIN_PARAGRAPH_WORDS = 8;
const MAX_SUBJECTS = 4;
/** How many of the best articles must differ. */
const TOP = 3;

/** @returns the parts of a text that its writer set apart, in order; none when nothing sets two apart */
export function splitSubjects(text: string): string[] {
  const numbered = splitAtNumbers(text);
  const isNumbered = numbered.length >= 2;
  const parts = isNumbered ? numbered : joinAnnounced(text.split(/\n\s*\n/));
  const minWords = isNumbered ? MIN_WORDS : MIN_PARAGRAPH_WORDS;
  const long = parts.map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= minWords);
  return long.length >= 2 && long.length <= MAX_SUBJECTS ? long : [];
}

/** What stands above the first number announces them. */
function splitAtNumbers(text: string): string[] {
  const parts: string[][] = [];
  for (const line of text.split('\n')) {
    if (NUMBERED.test(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

/** "Segue o erro:" belongs to what it announces. */
function joinAnnounced(paragraphs: readonly string[]): string[] {
  const parts: string[] = [];
  for (const paragraph of paragraphs) {
    const before = parts.at(-1);
    if (before?.trimEnd().endsWith(':')) parts.splice(-1, 1, `${before}\n\n${paragraph}`);
    else parts.push(paragraph);
  }
  return parts;
}

/**
 * @param rank ranks a part alone
 * @param isSure of a part's first suggestion
 * @returns two or more, or none
 */
export function findSubjects(
  text: string,
  rank: (part: string) => readonly Suggestion[],
  isSure: (best: Suggestion) => boolean,
): Subject[] {
  const subjects = splitSubjects(text).map((part) => ({ text: part, suggestions: rank(part) }));
  const sure = subjects.filter(({ suggestions: [best] }) => best !== undefined && isSure(best));
  const isApart = sure.every(({ suggestions }, at) => {
    const others = sure.filter((_, place) => place !== at).flatMap((other) => top(other.suggestions));
    return top(suggestions).every((id) => !others.includes(id));
  });
  return sure.length >= 2 && isApart ? sure : [];
}

const top = (suggestions: readonly Suggestion[]): string[] => suggestions.slice(0, TOP).map(({ id }) => id);
