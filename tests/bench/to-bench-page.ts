// docs/bench.md: the tables, and what their columns mean.

import { cpus } from 'node:os';

export function toBenchPage(tables: readonly string[]): string {
  return `# Ours beside other search engines

Printed by \`npm run bench -- --write docs/bench.md\`, Node ${process.versions.node}, ${cpus().length} cores
(${cpus()[0]?.model.trim() ?? 'unknown'}). Times on a shared machine wander; the multiples hold, because each peer is asked
right after ours, ticket by ticket. Ours is measured against a second process of itself first.

- **hit@1, hit@3, nDCG@10**: as \`kb eval\` counts them. Synthetic tickets are about one article each, and only show that an
  engine works at that size.
- **p50, p95**: one ticket of 1,300 characters, index warm.
- **build**: from articles to an index. **first answer**: from the saved index to the first answer, in a fresh process. Medians
  of three at the real size, one measurement at the others.
- **index**: what is saved, not compressed. **memory**: what loading and answering add to a process that holds the articles.
- **tickets**: how many were timed; a slow engine is asked fewer.

Each peer has the same five fields of plain text and, where it takes them, the same field weights; its Portuguese stemmer,
or ours where its documentation leaves the words to the caller ([tests/bench/engines](../tests/bench/engines)). The synthetic
articles are our own sentences with most of their long words swapped for Zipf-distributed ones, so that words spread as in the
public wiki ([synthetic-articles.ts](../tests/bench/synthetic-articles.ts)).

${tables.join('\n\n')}
`;
}
