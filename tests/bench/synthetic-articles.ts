// Knowledge bases of any size, and tickets about them, the same for the same seed. Our own articles' sentences with
// most of their long words swapped for Zipf-distributed ones: recombined sentences alone have ever the same words, and
// posting lists far denser than real ones.
//
//   own sentence     "Confirme o status do trâmite no portal."
//   its words        fixed: o do no            swapped two times in three: Confirme status trâmite portal
//   swapped for      a word of this article | of its topic (eight articles share one) | of the language at large

import type { Article, ArticleId } from '../../kb/article.ts';
import type { RichText } from '../../kb/rich-text/rich-text.ts';
import type { LabelledTicket } from '../../kb/tools/eval/read-labelled-tickets.ts';
import { createRandom } from '../../kb/tools/eval/seeded-random.ts';
import { readOwnSentences, type OwnSentences } from './own-sentences.ts';
import { drawRank, toVocabularySize, toWord } from './zipf-vocabulary.ts';

/** What people write to a desk, greeting and context included. */
export const TICKET_CHARS = 1300;

const WORDS_PER_ARTICLE = 150;
const ARTICLES_PER_TOPIC = 8;
const PRODUCTS = 40;
/** Scripts have every section and a reply; the others are FAQ entries. */
const SHARE_OF_SCRIPTS = 1 / 3;
const SWAPPED = 2 / 3;
/** Chance of a swapped word to be the article's own, and to be its topic's; else it is the language's. */
const OWN = 0.15;
const TOPICAL = 0.2;

type Random = () => number;
type Swap = () => string;

/** About 150 words each in the mean: a third are scripts (some 300 words), the rest FAQ entries (some 70). */
export function makeArticles(count: number, seed = 1): Article[] {
  const own = readOwnSentences();
  const random = createRandom(seed);
  const language = (): string => toWord(drawRank(toVocabularySize(count * WORDS_PER_ARTICLE), random));
  const draw = (size: number): string[] => Array.from({ length: size }, language);
  const products = Array.from({ length: PRODUCTS }, language);
  const topics = Array.from({ length: Math.ceil(count / ARTICLES_PER_TOPIC) }, () => ({
    product: pick(products, random),
    words: draw(10),
  }));
  return Array.from({ length: count }, (_, number) => {
    const topic = pick(topics, random);
    const words = draw(6);
    const swap: Swap = () => {
      const chance = random();
      if (chance < OWN) return pick(words, random);
      return chance < OWN + TOPICAL ? pick(topic.words, random) : language();
    };
    return toArticle({ number, product: topic.product, words, topicWords: topic.words, own, swap, random });
  });
}

/**
 * Tickets of about 1,300 characters, each written about one of the articles: words of its title and text, among
 * sentences that are about nothing. The label is that article, grade 2.
 */
export function makeTickets(articles: readonly Article[], count: number, seed = 2): LabelledTicket[] {
  const { situation } = readOwnSentences();
  const random = createRandom(seed);
  const language = (): string =>
    toWord(drawRank(toVocabularySize(articles.length * WORDS_PER_ARTICLE), random));
  return Array.from({ length: count }, (_, number) => {
    const article = pick(articles, random);
    const title = longWordsOf(article.title);
    const body = longWordsOf(textOf([...article.sections.situation, ...article.sections.solution]));
    const swap: Swap = () => {
      const chance = random();
      if (chance < 0.2) return pick(title, random);
      return chance < 0.5 ? pick(body, random) : language();
    };
    let text = '';
    while (text.length < TICKET_CHARS) text += `${retell(pick(situation, random), swap, random)} `;
    return {
      id: `s${number}`,
      text: text.slice(0, TICKET_CHARS),
      relevant: [{ path: article.source.path, grade: 2 }],
    };
  });
}

interface Ingredients {
  readonly number: number;
  readonly product: string;
  readonly words: readonly string[];
  readonly topicWords: readonly string[];
  readonly own: OwnSentences;
  readonly swap: Swap;
  readonly random: Random;
}

function toArticle({ number, product, words, topicWords, own, swap, random }: Ingredients): Article {
  const isScript = random() < SHARE_OF_SCRIPTS;
  const paragraphs = (pool: readonly string[], sentences: number): RichText =>
    Array.from({ length: sentences }, () => paragraphOf(retell(pick(pool, random), swap, random)));
  const path = `${product}/artigo-${number}.rst`;
  return {
    id: path as ArticleId,
    title: `${retell(pick(own.titles, random), swap, random)} ${pick(words, random)}`,
    product,
    kind: isScript ? 'script' : 'faq',
    level: [{ level: 'N1' }],
    audience: ['business'],
    sections: {
      situation: isScript ? paragraphs(own.situation, 2) : [],
      occursWhen: isScript ? paragraphs(own.situation, 1) : [],
      solution: paragraphs(own.solution, isScript ? 8 : 4),
    },
    replies: isScript ? [{ blocks: paragraphs(own.reply, 7) }] : [],
    keywords: isScript ? [...words.slice(0, 3), ...topicWords.slice(0, 3)] : [],
    references: [],
    source: { path, line: 1 },
    state: { kind: 'published' },
  };
}

/** A word of five letters or more carries the meaning; articles, prepositions and punctuation stay as they are. */
const LONG_WORD = /\p{L}{5,}/gu;

function retell(sentence: string, swap: Swap, random: Random): string {
  return sentence.replace(LONG_WORD, (word) => (random() < SWAPPED ? swap() : word));
}

function longWordsOf(text: string): string[] {
  return text.match(/(?:ERR-\d+|\p{L}{5,})/gu) ?? [text];
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

const paragraphOf = (text: string): RichText[number] => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

function textOf(blocks: RichText): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join(' ');
}
