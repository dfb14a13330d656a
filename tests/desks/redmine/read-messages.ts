// Reads an issue's description and notes from Redmine's REST interface.
// https://www.redmine.org/projects/redmine/wiki/Rest_Issues
import type { DeskAgent } from '../live-desk.ts';
import { readDeskJson } from '../read-desk-json.ts';

interface IssueAnswer {
  readonly issue: {
    readonly description: string;
    readonly journals: readonly { readonly notes: string | null }[];
  };
}

/** The description, then the notes, private ones too, oldest first, in the desk's own markup. Changes without a note are left out. */
export async function readRedmineMessages(desk: {
  origin: string;
  number: string;
  agent: DeskAgent;
}): Promise<string[]> {
  const answer = await readDeskJson(`${desk.origin}/issues/${desk.number}.json?include=journals`, desk.agent);
  const { issue } = answer as IssueAnswer;
  const notes = issue.journals.flatMap((journal) => (journal.notes ? [journal.notes] : []));
  return [issue.description, ...notes].map((text) => text.replaceAll('\r\n', '\n').trim());
}
