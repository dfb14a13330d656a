// The passages of the suggestions on screen, found where the articles are. Asked for apart from the ranking, which does
// not wait for them.

import { findPassage, type AskedPassage, type Passages } from '../../kb/search/passage.ts';
import type { KnowledgeBaseService } from './knowledge-base-service.ts';

/** @returns by article; none for one that has none or cannot be read any more */
export async function findPassages(
  knowledgeBase: Pick<KnowledgeBaseService, 'analyser' | 'read'>,
  asked: readonly AskedPassage[],
): Promise<Passages> {
  const analyse = await knowledgeBase.analyser();
  const found = await Promise.all(
    asked.map(async ({ id, reasons }) => {
      const article = await knowledgeBase.read(id).catch(() => undefined);
      const passage = article && findPassage(article, reasons, analyse);
      return passage ? [[id, passage] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
