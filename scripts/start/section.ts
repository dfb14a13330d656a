// A titled piece of text for the terminal, wrapped between words.

const WIDTH = 96;
const INDENT = '  ';

/** The title, the paragraphs under it, and an empty line. */
export function section(title: string, ...paragraphs: string[]): string {
  const lines = paragraphs.join('\n').trim().split('\n').flatMap(wrap);
  return `${title}\n${lines.map((line) => (INDENT + line).trimEnd()).join('\n')}\n`;
}

/** Keeps the indentation of the line; a word longer than the width stays whole. */
function wrap(line: string): string[] {
  const margin = /^ */.exec(line)?.[0] ?? '';
  const wrapped: string[] = [];
  for (const word of line.trim().split(' ')) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      wrapped.splice(-1, 1, `${last} ${word}`);
    else wrapped.push(margin + word);
  }
  return wrapped;
}
