// Neighbouring texts are one text: what stands in it is found, and escaped, as a whole.

import type { Inline } from './rich-text.ts';

export function joinTexts(run: readonly Inline[]): Inline[] {
  return run.reduce<Inline[]>((joined, inline) => {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', text: last.text + inline.text };
    } else joined.push(inline);
    return joined;
  }, []);
}
