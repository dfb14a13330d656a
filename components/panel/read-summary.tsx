// What was read of the ticket, in one line; the text itself, and what is kept of it, on request.

import { i18n } from '#i18n';
import { ForgetUses } from './forget-uses.tsx';
import type { Work } from './panel-state.ts';
import { toTicketQuery } from './ticket-query.ts';

export function ReadSummary({ work }: { readonly work: Work }) {
  const readText = work.ranking.state === 'ready' ? work.ranking.value.readText : undefined;
  return (
    <details className="read">
      <summary>
        <span>{summarise(work)}</span>
        <span className="link">{i18n.t('read.show')}</span>
      </summary>
      {/* A long text scrolls in its place, and the arrows scroll only what can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="read-text" aria-label={i18n.t('read.show')} tabIndex={0}>
        {/* Not before it is known: an empty text would say that nothing was read. */}
        {readText !== undefined && <span data-testid="read-text">{readText}</span>}
        {readText === '' && i18n.t('read.empty')}
      </section>
      <ForgetUses />
    </details>
  );
}

function summarise({ ticket }: Work): string {
  const { subject, messages } = toTicketQuery(ticket);
  const count = messages.length;
  if (!subject) return count > 0 ? i18n.t('read.messagesOnly', count) : i18n.t('read.noSubject');
  return count > 0 ? i18n.t('read.messages', count) : i18n.t('read.subjectOnly');
}
