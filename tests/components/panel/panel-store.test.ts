import { describe, expect, it, vi } from 'vitest';
import { ANSWER_LIMIT_MS } from '../../../components/panel/create-attempts.ts';
import { createPanelStore, type PanelStore } from '../../../components/panel/panel-store.ts';
import type { Work } from '../../../components/panel/panel-state.ts';
import type { RichText } from '../../../kb/rich-text/rich-text.ts';
import type { Passages } from '../../../kb/search/passage.ts';
import type { Ranking } from '../../../kb/search/suggestion.ts';
import type { InsertOutcome } from '../../../utils/insert/insert-outcome.ts';
import type { Choice } from '../../../utils/session/held-ticket.ts';
import {
  articleOf,
  fakePanelPorts,
  rankingOf,
  textOf,
  ticketOf,
  toId,
  type FakePanelPorts,
} from '../../support/fake-panel-ports.ts';

const FIRST = toId('guia/um');
const SECOND = toId('guia/dois');
const OPEN_SLOT = 'free:Órgão de destino';

describe('reading a ticket', () => {
  it('ranks by the subject and the requester’s words, never by ours', async () => {
    const { ports } = await storeOn();
    expect(ports.queries).toEqual([
      { subject: 'Processo não aparece no destino', messages: ['Enviei ontem e nada chegou.'] },
    ]);
  });

  it('does not rank again when the same words are read again', async () => {
    const { ports, store } = await storeOn();
    store.getState().showTicket(ticketOf({ status: 'em andamento' }));
    expect(ports.queries).toHaveLength(1);
  });

  it('ranks again when a message has arrived, and keeps what was chosen and typed', async () => {
    const { ports, store } = await storeOn();
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    store.getState().showTicket(withNewMessage());
    await settled();
    expect(ports.queries).toHaveLength(2);
    expect(workOf(store).chosen?.articleId).toBe(FIRST);
    expect(workOf(store).typed).toEqual({ [OPEN_SLOT]: 'Ministério' });
  });

  it('keeps the selected suggestion selected when the order changes', async () => {
    const { ports, store } = await storeOn();
    store.getState().select(1);
    ports.ranking = rankingOf(ports.articles.toReversed());
    store.getState().showTicket(withNewMessage());
    await settled();
    expect(workOf(store).selected).toBe(0);
  });

  it('forgets choice, typed values and status with the ticket', async () => {
    const { store } = await storeOn();
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    store.getState().insert();
    await settled();
    store.getState().showTicket(ticketOf({ number: '4712' }));
    expect(workOf(store)).toMatchObject({ chosen: undefined, typed: {} });
    expect(store.getState().status).toEqual({ state: 'idle' });
  });

  it('drops a ranking that comes after its ticket has gone', async () => {
    const answers: ((ranking: Ranking) => void)[] = [];
    const ports = fakePanelPorts({ rankArticles: () => new Promise((resolve) => answers.push(resolve)) });
    const { store } = await storeOn(ports);
    store.getState().showTicket(ticketOf({ number: '4712' }));
    answers[1]?.(rankingOf([articleOf({ id: SECOND })]));
    answers[0]?.(rankingOf([articleOf({ id: FIRST })]));
    await settled();
    expect(rankedIds(store)).toEqual([SECOND]);
  });

  it('drops a ranking that comes after a later reading of the same ticket', async () => {
    const answers: ((ranking: Ranking) => void)[] = [];
    const ports = fakePanelPorts({ rankArticles: () => new Promise((resolve) => answers.push(resolve)) });
    const { store } = await storeOn(ports);
    store.getState().showTicket(withNewMessage());
    answers[1]?.(rankingOf([articleOf({ id: SECOND })]));
    answers[0]?.(rankingOf([articleOf({ id: FIRST })]));
    await settled();
    expect(rankedIds(store)).toEqual([SECOND]);
  });

  it('takes the work up again when the ticket was unreadable for a moment', async () => {
    const { store } = await storeOn();
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    store.getState().showTicket(undefined);
    expect(store.getState().page.at).toBe('unread');
    store.getState().showTicket(ticketOf());
    expect(workOf(store).typed).toEqual({ [OPEN_SLOT]: 'Ministério' });
  });

  it('says that the knowledge base failed, and recovers', async () => {
    let isBroken = true;
    const ports = fakePanelPorts();
    const rank = ports.rankArticles;
    ports.rankArticles = (query) => (isBroken ? Promise.reject(new Error('broken')) : rank(query));
    const { store } = await storeOn(ports);
    expect(workOf(store).ranking.state).toBe('failed');
    isBroken = false;
    store.getState().reloadKnowledgeBase();
    await settled();
    expect(workOf(store).ranking.state).toBe('ready');
  });
});

