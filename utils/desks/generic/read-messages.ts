// The conversation on an unknown page: articles, or the items of a list that says it is one. Whose words they are is
// told by the labels on the message, else by its author.

import { foldWhitespace } from '../fold-whitespace.ts';
import { readText } from '../read-text.ts';
import type { Message } from '../ticket.ts';
import { toPersonName } from '../to-person-name.ts';
import { AGENT_SIDE, foldWord, INTERNAL_NOTE, REQUESTER_SIDE, THREAD } from './vocabulary.ts';

const ARTICLES = 'article, [role="article"]';
const ITEMS = 'li, [role="listitem"]';
const HEADINGS = 'h2, h3, h4, h5, h6';
const AUTHOR =
  '[rel="author"], [itemprop="author"], address, cite, header strong, header b, h2, h3, h4, h5, h6';
const FIRST_WORDS = ':scope > strong:first-child, :scope > b:first-child';
const NOT_THE_TEXT = 'header, footer, time, form, nav, blockquote';
const NAMED_IN_LABEL =
  /(?:mensagem|resposta|coment[áa]rio|nota|message|reply|comment|note|mensaje|respuesta)\s+(?:de|do|da|from|by)\s+([^,;(]+)/i;

export interface People {
  readonly requester: string;
  readonly agent: string;
}

/** The elements that hold one message each, in the order of the page. */
export function findMessages(main: ParentNode, isOutside: (element: Element) => boolean): Element[] {
  const articles = [...main.querySelectorAll(ARTICLES)].filter((element) => !isOutside(element));
  const outermost = articles.filter((article) => !article.parentElement?.closest(ARTICLES)); // null: detached
  if (outermost.length > 0) return outermost;
  const thread = findThread(main, isOutside);
  return thread
    ? [...thread.querySelectorAll(ITEMS)].filter((item) => !item.parentElement?.closest(ITEMS))
    : [];
}

function findThread(main: ParentNode, isOutside: (element: Element) => boolean): Element | undefined {
  for (const element of main.querySelectorAll(`[role="feed"], [role="log"], [aria-label], ${HEADINGS}`)) {
    if (isOutside(element)) continue;
    if (element.matches(HEADINGS)) {
      const list = element.nextElementSibling; // null when the heading comes last
      if (list?.matches('ul, ol') && THREAD.test(foldWord(element.textContent))) return list;
      continue;
    }
    const says = foldWord(element.getAttribute('aria-label') ?? '');
    if (element.matches('[role="feed"], [role="log"]') || THREAD.test(says)) {
      if (element.querySelector(ITEMS)) return element;
    }
  }
  return undefined;
}

/** A message that says nothing of itself is not the requester's, the first one excepted. */
export function readMessages(elements: readonly Element[], people: People): Message[] {
  const messages: Message[] = [];
  for (const element of elements) {
    const authorElement = findAuthor(element);
    const text =
      readText(element, (part) => part === authorElement || part.matches(NOT_THE_TEXT)) || readText(element);
    if (text === '') continue;
    const author = readAuthor(element, authorElement);
    const labels = readLabels(element, author);
    const isInternal = INTERNAL_NOTE.test(labels);
    messages.push({
      author,
      side: isInternal ? 'agent' : toSide(author, labels, people, messages[0]),
      visibility: isInternal ? 'internal' : 'public',
      text,
    });
  }
  return messages;
}

/** What the message says of itself besides its author's name. */
function readLabels(message: Element, author: string): string {
  const printed = message.querySelector('header, footer')?.textContent ?? ''; // many have neither
  const labels = `${message.getAttribute('aria-label') ?? ''} ${printed}`;
  return foldWord(author === '' ? labels : labels.replaceAll(author, ' '));
}

function findAuthor(message: Element): Element | undefined {
  const marked = message.querySelector(AUTHOR);
  if (marked) return marked;
  const first = message.querySelector(FIRST_WORDS);
  // Bold words that run on into a sentence are the message, not its author.
  const next = first?.nextSibling; // neither need be there
  const runsOn = next?.nodeType === 3 && !/^\s*:?\s*$/.test(next.nodeValue ?? ''); // nothing follows
  return first && !runsOn ? first : undefined;
}

function readAuthor(message: Element, element: Element | undefined): string {
  const printed = foldWhitespace(element?.textContent ?? ''); // many messages name nobody
  const named = NAMED_IN_LABEL.exec(message.getAttribute('aria-label') ?? '')?.[1] ?? ''; // nor say so in a label
  return toPersonName(printed) || toPersonName(named) || printed;
}

/** By name, else by the words beside it, else by whoever opened the conversation. */
function toSide(
  author: string,
  labels: string,
  people: People,
  opener: Message | undefined,
): Message['side'] {
  if (author !== '' && author === people.requester) return 'requester';
  if (author !== '' && author === people.agent) return 'agent';
  const said = toSideByWords(labels) ?? toSideByWords(foldWord(author));
  if (said) return said;
  if (!opener) return people.requester === '' || author === '' ? 'requester' : 'agent';
  return author !== '' && author === opener.author ? opener.side : 'agent';
}

/** The first word that tells: "resposta do atendente ao solicitante" is the agent's. */
function toSideByWords(words: string): Message['side'] | undefined {
  const agent = words.search(AGENT_SIDE);
  const requester = words.search(REQUESTER_SIDE);
  if (agent === -1 && requester === -1) return undefined;
  return requester === -1 || (agent !== -1 && agent < requester) ? 'agent' : 'requester';
}
