// The figures of DESIGN §3.1 for what any engine found.

import type { Article } from '../../kb/article.ts';
import { judgeRun } from '../../kb/tools/eval/judge-run.ts';
import { toMetrics, type Metrics } from '../../kb/tools/eval/metrics.ts';
import type { LabelledTicket } from '../../kb/tools/eval/read-labelled-tickets.ts';
import type { Hit } from './search-engine.ts';

/** @param found ticket by ticket; of the first ones only, where the time did not suffice for more */
export function toQuality(
  articles: readonly Article[],
  tickets: readonly LabelledTicket[],
  found: readonly (readonly Hit[])[],
): Metrics {
  const asked = tickets.slice(0, found.length);
  const run = asked.map(({ id }, at) => {
    const hits = found[at] ?? [];
    return {
      id,
      abstained: false,
      score: hits[0]?.score ?? 0,
      ranked: hits.flatMap(({ article, score = 0 }) => {
        const { title, source } = articles[article] ?? {};
        return title === undefined || source === undefined ? [] : [{ title, path: source.path, score }];
      }),
    };
  });
  return toMetrics(judgeRun(run, asked));
}
