// Request Tracker 5. The ticket (Display) and the reply (Update) are two pages; the history of the first comes late,
// by AJAX. What the reply box is pre-filled with (quote, signature) is the agent's draft and is not read here.

import type { DeskAdapter, FieldRule, ReplyBoxRule } from './desk-adapter.ts';
import { foldWhitespace } from './fold-whitespace.ts';
import { readField } from './read-field.ts';
import { readText } from './read-text.ts';
import type { Message, Ticket } from './ticket.ts';
import { toPersonName } from './to-person-name.ts';

const ID = 'request-tracker';

const NUMBER: FieldRule = {
  selectors: [
    '.ticket-info-basics .form-row.id .value', // Display, seen 2026-11-20
    '#header h1', // Display and Update, seen 2026-11-20
  ],
  // "12", "#12: subject", "Ticket atualizado #12: subject"
  pattern: '^(?:[^#]*#)?(\\d+)(?::|$)',
};

const SUBJECT: FieldRule = {
  selectors: ['#header h1'], // Display and Update, seen 2026-11-20
  pattern: '^[^#]*#\\d+:\\s*(.+)$',
};

const QUEUE: FieldRule = {
  selectors: [
    '.ticket-info-basics .form-row.queue .current-value', // Display, seen 2026-11-20
    '.ticket-info-basics .form-row.queue .value', // Display without the right to edit, seen 2026-11-20
    'form[name="TicketUpdate"] .ticket-info-basics .current-value', // Update, seen 2026-11-20
  ],
};

const STATUS: FieldRule = {
  selectors: [
    '.ticket-info-basics .form-row.status .current-value', // Display, seen 2026-11-20
    '.ticket-info-basics .form-row.status .value', // Display without the right to edit, seen 2026-11-20
  ],
};

const REPLY_BOX: ReplyBoxRule = {
  selectors: [
    '#cke_UpdateContent iframe.cke_wysiwyg_frame', // Update, seen 2026-11-20
    'textarea#UpdateContent', // Update with MessageBoxRichText off, seen 2026-11-20
  ],
  openers: [
    '#page-actions-reply', // Display, seen 2026-11-20
    '.history .transaction.message a.reply-link', // Display, quotes the message, seen 2026-11-20
  ],
};

const PAGES = 'body#comp-Ticket-Display, body#comp-Ticket-Update'; // seen 2026-11-20
const REQUESTORS = '.ticket-info-people .form-row.requestors .value .user'; // Display, seen 2026-11-20
const TRANSACTIONS = '.history .transaction.message'; // Display, after AJAX, seen 2026-11-20
const AUTHOR = '.metadata .description .user'; // Display, seen 2026-11-20
const BODY = '.content .messagebody'; // Display, seen 2026-11-20
const STANZA = '.content .message-stanza'; // Display, seen 2026-11-20
// Stanzas inside stanzas are what the mail quoted, with a link that folds them.
const QUOTED = '.message-stanza .message-stanza, .message-stanza-folder, blockquote'; // Display, seen 2026-11-20
const INTERNAL = /coment|comment/i; // "Comentários adicionados", "Comments added": Display, seen 2026-11-20

export const requestTracker: DeskAdapter = {
  id: ID,
  name: 'Request Tracker',
  number: NUMBER,
  replyBox: REPLY_BOX,
  recognise: (document) => document.querySelector(PAGES) !== null,
  readTicket(document) {
    const number = readField(document, NUMBER);
    const subject = readField(document, SUBJECT);
    if (number === '' || subject === '') return undefined;
    const requestors = [...document.querySelectorAll(REQUESTORS)];
    return {
      desk: ID,
      number,
      subject,
      requester: requestors.map((user) => toPersonName(user.textContent)).find((name) => name !== '') ?? '',
      agent: readAgent(document),
      organisation: '',
      queue: readField(document, QUEUE),
      status: readField(document, STATUS),
      messages: readMessages(document, new Set(requestors.map(toIdentity))),
    } satisfies Ticket;
  },
};

function readMessages(document: Document, requestors: ReadonlySet<string>): Message[] {
  return [...document.querySelectorAll(TRANSACTIONS)]
    .toSorted((a, b) => toTransactionNumber(a) - toTransactionNumber(b)) // agents can have the newest first
    .flatMap((transaction): Message[] => {
      const user = transaction.querySelector(AUTHOR);
      const body = transaction.querySelector(BODY) ?? transaction.querySelector(STANZA);
      if (!user || !body) return [];
      const description = user.parentElement?.textContent ?? ''; // found inside it
      const isInternal = INTERNAL.test(description.replace(user.textContent, ''));
      return [
        {
          author: toPersonName(user.textContent) || foldWhitespace(user.textContent),
          side: requestors.has(toIdentity(user)) ? 'requester' : 'agent',
          visibility: isInternal ? 'internal' : 'public',
          // A message that is nothing but a quotation (a forwarded mail) is better read whole than not at all.
          text: readText(body, (part) => part.matches(QUOTED)) || readText(body),
        },
      ];
    });
}

/** People without an account have no id; then what is printed tells them apart. */
function toIdentity(user: Element): string {
  return user.getAttribute('data-user-id') ?? foldWhitespace(user.textContent);
}

function toTransactionNumber(transaction: Element): number {
  return Number(transaction.getAttribute('data-transaction-id'));
}

/** RT prints the login only, but tells its own scripts the whole name. */
function readAgent(document: Document): string {
  for (const script of document.querySelectorAll('head script:not([src])')) {
    // Display and Update, seen 2026-11-20
    const name = /RT\.CurrentUser\s*=\s*\{[^{}]*"RealName":("(?:[^"\\]|\\.)*")/.exec(script.textContent)?.[1];
    if (name !== undefined) return toPersonName(parseString(name));
  }
  // Display, seen 2026-11-20
  return toPersonName(
    readField(document, { selectors: ["select[name='NewReminder-Owner'] option[selected]"] }),
  );
}

function parseString(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return '';
  }
}
