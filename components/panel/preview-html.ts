// The reply as the agent sees it before inserting: once complete, exactly what will be inserted.

import { fillReply } from '../../kb/templates/fill-reply.ts';
import { toSlotKey } from '../../kb/templates/slot.ts';
import { sanitizeHtml, type SafeHtml } from '../../utils/sanitize.ts';
import type { Draft } from './draft-reply.ts';
import { slotLabel } from './slot-label.ts';

// Private-use characters: no author or agent types them, and they pass through escaping as they are.
const GAP_START = '\uE000';
const GAP_END = '\uE001';

/** An open slot shows its label as a `<mark>`. */
export function previewHtml({ template, values, reply }: Exclude<Draft, { state: 'unwritten' }>): SafeHtml {
  if (reply.missing.length === 0) return sanitizeHtml(reply.html);
  const gaps = reply.missing.map((slot) => [toSlotKey(slot), GAP_START + slotLabel(slot) + GAP_END]);
  const { html } = fillReply(template, { ...values, ...Object.fromEntries(gaps) });
  return sanitizeHtml(html.replaceAll(GAP_START, '<mark>').replaceAll(GAP_END, '</mark>'));
}
