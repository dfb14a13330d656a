// The heading that reads like the subject of a ticket: in the main part of the page, not in its furniture.

import { foldWhitespace } from '../fold-whitespace.ts';
import { isVisible } from '../is-visible.ts';
import { splitHeading } from './ticket-number.ts';
import { foldWord, PAGE_KIND } from './vocabulary.ts';

const LEVELS = ['h1', 'h2', '[role="heading"]', 'h3'];
const MIN_LETTERS = 3;

export interface Heading {
  /** As printed. */
  readonly text: string;
  /** What is left without the number; '' when the heading only says what kind of page this is. */
  readonly subject: string;
  readonly number: string;
}

/** The highest heading with a subject in it, else the first that says "ticket" or has a ticket's number in it. */
export function findHeading(main: ParentNode, isOutside: (element: Element) => boolean): Heading | undefined {
  let fallback: Heading | undefined;
  for (const level of LEVELS) {
    for (const element of main.querySelectorAll(level)) {
      if (isOutside(element) || !isVisible(element)) continue;
      const heading = toHeading(foldWhitespace(element.textContent));
      if (heading.subject !== '') return { ...heading, number: heading.number || (fallback?.number ?? '') }; // the first one
      if (heading.number !== '' || PAGE_KIND.test(foldWord(heading.text))) fallback ??= heading;
    }
  }
  return fallback;
}

function toHeading(text: string): Heading {
  const { number, subject } = splitHeading(text);
  const letters = subject.replace(/[^\p{L}]/gu, '').length;
  return { text, number, subject: letters < MIN_LETTERS || PAGE_KIND.test(foldWord(subject)) ? '' : subject };
}
