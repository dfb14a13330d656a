import { isInstruction, isNotApplicable, isUnderConstruction } from './is-instruction.ts';
import type { SourceLine } from './script-sections.ts';

/** Nothing but what stands in for a reply, or nothing at all. */
export function isUnwrittenReply(body: readonly SourceLine[]): boolean {
  return body.every(({ text }) => isInstruction(text) || isUnderConstruction(text) || isNotApplicable(text));
}
