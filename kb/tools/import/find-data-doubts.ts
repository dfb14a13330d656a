// What data files say twice, or of nothing: each entry is right by itself, and what was meant is not what happens.

import type { Product } from '../../product.ts';
import { fold } from '../../search/fold.ts';
import type { Synonyms } from '../../search/synonyms.ts';
import { editDistance } from '../edit-distance.ts';
import type { DataEntry, DataProblem } from './parse-data-file.ts';

type Entries<T> = readonly DataEntry<T>[];

/** @param folders the products that the articles have from their folders */
export function findProductDoubts(entries: Entries<Product>, folders: ReadonlySet<string>): DataProblem[] {
  const names = new Set(entries.map(({ value }) => value.name));
  const unnamed = [...folders].filter((folder) => !names.has(folder));
  const owners = new Map([...names].map((name) => [fold(name), name]));
  const seen = new Set<string>();
  return entries.flatMap(({ value: { name, aliases = [] }, line }) => {
    const reasons: string[] = [];
    if (seen.has(name)) reasons.push(`"${name}" is there more than once: the last one counts.`);
    seen.add(name);
    for (const alias of aliases) {
      const owner = owners.get(fold(alias)) ?? name;
      owners.set(fold(alias), owner);
      if (owner !== name)
        reasons.push(`"${alias}" stands for "${owner}" and for "${name}": a ticket with it names both.`);
    }
    const folder = folders.has(name) ? undefined : findNearest(name, unnamed);
    if (folder !== undefined)
      reasons.push(`No folder is called "${name}", so this is about nothing. Is it "${folder}"?`);
    return reasons.map((reason) => ({ reason, line }));
  });
}

/** A letter in five may be a slip; a product without articles is no mistake. */
const MAX_SLIPS_SHARE = 0.2;

function findNearest(name: string, folders: readonly string[]): string | undefined {
  const letters = toLetters(name);
  return folders.find(
    (folder) => editDistance(letters, toLetters(folder)) <= letters.length * MAX_SLIPS_SHARE,
  );
}

const toLetters = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '');

export function findSynonymDoubts(entries: Entries<Synonyms[number]>): DataProblem[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ value, line }) =>
    value.flatMap((phrase) => {
      const before = lines.get(phrase);
      lines.set(phrase, before ?? line);
      if (before === undefined) return [];
      return [
        { line, reason: `"${phrase}" is also in the group on line ${before}: write one group of the two.` },
      ];
    }),
  );
}