describe('the time of day', () => {
  async function storeAtNoon() {
    let now = new Date(2026, 2, 10, 11, 59);
    const { ports, store } = await storeOn(fakePanelPorts({ now: () => now }));
    const passNoon = () => void (now = new Date(2026, 2, 10, 12, 1));
    return { ports, store, passNoon };
  }
  const greeting = (store: PanelStore) => workOf(store).known['greeting'];

  it('is read again with the page', async () => {
    const { store, passNoon } = await storeAtNoon();
    expect(greeting(store)).toBe('bom dia');
    passNoon();
    store.getState().checkReplyBox();
    expect(greeting(store)).toBe('boa tarde');
  });

  it('is read again when an article opens', async () => {
    const { store, passNoon } = await storeAtNoon();
    passNoon();
    await store.getState().choose(FIRST);
    expect(greeting(store)).toBe('boa tarde');
  });

  it('changes nothing at the insertion itself: what was previewed goes in', async () => {
    const { ports, store, passNoon } = await storeAtNoon();
    ports.articles = [articleOf({ replies: [{ blocks: MOMENTARY_BLOCKS.slice(0, 1) }] })];
    await store.getState().choose(FIRST);
    passNoon();
    store.getState().insert();
    expect(ports.inserted[0]?.reply.text).toMatch(/bom dia/i);
  });

  it('leaves everything as it is while the values stay the same', async () => {
    const { store } = await storeAtNoon();
    const { known } = workOf(store);
    store.getState().checkReplyBox();
    expect(workOf(store).known).toBe(known);
  });
});

