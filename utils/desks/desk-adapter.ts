// What it takes to read one helpdesk product: data (selectors) and two small functions.

import type { Ticket } from './ticket.ts';

/**
 * Where a text stands on the page. Selectors are tried in order and the first that gives a value wins; `pattern`
 * (one capture group, as a source string so that adapters stay data) cuts the value out of the text.
 */
export interface FieldRule {
  readonly selectors: readonly string[];
  readonly pattern?: string;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
}

export interface ReplyBoxRule {
  /** Editable elements, or the iframes that hold them. */
  readonly selectors: readonly string[];
  /** Links and buttons that lead to the reply box when it is not on the page or not visible. */
  readonly openers: readonly string[];
  /** The openers show a box that is already here. Otherwise they leave the page, and must not while a draft is on it. */
  readonly opensInPlace?: true;
  /** Where no selector can know which one it is: take the largest of all that match. The default is the first. */
  readonly pick?: 'first' | 'largest';
}

export interface DeskAdapter {
  readonly id: string;
  /** Product name, shown to the agent. */
  readonly name: string;
  /** The number decides whose ticket this is: also read in the page world, right before an insertion. */
  readonly number: FieldRule;
  readonly replyBox: ReplyBoxRule;
  /** Markup that only this product has, on pages where a ticket is shown or answered. Cheap: runs on every page. */
  recognise(document: Document): boolean;
  /**
   * Reads the whole ticket, synchronously.
   * @returns undefined when number or subject cannot be read: better nothing than yesterday's ticket.
   */
  readTicket(document: Document): Ticket | undefined;
}
