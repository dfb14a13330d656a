// A small web server for the insertion tests: one page at a time, the bundled modules, and CKEditor 4 from npm.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

export interface InsertServer {
  /** Address of a page with this body; the modules run at its end. */
  show(body: string): string;
  close(): Promise<void>;
}

export async function serveInsertPage(): Promise<InsertServer> {
  const script = await bundle();
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    void answer(new URL(request.url!, 'http://localhost').pathname).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    });
  });
  const answer = async (path: string) => {
    const html = pages.get(path);
    if (html !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: html };
    if (path === '/balcao.js') return { status: 200, type: 'text/javascript; charset=utf-8', body: script };
    if (path.startsWith('/ckeditor4/')) {
      const body = await readFile(join(ROOT, 'node_modules', normalize(path))).catch(() => undefined);
      if (body) return { status: 200, type: TYPES[extname(path)] ?? 'text/plain', body };
    }
    return { status: 404, type: 'text/plain', body: '' };
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    show(body) {
      const path = `/page/${pages.size + 1}`;
      pages.set(
        path,
        `<!doctype html><html lang="pt-BR"><meta charset="utf-8"><title>Mesa</title>${body}<script src="/balcao.js"></script>`,
      );
      return `http://127.0.0.1:${port}${path}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Minified as in the store build: the page-world function must survive it. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'insert-page-entry.ts'),
        formats: ['iife'],
        name: 'balcaoInsertPage',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first))
    throw new Error('vite gave no bundle for tests/support/insert-page-entry.ts');
  return first.output[0].code;
}
