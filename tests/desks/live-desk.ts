// What every live desk offers the tests, whatever product runs behind it, and what it starts with.
import type { Page } from 'playwright-core';

/** A real helpdesk running on this machine with one ticket in it, until `stop` is called. */
export interface LiveDesk {
  readonly name: 'Request Tracker' | 'Redmine';
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  readonly ticket: { number: string; subject: string; requester: string; url: string };
  readonly agent: DeskAgent;
  /** Signs the agent in, in the given page, and waits until the desk has let them in. */
  signIn(page: Page): Promise<void>;
  /**
   * The ticket's messages, internal ones too, as the desk stored them, oldest first, as plain text:
   * read from the desk's own data, never from a page.
   */
  readMessages(): Promise<string[]>;
  /** Ends the server and its children and removes their temporary folder. Safe to call twice. */
  stop(): Promise<void>;
}

export interface DeskAgent {
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

/** The first message opens the ticket and must be the requester's. */
export interface TicketSeed {
  readonly subject: string;
  readonly requester: { readonly name: string; readonly email: string };
  readonly messages: readonly { readonly from: 'requester' | 'agent'; readonly text: string }[];
}
