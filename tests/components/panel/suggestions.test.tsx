// What a suggestion says for itself: its reasons, its passage, what sets it apart, and that it was used before.

import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Ranking, Reason, Suggestion } from '../../../kb/search/suggestion.ts';
import { fakePanelPorts, rankingOf, toId, type FakePanelPorts } from '../../support/fake-panel-ports.ts';
import { renderPanel } from '../../support/render-panel.tsx';

const cards = () => screen.getAllByTestId('suggestion');
const linesOf = (className: string) =>
  cards().map((card) => card.querySelector(`.${className}`)?.textContent ?? undefined);

/** The fake's two suggestions, each with something more. */
function portsWith(...changes: Partial<Suggestion>[]): FakePanelPorts {
  const ports = fakePanelPorts();
  const suggestions = ports.ranking.suggestions.map((one, at) => ({ ...one, ...changes[at] }));
  ports.ranking = { ...ports.ranking, suggestions };
  return ports;
}

describe('why', () => {
  it('names the words by the place where the article says them, the weightiest first', async () => {
    const reasons: Reason[] = [
      { term: 'recusa', field: 'solution', weight: 0.2 },
      { term: 'bloqueado', field: 'title', weight: 0.5 },
      { term: 'portal', field: 'title', weight: 0.1 },
      { term: 'bloqueado', field: 'situation', weight: 0.05 },
      { term: 'status 7', field: 'keywords', weight: 0.1 },
      { term: 'ontem', field: 'reply', weight: 0.01 },
    ];
    await renderPanel({ ports: portsWith({ reasons }) });
    expect(linesOf('why')[0]).toBe(
      'Por quê: bloqueado, portal no título; recusa na solução; status 7 nas palavras-chave',
    );
  });

  it('names the words alone on a card that is not selected', async () => {
    await renderPanel();
    expect(linesOf('why')[1]).toBe('Por quê: destino, processo');
  });

  it('says nothing where no word earned it', async () => {
    await renderPanel({ ports: portsWith({ reasons: [] }) });
    expect(linesOf('why')[0]).toBeUndefined();
  });
});

describe('the passage', () => {
  const passages = {
    [toId('guia/um')]: [
      { text: 'O ', isMarked: false },
      { text: 'destino', isMarked: true },
      { text: ' diz que <b>nada</b> recebeu.', isMarked: false },
    ],
    [toId('guia/dois')]: [{ text: 'Parado.', isMarked: true }],
  };
  const withPassages = (): FakePanelPorts => Object.assign(fakePanelPorts(), { passages });

  it('stands on the selected card alone, its words marked, its text as text', async () => {
    await renderPanel({ ports: withPassages() });
    expect(linesOf('passage')).toEqual(['O destino diz que <b>nada</b> recebeu.', undefined]);
    expect(cards()[0]?.querySelector('.passage mark')?.textContent).toBe('destino');
  });

  it('goes with the selection', async () => {
    const { user } = await renderPanel({ ports: withPassages() });
    act(() => cards()[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(linesOf('passage')).toEqual([undefined, 'Parado.']);
  });

  it('is asked for after the ranking, for what is on screen, by its reasons', async () => {
    const asked: string[][] = [];
    const ports = withPassages();
    ports.findPassages = async (suggestions) => {
      asked.push(suggestions.map(({ id, reasons }) => `${id}: ${reasons.length}`));
      return passages;
    };
    await renderPanel({ ports });
    expect(asked).toEqual([['guia/um: 2', 'guia/dois: 2']]);
  });

  it('may be missing: the list is as good without it', async () => {
    const ports = fakePanelPorts({ findPassages: () => Promise.reject(new Error('asleep')) });
    await renderPanel({ ports });
    expect(cards()).toHaveLength(2);
    expect(linesOf('passage')).toEqual([undefined, undefined]);
  });

  it('of the ticket is not shown for what was searched', async () => {
    const { user } = await renderPanel({ ports: withPassages() });
    await user.type(screen.getByRole('searchbox'), 'outro');
    expect(linesOf('passage')).toEqual([undefined]);
  });
});

it('says in one line what sets it apart from its siblings', async () => {
  await renderPanel({ ports: portsWith({ difference: 'remetente' }, { difference: 'destinatário' }) });
  expect(linesOf('difference')).toEqual(['Diferença: remetente', 'Diferença: destinatário']);
});

it('marks what was searched for in the titles of the results', async () => {
  const markedTitle = [
    { text: 'Processo ', isMarked: false },
    { text: 'parado', isMarked: true },
  ];
  const found: Ranking = portsWith({ markedTitle }).ranking;
  const { user } = await renderPanel({ ports: fakePanelPorts({ searchArticles: async () => found }) });
  await user.type(screen.getByRole('searchbox'), 'parado');
  expect(cards()[0]?.querySelector('.card-title mark')?.textContent).toBe('parado');
});

describe('what was used before', () => {
  it('is said where it raised a suggestion', async () => {
    await renderPanel({ ports: portsWith({ isRaisedByUse: true }) });
    expect(linesOf('raised')).toEqual(['Você usou em chamados parecidos', undefined]);
  });

  it('can be forgotten, beside what is read and kept; the ticket is then ranked anew', async () => {
    const { ports, user } = await renderPanel({ ports: portsWith({ isRaisedByUse: true }) });
    ports.ranking = rankingOf(ports.articles);
    await user.click(screen.getByText('o que li'));
    await user.click(screen.getByRole('button', { name: 'Esquecer o que usei' }));
    expect(screen.getByText('Esquecido.')).toBeTruthy();
    expect(linesOf('raised')).toEqual([undefined, undefined]);
  });

  it('is not forgotten at the page’s click, nor said to be when it could not be', async () => {
    let isAgent = false;
    let asked = 0;
    const forgetUses = () => Promise.reject(new Error(`asked ${(asked += 1)} times`));
    const { user } = await renderPanel({ ports: fakePanelPorts({ forgetUses }), isTrusted: () => isAgent });
    await user.click(screen.getByText('o que li'));
    const button = screen.getByRole('button', { name: 'Esquecer o que usei' });
    await user.click(button);
    expect(asked).toBe(0);
    isAgent = true;
    await user.click(button);
    expect(asked).toBe(1);
    expect(screen.queryByText('Esquecido.')).toBeNull();
  });
});

it('has no fault by axe-core’s rules with all of it on screen', async () => {
  const ports = portsWith({ difference: 'remetente', isRaisedByUse: true });
  ports.passages = { [toId('guia/um')]: [{ text: 'O destino', isMarked: true }] };
  const { user } = await renderPanel({ ports });
  await user.click(screen.getByText('o que li'));
  // jsdom paints nothing: contrast is looked at in the browsers.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
