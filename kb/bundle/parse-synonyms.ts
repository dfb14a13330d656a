// `unknown` to groups of phrases that mean the same.

import { fold } from '../search/fold.ts';
import type { Synonyms } from '../search/synonyms.ts';
import { parseArray, parseTexts, ShapeError } from './parse-shape.ts';

/** @throws ShapeError */
export function parseSynonyms(value: unknown, at: string): Synonyms {
  return parseArray(value, at).map((group, index) => parseSynonymGroup(group, `${at}[${index}]`));
}

/**
 * @returns the phrases as the search reads words: folded, without blanks to spare, each once
 * @throws ShapeError
 */
export function parseSynonymGroup(value: unknown, at: string): string[] {
  const phrases = parseTexts(value, at);
  if (phrases.length < 2) throw new ShapeError(at, 'a list of two phrases or more');
  const folded = phrases.map((phrase) => fold(phrase).replace(/\s+/g, ' ').trim());
  const different = [...new Set(folded)].filter((phrase) => phrase !== '');
  if (different.length < 2) throw new ShapeError(at, 'a list of phrases that differ in more than accents');
  return different;
}
