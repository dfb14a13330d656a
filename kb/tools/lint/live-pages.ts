// What lies in a `superados` folder is kept for the record: its style is nobody's work any more.

import type { Page } from '../import/page.ts';
import type { LintInput } from './rule.ts';

export const isRetiredPath = (path: string): boolean => /(^|\/)superados\//i.test(path);

/** The same input without retired pages and superseded articles. */
export function onlyLive(input: LintInput): LintInput {
  return {
    ...input,
    pages: input.pages.filter(isLive),
    articles: input.articles.filter(
      ({ state, source }) => state.kind !== 'superseded' && !isRetiredPath(source.path),
    ),
  };
}

const isLive = ({ path }: Page): boolean => !isRetiredPath(path);
