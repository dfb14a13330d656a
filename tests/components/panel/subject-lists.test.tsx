// A ticket that asks two things has two short lists, and one keyboard goes through both.

import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import {
  articleOf,
  fakePanelPorts,
  rankingOf,
  toId,
  type FakePanelPorts,
} from '../../support/fake-panel-ports.ts';
import { renderPanel } from '../../support/render-panel.tsx';

const cards = () => screen.getAllByTestId('suggestion');
const idsIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('button')
    .map(({ dataset }) => dataset['articleId']);

/** As many subjects as texts; each with five suggestions of its own, `0-0`, `0-1` … */
function portsAsking(
  texts: readonly string[],
  change: { readonly abstained?: boolean } = {},
): FakePanelPorts {
  const ports = fakePanelPorts();
  const articlesOf = (subject: number) =>
    [0, 1, 2, 3, 4].map((at) =>
      articleOf({ id: toId(`${subject}-${at}`), title: `Artigo ${subject}-${at}` }),
    );
  const subjects = texts.map((text, at) => ({ text, suggestions: rankingOf(articlesOf(at)).suggestions }));
  ports.articles = texts.flatMap((_, at) => articlesOf(at));
  ports.ranking = rankingOf(articlesOf(0), { ...change, ...(subjects.length > 0 && { subjects }) });
  return ports;
}

const TWO = ['1. O processo não chega ao destino.', '2. Como cadastro uma unidade?\nObrigado.'];

describe('a ticket of two subjects', () => {
  it('says so, and what to do about it', async () => {
    await renderPanel({ ports: portsAsking(TWO) });
    expect(screen.getByRole('heading', { name: 'Este chamado parece tratar de 2 assuntos' })).toBeTruthy();
    expect(screen.getByText(/Um chamado, um assunto/)).toBeTruthy();
  });

  it('has a short list for each, under the requester’s words', async () => {
    await renderPanel({ ports: portsAsking(TWO) });
    const first = screen.getByRole('list', { name: '“1. O processo não chega ao destino.”' });
    const second = screen.getByRole('list', { name: '“2. Como cadastro uma unidade? Obrigado.”' });
    expect(idsIn(first)).toEqual(['0-0', '0-1', '0-2']);
    expect(idsIn(second)).toEqual(['1-0', '1-1', '1-2']);
  });

  it('quotes a long one in part', async () => {
    await renderPanel({ ports: portsAsking(['palavra '.repeat(40), 'Outra coisa que pergunto.']) });
    expect(screen.getByRole('list', { name: /^“(palavra ?){10}…”$/ })).toBeTruthy();
  });

  it('goes through both lists with the arrows', async () => {
    const { user } = await renderPanel({ ports: portsAsking(TWO) });
    act(() => cards()[2]?.focus());
    await user.keyboard('{ArrowDown}');
    expect((document.activeElement as HTMLElement).dataset['articleId']).toBe('1-0');
    await user.keyboard('{ArrowUp}');
    expect((document.activeElement as HTMLElement).dataset['articleId']).toBe('0-2');
  });

  it('numbers them through, and chooses by number', async () => {
    const { user } = await renderPanel({ ports: portsAsking(TWO) });
    expect(cards().map((card) => card.querySelector('.ordinal')?.textContent)).toEqual([...'123456']);
    act(() => cards()[0]?.focus());
    await user.keyboard('5');
    expect(screen.getByRole('heading', { name: 'Artigo 1-1' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect((document.activeElement as HTMLElement).dataset['articleId']).toBe('1-1');
  });

  it('selects one card of all', async () => {
    await renderPanel({ ports: portsAsking(TWO) });
    expect(cards().filter(({ dataset }) => dataset['selected'])).toHaveLength(1);
  });

  it('is answered even where no article answers it whole', async () => {
    const { user } = await renderPanel({ ports: portsAsking(TWO, { abstained: true }) });
    expect(screen.queryByTestId('no-answer')).toBeNull();
    act(() => cards()[0]?.focus());
    await user.keyboard('4');
    expect(screen.getByRole('heading', { name: 'Artigo 1-0' })).toBeTruthy();
  });

  it('shows search results in one list, and both again after it', async () => {
    const { user } = await renderPanel({ ports: portsAsking(TWO) });
    await user.type(screen.getByRole('searchbox'), 'artigo 1-3');
    expect(cards()).toHaveLength(1);
    expect(screen.queryByTestId('subjects')).toBeNull();
    await user.keyboard('{Escape}');
    expect(cards()).toHaveLength(6);
  });

  it('tells in the collapsed tab how many answers there are in all', async () => {
    const { user } = await renderPanel({ ports: portsAsking(TWO) });
    await user.click(screen.getByRole('button', { name: 'Recolher o Balcão' }));
    expect(screen.getByRole('button', { name: /Abrir o Balcão: 6 sugestões/ })).toBeTruthy();
  });

  it('has no fault by axe-core’s rules', async () => {
    await renderPanel({ ports: portsAsking(TWO) });
    // jsdom paints nothing: contrast is looked at in the browsers.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it('leaves every suggestion a key when there are four subjects', async () => {
  await renderPanel({ ports: portsAsking([...TWO, '3. Mais uma pergunta.', '4. E outra.']) });
  expect(cards()).toHaveLength(8);
});

it('changes nothing for a ticket of one subject', async () => {
  await renderPanel({ ports: portsAsking([]) });
  expect(screen.queryByTestId('subjects')).toBeNull();
  expect(idsIn(screen.getByRole('list', { name: 'Sugestões' }))).toEqual(['0-0', '0-1', '0-2', '0-3', '0-4']);
});
