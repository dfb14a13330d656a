import { expect, test } from 'vitest';
import { knownValues, type KnownFacts } from '../../../kb/templates/known-values.ts';

const FACTS: KnownFacts = {
  ticket: { number: '4711', subject: 'Erro no envio', requester: ' Ana Lima ', organisation: 'Prefeitura' },
  agent: { name: 'Rui', team: 'Equipe N1' },
  // 23:30 in São Paulo, the next day in UTC.
  now: new Date('2026-03-03T02:30:00Z'),
  timeZone: 'America/Sao_Paulo',
};

test('ticket, agent and clock give every slot that has no label', () => {
  expect(knownValues(FACTS)).toEqual({
    'requester.name': 'Ana Lima',
    'requester.organisation': 'Prefeitura',
    'agent.name': 'Rui',
    'agent.team': 'Equipe N1',
    'ticket.number': '4711',
    'ticket.subject': 'Erro no envio',
    date: '2 de março de 2026',
    greeting: 'boa noite',
    salutation: 'Prezado(a)',
  });
});

test('what is blank is not known', () => {
  const blank = knownValues({
    ...FACTS,
    ticket: { number: '', subject: ' ', requester: '\t' },
    agent: { name: '' },
  });
  expect(Object.keys(blank).toSorted()).toEqual(['date', 'greeting', 'salutation']);
});

test('the zone of the machine serves where none is given', () => {
  const { timeZone: _zone, ...facts } = FACTS;
  expect(knownValues({ ...facts, now: new Date(2026, 2, 2, 9) })).toMatchObject({
    date: '2 de março de 2026',
    greeting: 'bom dia',
  });
});
