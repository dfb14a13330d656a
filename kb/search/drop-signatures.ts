// Signatures that a closing ("Atenciosamente,") or thanks announce, wherever they stand: an earlier message may be
// pasted below. What is said after a signature stays.

import { isClosing } from './closing.ts';
import { isContact, isSentence, isSignatureLine } from './signature-line.ts';
import { isThanks } from './thanks.ts';

/** With the blank lines between them. */
const MAX_LINES = 16;

export function dropSignatures(lines: readonly string[]): string[] {
  // Thanks upon thanks would ask for each line again and again.
  const isPart = lines.map((line) => isSignatureLine(line) && !isClosing(line));
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isClosing(line)) at = findEnd(lines, at + 1, (next) => !isSentence(lines[next] ?? '')) - 1;
    else if (isThanks(line)) at = skipAfterThanks(at + 1) - 1;
    else kept.push(line);
  }
  return kept;

  /** After thanks a line may be the matter: "Obrigada / Erro 404", "Obrigada / Portal 404". */
  function skipAfterThanks(start: number): number {
    const end = findEnd(lines, start, (next) => isPart[next] ?? false);
    const block = lines.slice(start, end);
    const isSigned = end === lines.length && !block.some((line) => /\d/.test(line));
    return isSigned || block.some(isContact) ? end : start;
  }
}

function findEnd(
  { length }: readonly string[],
  start: number,
  isPartOfSignature: (at: number) => boolean,
): number {
  const last = Math.min(length, start + MAX_LINES);
  let end = start;
  while (end < last && isPartOfSignature(end)) end += 1;
  return end;
}
