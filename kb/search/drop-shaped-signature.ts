// A signature that shows by its shape alone: a name over an office or a telephone, at the end of a message.

import { isContact, isSignatureLine } from './signature-line.ts';

const MAX_LINES = 8;
/** "Ana Lima", "JOSÉ C. P. LIMA", "Marcia R. Souza". */
const NAME = /^\s*\p{Lu}[\p{L}.']*(\s+(d[aeo]s?|e|\p{Lu}[\p{L}.']*)){1,6}\s*$/u;

/** Under a blank line: nobody wrote a closing. */
export function dropShapedSignature(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  let start = end;
  while (start > 0 && end - start < MAX_LINES && isSignatureLine(lines[start - 1] ?? '')) start -= 1;
  const block = lines.slice(start, end);
  const name = block.findIndex(
    (line, at) => NAME.test(line) && !isContact(line) && block.slice(at + 1).some(isContact),
  );
  const isApart = name > 0 || (lines[start - 1] ?? '').trim() === '';
  return name < 0 || !isApart ? [...lines] : lines.slice(0, start + name);
}
