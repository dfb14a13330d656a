// Which ticket this is.

import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import type { Ticket } from '../../utils/desks/ticket.ts';
import { CounterIcon, RightIcon } from './icons.tsx';
import { usePanelActions } from './panel-context.tsx';

export function PanelHeader({ ticket }: { readonly ticket: Ticket | undefined }) {
  const { collapse, requestFocus } = usePanelActions();
  const onCollapse = (event: MouseEvent): void => {
    collapse();
    const isByKeyboard = event.detail === 0;
    if (isByKeyboard) requestFocus('opener');
  };

  return (
    <header className="header">
      <span className="mark">
        <CounterIcon />
      </span>
      <div className="who">
        {ticket ? <TicketLines ticket={ticket} /> : <h2>{i18n.t('extensionName')}</h2>}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={i18n.t('panel.collapse')}
        onClick={onCollapse}
      >
        <RightIcon />
      </button>
    </header>
  );
}

function TicketLines({ ticket }: { readonly ticket: Ticket }) {
  return (
    <>
      <h2 title={ticket.subject}>
        <span data-testid="ticket-subject">{ticket.subject}</span>
        {!ticket.subject && i18n.t('ticket.noSubject')}
      </h2>
      <p className="who-line">
        #<span data-testid="ticket-number">{ticket.number}</span>
        {ticket.requester && (
          <>
            {' · '}
            <span data-testid="ticket-requester">{ticket.requester}</span>
          </>
        )}
        {ticket.organisation && `, ${ticket.organisation}`}
      </p>
    </>
  );
}
