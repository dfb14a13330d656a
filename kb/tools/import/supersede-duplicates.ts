// Old copies must not answer: a stale twin stands above the current script for half of the tickets.

import type { Article } from '../../article.ts';
import { fold } from '../../search/fold.ts';
import { findNearDuplicates } from '../find-near-duplicates.ts';

/** What is not word for word in the newer one might be known nowhere else. */
const SAME_TEXT = 0.95;

/**
 * Marks what lies in a `superados` folder, and every script of a product whose title or text lives on in a newer
 * one. Two products may each have an "Erro de acesso".
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
  const rewritten = findRewritten([...newest.values()]);
  return articles.map((article) => {
    const current = rewritten.get(article.id) ?? newest.get(toKey(article));
    const successor = isRetired(article) ? byTitle.get(toTitleKey(article)) : current;
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

/** Older scripts whose whole text stands in a newer one of the same product, under whatever title; by id. */
function findRewritten(scripts: readonly Article[]): Map<string, Article> {
  const rewritten = new Map<string, Article>();
  for (const { article, twin, likeness } of findNearDuplicates(scripts)) {
    const [older, newer] = isNewer(article, twin) ? [twin, article] : [article, twin];
    const isDated = isNewer(newer, older);
    const isWhole = toLength(older) <= toLength(newer) / SAME_TEXT;
    if (isDated && isWhole && likeness >= SAME_TEXT && older.product === newer.product) {
      rewritten.set(older.id, newer);
    }
  }
  return rewritten;
}

const toLength = ({ sections, replies }: Article): number => JSON.stringify([sections, replies]).length;
