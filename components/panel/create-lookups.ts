// The panel's questions to the knowledge base. Of each question only the latest answer counts.

import type { Ranking } from '../../kb/search/suggestion.ts';
import type { Ticket } from '../../utils/desks/ticket.ts';
import { createLatestRun } from './latest-run.ts';
import { loadLatest } from './load-latest.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { ChosenArticle } from './panel-state.ts';
import { toAnswers } from './ranking-answers.ts';
import { shownList } from './shown-list.ts';
import { toTicketQuery } from './ticket-query.ts';
import type { WorkCell } from './work-cell.ts';

/** Each resolves to whether its answer was wanted and good. */
export interface Lookups {
  rank(ticket: Ticket): Promise<boolean>;
  find(text: string): Promise<boolean>;
  open(chosen: Omit<ChosenArticle, 'article'>): Promise<boolean>;
  /** Makes answers still under way unwanted. */
  dropSearch(): void;
  dropArticle(): void;
}

export function createLookups(ports: PanelPorts, work: WorkCell): Lookups {
  const runs = {
    ranking: createLatestRun(),
    passages: createLatestRun(),
    search: createLatestRun(),
    article: createLatestRun(),
  };

  /** The ranking is on screen meanwhile, and stays as it is when they cannot be had. */
  const explain = (ranking: Ranking): void => {
    const asked = toAnswers(ranking).map(({ id, reasons }) => ({ id, reasons }));
    if (asked.length === 0) return;
    void loadLatest(
      runs.passages,
      () => ports.findPassages(asked),
      (passages) => passages.state === 'ready' && work.change({ passages: passages.value }),
    );
  };

  return {
    rank: (ticket) =>
      loadLatest(
        runs.ranking,
        () => ports.rankArticles(toTicketQuery(ticket)),
        (ranking) => {
          const now = work.find();
          if (!now) return;
          // The list may come in another order: what was selected stays selected.
          const selectedId = shownList(now)[now.selected]?.id;
          const selected = shownList({ ...now, ranking }).findIndex(({ id }) => id === selectedId);
          work.change({ ranking, selected: Math.max(0, selected), passages: {} });
          if (ranking.state === 'ready') explain(ranking.value);
        },
      ),
    find: (text) =>
      loadLatest(
        runs.search,
        () => ports.searchArticles(text),
        (results) => work.change({ search: { text, results } }),
      ),
    open(chosen) {
      work.change({ chosen: { ...chosen, article: { state: 'loading' } } });
      return loadLatest(
        runs.article,
        () => ports.readArticle(chosen.articleId),
        (article) => work.change({ chosen: { ...chosen, article } }),
      );
    },
    dropSearch: () => void runs.search.begin(),
    dropArticle: () => void runs.article.begin(),
  };
}
