// The preview over real HTTP, on a real folder that changes.

import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SourceMissingError } from '../../../../kb/tools/import/find-sources.ts';
import { openPageCache, type PageCache } from '../../../../kb/tools/import/page-cache.ts';
import { PortTakenError } from '../../../../kb/tools/serve/port-taken-error.ts';
import { startPreviewServer, type RunningPreview } from '../../../../kb/tools/serve/preview-server.ts';
import { BADGE, makePreviewFolder, PRINTER } from './preview-folder.ts';

let root: string;
let off: AbortController;
let server: RunningPreview;
let cacheFolder: string;
let cache: PageCache;

beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'balcao-serve-cache-'));
  cache = await openPageCache(cacheFolder);
});
afterAll(() => rm(cacheFolder, { recursive: true }));
beforeEach(async () => {
  root = await makePreviewFolder();
  off = new AbortController();
  server = await start();
  // Pandoc is slow to start on a busy machine.
}, 60_000);
afterEach(async () => {
  off.abort();
  await server.closed;
  await rm(root, { recursive: true, force: true });
});

const start = (port = 0): Promise<RunningPreview> =>
  startPreviewServer({ sources: [root], port, language: 'pt-BR', cache, signal: off.signal });

async function get(path: string): Promise<{ status: number; document: Document; headers: Headers }> {
  const response = await fetch(new URL(path, server.address));
  const { window } = new JSDOM(await response.text());
  return { status: response.status, document: window.document, headers: response.headers };
}

const textOf = (node: ParentNode | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (node: ParentNode, selector: string): string[] =>
  [...node.querySelectorAll(selector)].map(textOf);

/** Status of a request that says who it believes to talk to. */
function statusFor(host: string, { path = '/', method = 'GET' } = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { Host: host } }, (response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    asked.on('error', reject).end();
  });
}

/** Revisions as an open page hears of them. */
async function listen(): Promise<AsyncIterator<string> & { stop: () => void }> {
  const stop = new AbortController();
  const { body, headers } = await fetch(new URL('/events', server.address), { signal: stop.signal });
  expect(headers.get('Content-Type')).toBe('text/event-stream');
  async function* revisions(): AsyncGenerator<string> {
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
      for (const [, revision = ''] of chunk.matchAll(/^data: (.+)$/gm)) yield revision;
    }
  }
  return Object.assign(revisions(), { stop: () => stop.abort() });
}

/** Waits until the server has read what `change` did. */
async function afterChange(change: () => Promise<void>): Promise<void> {
  const revisions = await listen();
  await revisions.next();
  await change();
  await revisions.next();
  revisions.stop();
}

const printerPage = '/article/impressao%2Fimpressora-parada';
const badgePage = '/article/acesso%2Fcracha';

describe('the list', () => {
  it('has every article under its product, with its level and what lint counts in it', async () => {
    const { document } = await get('/');
    expect(textsOf(document, 'h2')).toEqual(['Acesso', 'Impressao', 'Outros arquivos com apontamentos']);
    expect(textsOf(document, '.row .article-title')).toEqual([
      'Crachá <b>sem</b> efeito',
      'Entrada de visitantes',
      'Onde fica a portaria?',
      'Quem abre a sala?',
      'Impressora parada',
    ]);
    const [badge] = document.querySelectorAll('.row');
    expect(textOf(badge)).toContain('Roteiro · N1 · 2 de mar. de 2026');
    expect(textOf(badge)).toContain('Resposta por escrever 1 erro');
    expect(textOf(document.querySelector('.made'))).toMatch(/^5 artigos em 2 produtos 1 erro/);
  });

  it('shows what lint finds in a page that gives no article', async () => {
    const { document } = await get('/');
    const others = [...document.querySelectorAll('section')].at(-1);
    expect(textOf(others)).toContain('Acesso/index.rst');
    expect(textOf(others)).toContain('Acesso/nao_existe');
  });

  it.each([
    ['cracha', ['Crachá <b>sem</b> efeito']],
    ['CATRACA portaria', ['Crachá <b>sem</b> efeito']],
    ['impressao/', ['Impressora parada']],
    ['catraca cartucho', []],
  ])('is filtered by "%s", whatever its case and accents', async (query, titles) => {
    const { document } = await get(`/?${new URLSearchParams({ q: query }).toString()}`);
    expect(textsOf(document, '.row .article-title')).toEqual(titles);
    expect(document.querySelector('input')?.value).toBe(query);
    expect(textOf(document.querySelector('#said'))).not.toBe('');
  });
});

