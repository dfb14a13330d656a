import type { Article } from '../../../article.ts';
import type { Problem } from '../finding.ts';
import { isRetiredPath } from '../live-pages.ts';
import type { LintInput, Rule } from '../rule.ts';
import { listToctreeEntries } from '../toctree.ts';

export const supersededButLive: Rule = {
  id: 'superseded-but-live',
  severity: 'warning',
  summary: 'An old version among the current ones will be read by somebody as the current one.',
  check: (input) => [...checkOldVersions(input), ...checkTables(input)],
};

function checkOldVersions({ articles }: LintInput): Problem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return articles.flatMap(({ state, source }) => {
    if (state.kind !== 'superseded' || isRetiredPath(source.path)) return [];
    const successor = state.by && byId.get(state.by);
    return [
      {
        path: source.path,
        line: source.line,
        message: `A newer version of this article is live${successor ? `: ${toPlace(successor)}` : ''}.`,
        hint: 'Move this file to the folder "superados", or delete it.',
      },
    ];
  });
}

function checkTables({ pages }: LintInput): Problem[] {
  return pages
    .filter(({ path }) => !isRetiredPath(path))
    .flatMap((page) =>
      listToctreeEntries(page)
        .filter(({ target }) => isRetiredPath(target))
        .map(({ line, target }) => ({
          path: page.path,
          line,
          message: `The table of contents still lists a superseded page: ${target}.`,
          hint: 'Take the entry out.',
        })),
    );
}

const toPlace = ({ source, version }: Article): string =>
  `${source.path}:${source.line}${version === undefined ? '' : ` (V${version})`}`;
