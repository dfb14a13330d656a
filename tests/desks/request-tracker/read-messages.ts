// Reads a ticket's messages from Request Tracker's REST interface.
// https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html
import { htmlToText } from '../html-to-text.ts';
import type { DeskAgent } from '../live-desk.ts';
import { readDeskJson } from '../read-desk-json.ts';

interface Listing<Item> {
  readonly items: readonly Item[];
}
interface HistoryEntry {
  readonly id: string;
  readonly Type: string;
}
interface Attachment {
  readonly TransactionId: string;
  readonly ContentType: string;
  readonly Content: string;
  readonly Filename: string;
}

const WRITTEN_BY_PEOPLE = ['Create', 'Correspond', 'Comment'];
const READABLE = ['text/plain', 'text/html'];

/** What people wrote, internal comments too, oldest first: neither RT's own notes nor the mail it would have sent. */
export async function readRequestTrackerMessages(desk: {
  origin: string;
  number: string;
  agent: DeskAgent;
}): Promise<string[]> {
  const ticket = `${desk.origin}/REST/2.0/ticket/${desk.number}`;
  const history = (await readDeskJson(
    `${ticket}/history?fields=Type&per_page=100`,
    desk.agent,
  )) as Listing<HistoryEntry>;
  const attachments = (await readDeskJson(
    `${ticket}/attachments?fields=TransactionId,ContentType,Content,Filename&per_page=100`,
    desk.agent,
  )) as Listing<Attachment>;
  return history.items
    .filter(({ Type }) => WRITTEN_BY_PEOPLE.includes(Type))
    .flatMap(({ id }) => {
      const body = attachments.items.find(
        (part) => String(part.TransactionId) === id && READABLE.includes(part.ContentType) && !part.Filename,
      );
      if (!body) return [];
      return [body.ContentType === 'text/html' ? htmlToText(body.Content) : body.Content.trim()];
    });
}
