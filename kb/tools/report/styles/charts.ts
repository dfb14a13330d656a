// Bars, columns and the heat map, without a picture and without a script.

export const CHARTS = `
.bars td:nth-child(2) { width: 45%; }
.bars thead th:nth-child(2) { text-align: start; }
.bars tbody th { line-height: 1.4; }
.measure { display: grid; grid-template-columns: 1fr 3.5em; gap: 8px; align-items: center; }
.measure > :last-child { text-align: end; font-variant-numeric: tabular-nums; }
.bar { display: flex; gap: 1px; }
.bar > span { width: var(--share); height: 12px; background: var(--blue); forced-color-adjust: none; }
.bar > :last-child { border-radius: 0 3px 3px 0; }
.bar > .bar-error { background: var(--red-line); }
.bar > .bar-warning { background: var(--amber-line); }
.bar > .bar-note { background: var(--edge); }

.chart-and-table { display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); gap: 32px 48px; align-items: start; }
.columns { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 6px; padding-top: 8px; }
.column { display: grid; grid-template-rows: auto auto auto; align-content: start; font-size: 12px; line-height: 20px; text-align: center; font-variant-numeric: tabular-nums; white-space: nowrap; }
.column-plot { --plot: 220px; display: flex; flex-direction: column; justify-content: flex-end; height: calc(var(--plot) + 20px); border-bottom: 1px solid var(--edge); font-weight: 600; }
.column-bar { height: calc(var(--plot) * var(--share) / 100); border-radius: 3px 3px 0 0; background: var(--blue); forced-color-adjust: none; }
.column-half, .column-year { color: var(--ink-2); }

.scroll { overflow-x: auto; }
.heat { min-width: 760px; border-collapse: separate; border-spacing: 2px; }
.heat caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 32px); }
.heat :is(th, td) { border: 0; }
.heat th:first-child { position: sticky; left: 0; min-width: 130px; background: var(--paper); }
.heat thead th:not(:first-child) { text-align: center; }
.heat td { padding-block: 5px; border-radius: 4px; text-align: center; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.25; }
.heat small { display: block; font-size: 12px; font-weight: 400; white-space: nowrap; }
.heat-0 { background: var(--heat-0); }
.heat-1 { background: var(--heat-1); }
.heat-2 { background: var(--heat-2); }
.heat-3 { background: var(--heat-3); }
.heat-4 { background: var(--heat-4); }
.scale { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; color: var(--ink-2); font-size: 13px; }
section > .scroll + .scale { margin-top: 10px; max-width: none; }
.step { padding: 2px 10px; border-radius: 4px; color: var(--ink); }

@media (max-width: 640px) {
  .chart-and-table { grid-template-columns: minmax(0, 1fr); }
  .columns { gap: 3px; }
  .column { font-size: 11px; }
  .column-plot { --plot: 150px; }
  .bars td:nth-child(2) { width: 40%; }
  .measure { grid-template-columns: 1fr 2.6em; gap: 4px; }
  .heat th:first-child { min-width: 104px; max-width: 104px; font-size: 13px; }
}
`;
