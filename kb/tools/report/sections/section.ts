// A part of the report under a heading of its own, reachable from the contents.

import { html, type Html } from '../html.ts';

export interface Section {
  /** Also its address in the page. */
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

export function toSectionHtml({ id, title, content }: Section): Html {
  return html`
    <section id="${id}" aria-labelledby="${id}-title">
      <h2 id="${id}-title">${title}</h2>
      ${content}
    </section>
  `;
}
