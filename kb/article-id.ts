// The one place where an article gets its identity.

import type { ArticleId } from './article.ts';
import { fold } from './search/fold.ts';

/**
 * Stable as long as the source keeps its path and heading, whatever happens to its text.
 * @param path relative source path, `Tramita_GOV_BR/Desbloquear.rst` → `tramita-gov-br/desbloquear`
 * @param heading of the part, for an article cut out of a longer page
 */
export function toArticleId(path: string, heading?: string): ArticleId {
  const page = path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map(toSlug)
    .join('/');
  return (heading === undefined ? page : `${page}#${toSlug(heading)}`) as ArticleId;
}

function toSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
