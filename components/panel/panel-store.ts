// The panel's state and everything that changes it. Knows no React and no DOM; the world is behind `PanelPorts`.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { knownValues } from '../../kb/templates/known-values.ts';
import type { FilledReply, SlotValues } from '../../kb/templates/reply.ts';
import { isSameTicket } from '../../utils/desks/same-ticket.ts';
import type { Ticket } from '../../utils/desks/ticket.ts';
import type { InsertOutcome } from '../../utils/insert/insert-outcome.ts';
import { createAgentName } from './agent-name.ts';
import { canInsertUnread } from './can-insert-unread.ts';
import { createAttempts } from './create-attempts.ts';
import { createLookups } from './create-lookups.ts';
import { createUseLearner } from './create-use-learner.ts';
import { draftReply, type Draft } from './draft-reply.ts';
import { isSameValues } from './is-same-values.ts';
import { createLatestRun } from './latest-run.ts';
import { loadLatest } from './load-latest.ts';
import type { Choice } from '../../utils/session/held-ticket.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { ChosenArticle, PanelActions, PanelState, Work } from './panel-state.ts';
import { shownList } from './shown-list.ts';
import { isSameQuery, toTicketQuery } from './ticket-query.ts';
import { toChoice } from './to-choice.ts';
import { toIdentity } from './to-identity.ts';
import { createWorkCell } from './work-cell.ts';

export type PanelStore = StoreApi<PanelState & PanelActions>;

const IDLE = { state: 'idle' } as const;

