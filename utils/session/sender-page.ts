// Which page a message came from.

/** @throws when the message came from no tab: such a page has no ticket */
export function toTabFrame(sender: {
  tab?: { id?: number };
  frameId?: number;
}): [tabId: number, frameId: number] {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new Error('This message is for pages in a tab.');
  return [tab.id, frameId];
}
