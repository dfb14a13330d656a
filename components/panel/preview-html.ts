// The reply as the agent sees it before inserting: once complete, exactly what will be inserted.

import { toHtml } from '../../kb/rich-text/to-html.ts';
import { fillReply } from '../../kb/templates/fill-reply.ts';
import type { Reply } from '../../kb/templates/reply.ts';
import { toSlotKey } from '../../kb/templates/slot.ts';
import { sanitizeHtml, type SafeHtml } from '../../utils/sanitize.ts';
import type { Draft } from './draft-reply.ts';
import { slotLabel } from './slot-label.ts';

// Private-use characters: no author or agent types them, and they pass through escaping as they are.
const GAP_START = '\uE000';
const GAP_END = '\uE001';

/**
 * An open slot shows its label as a `<mark>`.
 * @param format what the reply box takes; plain text keeps its line breaks as they are
 */
export function previewHtml(
  { template, values, reply }: Exclude<Draft, { state: 'unwritten' }>,
  format: 'html' | 'text',
): SafeHtml {
  const show = (one: Reply): string =>
    format === 'html'
      ? one.html
      : toHtml([{ type: 'paragraph', children: [{ type: 'text', text: one.text }] }]);
  if (reply.missing.length === 0) return sanitizeHtml(show(reply));
  const gaps = reply.missing.map((slot) => [toSlotKey(slot), GAP_START + slotLabel(slot) + GAP_END]);
  const withGaps = fillReply(template, { ...values, ...Object.fromEntries(gaps) });
  return sanitizeHtml(show(withGaps).replaceAll(GAP_START, '<mark>').replaceAll(GAP_END, '</mark>'));
}
