// What this agent inserted for like tickets: remembered on this computer, put to use when a ticket is ranked, forgotten
// when the agent says so. Of the ticket only words stay that the article itself has (kb/search/use-history.ts).

import { toFields } from '../../kb/search/article-fields.ts';
import type { Analyser } from '../../kb/search/analyse.ts';
import { nudgeSuggestions } from '../../kb/search/nudge-suggestions.ts';
import type { Ranking } from '../../kb/search/suggestion.ts';
import { recordUse, toRememberedTerms, type ReplyUse, type UseHistory } from '../../kb/search/use-history.ts';
import type { KnowledgeBaseService } from './knowledge-base-service.ts';

export interface UseMemory {
  /** Never rejects: without its memory the ranking stays as it is. */
  nudge(ranking: Ranking): Promise<Ranking>;
  remember(use: ReplyUse): Promise<void>;
  forget(): Promise<void>;
}

export interface UseHistoryStore {
  getValue(): Promise<UseHistory>;
  setValue(history: UseHistory): Promise<void>;
  removeValue(): Promise<void>;
}

export function createUseMemory(
  knowledgeBase: Pick<KnowledgeBaseService, 'analyser' | 'read'>,
  store: UseHistoryStore,
): UseMemory {
  let last: Promise<void> = Promise.resolve();

  /** One change after the other: two tabs may insert at the same time. */
  function change(act: () => Promise<void>): Promise<void> {
    const changed = last.then(act);
    last = changed.catch(() => undefined);
    return changed;
  }

  async function nudge(ranking: Ranking): Promise<Ranking> {
    const history = await store.getValue();
    if (history.length === 0) return ranking;
    const analyse = await knowledgeBase.analyser();
    const { readText, suggestions, subjects } = ranking;
    return {
      ...ranking,
      suggestions: nudgeSuggestions(suggestions, history, toTerms(analyse, readText)),
      ...(subjects && {
        subjects: subjects.map((subject) => ({
          ...subject,
          suggestions: nudgeSuggestions(subject.suggestions, history, toTerms(analyse, subject.text)),
        })),
      }),
    };
  }

  return {
    nudge: (ranking) => nudge(ranking).catch(() => ranking),
    remember: ({ articleId, readText, names }) =>
      change(async () => {
        const analyse = await knowledgeBase.analyser();
        const article = Object.values(toFields(await knowledgeBase.read(articleId))).join('\n');
        const terms = toRememberedTerms(
          toTerms(analyse, readText),
          toTerms(analyse, article),
          toTerms(analyse, names.join('\n')),
        );
        if (terms.size > 0) await store.setValue(recordUse(await store.getValue(), articleId, terms));
      }),
    forget: () => change(() => store.removeValue()),
  };
}

function toTerms(analyse: Analyser, text: string): Set<string> {
  return new Set(analyse(text).map(({ term }) => term));
}
