// The panel on a ticket, as the agent finds it, with a world of the test's choice.

import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PanelProvider } from '../../components/panel/panel-context.tsx';
import { createPanelStore } from '../../components/panel/panel-store.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { TrustCheck } from '../../components/panel/trusted.ts';
import type { Ticket } from '../../utils/desks/ticket.ts';
import { fakePanelPorts, ticketOf } from './fake-panel-ports.ts';

interface RenderPanelOptions {
  readonly ports?: ReturnType<typeof fakePanelPorts>;
  readonly ticket?: Ticket | undefined;
  /** jsdom's events are never trusted; by default they pass for the agent's. */
  readonly isTrusted?: TrustCheck;
}

/** Resolves when the first answers are on screen. */
export async function renderPanel(options: RenderPanelOptions = {}) {
  const ports = options.ports ?? fakePanelPorts();
  const store = createPanelStore(ports);
  const user = userEvent.setup();
  render(
    <PanelProvider store={store} isTrusted={options.isTrusted ?? (() => true)}>
      <Panel />
    </PanelProvider>,
  );
  await act(async () => store.getState().showTicket('ticket' in options ? options.ticket : ticketOf()));
  return { ports, store, user, status: () => screen.getByRole('status') };
}
