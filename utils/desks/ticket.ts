// The ticket as a desk adapter reads it from the page. It lives in memory only.

export interface Message {
  readonly author: string;
  readonly side: 'requester' | 'agent';
  readonly visibility: 'public' | 'internal';
  /** Plain text, paragraphs separated by newlines. */
  readonly text: string;
}

/** What tells one ticket from another, and all that may outlive the page (never the messages). */
export interface TicketIdentity {
  /** The adapter's id, e.g. `request-tracker`. */
  readonly desk: string;
  /** As the desk prints it, without `#`. */
  readonly number: string;
  readonly subject: string;
  /** Empty when the page does not show it. */
  readonly requester: string;
  /** Full name of the signed-in agent; empty when the page does not show it. */
  readonly agent: string;
}

export interface Ticket extends TicketIdentity {
  readonly organisation: string;
  readonly queue: string;
  readonly status: string;
  /** Oldest first. Empty on a page where the ticket is answered but not shown. */
  readonly messages: readonly Message[];
}
