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
  return articles.flatMap((article) => {
    const { state, source } = article;
    if (state.kind !== 'superseded' || isRetiredPath(source.path)) return [];
    const successor = state.by === undefined ? undefined : byId.get(state.by);
    return [{ path: source.path, line: source.line, ...toWords(article, successor) }];
  });
}

function toWords(article: Article, successor: Article | undefined): Pick<Problem, 'message' | 'hint'> {
  const place = successor ? `: ${toPlace(successor)}` : '';
  if (successor && successor.version === article.version && successor.date === article.date) {
    return {
      message: `An article of the same title, date and version is suggested in place of this one${place}.`,
      hint: 'Give one of them another title, or a higher version.',
    };
  }
  return {
    message: `A newer version of this article is live${place}.`,
    hint: 'Move this file to the folder "superados", or delete it.',
  };
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
