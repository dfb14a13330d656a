import { expect, it } from 'vitest';
import { toPlainText } from '../../kb/rich-text/to-plain-text.ts';
import { makeArticles, makeTickets, TICKET_CHARS } from './synthetic-articles.ts';
import { readOwnSentences } from './own-sentences.ts';
import { toWord } from './zipf-vocabulary.ts';

const articles = makeArticles(400);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const bodies = articles.map(({ title, sections, replies }) =>
  wordsOf(
    [
      title,
      ...Object.values(sections).map(toPlainText),
      ...replies.map(({ blocks }) => toPlainText(blocks)),
    ].join(' '),
  ),
);

it('the same seed makes the same articles and tickets, another seed others', () => {
  expect(makeArticles(5, 7)).toEqual(makeArticles(5, 7));
  expect(makeArticles(5, 7)).not.toEqual(makeArticles(5, 8));
  expect(makeTickets(articles, 3, 7)).toEqual(makeTickets(articles, 3, 7));
});

it('every article is published and has an identity of its own', () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBe(400);
  expect(articles.every(({ state }) => state.kind === 'published')).toBe(true);
});

// The public wiki: 96 words an article, 3,500 different ones in 672 articles, a hundredth word that is in 8 % of them.
it('words spread as in a real knowledge base: a few are everywhere, most are rare', () => {
  const holders = new Map<string, number>();
  for (const word of bodies.flatMap((body) => [...new Set(body)]))
    holders.set(word, (holders.get(word) ?? 0) + 1);
  const shares = [...holders.values()].toSorted((a, b) => b - a).map((count) => count / articles.length);
  expect(shares[0]).toBeGreaterThan(0.9);
  expect(shares[100]).toBeGreaterThan(0.05);
  expect(shares[100]).toBeLessThan(0.2);
  expect(shares.filter((share) => share <= 0.01).length / shares.length).toBeGreaterThan(0.5);
  expect(bodies.flat().length / articles.length).toBeGreaterThan(100);
  expect(bodies.flat().length / articles.length).toBeLessThan(200);
});

it('no two ranks of the vocabulary are the same word', () => {
  expect(new Set(Array.from({ length: 60_000 }, (_, rank) => toWord(rank))).size).toBe(60_000);
});

it('a ticket has the length of a real one and is about an article that exists', () => {
  const paths = new Set(articles.map(({ source }) => source.path));
  for (const { text, relevant } of makeTickets(articles, 20)) {
    expect(text).toHaveLength(TICKET_CHARS);
    expect(relevant.map(({ grade }) => grade)).toEqual([2]);
    expect(relevant.every(({ path }) => paths.has(path))).toBe(true);
  }
});

it('our own articles give sentences of every section, without markup or slots', () => {
  const sentences = readOwnSentences();
  for (const pool of Object.values(sentences)) expect(pool.length).toBeGreaterThan(10);
  expect(
    Object.values(sentences)
      .flat()
      .filter((sentence) => /\{\{|`|~~/.test(sentence)),
  ).toEqual([]);
});
