// What single sections need: the figures of the overview, lists of articles, findings, pairs side by side.

export const SECTIONS = `
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; }
.tile { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px; }
.tile dt { color: var(--ink-2); font-size: 14px; line-height: 1.3; }
.tile dd { font-size: 28px; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile-main { border-color: var(--blue); background: var(--blue-wash); }
.tile-main dd { color: var(--blue); }
.tile-error dd { color: var(--red); }
.tile-warning dd { color: var(--amber); }

.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px 32px; font-size: 15px; }
.legend dt { font-weight: 600; }
.legend dd { color: var(--ink-2); }

.half { max-width: 560px; }
.pair-of-tables { display: grid; grid-template-columns: 1fr 1fr; gap: 32px 48px; align-items: start; }
.pair-of-tables + p { margin-top: 16px; }

.articles { columns: 2; column-gap: 48px; }
.articles > li { display: grid; grid-template-columns: minmax(0, 1fr); padding: 8px 0; border-bottom: 1px solid var(--line); break-inside: avoid; line-height: 1.4; }
.articles ol { padding-inline-start: 22px; font-size: 14px; }

.names { display: flex; flex-wrap: wrap; gap: 6px; }
.names > li { padding: 2px 10px; border: 1px solid var(--line); border-radius: 14px; font-size: 14px; }

.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.filter label { font-size: 14px; font-weight: 600; }
.filter select { min-height: 36px; max-width: 100%; padding: 0 10px; border: 1px solid var(--edge); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; font-size: 15px; }
.file summary .meta, .duplicate summary .meta { display: block; }
.finding { padding: 10px 0 10px 14px; border-inline-start: 4px solid var(--line); font-size: 15px; break-inside: avoid; }
.finding + .finding { margin-top: 8px; }
.finding.error { border-color: var(--red-line); }
.finding.warning { border-color: var(--amber-line); }
.finding-head { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline; }
.rule-id { color: var(--ink-2); font-size: 0.8125em; }
.hint { color: var(--ink-2); }

.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 24px; margin-block: 6px; font-size: 15px; }
.side { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 8px; overflow-wrap: anywhere; }
details > .sides-head + .sides-head { padding-top: 8px; border-top: 1px solid var(--line); }
.sides-head .side > div { display: grid; grid-template-columns: minmax(0, 1fr); }
.side-name { color: var(--ink-2); font-size: 13px; font-weight: 700; line-height: 23px; }
.part { margin-top: 14px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 13px; font-weight: 700; }
.same { color: var(--ink-2); font-size: 14px; overflow-wrap: anywhere; }
mark { padding: 1px 3px; border-bottom: 2px solid var(--amber-line); border-radius: 3px 3px 0 0; background: var(--amber-wash); color: var(--ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; }

@media (max-width: 640px) {
  .tiles { grid-template-columns: 1fr 1fr; gap: 8px; }
  .legend, .pair-of-tables, .sides { grid-template-columns: minmax(0, 1fr); }
  .articles { columns: 1; }
}
`;