describe('an article', () => {
  it('has its title, file, level, audience, keywords and sections', async () => {
    const { document, status } = await get(printerPage);
    expect(status).toBe(200);
    expect(textOf(document.querySelector('h1'))).toBe('Impressora parada');
    expect(textOf(document.querySelector('.made'))).toContain('versão 1 · Impressao/Impressora_parada.rst:1');
    expect(textsOf(document, '.facts .names li')).toEqual(['N1', 'Negocial', 'impressora', 'cartucho']);
    expect(textsOf(document, 'h2')).toEqual([
      'Situação',
      'Quando ocorre',
      'Solução',
      'Modelo de resposta',
      'Referências',
    ]);
    expect(textOf(document.querySelector('#live'))).toContain('A impressora da recepção não imprime.');
  });

  it('has its reply filled with the sample ticket, and marks what the agent must fill in', async () => {
    const { document } = await get(printerPage);
    const [filled, template] = document.querySelectorAll('.letter');
    expect(textOf(filled)).toMatch(
      /^Prezado\(a\) Ana Lima, (bom dia|boa tarde|boa noite)\. O técnico passa na Sala <hoje>\. Atenciosamente, Caio Nunes$/,
    );
    expect(textsOf(filled!, 'mark')).toEqual(['Sala']);
    expect(textsOf(template!, 'mark')).toEqual([
      'Vocativo (Prezada)',
      'Nome do solicitante',
      'Saudação (bom dia)',
      'Sala',
      'Nome do atendente',
    ]);
  });

  it('has each alternative by its title', async () => {
    const { document } = await get('/article/acesso%2Fvisita');
    expect(textsOf(document, 'h3')).toEqual(['Caso o órgão autorize', 'Caso o órgão não autorize']);
    expect(document.querySelectorAll('.letter')).toHaveLength(4);
  });

  it('says when its reply is not written, and when the panel would not insert it', async () => {
    expect(textOf((await get(badgePage)).document.querySelector('.notice'))).toContain(
      'ainda não foi escrita',
    );
    const file = join(root, PRINTER);
    await afterChange(async () =>
      writeFile(file, (await readFile(file, 'utf8')).replace('{{free:Sala}}', '(inserir_algo)')),
    );
    expect(textOf((await get(printerPage)).document.querySelector('.notice'))).toContain('“(inserir”');
  });

  it('has each finding in the section that it is about, with its line, message and hint', async () => {
    const { document } = await get(badgePage);
    const sectionOf = (title: string) =>
      [...document.querySelectorAll('section')].find((one) => textOf(one.querySelector('h2')) === title);
    expect(textsOf(sectionOf('Situação')!, '.finding .rule-id')).toEqual(['empty-section']);
    expect(textsOf(sectionOf('Modelo de resposta')!, '.finding .rule-id')).toEqual(['reply-not-written']);
    const [secret] = sectionOf('Solução')!.querySelectorAll('.finding');
    expect(textOf(secret)).toMatch(
      /^Erro Credencial exposta credential linha \d+ A credential is written here\./,
    );
    expect(textOf(secret?.querySelector('.hint'))).toMatch(/^O que fazer: Take it out/);
    expect(textOf(secret?.querySelector('.source'))).toBe('A senha: catraca2026');
  });

  it('that was cut out of a page has that part of its findings alone', async () => {
    const findings = async (heading: string) =>
      textsOf((await get(`/article/acesso%2Fperguntas-frequentes%23${heading}`)).document, '.finding');
    expect(await findings('onde-fica-a-portaria')).toEqual([]);
    expect(await findings('quem-abre-a-sala')).toEqual([expect.stringContaining('no momento')]);
  });

  it('cannot bring markup of its own', async () => {
    const { document } = await get(badgePage);
    expect(textOf(document.querySelector('h1'))).toBe('Crachá <b>sem</b> efeito');
    expect(document.querySelector('h1 b, main b')).toBeNull();
  });
});

describe('a ticket that is tried', () => {
  const rank = (ticket: string) => get(`/ticket?${new URLSearchParams({ ticket }).toString()}`);

  it('gets the suggestions of the panel and the words that earned them', async () => {
    const { document } = await rank('Bom dia,\n\no crachá não abre a catraca\n\nAtt.\nBia');
    const [first] = document.querySelectorAll('.suggestion');
    expect(textOf(first?.querySelector('a'))).toBe('Crachá <b>sem</b> efeito');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(badgePage);
    expect(textsOf(first!, '.why li')).toContainEqual(
      expect.stringMatching(/^catraca nas palavras-chave \d+ ?%$/),
    );
    expect(textOf(document.querySelector('.read'))).toBe('o crachá não abre a catraca');
    expect(document.querySelector('textarea')?.value).toContain('Att.');
  });

  it('hears that nothing answers it', async () => {
    expect(textOf((await rank('zzz')).document.querySelector('#said'))).toBe(
      'Nenhum artigo tem uma palavra deste chamado.',
    );
  });

  it('may be as long as the box allows, every letter accented', async () => {
    const { status } = await rank('ção '.repeat(5000));
    expect(status).toBe(200);
  });
});

