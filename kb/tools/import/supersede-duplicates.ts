// Old copies must not answer: a stale twin stands above the current script for half of the tickets.

import type { Article } from '../../article.ts';
import { fold } from '../../search/fold.ts';

/**
 * Marks what lies in a `superados` folder, and every script of a product whose title lives on in a newer version. Two
 * products may each have an "Erro de acesso".
 */
export function supersedeDuplicates(articles: readonly Article[]): Article[] {
  const newest = new Map<string, Article>();
  const live = articles.filter((one) => one.kind === 'script' && !isRetired(one));
  for (const article of live) {
    const rival = newest.get(toKey(article));
    if (!rival || isNewer(article, rival)) newest.set(toKey(article), article);
  }
  // A retired copy may lie under another product's name.
  const byTitle = new Map([...newest.values()].map((article) => [toTitleKey(article), article]));
  return articles.map((article) => {
    const successor = isRetired(article) ? byTitle.get(toTitleKey(article)) : newest.get(toKey(article));
    if (isRetired(article))
      return { ...article, state: { kind: 'superseded', ...(successor && { by: successor.id }) } };
    return successor && successor.id !== article.id && article.kind === 'script'
      ? { ...article, state: { kind: 'superseded', by: successor.id } }
      : article;
  });
}

const toKey = (article: Article): string => `${article.product}\n${toTitleKey(article)}`;
const toTitleKey = ({ title }: Article): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isRetired = ({ source }: Article): boolean => /(^|\/)superados\//i.test(source.path);

function isNewer(a: Article, b: Article): boolean {
  const byVersion = (a.version ?? 0) - (b.version ?? 0);
  return byVersion !== 0 ? byVersion > 0 : (a.date ?? '') > (b.date ?? '');
}
