// The helpdesks that Balcão reads: products first, then any page that reads like a ticket.

import type { DeskAdapter } from './desk-adapter.ts';
import { generic } from './generic/generic.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';

const DESKS: readonly DeskAdapter[] = [requestTracker, redmine, generic];

/** @returns undefined on a page that is no ticket, which is most of them: cheapest questions first. */
export function recogniseDesk(document: Document): DeskAdapter | undefined {
  return DESKS.find((desk) => desk.recognise(document));
}
