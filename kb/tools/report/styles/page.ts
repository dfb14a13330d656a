// The frame: type, header, contents, headings, tables, folding entries.

export const PAGE = `
*, *::before { box-sizing: border-box; }

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 16px/1.5 Rawline, Raleway, system-ui, 'Segoe UI', Roboto, sans-serif;
  overflow-wrap: break-word;
}

header, main, footer, nav ul { max-width: 1120px; margin-inline: auto; padding-inline: 24px; }

h1, h2, h3, p, dl, dd, ul, ol { margin: 0; }
ul { padding: 0; list-style: none; }

a { color: var(--blue); }
:is(a, summary, select, .scroll, main):focus-visible { outline: 3px dashed var(--focus); outline-offset: 2px; }
main:focus { outline: none; }

code {
  font: 0.875em/1.4 ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  overflow-wrap: anywhere;
}

.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 24px; top: -60px; padding: 8px 16px; background: var(--paper); }
.skip:focus { top: 8px; z-index: 2; }

header { padding-block: 32px 20px; }
body::before { content: ''; display: block; height: 6px; background: var(--blue); }
.kicker { color: var(--ink-2); font-size: 14px; font-weight: 600; }
h1 { margin-top: 4px; font-size: 32px; line-height: 1.2; overflow-wrap: anywhere; }
.made { margin-top: 8px; color: var(--ink-2); }

nav { position: sticky; top: 0; z-index: 1; border-block: 1px solid var(--line); background: var(--paper); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 4px; padding-inline: 12px; }
nav a { display: block; padding: 10px 12px; font-size: 14px; font-weight: 600; text-decoration: none; }
nav a:hover { background: var(--blue-wash); text-decoration: underline; }

section { padding-top: 40px; scroll-margin-top: 32px; }
h2 { margin-bottom: 16px; font-size: 24px; line-height: 1.25; }
h3 { margin: 32px 0 8px; font-size: 17px; line-height: 1.35; }
section > p { max-width: 76ch; }
section > :where(table, details, .half, .scroll, .files, .chart-and-table, .pair-of-tables) { margin-top: 28px; }
section > :where(h2, h3, p:not(.scale)) + *, section > details + details { margin-top: 8px; }
section > p + :where(table, .half, .chart-and-table) { margin-top: 16px; }
section > h2 + * { margin-top: 0; }
section > .files { margin-top: 16px; }

footer { margin-top: 56px; padding-block: 20px 40px; color: var(--ink-2); font-size: 14px; }
footer p { padding-top: 20px; border-top: 1px solid var(--line); }

table { width: 100%; border-collapse: collapse; font-size: 15px; }
caption { padding-bottom: 8px; font-size: 15px; font-weight: 600; text-align: start; }
th, td { padding: 7px 10px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-bottom-color: var(--edge); color: var(--ink-2); font-size: 13px; line-height: 1.35; vertical-align: bottom; }
tbody th { font-weight: 400; }
:is(tbody, tfoot) th { min-width: 100px; overflow-wrap: anywhere; }
tfoot :is(th, td) { border-top: 1px solid var(--edge); font-weight: 600; }
.figure { text-align: end; font-variant-numeric: tabular-nums; }
.zero { color: var(--ink-2); }
.narrow :is(th, td) { padding-block: 4px; }

details { border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
details + details { margin-top: 8px; }
details { padding-inline: 16px; }
details[open] { padding-bottom: 16px; }
summary { margin-inline: -16px; padding: 10px 16px; border-radius: 8px; cursor: pointer; }
summary:hover { background: var(--blue-wash); }
details[open] > summary { margin-bottom: 8px; border-end-start-radius: 0; border-end-end-radius: 0; background: var(--wash); }

.meta, .place, .none { color: var(--ink-2); font-size: 14px; }
.place a:not(:hover) { text-decoration: none; }
.article-title { font-weight: 600; }
.paths { columns: 2 320px; font-size: 14px; }

.tag { display: inline-block; padding: 0 8px; border: 1px solid; border-radius: 10px; font-size: 12px; font-weight: 600; line-height: 18px; }
.tag-error { border-color: var(--red-line); background: var(--red-wash); color: var(--red); }
.tag-warning { border-color: var(--amber-line); background: var(--amber-wash); color: var(--amber); }
.tag-note { border-color: var(--line); background: var(--wash); color: var(--ink-2); }

@media (max-width: 640px) {
  header, main, footer { padding-inline: 16px; }
  header { padding-block: 20px 16px; }
  nav { position: static; }
  nav ul { padding-inline: 6px; }
  nav a { padding: 8px 10px; }
  h1 { font-size: 26px; }
  h2 { font-size: 21px; }
  section { padding-top: 32px; }
  table { font-size: 14px; }
  th, td { padding-inline: 6px; }
  th:first-child { padding-inline-start: 0; }
}
`;
