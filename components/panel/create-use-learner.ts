// Says what was inserted for which ticket, so that a like one finds it sooner. Opening and copying are no use yet.

import type { PanelPorts } from './panel-ports.ts';
import type { Work } from './panel-state.ts';

export interface UseLearner {
  /** To be called when the reply is in the box. A reply that is inserted twice in a row was used once. */
  learn(work: Work): void;
}

export function createUseLearner(ports: Pick<PanelPorts, 'rememberUse'>): UseLearner {
  let last = '';
  return {
    learn({ ticket, ranking, chosen }) {
      if (!chosen || ranking.state !== 'ready') return;
      const { desk, number, requester, agent } = ticket;
      const use = JSON.stringify([desk, number, chosen.articleId]);
      if (use === last) return;
      last = use;
      const { readText } = ranking.value;
      ports.rememberUse({ articleId: chosen.articleId, readText, names: [requester, agent] });
    },
  };
}
