// The pages of the demo desk: the tickets of tests/fixtures/demo-desk/ put into its HTML. Every value is escaped.

import { readFileSync } from 'node:fs';

interface DemoMessage {
  author: string;
  role: 'requester' | 'agent';
  time: string;
  text: string;
}

interface DemoTicket {
  id: string;
  number: string;
  subject: string;
  requester: { name: string; email: string };
  organisation: string;
  queue: string;
  status: string;
  messages: DemoMessage[];
  /** The messages come by script after the page has loaded. */
  lateThread?: boolean;
  unlisted?: boolean;
}

/** HTML, as opposed to text that is still to be escaped. */
class Html {
  constructor(readonly source: string) {}
}

const NONE = new Html('');
const ROLE_LABELS = { requester: 'solicitante', agent: 'agente' } as const;
const TIME_FORMAT = new Intl.DateTimeFormat('pt-BR', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'America/Sao_Paulo',
});

const tickets = JSON.parse(readDemoDeskFile('tickets.json')) as DemoTicket[];
const listed = tickets.filter(({ unlisted }) => !unlisted);

/** @throws Error (ENOENT) when the desk has no such file. */
export function readDemoDeskFile(name: string): string {
  return readFileSync(new URL(`../fixtures/demo-desk/${name}`, import.meta.url), 'utf8');
}

export function hasTicket(id: string): boolean {
  return tickets.some((ticket) => ticket.id === id);
}

export function ticketListPage(): string {
  const rows = listed.map((ticket) =>
    fill('list-row.html', { ...summary(ticket), href: `/tickets/${ticket.id}` }),
  );
  return page({ title: 'Chamados', main: fill('list.html', { rows: join(rows) }) });
}

export function aboutPage(): string {
  return page({ title: 'Sobre esta central', main: fill('about.html', {}) });
}

/** The shell of the single-page variant, which app.js fills. */
export function appPage(): string {
  return page({ title: 'Chamados', main: NONE, script: 'app.js' });
}

/** The page of a ticket; `replies` are those sent from it, oldest first. `undefined` when there is no such ticket. */
export function ticketPage(id: string, replies: readonly DemoReply[]): string | undefined {
  const ticket = tickets.find((candidate) => candidate.id === id);
  if (!ticket) return undefined;
  const sent = replies.map(
    ({ text, time }) => ({ author: 'Ana Ribeiro', role: 'agent', time, text }) as const,
  );
  const thread = join([...ticket.messages, ...sent].map(message));
  const main = fill('ticket.html', {
    ...summary(ticket),
    id,
    requesterName: ticket.requester.name,
    requesterEmail: ticket.requester.email,
    queue: ticket.queue,
    thread: ticket.lateThread ? new Html(`<template>${thread.source}</template>`) : thread,
  });
  const title = `#${ticket.number} ${ticket.subject}`.trim();
  return page({ title, main, currentId: id, ...(ticket.lateThread && { script: 'late-thread.js' }) });
}

export interface DemoReply {
  text: string;
  /** ISO 8601. */
  time: string;
}

interface Page {
  title: string;
  main: Html;
  currentId?: string;
  script?: string;
}

function page({ title, main, currentId, script }: Page): string {
  const queue = listed.map((ticket) =>
    fill('queue-item.html', {
      ...summary(ticket),
      href: `/tickets/${ticket.id}`,
      current: ticket.id === currentId ? new Html('aria-current="page"') : NONE,
    }),
  );
  const loader = script ? new Html(`<script type="module" src="/${script}"></script>`) : NONE;
  return fill('page.html', { title, main, queue: join(queue), script: loader }).source;
}

function message({ author, role, time, text }: DemoMessage): Html {
  return fill('message.html', {
    author,
    role,
    roleLabel: ROLE_LABELS[role],
    time,
    timeLabel: TIME_FORMAT.format(new Date(time)),
    paragraphs: join(text.split(/\n{2,}/).map(paragraph)),
  });
}

function paragraph(text: string): Html {
  return new Html(`<p>${escapeHtml(text.trim()).replaceAll('\n', '<br />')}</p>`);
}

function summary({ number, subject, organisation, status }: DemoTicket) {
  return { number, subject, organisation, status };
}

function fill(template: string, values: Record<string, string | Html>): Html {
  const source = readDemoDeskFile(template).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template} has {{${name}}}, and nobody gave it.`);
    return value instanceof Html ? value.source : escapeHtml(value);
  });
  return new Html(source);
}

function join(parts: readonly Html[]): Html {
  return new Html(parts.map(({ source }) => source).join(''));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
