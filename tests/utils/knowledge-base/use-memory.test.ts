import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBundleAnalyser } from '../../../kb/bundle/create-bundle-analyser.ts';
import { createBundleRanker } from '../../../kb/bundle/create-bundle-ranker.ts';
import type { Ranking } from '../../../kb/search/suggestion.ts';
import { createUseMemory } from '../../../utils/knowledge-base/use-memory.ts';
import { usedArticles } from '../../../utils/storage/used-articles.ts';
import { articleOf, textOf, toId } from '../../support/fake-panel-ports.ts';

const SAID = 'Nada recebeu o destino, confira o ambiente nos registros';
/** Two of one text: nothing but use sets them apart. */
const ARTICLES = ['guia/um', 'guia/dois'].map((id) => articleOf({ id: toId(id) }));
const KNOWLEDGE_BASE = {
  analyser: async () => createBundleAnalyser({}),
  read: async (id: string) => ARTICLES.find((article) => article.id === id) ?? articleOf(),
};
const memory = createUseMemory(KNOWLEDGE_BASE, usedArticles);
const rank = (): Ranking =>
  createBundleRanker({ articles: ARTICLES, indexFile: undefined }).rankTicket({
    subject: '',
    messages: [SAID],
  });
const use = (readText = SAID, names: string[] = []) =>
  memory.remember({ articleId: toId('guia/dois'), readText, names });
const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('what was inserted for like tickets', () => {
  it('changes nothing as long as there is nothing', async () => {
    const ranking = rank();
    expect(await memory.nudge(ranking)).toBe(ranking);
  });

  it('comes first of two equal ones after its second use, and says why', async () => {
    const order = async () =>
      (await memory.nudge(rank())).suggestions.map(({ id, isRaisedByUse = false }) => [id, isRaisedByUse]);
    await use();
    expect(await order()).toEqual([
      ['guia/um', false],
      ['guia/dois', false],
    ]);
    await use();
    expect(await order()).toEqual([
      ['guia/dois', true],
      ['guia/um', false],
    ]);
  });

  it('moves the suggestions of each subject by that subject’s words', async () => {
    await use();
    await use();
    const { suggestions } = rank();
    const subjects = [
      { text: SAID, suggestions },
      { text: 'Outra pergunta', suggestions },
    ];
    const nudged = await memory.nudge({ ...rank(), subjects });
    expect(nudged.subjects?.map((subject) => subject.suggestions[0]?.id)).toEqual(['guia/dois', 'guia/um']);
  });

  it('leaves whether there is a safe answer to the words alone', async () => {
    await use();
    await use();
    const ranking = { ...rank(), abstained: true };
    expect((await memory.nudge(ranking)).abstained).toBe(true);
  });

  it('counts every use, also of two tabs at once', async () => {
    await Promise.all([use(), use(), use()]);
    const [only] = await usedArticles.getValue();
    expect(new Set(Object.values(only?.terms ?? {}))).toEqual(new Set([3]));
  });

  it('is forgotten at once and whole', async () => {
    await Promise.all([use(), use(), memory.forget()]);
    expect(await stored()).toEqual({});
    const ranking = rank();
    expect(await memory.nudge(ranking)).toBe(ranking);
  });
});

describe('what is on the disk', () => {
  it('is the article’s id, words that it has, and how often: version 1', async () => {
    await use();
    expect(await stored()).toEqual({
      usedArticles: [
        { articleId: 'guia/dois', terms: { nad: 1, receb: 1, destin: 1, conf: 1, ambient: 1, registr: 1 } },
      ],
    });
  });

  it('is no word that the article lacks, no name, number or address', async () => {
    const article = articleOf({
      id: toId('guia/dois'),
      sections: {
        situation: textOf('Registros de Clara em 2024, clara@mail.example'),
        occursWhen: [],
        solution: [],
      },
      title: 'Registros',
    });
    const knowledgeBase = { ...KNOWLEDGE_BASE, read: async () => article };
    await createUseMemory(knowledgeBase, usedArticles).remember({
      articleId: article.id,
      readText: 'Registros de 2024, Xanfrolina: escreva a clara@mail.example. Clara Dias',
      names: ['Clara Dias'],
    });
    expect(await usedArticles.getValue()).toEqual([{ articleId: 'guia/dois', terms: { registr: 1 } }]);
  });

  it('is nothing when the ticket has no word of the article', async () => {
    await use('Xanfrolina');
    expect(await stored()).toEqual({});
  });

  it.each([
    ['damaged', 'no list'],
    ['of another shape', [{ articleId: 'guia/dois', terms: { destin: 'often' } }, null, 7]],
  ])('is as good as nothing when it is %s', async (_how, value) => {
    await fakeBrowser.storage.local.set({ usedArticles: value });
    const ranking = rank();
    expect(await memory.nudge(ranking)).toBe(ranking);
  });
});

it('ranks without its memory when the disk fails', async () => {
  const broken = createUseMemory(KNOWLEDGE_BASE, {
    ...usedArticles,
    getValue: () => Promise.reject(new Error('The disk is full.')),
  });
  const ranking = rank();
  expect(await broken.nudge(ranking)).toBe(ranking);
});
