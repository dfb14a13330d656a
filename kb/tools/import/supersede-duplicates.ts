// Old copies must not answer: a stale twin stands above the current script for half of the tickets.

import type { Article } from '../../article.ts';
import { fold } from '../../search/fold.ts';

/** Marks what lies in a `superados` folder, and every script whose title lives on in a newer version. */
export function supersedeDuplicates(articles: readonly Article[]): Article[] {
  const newest = new Map<string, Article>();
  for (const article of articles.filter((one) => one.kind === 'script' && !isRetired(one))) {
    const rival = newest.get(toKey(article));
    if (!rival || isNewer(article, rival)) newest.set(toKey(article), article);
  }
  return articles.map((article) => {
    const successor = newest.get(toKey(article));
    if (successor?.id === article.id) return article;
    if (isRetired(article))
      return { ...article, state: { kind: 'superseded', ...(successor && { by: successor.id }) } };
    return successor && article.kind === 'script'
      ? { ...article, state: { kind: 'superseded', by: successor.id } }
      : article;
  });
}

const toKey = ({ title }: Article): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isRetired = ({ source }: Article): boolean => /(^|\/)superados\//i.test(source.path);

function isNewer(a: Article, b: Article): boolean {
  const byVersion = (a.version ?? 0) - (b.version ?? 0);
  return byVersion !== 0 ? byVersion > 0 : (a.date ?? '') > (b.date ?? '');
}
