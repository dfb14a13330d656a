// What the agent is called: as the desk shows it, else as typed in an earlier reply.

import type { Ticket } from '../../utils/desks/ticket.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { Work } from './panel-state.ts';

export interface AgentName {
  /** Empty when nobody has said it yet. */
  for(ticket: Ticket): string;
  /** Remembers a name that the agent had to type; to be called when the reply leaves the panel. */
  learn(work: Work): void;
}

/** `onRecalled` is called once, when the name of earlier sessions is there or has turned out to be missing. */
export function createAgentName(ports: PanelPorts, onRecalled: () => void): AgentName {
  let remembered = '';

  const recall = async (): Promise<void> => {
    const recalled = await ports.recallAgent();
    remembered ||= recalled ?? '';
    onRecalled();
  };
  // Without it the form asks for the name: no reason to trouble the agent.
  recall().catch(() => {});

  return {
    for: (ticket) => ticket.agent || remembered,
    learn({ typed, known }) {
      const name = typed['agent.name']?.trim();
      if (!name || name === known['agent.name']) return;
      remembered = name;
      ports.rememberAgent(name);
    },
  };
}
