// On paper: everything unfolded, nothing cut off at the margin, no entry torn apart.

export const PRINT = `
@page { margin: 14mm 12mm; }

@media print {
  body { font-size: 10.5pt; }
  body::before, nav, .skip, .filter { display: none; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-block: 0 8pt; }
  h1 { font-size: 22pt; }
  h2 { font-size: 16pt; }
  h2, h3, h2 + p, h3 + p, summary, caption, .part, .finding-head { break-after: avoid; }
  tr, .tile, .legend div, .columns, .scale { break-inside: avoid; }
  section { padding-top: 20pt; }
  table, .meta, .place, .finding, .sides, .articles, .paths, .same, .legend { font-size: 9.5pt; }
  a { color: inherit; text-decoration: none; }

  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  details { border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  details, summary { margin-inline: 0; padding-inline: 0; }

  .pair-of-tables .bars td:nth-child(2) { width: 30%; }

  .scroll { overflow: visible; }
  .heat { min-width: 0; }
  .heat th:first-child { position: static; min-width: 0; }
  .heat :is(th, td) { padding-inline: 3pt; font-size: 8.5pt; }
  .heat small { font-size: 7pt; }
  .heat td, .step, .bar > span, .column-bar, .tag, mark, .tile { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
