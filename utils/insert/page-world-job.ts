// What goes into the page world for the instant of an insertion, and what comes back. Both are plain JSON.

import type { FieldRule } from '../desks/desk-adapter.ts';

export interface PageWorldJob {
  /** The reply, sanitised. */
  readonly html: string;
  readonly number: FieldRule;
  /** Inserts only where the page shows this number at that very moment. */
  readonly expectedNumber: string;
  /** The editor's iframe. */
  readonly frame: Place;
}

/** Which element it is, said without the element: that cannot be sent. */
export interface Place {
  readonly selector: string;
  readonly index: number;
  /** Of all that match. With another count, that index may be another element. */
  readonly count: number;
}

export type PageWorldResult =
  /** What the page's editor says; the isolated world reads back for itself. */
  | { readonly state: 'inserted' }
  | { readonly state: 'refused'; readonly reason: 'ticket-changed' }
  | { readonly state: 'failed'; readonly reason: 'no-editor' | 'read-only' | 'threw' };

/** Runs the job in the page world of this very document (`scripting.executeScript` in the background). */
export type InsertInPageWorld = (job: PageWorldJob) => Promise<PageWorldResult>;
