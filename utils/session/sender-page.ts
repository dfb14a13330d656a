// Which page a message came from.

export interface SenderPage {
  readonly tabId: number;
  readonly frameId: number;
  /** Of this very document: it does not outlive a navigation. Absent where the browser gives none. */
  readonly documentId?: string;
  readonly origin: string;
}

interface Sender {
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly documentId?: string;
  readonly url?: string;
}

/** @throws when the message came from no page in a tab: such a page has no ticket */
export function toSenderPage({ tab, frameId, documentId, url }: Sender): SenderPage {
  const origin = url === undefined ? undefined : URL.parse(url)?.origin;
  if (tab?.id === undefined || frameId === undefined || origin === undefined) {
    throw new Error('This message is for pages in a tab.');
  }
  return { tabId: tab.id, frameId, origin, ...(documentId !== undefined && { documentId }) };
}

/** Where `scripting` should run: in that document and in no other that took its place. */
export function toInjectionTarget({ tabId, frameId, documentId }: SenderPage) {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
}
