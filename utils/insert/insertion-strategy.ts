// One way of putting text into one kind of editor. "Mine? Inserted?": each strategy answers the two questions, the
// chain in insert-reply.ts does the rest (whose ticket, read back, clipboard).

import type { FilledReply } from '../../kb/templates/reply.ts';
import type { CaretMemory } from './watch-caret.ts';

export interface InsertionTask {
  readonly document: Document;
  readonly reply: FilledReply;
  /** `reply.html`, sanitised, without white space between blocks. */
  readonly html: string;
  /** Absent in tests and wherever nobody watched. */
  readonly carets?: CaretMemory | undefined;
  /** Asked once more after the focus has moved: a page's focus handler may have changed the ticket. */
  isStillTheTicket(): boolean;
}

/** `attempted` promises nothing: the box is read back. Anything else means that nothing was touched. */
type Attempt = 'attempted' | 'ticket-changed' | 'read-only' | 'no-editor';

export type ReplyFormat = 'text' | 'html';

export interface InsertionStrategy {
  readonly id: string;
  /** Is this box mine? */
  claims(box: HTMLElement): boolean;
  /** The text in the box as it stands; compared before and after. */
  readText(box: HTMLElement): string;
  /** The links in the box, where it can hold any. */
  readLinks(box: HTMLElement): readonly string[];
  /** What the box must hold once more afterwards. */
  inserts(box: HTMLElement): ReplyFormat;
  /** Synchronous wherever the editor allows: after an await the focus and the ticket may be others. */
  insert(box: HTMLElement, task: InsertionTask): Attempt | Promise<Attempt>;
}
