// Whom the article is for: people of the business ("negocial") or of the systems ("técnico").

import type { Audience } from '../../article.ts';
import { fold } from '../../search/fold.ts';

export function readAudience(lines: readonly string[]): Audience[] {
  const text = fold(lines.join(' '));
  if (/^\W*indicar\b/.test(text)) return [];
  return [
    ...(/negoci|gestor|basico/.test(text) ? (['business'] as const) : []),
    ...(/tecnic|informatica|\bti\b/.test(text) ? (['technical'] as const) : []),
  ];
}
