// Any other helpdesk, read by what its page means: headings, labels, articles; never class names. It would rather stay
// away from a ticket than come up on a page that is none, so without a ticket number it recognises nothing.

import { EDITABLE } from '../../insert/editable-selector.ts';
import { findReplyBox } from '../../insert/find-reply-box.ts';
import type { DeskAdapter, FieldRule, ReplyBoxRule } from '../desk-adapter.ts';
import { foldWhitespace } from '../fold-whitespace.ts';
import type { Ticket } from '../ticket.ts';
import { toPersonName } from '../to-person-name.ts';
import { findHeading, type Heading } from './find-heading.ts';
import { findMessages, readMessages } from './read-messages.ts';
import { readLabelledValue } from './read-labelled-value.ts';
import { parseLabelledNumber, parseNumberFromPage, parseNumberLine } from './ticket-number.ts';
import { type LabelledField, SIGNED_IN } from './vocabulary.ts';

const ID = 'generic';

/** As far as a rule can say it: enough for the page world where the number stands alone or leads the heading. */
const NUMBER: FieldRule = {
  selectors: ['main h1', 'h1', 'main h2'],
  pattern: '^[^#\\d]*#\\s*([A-Z]{0,10}[-_]?\\d+(?:[./-]\\d+)*)',
};

// Fields for something else than an answer.
const NOT_A_REPLY =
  ':not([role="searchbox"], [role="combobox"], [role="search"] *, form[role="search"] *, nav *, footer *, [aria-hidden="true"] *, [disabled])';

const REPLY_BOX: ReplyBoxRule = {
  selectors: [
    `textarea${NOT_A_REPLY}`,
    `${EDITABLE}${NOT_A_REPLY}`,
    'iframe.cke_wysiwyg_frame, iframe.tox-edit-area__iframe, iframe[id$="_ifr"]', // CKEditor 4 and TinyMCE, seen 2026-11-20
  ],
  openers: [],
  pick: 'largest',
};

const FURNITURE =
  'nav, footer, aside, dialog, body > header, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="banner"], [role="dialog"], [role="search"]';
const MESSAGE = 'article, [role="article"]';
const NUMBER_LINES = 'p, span, strong, small, b, div, li, a, h2, h3, h4, dd, td';
const MAX_NUMBER_LINE_LENGTH = 60;
// Beside an e-mail address may stand a sentence; a person's name has capitals at both ends.
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}'’.-]*))* \p{Lu}[\p{L}'’.-]*$/u;

/** What every part of a reading needs to know about the page. */
interface Page {
  readonly document: Document;
  readonly main: ParentNode;
  readonly heading: Heading;
  readonly isFurniture: (element: Element) => boolean;
  /** Furniture, or inside a message: not a fact about the ticket. */
  readonly isOutside: (element: Element) => boolean;
}

export const generic: DeskAdapter = {
  id: ID,
  name: 'Helpdesk',
  number: NUMBER,
  replyBox: REPLY_BOX,
  recognise(document) {
    const page = openPage(document);
    if (!page || readNumber(page) === '') return false;
    return readRequester(page) !== '' || findMessages(page.main, page.isFurniture).length > 0;
  },
  readTicket(document) {
    const page = openPage(document);
    if (!page) return undefined;
    const number = readNumber(page);
    const subject = readLabel(page, 'subject') || page.heading.subject;
    if (number === '' || subject === '') return undefined;
    const agent = readAgent(document);
    const named = readRequester(page);
    const messages = readMessages(findMessages(page.main, page.isFurniture), { requester: named, agent });
    return {
      desk: ID,
      number,
      subject,
      requester:
        named || toPersonName(messages.find((message) => message.side === 'requester')?.author ?? ''), // nobody may have written yet
      agent,
      organisation: readLabel(page, 'organisation'),
      queue: readLabel(page, 'queue'),
      status: readLabel(page, 'status'),
      messages,
    } satisfies Ticket;
  },
};

/** @returns undefined on a page without a reply box or without a heading that could be a ticket's. */
function openPage(document: Document): Page | undefined {
  const box = findReplyBox(document, REPLY_BOX);
  if (box.state !== 'visible') return undefined;
  const main = document.querySelector('main, [role="main"]') ?? document;
  // What wraps the reply box too is the page, not furniture and not a message.
  const isIn = (element: Element, selector: string) => {
    const around = element.closest(selector);
    return around !== null && !around.contains(box.element);
  };
  const isFurniture = (element: Element) => isIn(element, FURNITURE) || element.contains(box.element);
  const isOutside = (element: Element) => isIn(element, `${FURNITURE}, ${MESSAGE}`);
  const heading = findHeading(main, isOutside);
  return heading && { document, main, heading, isFurniture, isOutside };
}

function readLabel({ main, isOutside }: Page, field: LabelledField): string {
  return readLabelledValue(main, field, isOutside);
}

function readNumber(page: Page): string {
  return (
    page.heading.number ||
    parseLabelledNumber(readLabel(page, 'number')) ||
    readNumberLine(page) ||
    parseNumberFromPage(page.document.title, page.document.URL)
  );
}

function readNumberLine({ main, isOutside }: Page): string {
  for (const element of main.querySelectorAll(NUMBER_LINES)) {
    if (element.childElementCount > 1 || element.textContent.length > MAX_NUMBER_LINE_LENGTH) continue;
    const number = parseNumberLine(foldWhitespace(element.textContent));
    if (number !== '' && !isOutside(element)) return number;
  }
  return '';
}

function readRequester(page: Page): string {
  const labelled = toPersonName(readLabel(page, 'requester'));
  if (labelled !== '') return labelled;
  for (const link of page.main.querySelectorAll('a[href^="mailto:"]')) {
    if (page.isOutside(link)) continue;
    const name = toPersonName(link.textContent) || toPersonName(link.parentElement?.textContent ?? '');
    if (FULL_NAME.test(name)) return name;
  }
  return '';
}

/** Best effort: the header says who is signed in, or it does not. */
function readAgent(document: Document): string {
  for (const header of document.querySelectorAll('body > header, [role="banner"]')) {
    const labelled = toPersonName(readLabelledValue(header, 'agent', () => false));
    if (labelled !== '') return labelled;
    for (const element of [header, ...header.querySelectorAll('*')]) {
      if (element.childElementCount > 1 || element.textContent.length > MAX_NUMBER_LINE_LENGTH) continue;
      const name = toPersonName(SIGNED_IN.exec(foldWhitespace(element.textContent))?.[1] ?? '');
      if (name !== '') return name;
    }
  }
  return '';
}
