// An address that shows nothing now; a renamed or broken file makes one of an open page.

import { html, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';
import { frame } from './frame.ts';

export function notFoundPage(context: PreviewContext): Html {
  const { kicker, notFound } = context.words;
  return frame(context, {
    title: notFound.title,
    kicker,
    content: html`<p>${notFound.text}</p>
      <p><a href="/">${notFound.back}</a></p>`,
  });
}
