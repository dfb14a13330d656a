// Redmine 5. The description is the first message and its author is the requester; the reply box is on the page of
// the issue itself, hidden until "Edit". No organisation anywhere.

import type { DeskAdapter, FieldRule, ReplyBoxRule } from './desk-adapter.ts';
import { foldWhitespace } from './fold-whitespace.ts';
import { readField } from './read-field.ts';
import { readText } from './read-text.ts';
import type { Message, Ticket } from './ticket.ts';
import { toPersonName } from './to-person-name.ts';

const ID = 'redmine';

const NUMBER: FieldRule = {
  selectors: ['#content > h2'], // issue and its form, seen 2026-11-20
  pattern: '#(\\d+)$',
};

const SUBJECT: FieldRule = {
  selectors: ['#content > .issue .subject h3'], // issue, seen 2026-11-20
};

// The page of the form alone, as it comes back after a failed save: what was sent, not what is being typed.
const FORM_SUBJECT: FieldRule = {
  selectors: ['body:is(.action-update, .action-edit) input#issue_subject'], // form, by Redmine's source 2026-11-20
  attribute: 'value',
};

const QUEUE: FieldRule = {
  selectors: [
    '.issue .attributes .category.attribute .value', // issue in a project with categories, seen 2026-11-20
    '#header h1 .current-project', // issue, seen 2026-11-20
  ],
};

const STATUS: FieldRule = {
  selectors: ['.issue .attributes .status.attribute .value'], // issue, seen 2026-11-20
};

const REPLY_BOX: ReplyBoxRule = {
  selectors: ['textarea#issue_notes'], // form; issue, after "Edit", seen 2026-11-20
  openers: ['#content > .contextual a.icon-edit'], // issue, seen 2026-11-20
  opensInPlace: true,
};

const PAGES = 'body.controller-issues:is(.action-show, .action-update, .action-edit)'; // seen 2026-11-20
const AUTHOR = '#content > .issue > .author a.user'; // issue, seen 2026-11-20
const DESCRIPTION = '#content > .issue > .description > .wiki'; // issue, seen 2026-11-20
const JOURNALS = '#history .journal.has-notes'; // issue, seen 2026-11-20
const JOURNAL_AUTHOR = '.note-header a.user, h4 a.user'; // issue, seen 2026-11-20
const NOTES = '.wiki'; // issue, seen 2026-11-20
const PRIVATE = '.private-notes'; // issue, seen 2026-11-20
const QUOTED = 'blockquote'; // issue, after "Reply" of a note, seen 2026-11-20
const SIGNED_IN = '#loggedas a.user'; // every page, prints the login, seen 2026-11-20

export const redmine: DeskAdapter = {
  id: ID,
  name: 'Redmine',
  number: NUMBER,
  replyBox: REPLY_BOX,
  recognise: (document) => document.querySelector(PAGES) !== null,
  readTicket(document) {
    const number = readField(document, NUMBER);
    const subject = readField(document, SUBJECT) || readField(document, FORM_SUBJECT);
    if (number === '' || subject === '') return undefined;
    const author = document.querySelector(AUTHOR);
    return {
      desk: ID,
      number,
      subject,
      requester: author ? toPersonName(author.textContent) : '',
      agent: readAgent(document),
      organisation: '',
      queue: readField(document, QUEUE),
      status: readField(document, STATUS),
      messages: [...readDescription(document, author), ...readJournals(document, author)],
    } satisfies Ticket;
  },
};

function readDescription(document: Document, author: Element | null): Message[] {
  const description = document.querySelector(DESCRIPTION);
  if (!description) return [];
  return [
    { author: toAuthor(author), side: 'requester', visibility: 'public', text: readOwnWords(description) },
  ];
}

function readJournals(document: Document, issueAuthor: Element | null): Message[] {
  return [...document.querySelectorAll(JOURNALS)]
    .toSorted((a, b) => toJournalNumber(a) - toJournalNumber(b)) // users can have the newest first
    .flatMap((journal): Message[] => {
      const author = journal.querySelector(JOURNAL_AUTHOR);
      const notes = journal.querySelector(NOTES);
      if (!notes) return [];
      return [
        {
          author: toAuthor(author),
          side: isSamePerson(author, issueAuthor) ? 'requester' : 'agent',
          visibility: journal.matches(PRIVATE) ? 'internal' : 'public',
          text: readOwnWords(notes),
        },
      ];
    });
}

/** A note that is nothing but a quotation is better read whole than not at all. */
function readOwnWords(wiki: Element): string {
  return readText(wiki, (part) => part.matches(QUOTED)) || readText(wiki);
}

function toAuthor(user: Element | null): string {
  return user ? toPersonName(user.textContent) || foldWhitespace(user.textContent) : '';
}

/** By the link to the person: names can be shared. */
function isSamePerson(a: Element | null, b: Element | null): boolean {
  const link = a?.getAttribute('href') ?? null; // null when the account was deleted: such a note has no link
  return link !== null && link === b?.getAttribute('href');
}

function toJournalNumber(journal: Element): number {
  return Number(/^change-(\d+)$/.exec(journal.id)?.[1] ?? Number.NaN);
}

/** The header prints the login; the same account is printed by name wherever else it appears on the page. */
function readAgent(document: Document): string {
  const signedIn = document.querySelector(SIGNED_IN);
  const id = /\/users\/(\d+)$/.exec(signedIn?.getAttribute('href') ?? '')?.[1]; // no link: nobody signed in
  if (!signedIn || id === undefined) return '';
  const elsewhere = document.querySelectorAll(
    `#issue_assigned_to_id option[value="${id}"], #content a.user[href$="/users/${id}"], #sidebar a.user[href$="/users/${id}"]`, // issue, seen 2026-11-20
  );
  return (
    [...elsewhere]
      .map((element) => element.textContent)
      .filter((text) => !/^\s*<</.test(text)) // "<< me >>", the first choice of every list of people
      .concat(signedIn.textContent)
      .map(toPersonName)
      .find((name) => name !== '') ?? ''
  );
}
