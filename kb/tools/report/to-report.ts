// The report: one HTML page about a knowledge base, for the person who answers for it. Nothing in it runs or is fetched.

import { html, ownHtml } from './html.ts';
import { createReportContext } from './report-context.ts';
import type { ReportInput } from './report-input.ts';
import { ageSection } from './sections/age-section.ts';
import { coverageSection } from './sections/coverage-section.ts';
import { duplicatesSection } from './sections/duplicates-section.ts';
import { findingsSection } from './sections/findings-section.ts';
import { peopleSection } from './sections/people-section.ts';
import { repliesSection } from './sections/replies-section.ts';
import { toSectionHtml } from './sections/section.ts';
import { summarySection } from './sections/summary-section.ts';
import { reportStyle } from './styles/report-style.ts';

/** By which a report is known for one. */
const MARK = '<meta name="generator" content="Balcão kb report" />';

/** Same input, same bytes. All text of articles and findings is escaped. */
export function toReport(input: ReportInput): string {
  const context = createReportContext(input);
  const { words } = context;
  const sections = [
    summarySection(context),
    coverageSection(context),
    peopleSection(context),
    ageSection(context),
    findingsSection(context),
    duplicatesSection(context),
    repliesSection(context),
  ];
  return html`<!doctype html>
    <html lang="${input.language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${ownHtml(MARK)}
        <title>${words.title(input.id)} · ${words.kicker}</title>
        ${reportStyle}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header>
          <p class="kicker">${words.kicker}</p>
          <h1>${words.title(input.id)}</h1>
          <p class="made">
            ${words.createdAt(toMoment(input))} · ${words.articles(input.articles.length)} ·
            ${words.files(input.pages.length)}
          </p>
        </header>
        <nav aria-label="${words.contents}">
          <ul>
            ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <main id="content" tabindex="-1">${sections.map(toSectionHtml)}</main>
        <footer><p>${words.footer}</p></footer>
      </body>
    </html> `.source
    .trimEnd()
    .concat('\n');
}

export const isReport = (text: string): boolean => text.includes(MARK);

/** In UTC, and said so: the page must not depend on where it is made. */
function toMoment({ language, createdAt }: ReportInput): string {
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${moment.format(createdAt)} UTC`;
}
