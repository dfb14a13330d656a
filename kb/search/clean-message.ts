// A message without what its writer did not write for this ticket: quoted mail, greetings, thanks, signature.

import { isClosing } from './closing.ts';
import { isFormula } from './drop-formulas.ts';
import { dropQuotes } from './drop-quotes.ts';
import { dropShapedSignature } from './drop-shaped-signature.ts';
import { dropSignatures } from './drop-signatures.ts';
import { dropSmallPrint } from './drop-small-print.ts';

/** Mail programs put them anywhere: soft hyphens, zero-width blanks and joiners, marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** @returns '' only for a message of greetings and closings. */
export function cleanMessage(text: string): string {
  const lines = dropQuotes(toParagraphs(text.replaceAll(INVISIBLE, '').replaceAll('\r\n', '\n')).split('\n'));
  const unsigned = dropSignatures(dropShapedSignature(dropSmallPrint(lines)));
  // What looked like a signature was the message when nothing stands above it.
  return withoutFormulas(unsigned) || withoutFormulas(lines);
}

function withoutFormulas(lines: readonly string[]): string {
  return toParagraphs(lines.filter((line) => !isFormula(line) && !isClosing(line)).join('\n')).trim();
}

const toParagraphs = (text: string): string => text.replaceAll(/\n{3,}/g, '\n\n');
