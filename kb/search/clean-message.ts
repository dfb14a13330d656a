// A message without what its writer did not write for this ticket: quoted mail, greetings, thanks, signature.

import { isFormula } from './drop-formulas.ts';
import { dropQuotes } from './drop-quotes.ts';
import { dropSignatures, isClosing } from './drop-signatures.ts';

/** @returns '' only for a message of greetings and closings. */
export function cleanMessage(text: string): string {
  const lines = dropQuotes(text.split(/\r?\n/));
  // What looked like a signature was the message when nothing stands above it.
  return withoutFormulas(dropSignatures(lines)) || withoutFormulas(lines);
}

function withoutFormulas(lines: readonly string[]): string {
  return lines
    .filter((line) => !isFormula(line) && !isClosing(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
