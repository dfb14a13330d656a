// Which of the eight sections of a script are written, product by product.

import type { Article } from '../../../article.ts';

export const SCRIPT_SECTIONS = [
  'situation',
  'occursWhen',
  'solution',
  'reply',
  'level',
  'audience',
  'keywords',
  'references',
] as const;

export type ScriptSection = (typeof SCRIPT_SECTIONS)[number];

export interface ProductCoverage {
  readonly product: string;
  readonly articles: Readonly<Record<Article['kind'], number>>;
  /** Scripts that have the section, of `articles.script`. */
  readonly filled: Readonly<Record<ScriptSection, number>>;
}

/** @returns one entry a product, in the order in which `compare` sorts their names */
export function countCoverage(
  articles: readonly Article[],
  compare: (a: string, b: string) => number,
): ProductCoverage[] {
  const products = [...new Set(articles.map(({ product }) => product))].toSorted(compare);
  return products.map((product) =>
    countProduct(
      product,
      articles.filter((article) => article.product === product),
    ),
  );
}

/** Of all articles given, whatever product they carry. */
export function countProduct(product: string, articles: readonly Article[]): ProductCoverage {
  const scripts = articles.filter(({ kind }) => kind === 'script');
  const countKind = (kind: Article['kind']): number => articles.filter((one) => one.kind === kind).length;
  const countFilled = (section: ScriptSection): number =>
    scripts.filter((script) => isFilled(script, section)).length;
  return {
    product,
    articles: { script: scripts.length, faq: countKind('faq'), guide: countKind('guide') },
    filled: Object.fromEntries(
      SCRIPT_SECTIONS.map((section) => [section, countFilled(section)]),
    ) as ProductCoverage['filled'],
  };
}

function isFilled(script: Article, section: ScriptSection): boolean {
  switch (section) {
    case 'situation':
    case 'occursWhen':
    case 'solution':
      return script.sections[section].length > 0;
    case 'reply':
      return script.replies.length > 0;
    default:
      return script[section].length > 0;
  }
}
