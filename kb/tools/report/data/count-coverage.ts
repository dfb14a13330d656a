// Which of the eight sections of a script are written, product by product.

import type { Article } from '../../../article.ts';
import type { Page } from '../../import/page.ts';
import { isNotApplicable } from '../../lint/is-instruction.ts';
import { findSectionBody } from '../../lint/script-sections.ts';

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

/**
 * @param pages that the articles are from
 * @returns one entry a product, in the order in which `compare` sorts their names
 */
export function countCoverage(
  articles: readonly Article[],
  pages: readonly Page[],
  compare: (a: string, b: string) => number,
): ProductCoverage[] {
  const products = [...new Set(articles.map(({ product }) => product))].toSorted(compare);
  return products.map((product) =>
    countProduct(
      product,
      articles.filter((article) => article.product === product),
      pages,
    ),
  );
}

/** Of all articles given, whatever product they carry. */
export function countProduct(
  product: string,
  articles: readonly Article[],
  pages: readonly Page[],
): ProductCoverage {
  const pageOf = new Map(pages.map((page) => [page.path, page]));
  const scripts = articles.filter(({ kind }) => kind === 'script');
  const countKind = (kind: Article['kind']): number => articles.filter((one) => one.kind === kind).length;
  const countFilled = (section: ScriptSection): number =>
    scripts.filter((script) => isFilled(script, section, pageOf.get(script.source.path))).length;
  return {
    product,
    articles: { script: scripts.length, faq: countKind('faq'), guide: countKind('guide') },
    filled: Object.fromEntries(
      SCRIPT_SECTIONS.map((section) => [section, countFilled(section)]),
    ) as ProductCoverage['filled'],
  };
}

/** Where "N/A" is an answer as good as any: there may be nothing to say. An article does not keep it, its page does. */
const MAY_SAY_NOTHING: readonly ScriptSection[] = ['occursWhen', 'audience', 'references'];

function isFilled(script: Article, section: ScriptSection, page: Page | undefined): boolean {
  if (isWritten(script, section)) return true;
  if (!page || !MAY_SAY_NOTHING.includes(section)) return false;
  return findSectionBody(page, section).some(({ text }) => isNotApplicable(text));
}

function isWritten(script: Article, section: ScriptSection): boolean {
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
