import { describe, expect, test } from 'vitest';
import { recogniseDesk } from '../../../utils/desks/desks.ts';
import { readField } from '../../../utils/desks/read-field.ts';
import { findReplyBox } from '../../../utils/insert/find-reply-box.ts';
import { listDeskCases, openDeskPage, openPage, readExpected } from './read-fixture.ts';

test('there are pages to read', () => {
  expect(listDeskCases().length).toBeGreaterThanOrEqual(6);
});

describe.each(listDeskCases())('%s', (name) => {
  const expected = readExpected(name);

  test('is recognised and read whole', () => {
    const document = openDeskPage(name);
    const adapter = recogniseDesk(document);
    expect(adapter?.id).toBe(expected.desk);
    expect(adapter?.readTicket(document)).toEqual(expected.ticket);
  });

  test('tells where the reply goes', () => {
    const document = openDeskPage(name);
    expect(findReplyBox(document, recogniseDesk(document)!.replyBox).state).toBe(expected.replyBox);
  });
});

test.each(listDeskCases().filter((name) => !name.startsWith('generic')))(
  '%s gives the number by the rule alone, as the page world reads it',
  (name) => {
    const document = openDeskPage(name);
    expect(readField(document, recogniseDesk(document)!.number)).toBe(readExpected(name).ticket.number);
  },
);

interface Mutation {
  readonly page: string;
  readonly what: string;
  readonly find: string | RegExp;
  readonly replace: string;
  /** What is read instead; 'nothing': no ticket at all. */
  readonly expected: Record<string, unknown> | 'nothing';
}

const MUTATIONS: readonly Mutation[] = [
  {
    page: 'request-tracker-display',
    what: 'without requestors',
    find: 'form-row requestors',
    replace: 'form-row x',
    expected: { requester: '' },
  },
  {
    page: 'request-tracker-display',
    what: 'with a requestor who has no name',
    find: /Rita Sampaio &lt;(\S+)&gt;/g,
    replace: '$1',
    expected: { requester: '' },
  },
  {
    page: 'request-tracker-display',
    what: 'with the queue class renamed',
    find: 'class="queue',
    replace: 'class="q',
    expected: { queue: '' },
  },
  {
    page: 'request-tracker-display',
    what: 'without the status',
    find: 'class="status',
    replace: 'class="s',
    expected: { status: '' },
  },
  {
    page: 'request-tracker-display',
    what: 'before the history has come',
    find: /class="transaction/g,
    replace: 'class="t',
    expected: { messages: [] },
  },
  {
    page: 'request-tracker-display',
    what: 'with an agent who has no full name',
    find: /Carla Moura Dias/g,
    replace: 'carla.dias',
    expected: { agent: '' },
  },
  {
    page: 'request-tracker-display',
    what: 'without a subject',
    find: /#312: Assinatura em bloco não conclui/g,
    replace: '#312: ',
    expected: 'nothing',
  },
  {
    page: 'request-tracker-display',
    what: 'with the heading and the number renamed',
    find: /id="header"|id form-row/g,
    replace: 'id="x"',
    expected: 'nothing',
  },
  {
    page: 'request-tracker-update',
    what: 'without its heading',
    find: 'id="header"',
    replace: 'id="x"',
    expected: 'nothing',
  },
  {
    page: 'redmine-issue',
    what: 'by a deleted account',
    find: /<a class="user active" href="\/users\/12">Paulo Reis<\/a>/,
    replace: 'Anônimo',
    expected: { requester: '' },
  },
  {
    page: 'redmine-issue',
    what: 'without category',
    find: 'category attribute',
    replace: 'x attribute',
    expected: { queue: 'Suporte SEI' },
  },
  {
    page: 'redmine-issue',
    what: 'without status',
    find: 'status attribute',
    replace: 'x attribute',
    expected: { status: '' },
  },
  {
    page: 'redmine-issue',
    what: 'with an empty thread',
    find: /class="(?:journal|wiki)/g,
    replace: 'class="x',
    expected: { messages: [] },
  },
  {
    page: 'redmine-issue',
    what: 'with nobody signed in',
    find: 'id="loggedas"',
    replace: 'id="x"',
    expected: { agent: '' },
  },
  {
    page: 'redmine-issue',
    what: 'without subject',
    find: /<h3>Módulo.*?<\/h3>/,
    replace: '<h3> </h3>',
    expected: 'nothing',
  },
  {
    page: 'redmine-issue',
    what: 'without number',
    find: 'Suporte #87</h2>',
    replace: 'Suporte</h2>',
    expected: 'nothing',
  },
  {
    page: 'redmine-failed-save',
    what: 'opened for editing',
    find: 'action-update',
    replace: 'action-edit',
    expected: { number: '87', subject: 'Módulo de peticionamento fora do ar' },
  },
  {
    page: 'redmine-failed-save',
    what: 'that failed for want of a subject',
    find: 'value="Módulo de peticionamento fora do ar"',
    replace: 'value=""',
    expected: 'nothing',
  },
  {
    page: 'generic-definition-list',
    what: 'without órgão',
    find: '<dt>Órgão</dt>',
    replace: '<dt>Xis</dt>',
    expected: { organisation: '' },
  },
  {
    page: 'generic-definition-list',
    what: 'with the requester as an address only',
    find: '<dd>Bruno Teles <a',
    replace: '<dd><a',
    expected: { requester: 'Bruno Teles' },
  },
  {
    page: 'generic-definition-list',
    what: 'with an empty thread',
    find: /article/g,
    replace: 'template',
    expected: { messages: [] },
  },
];

