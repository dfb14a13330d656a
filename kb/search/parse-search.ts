// The search box's little language: `produto:tramita nivel:n2 status 6`. Everything that is no filter is text.

import type { SupportLevel } from '../article.ts';
import { fold } from './fold.ts';

export interface Search {
  readonly text: string;
  /** Folded; part of a product's name or one of its other names. */
  readonly product?: string;
  readonly level?: SupportLevel;
}

/** In the three languages of the interface; a value of several words stands in quotes. */
const FILTER = /(?<!\S)(produto|product|producto|n[ií]vel|level|nivel):(?:"([^"]*)"?|(\S*))/giu;
const LEVELS: ReadonlyMap<string, SupportLevel> = new Map([
  ['1', 'N1'],
  ['2', 'N2'],
  ['3', 'N3'],
  ['n1', 'N1'],
  ['n2', 'N2'],
  ['n3', 'N3'],
]);

/** A filter without a value, or with one half typed, filters nothing yet. */
export function parseSearch(typed: string): Search {
  let product: string | undefined;
  let level: SupportLevel | undefined;
  const text = typed.replace(FILTER, (_whole, name: string, quoted?: string, bare?: string) => {
    const value = fold(quoted ?? bare ?? '').trim();
    if (/^prod/i.test(name)) product = value || product;
    else level = LEVELS.get(value) ?? level;
    return ' ';
  });
  return {
    text: text.replace(/\s+/g, ' ').trimStart(),
    ...(product && { product }),
    ...(level && { level }),
  };
}
