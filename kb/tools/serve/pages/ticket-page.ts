// A ticket tried: what the panel would suggest, and which words earned it.

import type { Ranking, Suggestion } from '../../../search/suggestion.ts';
import { html, type Html } from '../../report/html.ts';
import type { PreviewContext } from '../preview-context.ts';
import { toAddress } from '../to-address.ts';
import { ARTICLE_LANGUAGE } from './article-text.ts';
import { frame } from './frame.ts';

export function ticketPage(context: PreviewContext, ticket: string): Html {
  const { words, preview } = context;
  const ranking =
    ticket.trim() === '' ? undefined : preview.ranker().rankTicket({ subject: '', messages: [ticket] });
  return frame(context, {
    at: '/ticket',
    kicker: words.kicker,
    title: words.ticket.title,
    facts: html`<p class="made">${words.ticket.intro}</p>`,
    form: html`<form class="ask" action="/ticket">
      <label for="ticket">${words.ticket.label}</label>
      <textarea id="ticket" name="ticket" rows="8" maxlength="20000" required autocomplete="off">
${ticket}</textarea>
      <button type="submit">${words.ticket.submit}</button>
    </form>`,
    said: ranking && say(context, ranking),
    content: html`${ranking && results(context, ranking)}`,
  });
}

function say({ words }: PreviewContext, { abstained, suggestions }: Ranking): string {
  if (suggestions.length === 0) return words.ticket.nothing;
  return abstained ? words.ticket.abstained : words.ticket.found(suggestions.length);
}

function results(context: PreviewContext, { suggestions, readText }: Ranking): Html {
  const { words } = context;
  const list = html`<section>
    <h2>${words.ticket.suggestions}</h2>
    <ol class="suggestions">
      ${suggestions.map((suggestion) => suggestionItem(context, suggestion))}
    </ol>
  </section>`;
  return html`${suggestions.length > 0 ? list : undefined}
    <section>
      <h2>${words.ticket.read}</h2>
      <p class="read" lang="${ARTICLE_LANGUAGE}">${readText}</p>
    </section>`;
}

function suggestionItem({ words, percent }: PreviewContext, suggestion: Suggestion): Html {
  const { title, product, confidence, reasons } = suggestion;
  return html`<li class="suggestion">
    <h3><a href="${toAddress(suggestion)}" lang="${ARTICLE_LANGUAGE}">${title}</a></h3>
    <p>
      <span class="tag tag-${confidence}">${words.ticket.confidence[confidence]}</span>
      <span class="meta" lang="${ARTICLE_LANGUAGE}">${product}</span>
    </p>
    <div class="why">
      <span>${words.ticket.why}</span>
      <ul class="names">
        ${reasons.map(
          ({ term, field, weight }) =>
            html`<li>
              <strong lang="${ARTICLE_LANGUAGE}">${term}</strong> ${words.ticket.fields[field]}
              <span class="meta">${percent(weight)}</span>
            </li>`,
        )}
      </ul>
    </div>
  </li>`;
}
