// `unknown` to groups of phrases that mean the same.

import type { Synonyms } from '../search/synonyms.ts';
import { parseArray, parseTexts, ShapeError } from './parse-shape.ts';

/** @throws ShapeError */
export function parseSynonyms(value: unknown, at: string): Synonyms {
  return parseArray(value, at).map((group, index) => parseSynonymGroup(group, `${at}[${index}]`));
}

/** @throws ShapeError */
export function parseSynonymGroup(value: unknown, at: string): string[] {
  const phrases = parseTexts(value, at);
  if (phrases.length < 2) throw new ShapeError(at, 'a list of two phrases or more');
  return phrases;
}