describe('choosing', () => {
  it('opens the choice that was made on the ticket’s own page', async () => {
    const ports = fakePanelPorts();
    const store = createPanelStore(ports);
    store.getState().showTicket(ticketOf({ messages: [] }), {
      articleId: FIRST,
      alternative: 0,
      typed: { [OPEN_SLOT]: 'Ministério' },
      answered: {},
    });
    await settled();
    store.getState().insert();
    expect(ports.inserted[0]?.reply.text).toContain('Ministério');
  });

  it('does not take the focus from the page when it opens a held choice', async () => {
    const store = createPanelStore(fakePanelPorts());
    store.getState().showTicket(ticketOf(), heldChoice());
    await settled();
    expect(store.getState().focusTarget).toBeUndefined();
  });

  it('takes the first reply when the held alternative is gone', async () => {
    const store = createPanelStore(fakePanelPorts());
    store.getState().showTicket(ticketOf(), heldChoice({ alternative: 5, typed: { [OPEN_SLOT]: 'X' } }));
    await settled();
    store.getState().insert();
    await settled();
    expect(store.getState().status).toEqual({ state: 'inserted' });
  });

  it('holds each change of the choice, with the values that the ticket answered', async () => {
    const { ports, store } = await storeOn();
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    expect(ports.held.at(-1)).toEqual({
      ticket: {
        desk: 'redmine',
        number: '4711',
        subject: 'Processo não aparece no destino',
        requester: 'Júlia Prado',
        agent: 'Beto Sales',
      },
      choice: {
        articleId: FIRST,
        alternative: 0,
        typed: { [OPEN_SLOT]: 'Ministério' },
        answered: { 'requester.name': 'Júlia Prado', 'agent.name': 'Beto Sales' },
      },
    });
    store.getState().back();
    expect(ports.held.at(-1)?.choice).toBeUndefined();
  });

  it('holds no greeting, date or salutation, which are of the moment, unless the agent typed them', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [{ blocks: MOMENTARY_BLOCKS }] })];
    const { store } = await storeOn(ports);
    await store.getState().choose(FIRST);
    expect(ports.held.at(-1)?.choice).toMatchObject({ typed: {}, answered: {} });
    store.getState().setSlot('salutation', 'Prezada');
    expect(ports.held.at(-1)?.choice).toMatchObject({ typed: { salutation: 'Prezada' }, answered: {} });
  });

  it('fills what the page does not say with what was answered before, also after a new reading', async () => {
    const store = createPanelStore(fakePanelPorts());
    const ticket = ticketOf({ requester: '' });
    store.getState().showTicket(ticket, heldChoice({ answered: { 'requester.name': 'Helena' } }));
    await settled();
    store.getState().showTicket({ ...ticket, status: 'fechado' });
    expect(workOf(store).known['requester.name']).toBe('Helena');
    expect(workOf(store).typed).toEqual({});
  });

  it('believes the page rather than what was answered before, and the agent rather than both', async () => {
    const answered = { 'requester.name': 'Helena', 'agent.name': 'Rosa Lima' };
    const ports = fakePanelPorts();
    const store = createPanelStore(ports);
    const typed = { [OPEN_SLOT]: 'Ministério', 'agent.name': 'Beto' };
    store.getState().showTicket(ticketOf(), heldChoice({ answered, typed }));
    await settled();
    store.getState().insert();
    expect(ports.inserted[0]?.reply.text).toBe('Olá, Júlia Prado. O processo está em Ministério.\n\nBeto');
  });

  it('shows the article chosen last, whichever comes first', async () => {
    const answers = new Map<string, () => void>();
    const ports = fakePanelPorts();
    ports.readArticle = (id) =>
      new Promise((resolve) => answers.set(id, () => resolve(articleOf({ id, title: id }))));
    const { store } = await storeOn(ports);
    const first = store.getState().choose(FIRST);
    const second = store.getState().choose(SECOND);
    answers.get(SECOND)?.();
    answers.get(FIRST)?.();
    expect([await first, await second]).toEqual([false, true]);
    expect(workOf(store).chosen?.articleId).toBe(SECOND);
  });

  it('stays in the list when the agent went back before the article came', async () => {
    const { store } = await storeOn();
    const opened = store.getState().choose(FIRST);
    store.getState().back();
    expect(await opened).toBe(false);
    expect(workOf(store).chosen).toBeUndefined();
  });

  it('refuses an alternative that the article does not have', async () => {
    const { store } = await storeOn();
    await store.getState().choose(FIRST);
    store.getState().chooseAlternative(1);
    expect(workOf(store).chosen?.alternative).toBe(0);
  });
});

