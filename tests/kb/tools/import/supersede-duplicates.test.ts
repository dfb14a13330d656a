import { expect, it } from 'vitest';
import type { Article } from '../../../../kb/article.ts';
import { supersedeDuplicates } from '../../../../kb/tools/import/supersede-duplicates.ts';
import { articleOf } from '../../article-of.ts';

const states = (...articles: Article[]) =>
  supersedeDuplicates(articles).map(({ id, state }) => [
    id,
    state.kind,
    'by' in state ? state.by : undefined,
  ]);

it('keeps the newest version of a title, then the newest date', () => {
  expect(
    states(
      articleOf({ id: 'v1', title: 'Envio parado', version: 1, date: '2026-01-01' }),
      articleOf({ id: 'v2', title: 'ENVIO  PARADO!', version: 2, date: '2025-01-01' }),
      articleOf({ id: 'novo', title: 'Senha', date: '2026-02-02' }),
      articleOf({ id: 'velho', title: 'Senha', date: '2026-01-01' }),
      articleOf({ id: 'outro', title: 'Outra coisa' }),
    ),
  ).toEqual([
    ['v1', 'superseded', 'v2'],
    ['v2', 'published', undefined],
    ['novo', 'published', undefined],
    ['velho', 'superseded', 'novo'],
    ['outro', 'published', undefined],
  ]);
});

it('retires what lies in a folder for it, even the newest', () => {
  const retired = { source: { path: 'SEI/Superados/x.rst', line: 1 }, version: 9 };
  expect(
    states(
      articleOf({ id: 'a', title: 'Senha', version: 1 }),
      articleOf({ id: 'b', title: 'Senha', ...retired }),
      articleOf({ id: 'c', title: 'Só antigo', ...retired }),
    ),
  ).toEqual([
    ['a', 'published', undefined],
    ['b', 'superseded', 'a'],
    ['c', 'superseded', undefined],
  ]);
});

it('leaves equal questions of different pages side by side', () => {
  expect(
    states(
      articleOf({ id: 'a', title: 'O que é?', kind: 'faq' }),
      articleOf({ id: 'b', title: 'O que é?', kind: 'faq' }),
    ).map(([, kind]) => kind),
  ).toEqual(['published', 'published']);
});

it('leaves equal titles of different products side by side, and knows a retired one under another name', () => {
  const retired = { source: { path: 'superados/Acesso.rst', line: 1 } };
  expect(
    states(
      articleOf({ id: 'sei', title: 'Erro de acesso', product: 'SEI', version: 1 }),
      articleOf({ id: 'nup', title: 'Erro de acesso', product: 'NUP', version: 2 }),
      articleOf({ id: 'velho', title: 'Senha', product: 'Super', ...retired }),
      articleOf({ id: 'novo', title: 'Senha', product: 'SEI' }),
    ),
  ).toEqual([
    ['sei', 'published', undefined],
    ['nup', 'published', undefined],
    ['velho', 'superseded', 'novo'],
    ['novo', 'published', undefined],
  ]);
});

it('retires an older script whose text stands in a newer one under another title, and no other', () => {
  const text = Array.from({ length: 60 }, (_, at) => `passo${at}`).join(' ');
  const more = Array.from({ length: 60 }, (_, at) => `extra${at}`).join(' ');
  const twin = (id: string, date: string, solution: string, product = 'SEI') =>
    articleOf({ id, title: `Título ${id}`, date, solution, product });
  const kinds = (...articles: Parameters<typeof states>): unknown =>
    states(...articles).map(([, kind, by]) => [kind, by]);
  expect(kinds(twin('velho', '2025-01-01', text), twin('novo', '2026-01-01', text))).toEqual([
    ['superseded', 'novo'],
    ['published', undefined],
  ]);
  const untouched = [
    ['published', undefined],
    ['published', undefined],
  ];
  // The older one says more, is of another product, or nothing tells which is older.
  expect(kinds(twin('velho', '2025-01-01', `${text} ${more}`), twin('novo', '2026-01-01', text))).toEqual(
    untouched,
  );
  expect(kinds(twin('velho', '2025-01-01', text, 'NUP'), twin('novo', '2026-01-01', text))).toEqual(
    untouched,
  );
  expect(kinds(twin('a', '2026-01-01', text), twin('b', '2026-01-01', text))).toEqual(untouched);
});
