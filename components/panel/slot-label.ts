// What the form calls a slot.

import { i18n } from '#i18n';
import type { Slot } from '../../kb/templates/slot.ts';

/** The author's own label for a free slot or a link; ours, in the interface language, for the others. */
export function slotLabel(slot: Slot): string {
  switch (slot.kind) {
    case 'free':
    case 'link':
      return slot.label;
    case 'requester.name':
      return i18n.t('slot.requesterName');
    case 'requester.organisation':
      return i18n.t('slot.requesterOrganisation');
    case 'agent.name':
      return i18n.t('slot.agentName');
    case 'agent.team':
      return i18n.t('slot.agentTeam');
    case 'ticket.number':
      return i18n.t('slot.ticketNumber');
    case 'ticket.subject':
      return i18n.t('slot.ticketSubject');
    case 'date':
      return i18n.t('slot.date');
    case 'greeting':
      return i18n.t('slot.greeting');
    case 'salutation':
      return i18n.t('slot.salutation');
  }
}
