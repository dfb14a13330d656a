// Which address shows what. No path of a request ever becomes the path of a file.

import { readFile } from 'node:fs/promises';
import type { Html } from '../report/html.ts';
import { articlePage } from './pages/article-page.ts';
import { listPage } from './pages/list-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { ticketPage } from './pages/ticket-page.ts';
import type { PreviewContext } from './preview-context.ts';
import { PREVIEW_STYLE } from './preview-style.ts';
import { toAddress } from './to-address.ts';

export interface Answer {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: string;
}

const LIVE_SCRIPT = new URL('live.js', import.meta.url);

export async function route({ pathname, searchParams }: URL, context: PreviewContext): Promise<Answer> {
  switch (pathname) {
    case '/':
      return toPage(listPage(context, searchParams.get('q') ?? ''));
    case '/ticket':
      return toPage(ticketPage(context, searchParams.get('ticket') ?? ''));
    case '/style.css':
      return { status: 200, type: 'text/css', body: PREVIEW_STYLE };
    case '/live.js':
      return { status: 200, type: 'text/javascript', body: await readFile(LIVE_SCRIPT, 'utf8') };
    default: {
      const article = context.preview.articles.find((one) => toAddress(one) === pathname);
      return article ? toPage(articlePage(context, article)) : toPage(notFoundPage(context), 404);
    }
  }
}

const toPage = (page: Html, status: Answer['status'] = 200): Answer => ({
  status,
  type: 'text/html',
  body: page.source,
});