describe('what happens to the files', () => {
  it('is pushed, and shows: a change, a new file, a file that is gone', async () => {
    const file = join(root, PRINTER);
    const before = (await get(printerPage)).document.documentElement.dataset.revision;
    await afterChange(async () =>
      writeFile(file, (await readFile(file, 'utf8')).replace('Impressora parada', 'Impressora sem tinta')),
    );
    const { document } = await get(printerPage);
    expect(textOf(document.querySelector('h1'))).toBe('Impressora sem tinta');
    expect(document.documentElement.dataset.revision).not.toBe(before);
    await afterChange(() => rename(file, join(root, 'Impressao/Outro_nome.rst')));
    expect((await get(printerPage)).status).toBe(404);
    expect((await get('/article/impressao%2Foutro-nome')).status).toBe(200);
  });

  it('is known to a page that was made before and connects afterwards', async () => {
    const { document } = await get('/');
    await afterChange(() => writeFile(join(root, 'Acesso/nova.rst'), 'Nova\n====\n\nTexto.\n'));
    const revisions = await listen();
    const { value } = await revisions.next();
    revisions.stop();
    expect(value).not.toBe(document.documentElement.dataset.revision);
  });

  it('shows a broken file in the banner and leaves the rest; once mended, all is back', async () => {
    const file = join(root, BADGE);
    const whole = await readFile(file);
    await afterChange(() => writeFile(file, new Uint8Array([0xff, 0xfe, 0x00, 0x41])));
    const broken = await get('/');
    expect(textOf(broken.document.querySelector('#banner'))).toMatch(
      /^1 arquivo não pôde ser lido\. .*Acesso\/Cracha\.rst .*UTF-8/,
    );
    expect(textsOf(broken.document, '.row .article-title')).toContain('Impressora parada');
    expect((await get(badgePage)).status).toBe(404);
    await afterChange(() => writeFile(file, whole));
    const mended = await get(badgePage);
    expect(textOf(mended.document.querySelector('#banner'))).toBe('');
    expect(mended.status).toBe(200);
  });

  it('keeps the last reading, and says so, when the whole folder is gone', async () => {
    await afterChange(() => rename(root, `${root}-away`));
    const { document } = await get('/');
    expect(textOf(document.querySelector('#banner'))).toContain('As fontes não puderam ser lidas');
    expect(document.querySelectorAll('.row')).toHaveLength(5);
    await rm(`${root}-away`, { recursive: true });
  });
});

describe('the door', () => {
  it.each([
    '/nada',
    '/article/nada',
    '/article/%E0',
    '//',
    '/../kb.json',
    '/..%2f..%2fpackage.json',
    '/article/..%2f..',
  ])('%s is not found', async (path) => {
    expect(await statusFor(new URL(server.address).host, { path })).toBe(404);
  });

  it("refuses every name but this machine's, as a rebound name would be", async () => {
    const { port } = new URL(server.address);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    for (const host of ['example.org', `example.org:${port}`, '127.0.0.1', `127.0.0.1.example.org:${port}`]) {
      expect(await statusFor(host)).toBe(403);
      expect(await statusFor(host, { path: '/events' })).toBe(403);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('answers no %s', async (method) => {
    expect(await statusFor(new URL(server.address).host, { method })).toBe(405);
  });

  it.each(['/', printerPage, '/ticket', '/events', '/live.js', '/style.css', '/nada'])(
    'sends %s with a policy under which nothing inline runs and nothing is kept',
    async (path) => {
      const stop = new AbortController();
      const { headers } = await fetch(new URL(path, server.address), { signal: stop.signal });
      stop.abort();
      const policy = headers.get('Content-Security-Policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );

  it('has no inline script, style or handler in any page', async () => {
    for (const path of ['/', printerPage, badgePage, '/ticket?ticket=catraca', '/nada']) {
      const { document } = await get(path);
      expect(document.querySelector('style, [style], script:not([src])')).toBeNull();
      const attributes = [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  it('says that its port is taken, and what to do', async () => {
    const starting = start(Number(new URL(server.address).port));
    await expect(starting).rejects.toThrow(PortTakenError);
    await expect(starting).rejects.toThrow('--port');
  });

  it('is not opened for a folder that is not there', async () => {
    const starting = startPreviewServer({
      sources: [join(root, 'nada')],
      port: 0,
      language: 'en',
      signal: off.signal,
    });
    await expect(starting).rejects.toThrow(SourceMissingError);
  });

  it('ends at once when it is switched off before it has begun', async () => {
    const early = await startPreviewServer({
      sources: [root],
      port: 0,
      language: 'en',
      cache,
      signal: AbortSignal.abort(),
    });
    await early.closed;
    await expect(fetch(early.address)).rejects.toThrow('fetch failed');
  });

  it('closes at the switch, open pages and all', async () => {
    const revisions = await listen();
    await revisions.next();
    off.abort();
    await server.closed;
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');
    await revisions.next().catch(() => {});
  });
});
