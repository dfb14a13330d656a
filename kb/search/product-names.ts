// Which products of the knowledge base a ticket names: an article of another one is seldom its answer.

import type { Product } from '../product.ts';
import type { Analyser } from './analyse.ts';
import { fold } from './fold.ts';
import type { Synonyms } from './synonyms.ts';

export interface ProductNames {
  readonly product: string;
  /** As requesters write it. */
  readonly names: readonly string[];
}

export interface NamedProducts {
  readonly products: ReadonlySet<string>;
  /** The terms that named them. */
  readonly terms: ReadonlySet<string>;
}

/** @param products in the order of the articles; one that has none names nothing */
export function listProductNames(
  articles: readonly { readonly product: string }[],
  products: readonly Product[],
): ProductNames[] {
  const all = [...new Set(articles.map(({ product }) => product))];
  return all.map((product) => {
    const aliases = products.find(({ name }) => name === product)?.aliases ?? [];
    // "Número Único de Protocolo - NUP", "Número Único de Protocolo (NUP)"
    const parts = product.split(/\s+-\s+|\s*[()]\s*/).filter((part) => part !== '');
    const acronyms = findAcronyms(product).filter(
      (acronym) => !all.some((other) => other !== product && toWords(other).includes(fold(acronym))),
    );
    return { product, names: [...new Set([product, ...parts, ...acronyms, ...aliases])] };
  });
}

/** @returns of a ticket's terms, in order, the products they name */
export function createProductFinder(
  named: readonly ProductNames[],
  analyse: Analyser,
  synonyms: Synonyms,
): (terms: readonly string[]) => NamedProducts {
  const forms = named.flatMap(({ product, names }) =>
    names.map((name) => ({ product, words: toTerms(name), form: toForm(name) })),
  );
  // "SEI" is part of the name of "SEI APP" and of every other ticket: it names nothing.
  const telling = forms.filter(
    ({ product, form }) =>
      form.length > 0 &&
      !forms.some(
        (other) => other.product !== product && [other.words, other.form].some((name) => holds(name, form)),
      ),
  );

  function toTerms(name: string): string[] {
    return analyse(name).map(({ term }) => term);
  }

  /** A name that is a synonym is meant by all words of its group. */
  function toForm(name: string): string[] {
    const group = synonyms.find((phrases) => phrases.includes(fold(name)));
    return group ? [`=${group[0]}`] : toTerms(name);
  }

  return (terms) => {
    const found = telling.filter(({ form }) => holds(terms, form));
    return {
      products: new Set(found.map(({ product }) => product)),
      terms: new Set(found.flatMap(({ form }) => form)),
    };
  };
}

function holds(terms: readonly string[], form: readonly string[]): boolean {
  return terms.some((_, at) => form.every((term, offset) => terms[at + offset] === term));
}

/** Capitals among other words; in a name of capitals none stands out. */
function findAcronyms(name: string): string[] {
  return name === name.toUpperCase() ? [] : (name.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []);
}

const toWords = (name: string): string[] => fold(name).split(/[^\p{L}\p{N}]+/u);
