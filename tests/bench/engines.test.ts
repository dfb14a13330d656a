import { expect, it } from 'vitest';
import { ENGINES } from './engines/engine-names.ts';
import { makeArticles } from './synthetic-articles.ts';

const ARTICLES = makeArticles(40);

it.each(Object.keys(ENGINES))(
  '%s finds an article by its title, in what it has saved and loaded',
  async (name) => {
    const { createEngine } = await ENGINES[name]!();
    const built = createEngine();
    await built.build(ARTICLES);
    const loaded = createEngine();
    await loaded.load(built.save(), ARTICLES);
    for (const at of [0, 17, 39]) {
      const hits = loaded.search(ARTICLES[at]!.title, 5);
      expect(hits.length).toBeLessThanOrEqual(5);
      expect(hits.map(({ article }) => article)).toContain(at);
    }
  },
);
