// What each step from ticket to answer is worth: the whole ranker, and the ranker without one step, on labelled tickets.
//
//   npx tsx tests/bench/ablation.ts --bundle <dir> --queries <file.jsonl>

import { parseArgs } from 'node:util';
import type { Article } from '../../kb/article.ts';
import { createAnalyser, type Analyser } from '../../kb/search/analyse.ts';
import { createBm25f } from '../../kb/search/bm25f.ts';
import { isTooWeak } from '../../kb/search/confidence.ts';
import { createOwnWordsFilter } from '../../kb/search/drop-own-words.ts';
import { fold } from '../../kb/search/fold.ts';
import type { LanguagePack } from '../../kb/search/language-pack.ts';
import { createPhraseFinder } from '../../kb/search/phrases.ts';
import { portuguese } from '../../kb/search/portuguese.ts';
import { createProductFinder, listProductNames } from '../../kb/search/product-names.ts';
import { createTicketReader } from '../../kb/search/read-ticket.ts';
import { createScorer, type ScorerParts } from '../../kb/search/score-articles.ts';
import { buildSearchIndex } from '../../kb/search/search-index.ts';
import { TRADE_SYNONYMS, type Synonyms } from '../../kb/search/synonyms.ts';
import type { EvaluatedTicket } from '../../kb/tools/eval/evaluated-ticket.ts';
import { judgeRun } from '../../kb/tools/eval/judge-run.ts';
import { toMetrics } from '../../kb/tools/eval/metrics.ts';
import { readLabelledTickets, type LabelledTicket } from '../../kb/tools/eval/read-labelled-tickets.ts';
import { openBundleFolder } from '../../kb/tools/bundle-folder.ts';

interface Variant {
  readonly language?: Partial<LanguagePack>;
  readonly synonyms?: Synonyms;
  readonly analyse?: (analyse: Analyser) => Analyser;
  readonly readsAsItStands?: boolean;
  readonly keepsOwnWords?: boolean;
  readonly parts?: (parts: ScorerParts) => Partial<ScorerParts>;
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  everything: {},
  'cleaning, own words': { readsAsItStands: true },
  'own words': { keepsOwnWords: true },
  stemming: { language: { stem: (word) => word } },
  'folding before stemming': { analyse: withAccentsKept },
  'stop words': { language: { stopWords: new Set() } },
  synonyms: { synonyms: [] },
  'numbers with their word': {
    analyse: (analyse) => (text) => analyse(text).filter(({ term }) => !/#\d+$/.test(term)),
  },
  'title credit': { parts: ({ bm25f }) => ({ bm25f: { ...bm25f, titleCoverage: () => 0 } }) },
  'phrase credit': { parts: () => ({ findPhrases: () => () => 0 }) },
  'wrong products': { parts: () => ({ findProducts: () => ({ products: new Set(), terms: new Set() }) }) },
};
const DEPTH = 10;

/** As if accents told words apart. */
function withAccentsKept(analyse: Analyser): Analyser {
  return (text) =>
    analyse(text).map((one) => ({
      ...one,
      term: fold(one.surface) === one.surface.toLowerCase() ? one.term : `${one.term}´`,
    }));
}

function runVariant(
  variant: Variant,
  articles: readonly Article[],
  tickets: readonly LabelledTicket[],
): EvaluatedTicket[] {
  const {
    language = {},
    synonyms = TRADE_SYNONYMS,
    analyse: wrap = (one) => one,
    parts = () => ({}),
  } = variant;
  const analyse = wrap(createAnalyser({ ...portuguese, ...language }, synonyms));
  const index = buildSearchIndex(articles, analyse);
  const bm25f = createBm25f(index.statistics);
  const whole: ScorerParts = {
    candidates: index.candidates,
    bm25f,
    findPhrases: createPhraseFinder(index.statistics, bm25f.idf),
    findProducts: createProductFinder(listProductNames(articles, []), analyse, synonyms),
    productOf: (document) => articles[document]?.product ?? '',
    articleCount: articles.length,
  };
  const score = createScorer({ ...whole, ...parts(whole) });
  const read = createTicketReader(
    analyse,
    variant.keepsOwnWords ? (text) => text : createOwnWordsFilter(index.ownWords),
  );
  return tickets.map(({ id, text }) => {
    const terms = variant.readsAsItStands
      ? analyse(text).map((term) => ({ ...term, weight: 1 }))
      : read({ subject: '', messages: [text] }).terms;
    const scored = score(terms).slice(0, DEPTH);
    const strength = scored[0]?.strength ?? 0;
    const ranked = scored.flatMap((one) => {
      const article = articles[one.document];
      return article ? [{ path: article.source.path, title: article.title, score: one.score }] : [];
    });
    return { id, abstained: isTooWeak(strength), score: strength, ranked };
  });
}

const { values } = parseArgs({ options: { bundle: { type: 'string' }, queries: { type: 'string' } } });
if (!values.bundle || !values.queries) throw new TypeError('Give --bundle <dir> and --queries <file.jsonl>.');
const bundle = await openBundleFolder(values.bundle);
const articles = bundle.articles.filter(({ state }) => state.kind === 'published');
const tickets = await readLabelledTickets(values.queries);
console.log(['without'.padEnd(26), 'hit@1', 'hit@3', 'nDCG@10', 'AUROC'].join('  '));
for (const [name, variant] of Object.entries(VARIANTS)) {
  const { hitAt1, hitAt3, ndcgAt10, auroc } = toMetrics(
    judgeRun(runVariant(variant, articles, tickets), tickets),
  );
  console.log(
    [name.padEnd(26), ...[hitAt1, hitAt3, ndcgAt10, auroc].map((figure) => figure.toFixed(3))].join('  '),
  );
}
