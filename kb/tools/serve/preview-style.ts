// The report's look, and what only the preview needs.

import { PAGE } from '../report/styles/page.ts';
import { SECTIONS } from '../report/styles/sections.ts';
import { TOKENS } from '../report/styles/tokens.ts';

const PREVIEW = `
nav a[aria-current] { box-shadow: inset 0 -3px var(--blue); color: var(--ink); }
:is(input, textarea, button):focus-visible { outline: 3px dashed var(--focus); outline-offset: 2px; }
[hidden] { display: none; }

.tags { display: inline-flex; flex-wrap: wrap; gap: 6px; }
.tag { white-space: nowrap; }
.tag-open { border-color: var(--edge); color: var(--ink); }
.tag-high { border-color: var(--blue); background: var(--blue-wash); color: var(--blue); }
.tag-medium { border-color: var(--line); background: var(--wash); color: var(--ink); }
.tag-low { border-color: var(--line); color: var(--ink-2); }
.made .tags { margin-inline-start: 8px; vertical-align: 1px; }

.lost, .banner { margin: 0; padding: 12px max(24px, calc(50% - 536px)); border-bottom: 1px solid; font-size: 15px; }
.lost { border-color: var(--amber-line); background: var(--amber-wash); }
.banner { border-color: var(--red-line); background: var(--red-wash); }
.banner strong { color: var(--red); }
.banner li { margin-top: 4px; }
.notice { padding: 10px 14px; border-inline-start: 4px solid var(--amber-line); background: var(--amber-wash); }

.ask { display: grid; gap: 8px; max-width: 76ch; }
.ask label { font-size: 14px; font-weight: 600; }
.ask :is(input, textarea) { width: 100%; padding: 9px 12px; border: 1px solid var(--edge); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
.ask textarea { resize: vertical; }
.ask button { justify-self: start; min-height: 44px; padding: 8px 24px; border: 0; border-radius: 22px; background: var(--blue); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
.ask button:hover { text-decoration: underline; }
.said { min-height: 24px; margin-top: 12px; color: var(--ink-2); font-size: 14px; }
#live > section:first-child { padding-top: 20px; }

.rows { border-top: 1px solid var(--line); }
.row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 24px; align-items: center; padding: 11px 0; border-bottom: 1px solid var(--line); }
.row a { text-decoration: none; }
.row a:hover { text-decoration: underline; }
.row .meta { display: block; }
.row .tags { justify-content: flex-end; }

.script { display: grid; grid-template: auto auto 1fr / minmax(0, 1fr) 300px; gap: 0 56px; }
.script > section { grid-column: 1; }
.script > section:nth-of-type(1) { padding-top: 12px; }
.facts { display: grid; grid-column: 2; grid-row: 1 / 4; align-content: start; gap: 20px; padding-top: 16px; }
.facts dt { margin-bottom: 6px; color: var(--ink-2); font-size: 13px; font-weight: 700; }
.findings { display: grid; gap: 8px; }
.finding { padding-block: 8px; padding-inline-end: 14px; background: var(--wash); }
.finding + .finding { margin: 0; }
.facts .findings { margin-top: 10px; }
:is(section, #live) > .findings { margin-bottom: 16px; }
.source { margin-top: 6px; overflow-wrap: anywhere; }
.source code { color: var(--ink-2); }

.prose { max-width: 76ch; overflow-wrap: anywhere; }
.prose > * + * { margin-top: 12px; }
.prose :is(ul, ol) { padding-inline-start: 24px; }
.prose ul { list-style: disc; }
.prose li + li { margin-top: 4px; }
.prose pre { padding: 12px 14px; border-radius: 6px; background: var(--wash); white-space: pre-wrap; }
.prose blockquote { margin-inline: 0; padding: 4px 16px; border-inline-start: 4px solid var(--line); }
.prose :is(h3, h4, h5) { margin-block: 20px 8px; font-size: 16px; }

.letters { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 12px 24px; margin-top: 8px; }
.letters figure { display: grid; grid-template-rows: auto 1fr; margin: 0; }
.letters figcaption { margin-bottom: 6px; color: var(--ink-2); font-size: 13px; font-weight: 700; }
.letter { padding: 18px 20px; border: 1px solid var(--line); border-radius: 8px; }
.letter.template { border-style: dashed; background: var(--wash); }
.template mark { border-bottom-color: var(--blue); background: var(--blue-wash); }

.suggestions { padding: 0; list-style: none; counter-reset: place; }
.suggestion { position: relative; padding: 16px 0 16px 44px; border-top: 1px solid var(--line); counter-increment: place; }
.suggestion::before { content: counter(place); position: absolute; left: 0; top: 17px; width: 28px; height: 28px; border: 1px solid var(--edge); border-radius: 50%; font-size: 14px; font-weight: 600; line-height: 26px; text-align: center; }
.suggestion h3 { margin: 0 0 6px; }
.why { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; align-items: baseline; margin-top: 8px; font-size: 14px; }
.why .names > li { line-height: 1.5; }
.read { padding: 12px 16px; border-inline-start: 4px solid var(--line); color: var(--ink-2); white-space: pre-line; overflow-wrap: anywhere; }

@media (max-width: 640px) {
  .banner, .lost { padding-inline: 16px; }
  .row { grid-template-columns: minmax(0, 1fr); }
  .row .tags { justify-content: flex-start; }
  .made .tags { margin-inline-start: 0; }
  .script, .letters, .why { grid-template: none / minmax(0, 1fr); }
  .script > *, .facts { grid-column: 1; grid-row: auto; }
  .script > section:nth-of-type(1) { padding-top: 32px; }
  .why { gap: 4px; }
  .letter { padding: 14px; }
  .suggestion { padding-inline-start: 38px; }
}
`;

export const PREVIEW_STYLE = [TOKENS, PAGE, SECTIONS, PREVIEW].join('\n');