describe('inserting', () => {
  it('inserts in the task of the click', async () => {
    const { ports, store } = await storeReady();
    store.getState().insert();
    expect(ports.inserted).toHaveLength(1);
  });

  it('gives the page the ticket’s identity and not its messages', async () => {
    const { ports, store } = await storeReady();
    store.getState().insert();
    expect(Object.keys(ports.inserted[0]?.ticket ?? {})).toEqual([
      'desk',
      'number',
      'subject',
      'requester',
      'agent',
    ]);
  });

  it('is idle at the start of each attempt', async () => {
    const { store } = await storeReady();
    store.getState().insert();
    await settled();
    const seen: string[] = [];
    store.subscribe(({ status }) => seen.push(status.state));
    store.getState().insert();
    await settled();
    expect(seen[0]).toBe('idle');
    expect(seen.at(-1)).toBe('inserted');
  });

  it('refuses while a slot is open, and goes there', async () => {
    const { ports, store } = await storeOn();
    await store.getState().choose(FIRST);
    store.getState().focusGiven();
    store.getState().insert();
    expect(ports.inserted).toEqual([]);
    expect(store.getState()).toMatchObject({
      status: { state: 'refused', reason: 'reply-incomplete' },
      focusTarget: 'reply',
    });
  });

  it('refuses a reply that was never written', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [] })];
    const { store } = await storeOn(ports);
    await store.getState().choose(FIRST);
    store.getState().insert();
    expect(store.getState().status).toEqual({ state: 'refused', reason: 'reply-incomplete' });
  });

  it('refuses a reply with a placeholder left in its text', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [{ blocks: textOf('O número é ________.') }] })];
    const { store } = await storeOn(ports);
    await store.getState().choose(FIRST);
    store.getState().insert();
    expect(ports.inserted).toEqual([]);
    expect(store.getState().status).toEqual({ state: 'refused', reason: 'reply-incomplete' });
  });

  it('opens the reply box when it is on another page', async () => {
    const { ports, store } = await storeReady();
    ports.replyBox = 'elsewhere';
    store.getState().insert();
    expect(ports.timesReplyBoxOpened).toBe(1);
    expect(ports.inserted).toEqual([]);
  });

  it('inserts once when asked again before the first attempt has ended', async () => {
    const { ports, store } = await storeReady();
    store.getState().insert();
    store.getState().insert();
    expect(ports.inserted).toHaveLength(1);
  });

  it('tells the outcome of the insertion, whatever the page clicks meanwhile', async () => {
    const { ports, store } = await storeReady();
    const ends = heldInsertions(ports);
    store.getState().insert();
    store.getState().refuseUntrusted();
    expect(store.getState().status).toEqual({ state: 'idle' });
    ends[0]?.({ state: 'inserted' });
    await settled();
    expect(store.getState().status).toEqual({ state: 'inserted' });
    store.getState().refuseUntrusted();
    expect(store.getState().status).toEqual({ state: 'refused', reason: 'untrusted-event' });
  });

  it('gives up an insertion that never answers, and can insert again', async () => {
    const { ports, store } = await storeReady();
    heldInsertions(ports);
    vi.useFakeTimers();
    try {
      store.getState().insert();
      vi.advanceTimersByTime(ANSWER_LIMIT_MS - 1);
      expect(store.getState().status).toEqual({ state: 'idle' });
      vi.advanceTimersByTime(1);
      expect(store.getState().status).toEqual({ state: 'failed', reason: 'not-inserted' });
    } finally {
      vi.useRealTimers();
    }
    ports.insertReply = async () => ({ state: 'inserted' });
    store.getState().insert();
    await settled();
    expect(store.getState().status).toEqual({ state: 'inserted' });
  });

  it('corrects itself when an insertion that it gave up succeeds after all', async () => {
    const { ports, store } = await storeReady();
    const ends = heldInsertions(ports);
    vi.useFakeTimers();
    store.getState().insert();
    vi.advanceTimersByTime(ANSWER_LIMIT_MS);
    vi.useRealTimers();
    ends[0]?.({ state: 'inserted' });
    await settled();
    expect(store.getState().status).toEqual({ state: 'inserted' });
  });

  it('says that it failed when the page threw', async () => {
    const { ports, store } = await storeReady();
    ports.insertReply = () => {
      throw new Error('gone');
    };
    store.getState().insert();
    await settled();
    expect(store.getState().status).toEqual({ state: 'failed', reason: 'not-inserted' });
  });

  it('keeps the refusal on screen when the ticket that caused it appears', async () => {
    const { ports, store } = await storeReady();
    ports.insertReply = async () => ({ state: 'refused', reason: 'ticket-changed' });
    store.getState().insert();
    await settled();
    store.getState().showTicket(ticketOf({ number: '4712' }));
    expect(store.getState().status).toEqual({ state: 'refused', reason: 'ticket-changed' });
  });

  it('does not report an insertion under a ticket that it was not for', async () => {
    const { ports, store } = await storeReady();
    const ends = heldInsertions(ports);
    store.getState().insert();
    store.getState().showTicket(ticketOf({ number: '4712' }));
    ends[0]?.({ state: 'inserted' });
    await settled();
    expect(store.getState().status).toEqual({ state: 'idle' });
  });

  it('opens and inserts the selected suggestion at one key', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [{ blocks: textOf('Está resolvido.') }] })];
    const { store } = await storeOn(ports);
    await store.getState().insertSelected();
    expect(ports.inserted[0]?.reply.text).toBe('Está resolvido.');
  });

  it('opens an unlikely answer at that key, and leaves inserting it to the agent', async () => {
    const ports = fakePanelPorts();
    ports.articles = [articleOf({ replies: [{ blocks: textOf('Está resolvido.') }] })];
    ports.ranking = rankingOf(ports.articles, { abstained: true });
    const { store } = await storeOn(ports);
    store.getState().showNearest();
    await store.getState().insertSelected();
    expect(workOf(store).chosen?.articleId).toBe(FIRST);
    expect(ports.inserted).toEqual([]);
  });

  it('says no longer that a reply is incomplete once it is being completed', async () => {
    const { store } = await storeReady();
    store.getState().setSlot(OPEN_SLOT, '');
    store.getState().insert();
    expect(store.getState().status).toEqual({ state: 'refused', reason: 'reply-incomplete' });
    store.getState().setSlot(OPEN_SLOT, 'M');
    expect(store.getState().status).toEqual({ state: 'idle' });
  });

  it('remembers the agent’s name when it had to be typed', async () => {
    const ports = fakePanelPorts();
    const { store } = await storeOn(ports, ticketOf({ agent: '' }));
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    store.getState().setSlot('agent.name', 'Rosa Lima');
    expect(ports.remembered).toEqual([]);
    store.getState().insert();
    expect(ports.remembered).toEqual(['Rosa Lima']);
    store.getState().showTicket(ticketOf({ number: '4712', agent: '' }));
    expect(workOf(store).known['agent.name']).toBe('Rosa Lima');
  });

  it('knows the agent’s name from before', async () => {
    const ports = fakePanelPorts({ recallAgent: async () => 'Rosa Lima' });
    const { store } = await storeOn(ports, ticketOf({ agent: '' }));
    expect(workOf(store).known['agent.name']).toBe('Rosa Lima');
  });
});

