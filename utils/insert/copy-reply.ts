// The clipboard, for when a reply cannot be inserted or the agent wants it elsewhere.

import type { FilledReply } from '../../kb/templates/reply.ts';

/**
 * Puts the reply on the clipboard as text and as HTML, once, without touching focus or selection.
 * @returns whether it is there.
 */
export async function copyReply(document: Document, reply: FilledReply, html: string): Promise<boolean> {
  return copyByEvent(document, reply.text, html) || (await copyByClipboard(document, reply.text, html));
}

function copyByEvent(document: Document, text: string, html: string): boolean {
  const view = document.defaultView;
  if (!view) return false;
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // The page's own copy handlers must neither see nor change it.
    event.stopImmediatePropagation();
    copied = true;
  };
  view.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    view.removeEventListener('copy', fill, { capture: true });
  }
}

async function copyByClipboard(document: Document, text: string, html: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard; // undefined on http pages, where it is not offered
  if (!clipboard) return false;
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
