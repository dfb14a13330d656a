import type { Page } from '../../../../kb/tools/import/page.ts';
import { readPage } from '../../../../kb/tools/import/read-page.ts';
import { supersedeDuplicates } from '../../../../kb/tools/import/supersede-duplicates.ts';
import type { LintInput } from '../../../../kb/tools/lint/rule.ts';

/** A page from its text, read by the importer; the path's ending tells the format. */
export function pageOf(text: string, path = 'Produto/pagina.rst'): Promise<Page> {
  return readPage(path, new TextEncoder().encode(text), {});
}

/** What the rules get for these pages, on 30 March 2026. */
export function inputOf(...pages: readonly Page[]): LintInput {
  const articles = supersedeDuplicates(pages.flatMap((page) => page.articles));
  const failed = pages.flatMap(({ path, failure }) =>
    failure === undefined ? [] : [{ path, reason: failure }],
  );
  return {
    pages,
    articles,
    failed,
    doubtful: [],
    besides: new Set(),
    today: new Date('2026-03-30T12:00:00Z'),
  };
}