describe('what is remembered of an insertion', () => {
  it('is the article, what the ticket was searched by, and whose names to leave out', async () => {
    const { ports, store } = await storeReady();
    store.getState().insert();
    await settled();
    expect(ports.uses).toEqual([
      { articleId: FIRST, readText: 'processo destino', names: ['Júlia Prado', 'Beto Sales'] },
    ]);
  });

  it('is nothing of what was opened, copied, or did not go in', async () => {
    const ports = fakePanelPorts({
      insertReply: async () => ({ state: 'refused', reason: 'ticket-changed' }),
    });
    const { store } = await storeOn(ports);
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    store.getState().copy();
    await settled();
    store.getState().insert();
    await settled();
    expect(ports.uses).toEqual([]);
  });

  it('is one use when the same reply is inserted twice, and two for two tickets', async () => {
    const { ports, store } = await storeReady();
    for (let time = 0; time < 2; time += 1) {
      store.getState().insert();
      await settled();
    }
    expect(ports.uses).toHaveLength(1);
    store.getState().showTicket(ticketOf({ number: '4712' }));
    await settled();
    await store.getState().choose(FIRST);
    store.getState().setSlot(OPEN_SLOT, 'Ministério');
    store.getState().insert();
    await settled();
    expect(ports.uses).toHaveLength(2);
  });
});

