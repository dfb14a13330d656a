import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../kb/article.ts';
import { createAnalyser } from '../../../kb/search/analyse.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { createRanker } from '../../../kb/search/rank-articles.ts';
import {
  buildSearchIndex,
  loadSearchIndex,
  toFingerprint,
  toSearchIndexFile,
  type SearchIndexFile,
} from '../../../kb/search/search-index.ts';
import { TRADE_SYNONYMS } from '../../../kb/search/synonyms.ts';
import { toFile } from '../../../kb/search/term-statistics.ts';
import { articleOf } from '../article-of.ts';

const FIRST = { id: 'bloqueio', title: 'Processo bloqueado', solution: 'Cancele o envio na origem.' };
const ARTICLES = [
  articleOf(FIRST),
  articleOf({ id: 'recusa', title: 'Arquivo recusado', keywords: ['formato'], reply: 'O destino recusou.' }),
  articleOf({ id: 'senha', title: 'Senha do aplicativo', situation: 'Esqueceu a senha.' }),
];
const FINGERPRINT = toFingerprint(portuguese, TRADE_SYNONYMS);
const FILE = JSON.parse(
  JSON.stringify(
    toSearchIndexFile(buildSearchIndex(ARTICLES, createAnalyser(portuguese, TRADE_SYNONYMS)), FINGERPRINT),
  ),
) as SearchIndexFile;

const load = (file: unknown) => loadSearchIndex(file, FINGERPRINT, ARTICLES);

it('loads what it wrote', () => {
  expect(toFile(load(FILE)!.statistics)).toEqual(FILE.statistics);
  expect(load(FILE)?.candidates.export()).toEqual(FILE.candidates);
});

it('loads the index of a knowledge base without an article to suggest', () => {
  const empty = toSearchIndexFile(
    buildSearchIndex([], () => []),
    FINGERPRINT,
  );
  expect(loadSearchIndex(empty, FINGERPRINT, [])).toBeDefined();
});

test.each([
  ['another language', toFingerprint({ ...portuguese, id: 'es' }, TRADE_SYNONYMS)],
  ['other synonyms', toFingerprint(portuguese, [['a', 'b']])],
])('%s has another fingerprint', (_what, fingerprint) => {
  expect(fingerprint).not.toBe(FINGERPRINT);
  expect(loadSearchIndex(FILE, fingerprint, ARTICLES)).toBeUndefined();
});

describe('the index of other articles is not theirs', () => {
  const rest = ARTICLES.slice(1);
  test.each<[string, Article[]]>([
    ['in another order', ARTICLES.toReversed()],
    ['under other ids', [articleOf({ ...FIRST, id: 'outro' }), ...rest]],
    ['with another title', [articleOf({ ...FIRST, title: 'Processo barrado' }), ...rest]],
    ['with another solution', [articleOf({ ...FIRST, solution: 'Cancele o pedido na origem.' }), ...rest]],
    [
      'with words moved from one field to the next',
      [articleOf({ ...FIRST, title: 'Processo', keywords: ['bloqueado'] }), ...rest],
    ],
  ])('%s', (_what, articles) => {
    expect(loadSearchIndex(FILE, FINGERPRINT, articles)).toBeUndefined();
    const options = { articles, language: portuguese, synonyms: TRADE_SYNONYMS };
    const ticket = { subject: 'senha do aplicativo', messages: ['arquivo recusado'] };
    expect(createRanker({ ...options, indexFile: FILE }).rankTicket(ticket)).toEqual(
      createRanker(options).rankTicket(ticket),
    );
  });
});

const { statistics, candidates } = FILE;
const DAMAGED: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'index'],
  ['an empty object', {}],
  ['another fingerprint', { ...FILE, fingerprint: 'velho' }],
  ['no digest', { ...FILE, digest: undefined }],
  ['no candidates', { ...FILE, candidates: [] }],
  ['candidates that are no list', { ...FILE, candidates: { '1.reg': '[]' } }],
  ['a part without data', { ...FILE, candidates: [['1.reg']] }],
  ['a truncated part', { ...FILE, candidates: candidates.map(([key, data]) => [key, data.slice(0, -5)]) }],
  ['an unknown part', { ...FILE, candidates: candidates.map(([, data]) => ['9.xyz', data]) }],
  ['no statistics', { ...FILE, statistics: null }],
  ['statistics of another shape', { ...FILE, statistics: { ...statistics, sequence: {} } }],
  [
    'a sequence that is cut off',
    { ...FILE, statistics: { ...statistics, sequence: statistics.sequence.slice(1) } },
  ],
  [
    'a sequence of terms that are not there',
    {
      ...FILE,
      statistics: { ...statistics, sequence: statistics.sequence.map(() => statistics.terms.length) },
    },
  ],
  [
    'a sequence of text',
    { ...FILE, statistics: { ...statistics, sequence: statistics.sequence.map(() => 'a') } },
  ],
  ['terms out of order', { ...FILE, statistics: { ...statistics, terms: statistics.terms.toReversed() } }],
  [
    'terms of numbers',
    { ...FILE, statistics: { ...statistics, terms: statistics.terms.map((_, at) => at) } },
  ],
  [
    'lengths of too few articles',
    { ...FILE, statistics: { ...statistics, lengths: statistics.lengths.slice(5) } },
  ],
];

describe('a file that is not ours is not used, and the ranking is the same', () => {
  const options = { articles: ARTICLES, language: portuguese, synonyms: TRADE_SYNONYMS };
  const ticket = {
    subject: 'processo bloqueado',
    messages: ['o arquivo foi recusado pelo formato, e a senha?'],
  };
  const ranking = createRanker({ ...options, indexFile: FILE }).rankTicket(ticket);

  it('ranks all three', () => {
    expect(ranking.suggestions).toHaveLength(3);
  });

  test.each(DAMAGED)('%s', (_what, file) => {
    expect(load(file)).toBeUndefined();
    expect(createRanker({ ...options, indexFile: file }).rankTicket(ticket)).toEqual(ranking);
  });
});

it('exports the same bytes for the same articles, loaded or built', () => {
  const options = { articles: ARTICLES, language: portuguese, synonyms: TRADE_SYNONYMS };
  const built = createRanker(options).exportIndex();
  const loaded = createRanker({ ...options, indexFile: FILE }).exportIndex();
  expect(JSON.stringify(built)).toBe(JSON.stringify(FILE));
  expect(JSON.stringify(loaded)).toBe(JSON.stringify(FILE));
});