/** These fields, whatever the others are. */
const withFields = (fields: Record<string, unknown>): unknown => expect.objectContaining(fields);

describe('a page that has changed', () => {
  test.each(MUTATIONS)('$page $what', ({ page, find, replace, expected }) => {
    const document = openDeskPage(page, (html) => html.replace(find, replace));
    const ticket = recogniseDesk(document)?.readTicket(document) ?? 'nothing';
    const wanted = typeof expected === 'string' ? expected : withFields(expected);
    expect(ticket).toEqual(wanted);
  });
});

describe('a page that is no ticket is not recognised', () => {
  const PAGES = {
    'an empty page': '<p></p>',
    'a contact form': `<title>Atendimento 24 horas</title><main><h1>Fale conosco</h1><p>Escreva para <a href="mailto:contato@orgao.test">contato@orgao.test</a></p>
      <form><label>Solicitante <input name="n"></label><label for="e">E-mail</label><input id="e"><label>Assunto</label><input><label>Mensagem</label><textarea></textarea><button>Enviar</button></form></main>`,
    'a web search': `<title>#1 em buscas</title><form role="search"><textarea role="combobox" name="q" aria-label="Pesquisar"></textarea></form><main><h1>Resultados</h1><article><h3>Chamado nº 12</h3></article></main>`,
    'a sign-in page':
      '<title>Webmail</title><main><h1>Entrar</h1><form><label>Usuário</label><input><input type="password"></form></main>',
    'an article with comments': `<title>Como abrir um chamado — Portal</title><main><article><h1>Como abrir um chamado</h1><p>Passo a passo.</p></article>
      <section aria-label="Comentários"><article><header><b>Leitor</b></header><p>Ajudou.</p></article></section><form><label>Comente</label><textarea></textarea></form></main>`,
    'a form that opens a ticket': `<title>Novo chamado</title><main><h1>Abrir chamado</h1><form><label>Assunto</label><input><label>Descrição</label><textarea></textarea></form></main>`,
    'a list of tickets': `<title>Chamados</title><main><h1>Chamados</h1><table><tr><th>Número</th><th>Assunto</th></tr><tr><td>#12</td><td>Erro</td></tr></table></main>`,
    'a ticket that cannot be answered': `<main><h1>#12: Erro ao enviar</h1><dl><dt>Solicitante</dt><dd>Bruno Teles</dd></dl><article>Não envia.</article></main>`,
    'a ticket whose only field is the search': `<main><h1>#12: Erro ao enviar</h1><form role="search"><textarea></textarea></form><article>Não envia.</article></main>`,
    'a heading and a field without a person or a message': `<main><h1>#12: Erro ao enviar</h1><textarea></textarea></main>`,
    'another page of Request Tracker':
      '<body id="comp-Search-Results"><div id="header"><h1>Encontrados 3</h1></div></body>',
    'a form for many issues of Redmine':
      '<body class="controller-issues action-bulk_edit"><div id="content"><h2>Tarefas #1</h2><textarea id="issue_notes"></textarea></div></body>',
    'another page of Redmine':
      '<body class="controller-issues action-index"><div id="content"><h2>Tarefas #1</h2></div></body>',
  };

  test.each(Object.entries(PAGES))('%s', (_, html) => {
    expect(recogniseDesk(openPage(html))?.id).toBeUndefined();
  });
});

test('a page that has another ticket now gives that one', () => {
  const document = openDeskPage('generic-definition-list');
  document.querySelector('main p strong')!.textContent = '#5000';
  document.querySelector('h1')!.textContent = 'Senha expirada';
  const ticket = recogniseDesk(document)!.readTicket(document);
  expect(ticket).toMatchObject({ number: '5000', subject: 'Senha expirada' });
});
