// How an attempt to insert ended. Every one of these is said to the agent.

export type RefusalReason = 'ticket-changed' | 'reply-incomplete' | 'untrusted-event';
export type FallbackReason = 'no-reply-box' | 'read-only' | 'not-inserted' | 'not-exact';

export type InsertOutcome =
  | { readonly state: 'inserted' }
  /** The text is on the clipboard instead; with `not-exact` a part or a variant of it is in the reply box as well. */
  | { readonly state: 'copied'; readonly reason: FallbackReason | 'asked' }
  | { readonly state: 'refused'; readonly reason: RefusalReason }
  /** Neither inserted nor copied. The reply box is as it was, except with `not-exact`, where one undo brings it back. */
  | { readonly state: 'failed'; readonly reason: FallbackReason };
