// A folder per case: page.html, a page of our own with the structure of a live one, beside what is read from it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Ticket } from '../../../utils/desks/ticket.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/desks');

export interface DeskCase {
  readonly desk: string;
  readonly replyBox: 'visible' | 'hidden' | 'elsewhere' | 'none';
  readonly ticket: Ticket;
}

export function listDeskCases(): string[] {
  return readdirSync(FOLDER).toSorted();
}

export function readExpected(name: string): DeskCase {
  return JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as DeskCase;
}

/** The page, after a change to its text if one is given; a change that changes nothing is a mistake in the test. */
export function openDeskPage(name: string, change: (html: string) => string = (html) => html): Document {
  const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
  const changed = change(html);
  if (arguments.length > 1 && changed === html)
    throw new Error(`${name}: the change found nothing to change`);
  return openPage(changed);
}

export function openPage(html: string, url = 'https://desk.example/page'): Document {
  return new JSDOM(html, { url }).window.document;
}
