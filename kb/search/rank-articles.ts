// The ranker: from a ticket's words to articles in order, each with its reasons, or to "I don't know".
//
//   clean ─> analyse ─> FlexSearch (candidates) ─> BM25F (order) ─> confidence (abstain)

import type { Article } from '../article.ts';
import { toPlainText } from '../rich-text/to-plain-text.ts';
import { createAnalyser, type Term } from './analyse.ts';
import { createBm25f, type TermScore } from './bm25f.ts';
import { cleanMessage } from './clean-message.ts';
import { createWordCompleter } from './complete-word.ts';
import { isTooWeak, toConfidence, toStrength } from './confidence.ts';
import { fold } from './fold.ts';
import type { LanguagePack } from './language-pack.ts';
import { createOwnWordsFilter } from './own-words.ts';
import {
  buildSearchIndex,
  loadSearchIndex,
  toFingerprint,
  toSearchIndexFile,
  type SearchIndexFile,
} from './search-index.ts';
import type { Ranking, Suggestion, TicketQuery } from './suggestion.ts';
import type { Synonyms } from './synonyms.ts';
import { countTerms } from './term-statistics.ts';

export interface Ranker {
  rankTicket(query: TicketQuery, limit?: number): Ranking;
  /** The search box: the agent's own words, nothing cleaned away, the last one perhaps half typed; never abstains. */
  searchText(text: string, limit?: number): Ranking;
  /** For `index.json`. */
  exportIndex(): SearchIndexFile;
}

export interface RankerOptions {
  readonly articles: readonly Article[];
  readonly language: LanguagePack;
  readonly synonyms: Synonyms;
  /** The bundle's `index.json`, parsed; used when it was made by the same configuration, else built anew. */
  readonly indexFile?: unknown;
}

const DEFAULT_LIMIT = 5;
const MAX_REASONS = 5;
/** What saying an article's whole title adds to its score. */
const TITLE_CREDIT = 0.5;
/** A ticket of a whole log file is searched by its beginning. */
const MAX_QUERY_CHARS = 20_000;

export function createRanker({ articles: all, language, synonyms, indexFile }: RankerOptions): Ranker {
  const articles = all.filter(({ state }) => state.kind === 'published');
  const analyse = createAnalyser(language, synonyms);
  const fingerprint = toFingerprint(language, synonyms);
  const index =
    loadSearchIndex(indexFile, fingerprint, articles.length) ?? buildSearchIndex(articles, analyse);
  const bm25f = createBm25f(index.statistics);
  const completeLastWord = createWordCompleter(index.statistics.terms, analyse, bm25f.idf);
  const dropOwnWords = createOwnWordsFilter(
    articles.flatMap(({ replies }) => replies.map(({ blocks }) => toPlainText(blocks))),
  );

  function rankTicket({ subject, messages }: TicketQuery, limit = DEFAULT_LIMIT): Ranking {
    const texts = [subject, ...messages.map((message) => dropOwnWords(cleanMessage(message)))];
    const readText = texts
      .filter((text) => text.trim() !== '')
      .join('\n\n')
      .slice(0, MAX_QUERY_CHARS);
    return { ...rank(analyse(readText), limit), readText };
  }

  function searchText(text: string, limit = DEFAULT_LIMIT): Ranking {
    const readText = text.slice(0, MAX_QUERY_CHARS);
    const completed = completeLastWord(readText);
    const whole = completed?.isWhole === false ? [] : rank(analyse(readText), limit).suggestions;
    const found = new Set(whole.map(({ id }) => id));
    // Where the word itself does not fill the list, what it may become follows.
    const more = completed && whole.length < limit ? rank(completed.terms, limit).suggestions : [];
    const suggestions = [...whole, ...more.filter(({ id }) => !found.has(id))].slice(0, limit);
    return { abstained: false, suggestions, readText };
  }

  function rank(terms: readonly Term[], limit: number): Omit<Ranking, 'readText'> {
    // Saying a word five times is not five times the evidence.
    const query = new Map([...countTerms(terms)].map(([term, count]) => [term, 1 + Math.log(count)]));
    const scores = bm25f.score(query, index.candidates.find(query, bm25f.idf));
    const totalIdf = sum([...query.keys()].map(bm25f.idf));
    const ranked = [...scores]
      .map(([document, hits]) => {
        const textScore = sum(hits.map((hit) => hit.score));
        const score = textScore * (1 + TITLE_CREDIT * bm25f.titleCoverage(document, hits));
        const coverage = sum(hits.map((hit) => bm25f.idf(hit.term))) / totalIdf;
        return { document, hits, score, strength: toStrength({ score, termCount: query.size, coverage }) };
      })
      .toSorted((a, b) => b.score - a.score || a.document - b.document)
      .slice(0, limit);
    const suggestions = ranked.flatMap(({ document, hits, score, strength }) => {
      const article = articles[document];
      return article
        ? [toSuggestion(article, score, strength, toReasons(hits, terms, language.fillers))]
        : [];
    });
    return { abstained: isTooWeak(ranked[0]?.strength ?? 0), suggestions };
  }

  return { rankTicket, searchText, exportIndex: () => toSearchIndexFile(index, fingerprint) };
}

function toSuggestion(
  article: Article,
  score: number,
  strength: number,
  reasons: Suggestion['reasons'],
): Suggestion {
  const { id, title, product, kind, level, date, source } = article;
  const confidence = toConfidence(strength);
  return {
    id,
    path: source.path,
    title,
    product,
    kind,
    level,
    ...(date && { date }),
    score,
    strength,
    confidence,
    reasons,
  };
}

/** The words that earned most, as the requester wrote them; a word is named once even when two of its forms hit. */
function toReasons(
  hits: readonly TermScore[],
  terms: readonly Term[],
  fillers: ReadonlySet<string>,
): Suggestion['reasons'] {
  const total = sum(hits.map((hit) => hit.score));
  const reasons = new Map<string, Suggestion['reasons'][number]>();
  for (const hit of [...hits].toSorted((a, b) => b.score - a.score)) {
    const surface = terms.find(({ term }) => term === hit.term)?.surface ?? hit.term;
    const known = reasons.get(surface.toLowerCase());
    const weight = hit.score / total + (known?.weight ?? 0);
    reasons.set(surface.toLowerCase(), {
      term: known?.term ?? surface,
      field: known?.field ?? hit.field,
      weight,
    });
  }
  const telling = [...reasons.values()].filter(({ term }) => !fillers.has(fold(term)));
  const best = telling.toSorted((a, b) => b.weight - a.weight);
  // "Protocolo Integrado" says "Protocolo" already.
  const isSaid = (term: string, at: number): boolean =>
    best.some(
      (other, place) =>
        place !== at && toWords(other.term).length > 1 && toWords(other.term).includes(term.toLowerCase()),
    );
  return best.filter(({ term }, at) => !isSaid(term, at)).slice(0, MAX_REASONS);
}

const toWords = (phrase: string): string[] => phrase.toLowerCase().split(/\s+/);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
