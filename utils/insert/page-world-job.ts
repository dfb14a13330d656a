// What goes into the page world for the instant of an insertion, and what comes back. Both are plain JSON.

import type { FieldRule } from '../desks/desk-adapter.ts';

export interface PageWorldJob {
  /** The reply, sanitised. */
  readonly html: string;
  readonly number: FieldRule;
  /** Inserts only where the page shows this number at that very moment. */
  readonly expectedNumber: string;
  /** Selectors of the editor's iframe, first hit wins. */
  readonly frames: readonly string[];
}

export type PageWorldResult =
  /** What the page's editor says; the isolated world reads back for itself. */
  | { readonly state: 'inserted' }
  | { readonly state: 'refused'; readonly reason: 'ticket-changed' }
  | { readonly state: 'failed'; readonly reason: 'no-editor' | 'read-only' | 'threw' };

/** Runs the job in the page world of this very document (`scripting.executeScript` in the background). */
export type InsertInPageWorld = (job: PageWorldJob) => Promise<PageWorldResult>;
