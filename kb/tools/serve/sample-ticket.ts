// The ticket that fills the replies of a preview. Nobody's: person, organisation and number are made up.

import { knownValues, type KnownFacts } from '../../templates/known-values.ts';
import type { SlotValues } from '../../templates/reply.ts';

export const SAMPLE_TICKET: Omit<KnownFacts, 'now'> = {
  ticket: {
    number: '10482',
    subject: 'Dúvida sobre o sistema',
    requester: 'Ana Lima',
    organisation: 'Fundação Exemplo',
  },
  agent: { name: 'Caio Nunes', team: 'Central de Atendimento' },
};

export const sampleValues = (now: Date): SlotValues => knownValues({ ...SAMPLE_TICKET, now });