/** Asks at once for the knowledge base's description and the agent's name; for the rest when told of a ticket. */
export function createPanelStore(ports: PanelPorts): PanelStore {
  return createStore<PanelState & PanelActions>()((set, get) => {
    const work = createWorkCell(get, set);
    const lookups = createLookups(ports, work);
    const attempts = createAttempts(get, set);
    const uses = createUseLearner(ports);
    const descriptions = createLatestRun();

    const describe = (): void => {
      void loadLatest(
        descriptions,
        () => ports.describeKnowledgeBase(),
        (knowledgeBase) => set({ knowledgeBase }),
      );
    };
    const know = (ticket: Ticket, answered: SlotValues): SlotValues => ({
      ...answered,
      ...knownValues({ ticket, agent: { name: agentName.for(ticket) }, now: ports.now() }),
    });
    /** Never at the insertion itself: what goes in is what was previewed. */
    const knowAnew = (): void => {
      const now = work.find();
      if (!now) return;
      const known = know(now.ticket, now.answered);
      if (!isSameValues(known, now.known)) work.change({ known });
    };
    const agentName = createAgentName(ports, knowAnew);

    const seeReplyBox = (): Pick<PanelState, 'replyBox' | 'replyFormat'> => ({
      replyBox: ports.findReplyBox(),
      replyFormat: ports.findReplyFormat(),
    });
    const holdChoice = (): void => {
      const now = work.find();
      if (now) ports.holdChoice(toIdentity(now.ticket), toChoice(now));
    };
    const openArticle = async (chosen: Omit<ChosenArticle, 'article'>): Promise<boolean> => {
      const isOpen = await lookups.open(chosen);
      if (!isOpen) return false;
      knowAnew();
      // Only now is it known which values the reply takes along.
      holdChoice();
      return true;
    };

    const startWork = (ticket: Ticket, held: Choice | undefined): void => {
      attempts.abandon();
      lookups.dropSearch();
      lookups.dropArticle();
      const answered = held?.answered ?? {};
      const started: Work = {
        ticket,
        answered,
        known: know(ticket, answered),
        typed: held?.typed ?? {},
        ranking: { state: 'loading' },
        passages: {},
        search: undefined,
        nearestShown: false,
        selected: 0,
        chosen: undefined,
      };
      set({ page: { at: 'ticket', work: started }, focusTarget: undefined });
      void lookups.rank(ticket);
      if (held) void openArticle({ articleId: held.articleId, alternative: held.alternative });
    };
    const resumeWork = (before: Work, ticket: Ticket): void => {
      set({ page: { at: 'ticket', work: { ...before, ticket, known: know(ticket, before.answered) } } });
      if (!isSameQuery(toTicketQuery(before.ticket), toTicketQuery(ticket))) void lookups.rank(ticket);
    };

    const insertAndLearn = async (reply: FilledReply, now: Work): Promise<InsertOutcome> => {
      const outcome = await ports.insertReply(reply, toIdentity(now.ticket));
      if (outcome.state === 'inserted') uses.learn(now);
      return outcome;
    };
    /** Calls `act` with what may leave the panel; otherwise says that something is missing and goes there. */
    const withReadyDraft = (act: (draft: Extract<Draft, { state: 'ready' }>, now: Work) => void): void => {
      const { page } = get();
      const draft = page.at === 'ticket' ? draftReply(page.work) : undefined;
      if (page.at !== 'ticket' || !draft) return;
      if (draft.state === 'ready') return act(draft, page.work);
      attempts.end({ state: 'refused', reason: 'reply-incomplete' });
      set({ focusTarget: 'reply' });
    };
    describe();

    return {
      page: { at: 'reading' },
      knowledgeBase: { state: 'loading' },
      replyBox: 'none',
      replyFormat: 'html',
      status: IDLE,
      attempt: 0,
      collapsed: false,
      focusTarget: undefined,

      showTicket(ticket, heldChoice) {
        const before = work.find();
        set(seeReplyBox());
        if (!ticket) set({ page: { at: 'unread', interrupted: before } });
        else if (before && isSameTicket(before.ticket, ticket)) resumeWork(before, ticket);
        else startWork(ticket, heldChoice);
      },
      checkReplyBox() {
        set(seeReplyBox());
        knowAnew();
      },
      reloadKnowledgeBase() {
        describe();
        const now = work.find();
        if (!now) return;
        if (now.ranking.state === 'failed') work.change({ ranking: { state: 'loading' } });
        void lookups.rank(now.ticket);
        if (now.search) void lookups.find(now.search.text);
      },

      choose(articleId) {
        const now = work.find();
        if (!now) return Promise.resolve(false);
        const selected = shownList(now).findIndex(({ id }) => id === articleId);
        work.change({ selected: Math.max(0, selected) });
        set({ status: IDLE, focusTarget: 'reply' });
        const opened = openArticle({ articleId, alternative: 0 });
        holdChoice();
        return opened;
      },
      chooseAlternative(alternative) {
        const chosen = work.find()?.chosen;
        if (chosen?.article.state !== 'ready' || !chosen.article.value.replies[alternative]) return;
        work.change({ chosen: { ...chosen, alternative } });
        set({ status: IDLE });
        holdChoice();
      },
      setSlot(key, value) {
        const now = work.find();
        if (!now) return;
        work.change({ typed: { ...now.typed, [key]: value } });
        // What was said of the reply as it was is true no longer.
        set({ status: IDLE });
        holdChoice();
      },
      back() {
        if (!work.find()?.chosen) return;
        lookups.dropArticle();
        work.change({ chosen: undefined });
        set({ status: IDLE, focusTarget: 'list' });
        holdChoice();
      },

      search(typedText) {
        const text = typedText.trimStart();
        const results = work.find()?.search?.results ?? { state: 'loading' as const };
        lookups.dropSearch();
        work.change({ search: text ? { text, results } : undefined, selected: 0 });
        if (text) void lookups.find(text);
      },
      showNearest() {
        work.change({ nearestShown: true, selected: 0 });
        set({ focusTarget: 'list' });
      },
      select(index) {
        const now = work.find();
        if (!now) return;
        work.change({ selected: Math.max(0, Math.min(index, shownList(now).length - 1)) });
      },

      insert() {
        withReadyDraft(({ filled }, now) => {
          set({ ...seeReplyBox(), status: IDLE });
          if (get().replyBox === 'elsewhere') ports.openReplyBox();
          else attempts.begin(() => insertAndLearn(filled, now));
          agentName.learn(now);
        });
      },
      async insertSelected() {
        const now = work.find();
        const suggestion = now && shownList(now)[now.selected];
        if (!now || !suggestion) return;
        const isSure = canInsertUnread(now);
        if ((await get().choose(suggestion.id)) && isSure) get().insert();
      },
      copy() {
        withReadyDraft(({ filled }, now) => {
          attempts.begin(() => ports.copyReply(filled));
          agentName.learn(now);
        });
      },
      async forgetUses() {
        const isForgotten = await ports.forgetUses().then(
          () => true,
          () => false,
        );
        const now = work.find();
        if (isForgotten && now) void lookups.rank(now.ticket);
        return isForgotten;
      },
      refuseUntrusted: () => attempts.end({ state: 'refused', reason: 'untrusted-event' }),

      collapse: () => set({ collapsed: true }),
      expand: () => set({ collapsed: false, focusTarget: 'panel' }),
      now: () => ports.now(),
      requestFocus: (focusTarget) => set({ focusTarget }),
      focusGiven: () => set({ focusTarget: undefined }),
    };
  });
}
