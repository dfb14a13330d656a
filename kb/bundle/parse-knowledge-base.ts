// `unknown` to articles. Whatever the panel or the ranker touches is checked here; what is checked is copied field by
// field, so nothing else rides along.

import type { Article, ArticleId, ArticleState, LevelAssignment, ReplyTemplate } from '../article.ts';
import { BundleCorruptError } from './bundle-errors.ts';
import type { KnowledgeBaseFile } from './knowledge-base.ts';
import { parseProduct } from './parse-product.ts';
import { parseRichText } from './parse-rich-text.ts';
import {
  parseArray,
  parseNumber,
  parseOneOf,
  parseRecord,
  parseString,
  parseText,
  ShapeError,
} from './parse-shape.ts';
import { parseSynonyms } from './parse-synonyms.ts';

/** @throws BundleCorruptError naming the article and field that are not valid, or when there is no article at all */
export function parseKnowledgeBaseFile(value: unknown): KnowledgeBaseFile {
  try {
    const file = parseRecord(value, 'kb');
    const articles = parseArray(file.articles, 'articles').map(parseArticle);
    if (articles.length === 0) throw new ShapeError('articles', 'at least one');
    checkIdsDiffer(articles);
    const products = parseArray(file.products, 'products').map((product, index) =>
      parseProduct(product, `products[${index}]`),
    );
    return {
      articles,
      products,
      ...(file.synonyms !== undefined && { synonyms: parseSynonyms(file.synonyms, 'synonyms') }),
    };
  } catch (error) {
    if (error instanceof ShapeError) throw new BundleCorruptError('kb.json', error.message);
    throw error;
  }
}

function checkIdsDiffer(articles: readonly Article[]): void {
  const seen = new Set<ArticleId>();
  for (const [index, { id }] of articles.entries()) {
    if (seen.has(id)) throw new ShapeError(`articles[${index}].id`, 'an id that no other article has');
    seen.add(id);
  }
}

function parseArticle(value: unknown, index: number): Article {
  const at = `articles[${index}]`;
  const article = parseRecord(value, at);
  const sections = parseRecord(article.sections, `${at}.sections`);
  const source = parseRecord(article.source, `${at}.source`);
  return {
    id: parseText(article.id, `${at}.id`) as ArticleId,
    title: parseString(article.title, `${at}.title`),
    ...(article.date !== undefined && { date: parseString(article.date, `${at}.date`) }),
    ...(article.version !== undefined && { version: parseNumber(article.version, `${at}.version`) }),
    product: parseString(article.product, `${at}.product`),
    kind: parseOneOf(article.kind, ['script', 'faq', 'guide'], `${at}.kind`),
    level: parseArray(article.level, `${at}.level`).map((level) => parseLevel(level, `${at}.level`)),
    audience: parseArray(article.audience, `${at}.audience`).map((one) =>
      parseOneOf(one, ['business', 'technical'], `${at}.audience`),
    ),
    sections: {
      situation: parseRichText(sections.situation, `${at}.situation`),
      occursWhen: parseRichText(sections.occursWhen, `${at}.occursWhen`),
      solution: parseRichText(sections.solution, `${at}.solution`),
    },
    replies: parseArray(article.replies, `${at}.replies`).map((reply) => parseReply(reply, `${at}.replies`)),
    keywords: parseArray(article.keywords, `${at}.keywords`).map((word) =>
      parseString(word, `${at}.keywords`),
    ),
    references: parseRichText(article.references, `${at}.references`),
    source: {
      path: parseString(source.path, `${at}.source.path`),
      line: parseNumber(source.line, `${at}.source.line`),
      ...(source.heading !== undefined && { heading: parseString(source.heading, `${at}.source.heading`) }),
    },
    state: parseState(article.state, `${at}.state`),
  };
}

function parseReply(value: unknown, at: string): ReplyTemplate {
  const reply = parseRecord(value, at);
  return {
    ...(reply.title !== undefined && { title: parseString(reply.title, `${at}.title`) }),
    ...(reply.when !== undefined && { when: parseString(reply.when, `${at}.when`) }),
    blocks: parseRichText(reply.blocks, `${at}.blocks`),
  };
}

function parseLevel(value: unknown, at: string): LevelAssignment {
  const level = parseRecord(value, at);
  return {
    level: parseOneOf(level.level, ['N1', 'N2', 'N3'], at),
    ...(level.condition !== undefined && { condition: parseString(level.condition, at) }),
  };
}

function parseState(value: unknown, at: string): ArticleState {
  const state = parseRecord(value, at);
  const kind = parseOneOf(state.kind, ['draft', 'published', 'superseded'], at);
  if (kind !== 'superseded') return { kind };
  return { kind, ...(state.by !== undefined && { by: parseString(state.by, at) as ArticleId }) };
}
