// How tests find their way around the panel in the selectors of both drivers.

export const REPLY_BOX = 'textarea';

export function testId(id: string): string {
  return `[data-testid=${id}]`;
}

/** The live region once the last attempt has ended so. */
export function statusIs(state: 'idle' | 'inserted' | 'copied' | 'refused' | 'failed'): string {
  return `${testId('status')}[data-state=${state}]`;
}

/** JavaScript for the page's own world: an element in the panel, as any page may reach it. */
export function inPanel(selector: string): string {
  return `document.querySelector('balcao-panel').shadowRoot.querySelector(${JSON.stringify(selector)})`;
}
