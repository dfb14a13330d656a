// The panel's world, hand-written: it records what it was asked and answers what the test says.

import type { Article, ArticleId } from '../../kb/article.ts';
import type { RichText } from '../../kb/rich-text/rich-text.ts';
import type { Passages } from '../../kb/search/passage.ts';
import type { Ranking, Suggestion, TicketQuery } from '../../kb/search/suggestion.ts';
import type { ReplyUse } from '../../kb/search/use-history.ts';
import type { FilledReply } from '../../kb/templates/reply.ts';
import type { Choice } from '../../utils/session/held-ticket.ts';
import type { PanelPorts } from '../../components/panel/panel-ports.ts';
import type { Ticket, TicketIdentity } from '../../utils/desks/ticket.ts';

export interface FakePanelPorts extends PanelPorts {
  /** Change an answer by assigning to it. */
  articles: Article[];
  ranking: Ranking;
  replyBox: 'here' | 'elsewhere' | 'none';
  replyFormat: 'html' | 'text';
  readonly queries: TicketQuery[];
  readonly inserted: { readonly reply: FilledReply; readonly ticket: TicketIdentity }[];
  readonly copied: FilledReply[];
  readonly held: { readonly ticket: TicketIdentity; readonly choice: Choice | undefined }[];
  readonly remembered: string[];
  readonly uses: ReplyUse[];
  passages: Passages;
  timesReplyBoxOpened: number;
}

/** Two articles, the first with an open slot; a confident ranking; a reply box on the page; two in the afternoon. */
export function fakePanelPorts(overrides: Partial<PanelPorts> = {}): FakePanelPorts {
  const articles = [articleOf(), articleOf({ id: toId('guia/dois'), title: 'Processo parado no envio' })];
  const fake: FakePanelPorts = {
    articles,
    ranking: rankingOf(articles),
    replyBox: 'here',
    replyFormat: 'html',
    queries: [],
    inserted: [],
    copied: [],
    held: [],
    remembered: [],
    uses: [],
    passages: {},
    timesReplyBoxOpened: 0,

    describeKnowledgeBase: async () => ({
      id: 'teste',
      version: 7,
      createdAt: '2026-03-08T12:00:00Z',
      articleCount: fake.articles.length,
      language: 'pt-BR',
    }),
    async rankArticles(query) {
      fake.queries.push(query);
      return fake.ranking;
    },
    async searchArticles(text) {
      const found = fake.articles.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
      return rankingOf(found);
    },
    async readArticle(id) {
      const article = fake.articles.find((candidate) => candidate.id === id);
      if (!article) throw new Error(`The fake has no article ${id}.`);
      return article;
    },
    findPassages: async () => fake.passages,
    rememberUse: (use) => void fake.uses.push(use),
    forgetUses: async () => void fake.uses.splice(0),
    async insertReply(reply, ticket) {
      fake.inserted.push({ reply, ticket });
      return { state: 'inserted' };
    },
    async copyReply(reply) {
      fake.copied.push(reply);
      return { state: 'copied', reason: 'asked' };
    },
    findReplyBox: () => fake.replyBox,
    findReplyFormat: () => fake.replyFormat,
    openReplyBox: () => void fake.timesReplyBoxOpened++,
    holdChoice: (ticket, choice) => void fake.held.push({ ticket, choice }),
    rememberAgent: (name) => void fake.remembered.push(name),
    recallAgent: async () => undefined,
    now: () => new Date(2026, 2, 10, 14, 0),
    ...overrides,
  };
  return fake;
}

export function ticketOf(change: Partial<Ticket> = {}): Ticket {
  return {
    desk: 'redmine',
    number: '4711',
    subject: 'Processo não aparece no destino',
    requester: 'Júlia Prado',
    agent: 'Beto Sales',
    organisation: 'Prefeitura de Sobral',
    queue: 'Tramitação',
    status: 'aberto',
    messages: [
      { author: 'Júlia Prado', side: 'requester', visibility: 'public', text: 'Enviei ontem e nada chegou.' },
      { author: 'Beto Sales', side: 'agent', visibility: 'public', text: 'Vamos verificar o certificado.' },
    ],
    ...change,
  };
}

export function articleOf(change: Partial<Article> = {}): Article {
  return {
    id: toId('guia/um'),
    title: 'Processo entregue em outro ambiente',
    date: '2025-05-20',
    product: 'Tramita GOV.BR',
    kind: 'script',
    level: [{ level: 'N1' }],
    audience: ['business'],
    sections: {
      situation: textOf('O destino diz que nada recebeu.'),
      occursWhen: [],
      solution: textOf('Confira o ambiente nos registros.'),
    },
    replies: [{ blocks: REPLY_BLOCKS }],
    keywords: [],
    references: [],
    source: { path: 'guia/um.rst', line: 1 },
    state: { kind: 'published' },
    ...change,
  };
}

export function rankingOf(articles: readonly Article[], change: Partial<Ranking> = {}): Ranking {
  return {
    abstained: false,
    suggestions: articles.map(suggestionOf),
    readText: 'processo destino',
    ...change,
  };
}

export function toId(text: string): ArticleId {
  return text as ArticleId;
}

export function textOf(text: string): RichText {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}

const CONFIDENCES = ['high', 'medium', 'low'] as const;

function suggestionOf({ id, title, product, kind, level, source }: Article, index: number): Suggestion {
  return {
    id,
    path: source.path,
    title,
    product,
    kind,
    level,
    score: 10 - index,
    strength: 1 / (index + 1),
    confidence: CONFIDENCES[Math.min(index, CONFIDENCES.length - 1)] ?? 'low',
    reasons: [
      { term: 'destino', field: 'situation', weight: 0.6 },
      { term: 'processo', field: 'title', weight: 0.4 },
    ],
  };
}

/** "Olá, Júlia Prado. O processo está em [Órgão de destino]. Beto Sales" */
const REPLY_BLOCKS: RichText = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Olá, ' },
      { type: 'slot', slot: { kind: 'requester.name' } },
      { type: 'text', text: '. O processo está em ' },
      { type: 'slot', slot: { kind: 'free', label: 'Órgão de destino' } },
      { type: 'text', text: '.' },
    ],
  },
  { type: 'paragraph', children: [{ type: 'slot', slot: { kind: 'agent.name' } }] },
];
