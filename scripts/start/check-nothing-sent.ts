// Asks the demo desk itself whether a reply reached it.

/** @throws Error when one did */
export async function checkNothingSent(ticketUrl: string): Promise<void> {
  const response = await fetch(`${ticketUrl}/replies.json`);
  const replies = (await response.json()) as unknown[];
  if (replies.length > 0) throw new Error(`expected no reply at the desk, found ${replies.length}.`);
}
