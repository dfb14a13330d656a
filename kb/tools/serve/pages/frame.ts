// What all pages have around them: the way to the others, the banner, and the parts that are exchanged at every save.

import { html, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';
import { banner } from './banner.ts';

export interface FramedPage {
  /** The page in the navigation that this one is, if any. */
  readonly at?: '/' | '/ticket';
  readonly title: string;
  /** Of the title: where the page belongs, and what is known of it. */
  readonly kicker: string;
  readonly facts?: Html;
  /** Stands still while the rest follows the sources, so that nothing typed is lost. */
  readonly form?: Html;
  /** What came of the form; screen readers say it when it changes. */
  readonly said?: string | undefined;
  readonly content: Html;
}

export function frame(context: PreviewContext, page: FramedPage): Html {
  const { words, language, preview } = context;
  const link = (address: '/' | '/ticket', name: string): Html =>
    html`<li><a href="${address}" ${page.at === address ? html`aria-current="page"` : ''}>${name}</a></li>`;
  return html`<!doctype html>
    <html lang="${language}" data-revision="${preview.revision}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · ${words.kicker}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        <script type="module" src="/live.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <nav aria-label="${words.pages}">
          <ul>
            ${link('/', words.articles)}${link('/ticket', words.tryTicket)}
          </ul>
        </nav>
        <p class="lost" id="lost" role="status" hidden>${words.lost}</p>
        <div id="banner" role="status" data-live>${banner(context)}</div>
        <header id="head" data-live>
          <p class="kicker">${page.kicker}</p>
          <h1>${page.title}</h1>
          ${page.facts}
        </header>
        <main id="content" tabindex="-1">
          ${
            page.form &&
            html`${page.form}
              <p class="said" id="said" role="status" data-live>${page.said}</p>`
          }
          <div id="live" data-live>${page.content}</div>
        </main>
        <footer><p>${words.footer}</p></footer>
      </body>
    </html>`;
}
