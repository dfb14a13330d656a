// What a browser keeps of the index between two lives of its worker.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PackedIndex } from '../../../kb/search/packed-index.ts';
import { portuguese } from '../../../kb/search/portuguese.ts';
import { createRanker, wakeRanker } from '../../../kb/search/rank-articles.ts';
import { TRADE_SYNONYMS } from '../../../kb/search/synonyms.ts';
import { articleOf } from '../article-of.ts';

const CONFIGURATION = { language: portuguese, synonyms: TRADE_SYNONYMS };
const ranker = createRanker({
  ...CONFIGURATION,
  articles: [
    articleOf({ id: 'bloqueio', title: 'Processo bloqueado', solution: 'Cancele o envio na origem.' }),
    articleOf({ id: 'recusa', title: 'Arquivo recusado', keywords: ['formato'], date: '2026-03-01' }),
    articleOf({
      id: 'senha',
      title: 'Senha do aplicativo',
      reply: 'Pedimos que a senha seja trocada na tela inicial do aplicativo.',
    }),
    articleOf({ id: 'rascunho', title: 'Processo em rascunho', state: { kind: 'draft' } }),
  ],
});
const PACKED = ranker.packIndex();
/** As IndexedDB copies it. */
const copy = (packed: unknown): unknown => structuredClone(packed);

const TICKET = {
  subject: 'processo bloqueado',
  messages: [
    'O arquivo foi recusado pelo formato.\nPedimos que a senha seja trocada na tela inicial do aplicativo.',
  ],
};

describe('a ranker that wakes', () => {
  const woken = wakeRanker(copy(PACKED), CONFIGURATION);

  it('ranks and searches as the one that was packed, our own words dropped', () => {
    expect(ranker.rankTicket(TICKET).suggestions.length).toBeGreaterThan(1);
    expect(woken?.rankTicket(TICKET)).toEqual(ranker.rankTicket(TICKET));
    expect(woken?.searchText('senh')).toEqual(ranker.searchText('senh'));
  });

  it('packs and exports the same again', () => {
    expect(woken?.packIndex()).toEqual(PACKED);
    expect(JSON.stringify(woken?.exportIndex())).toBe(JSON.stringify(ranker.exportIndex()));
  });
});

it('wakes to the same ranking, whatever the articles and the ticket', () => {
  const word = fc.constantFrom('processo', 'senha', 'erro', '4.0.12', 'tramita', 'formato', 'constructor');
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 6 }), text, (articles, message) => {
      const own = createRanker({
        ...CONFIGURATION,
        articles: articles.map(([title, solution, reply], at) =>
          articleOf({ id: `a${at}`, title, solution, reply }),
        ),
      });
      const query = { subject: '', messages: [message] };
      const woken = wakeRanker(copy(own.packIndex()), CONFIGURATION);
      expect(woken?.rankTicket(query)).toEqual(own.rankTicket(query));
    }),
  );
});

test.each([
  ['another language', { ...CONFIGURATION, language: { ...portuguese, id: 'es' } }],
  ['other synonyms', { ...CONFIGURATION, synonyms: [['a', 'b']] }],
])('%s does not wake it', (_what, configuration) => {
  expect(wakeRanker(copy(PACKED), configuration)).toBeUndefined();
});

const { statistics, candidates, summaries, ownWords } = PACKED;
const withSummaries = (change: object) => ({
  ...PACKED,
  summaries: summaries.map((summary, at) => (at === 1 ? { ...summary, ...change } : summary)),
});
const withStatistics = (change: Partial<PackedIndex['statistics']>) => ({
  ...PACKED,
  statistics: { ...statistics, ...change },
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'index'],
  ['an empty object', {}],
  ['no candidates', { ...PACKED, candidates: [] }],
  ['a truncated part', { ...PACKED, candidates: candidates.map(([key, data]) => [key, data.slice(0, -5)]) }],
  ['no summaries', { ...PACKED, summaries: undefined }],
  ['a summary lost', { ...PACKED, summaries: summaries.slice(1) }],
  ['a summary without title', { ...PACKED, summaries: summaries.map(({ id }) => ({ id })) }],
  ['an empty summary', { ...PACKED, summaries: summaries.map(() => null) }],
  ['a summary without product', withSummaries({ product: undefined })],
  ['a summary without path', withSummaries({ path: null })],
  ['a summary of an unknown kind', withSummaries({ kind: 'video' })],
  ['a summary without levels', withSummaries({ level: undefined })],
  ['a summary of an unknown level', withSummaries({ level: [{ level: 'N9' }] })],
  ['a summary whose level is nothing', withSummaries({ level: [null] })],
  ['a summary whose condition is a number', withSummaries({ level: [{ level: 'N1', condition: 5 }] })],
  ['a summary whose date is a Date', withSummaries({ date: new Date(0) })],
  ['product names of nothing', { ...PACKED, productNames: [null] }],
  ['product names of numbers', { ...PACKED, productNames: [{ product: 'SEI', names: [1] }] }],
  ['own words of another type', { ...PACKED, ownWords: [1, 2] }],
  ['own words of fewer replies', { ...PACKED, ownWords: { ...ownWords, starts: ownWords.starts.slice(1) } }],
  [
    'own words of replies that are not there',
    { ...PACKED, ownWords: { ...ownWords, owners: ownWords.owners.map(() => 2 ** 31) } },
  ],
  ['no statistics', { ...PACKED, statistics: null }],
  ['terms of numbers', withStatistics({ terms: statistics.terms.map((_, at) => at) as never })],
  ['a term lost', withStatistics({ terms: statistics.terms.slice(1) })],
  ['places cut short', withStatistics({ places: statistics.places.slice(1) })],
  ['counts cut short', withStatistics({ counts: statistics.counts.slice(1) })],
  ['counts of another width', withStatistics({ counts: Uint32Array.from(statistics.counts) as never })],
  ['offsets that fall', withStatistics({ offsets: statistics.offsets.toReversed() })],
  ['offsets beyond the end', withStatistics({ offsets: statistics.offsets.map((at) => at * 2 ** 20) })],
  ['places of articles that are not there', withStatistics({ places: statistics.places.with(1, 2 ** 31) })],
  ['places of fields that are not there', withStatistics({ places: statistics.places.with(0, 7) })],
  ['a sequence cut short', withStatistics({ sequence: statistics.sequence.slice(1) })],
  [
    'a sequence of terms that are not there',
    withStatistics({ sequence: statistics.sequence.map(() => 2 ** 31) }),
  ],
  ['lengths of too few articles', withStatistics({ lengths: statistics.lengths.slice(5) })],
])('%s does not wake it', (_what, packed) => {
  expect(wakeRanker(packed, CONFIGURATION)).toBeUndefined();
});
