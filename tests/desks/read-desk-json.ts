// Asks a live desk's REST interface, as its agent.
import type { DeskAgent } from './live-desk.ts';

/** @throws {Error} when the desk answers with anything but success. */
export async function readDeskJson(url: string, agent: DeskAgent): Promise<unknown> {
  const credentials = Buffer.from(`${agent.login}:${agent.password}`).toString('base64');
  const response = await fetch(url, {
    headers: { authorization: `Basic ${credentials}`, accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`The desk answered ${response.status} to ${url}.`);
  return response.json();
}
