// The number of a ticket, wherever a desk prints it: "#4821: …", "… — Chamado nº 2026/0042", "[INC0012345] …".

import { PRINTED_TICKET_WORDS } from './vocabulary.ts';

const VALUE = '([A-Z]{0,10}[-_]?\\d+(?:[./-]\\d+)*)';
const WORD = `(?:${PRINTED_TICKET_WORDS})`;
/** "Chamado nº ", "Ticket #", "#": leaves no doubt that a number follows. */
const SIGN = `(?:${WORD}\\s*(?:(?:n[º°o]\\.?|n\\.|n[uú]mero|number)\\s*[:#]?|[:#])\\s*#?|#)\\s*`;
/** The same, or the bare word: "Chamado 4821". */
const MARK = `(?:${SIGN}|${WORD}\\s+)`;
const SEPARATOR = '\\s*[:—–|·-]\\s*';

const HEADING_PATTERNS = [
  new RegExp(`^[[(]?\\s*${MARK}${VALUE}\\s*[\\])]?(?:${SEPARATOR}|$)`, 'iu'),
  new RegExp(`^[[(]?\\s*${SIGN}${VALUE}\\s*[\\])]?\\s+`, 'iu'),
  new RegExp(`^\\[#?${VALUE}\\]\\s*`, 'u'),
  /^([A-Z]{2,10}[-_]?\d{3,}(?:[./-]\d+)*)(?:\s*[:—–|·]\s*|\s+-\s+|$)/u,
  // At the end a bare "chamado 12" may belong to the sentence; a sign before it says that it does not.
  new RegExp(`(?:\\s*[—–|·(\\[]\\s*|\\s+-\\s+)${MARK}${VALUE}\\s*[\\])]?$`, 'iu'),
  new RegExp(`\\s+#${VALUE}$`, 'iu'),
];
const WHOLE = new RegExp(`^[[(]?${MARK}${VALUE}[\\])]?$`, 'iu');
const LABELLED = new RegExp(`^#?\\s*${VALUE}$`, 'iu');
const IN_TITLE = new RegExp(`(?<![\\p{L}\\d])${SIGN}${VALUE}`, 'iu');
// "Atendimento 24 horas" is no ticket.
const BARE_IN_TITLE = new RegExp(
  `(?<![\\p{L}\\d])${WORD}\\s+([A-Z]{0,10}[-_]?\\d{3}[\\d./-]*)(?:$|\\s*[:—–|·-])`,
  'iu',
);
const IN_PATH = new RegExp(`/${WORD}[a-z]{0,3}/(?:[a-z]+/)?${VALUE}(?:[/?#]|$)`, 'iu');
const IN_QUERY = new RegExp(
  `${WORD}\\S*[?&;](?:id|numero|number|ticket|ticket_?id|chamado)=${VALUE}(?:[&;#]|$)`,
  'iu',
);

export interface NumberedHeading {
  readonly number: string;
  /** The heading without the number. */
  readonly subject: string;
}

/** A heading may carry the number before or after the subject. */
export function splitHeading(heading: string): NumberedHeading {
  for (const pattern of HEADING_PATTERNS) {
    const match = pattern.exec(heading);
    if (!match?.[1]) continue; // null: it does not fit
    const subject = heading.slice(0, match.index) + heading.slice(match.index + match[0].length);
    return { number: match[1], subject: subject.trim() };
  }
  return { number: '', subject: heading };
}

/** "Chamado nº 4821" and nothing else. */
export function parseNumberLine(text: string): string {
  return WHOLE.exec(text)?.[1] ?? '';
}

/** "4821" or "#4821", beside a label that says what it is. */
export function parseLabelledNumber(text: string): string {
  return LABELLED.exec(text)?.[1] ?? '';
}

/** The last resort: what the window's title or its address say. */
export function parseNumberFromPage(title: string, url: string): string {
  const match = IN_TITLE.exec(title) ?? BARE_IN_TITLE.exec(title) ?? IN_PATH.exec(url) ?? IN_QUERY.exec(url);
  return match?.[1] ?? ''; // neither says it
}