describe('passages of an earlier ranking', () => {
  it('go with it: other words are marked in them', async () => {
    const ports = Object.assign(fakePanelPorts(), {
      passages: { [FIRST]: [{ text: 'nada', isMarked: true }] },
    });
    const { store } = await storeOn(ports);
    expect(workOf(store).passages).toEqual(ports.passages);
    ports.findPassages = () => Promise.reject(new Error('asleep'));
    store.getState().showTicket(withNewMessage());
    await settled();
    expect(workOf(store).passages).toEqual({});
  });

  it('that come after a later one are dropped', async () => {
    const answers: ((passages: Passages) => void)[] = [];
    const ports = fakePanelPorts({ findPassages: () => new Promise((resolve) => answers.push(resolve)) });
    const { store } = await storeOn(ports);
    store.getState().showTicket(ticketOf({ number: '4712' }));
    await settled();
    answers[0]?.({ [FIRST]: [{ text: 'de ontem', isMarked: true }] });
    await settled();
    expect(workOf(store).passages).toEqual({});
    answers[1]?.({ [FIRST]: [{ text: 'de hoje', isMarked: true }] });
    await settled();
    expect(workOf(store).passages).toEqual({ [FIRST]: [{ text: 'de hoje', isMarked: true }] });
  });
});

describe('searching', () => {
  it('shows the results of the latest text only', async () => {
    const answers = new Map<string, (ranking: Ranking) => void>();
    const ports = fakePanelPorts({
      searchArticles: (text) => new Promise((resolve) => answers.set(text, resolve)),
    });
    const { store } = await storeOn(ports);
    store.getState().search('pro');
    store.getState().search('proc');
    answers.get('proc')?.(rankingOf([articleOf({ id: SECOND })]));
    answers.get('pro')?.(rankingOf([articleOf({ id: FIRST })]));
    await settled();
    const results = workOf(store).search?.results;
    expect(results?.state === 'ready' && results.value.suggestions.map(({ id }) => id)).toEqual([SECOND]);
  });

  it('is over when the box is emptied, even if an answer is still to come', async () => {
    const { store } = await storeOn();
    store.getState().search('processo');
    store.getState().search('');
    await settled();
    expect(workOf(store).search).toBeUndefined();
  });
});

/** "[bom dia]. [10 de março de 2026]. [Prezado(a)]" */
const MOMENTARY_BLOCKS: RichText = (['greeting', 'date', 'salutation'] as const).map((kind) => ({
  type: 'paragraph',
  children: [{ type: 'slot', slot: { kind } }],
}));

function heldChoice(change: Partial<Choice> = {}): Choice {
  return { articleId: FIRST, alternative: 0, typed: {}, answered: {}, ...change };
}

/** Insertions answer when the test says so. */
function heldInsertions(ports: FakePanelPorts): ((outcome: InsertOutcome) => void)[] {
  const ends: ((outcome: InsertOutcome) => void)[] = [];
  ports.insertReply = () => new Promise((resolve) => ends.push(resolve));
  return ends;
}

async function storeOn(ports = fakePanelPorts(), ticket = ticketOf()) {
  const store = createPanelStore(ports);
  store.getState().showTicket(ticket);
  await settled();
  return { ports, store };
}

async function storeReady() {
  const { ports, store } = await storeOn();
  await store.getState().choose(FIRST);
  store.getState().setSlot(OPEN_SLOT, 'Ministério');
  return { ports, store };
}

function withNewMessage() {
  const { messages } = ticketOf();
  return ticketOf({ messages: [...messages, { ...messages[0]!, text: 'O certificado venceu.' }] });
}

function workOf(store: PanelStore): Work {
  const { page } = store.getState();
  if (page.at !== 'ticket') throw new Error(`The panel is at "${page.at}", not at a ticket.`);
  return page.work;
}

function rankedIds(store: PanelStore): string[] {
  const { ranking } = workOf(store);
  return ranking.state === 'ready' ? ranking.value.suggestions.map(({ id }) => id) : [];
}

/** All answers of the fakes have come. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
