// What a run found, set beside the labels.

import { createPlural } from '../create-plural.ts';
import type { EvaluatedTicket } from './evaluated-ticket.ts';
import type { JudgedTicket } from './metrics.ts';
import { EvalFileError, type Label, type LabelledTicket } from './read-labelled-tickets.ts';

const count = createPlural('en');

/** @throws EvalFileError where the run is not of these tickets */
export function judgeRun(
  run: readonly EvaluatedTicket[],
  tickets: readonly LabelledTicket[],
): JudgedTicket[] {
  const byId = new Map(run.map((one) => [one.id, one]));
  if (byId.size !== tickets.length)
    throw new EvalFileError(
      `A result of ${count(byId.size, 'ticket', 'tickets')} does not belong to ${count(tickets.length, 'labelled ticket', 'labelled tickets')}.`,
    );
  return tickets.map(({ id, relevant }) => {
    const found = byId.get(id);
    if (!found) throw new EvalFileError(`The result has no ticket "${id}": it was made from other tickets.`);
    const { abstained, score, confidence, ranked } = found;
    return {
      id,
      abstained,
      score,
      ...(confidence && { confidence }),
      grades: judge(ranked, relevant),
      ideal: relevant.map(({ grade }) => grade),
    };
  });
}

/** A label is found once: a second article of the same page earns nothing more. */
function judge(ranked: EvaluatedTicket['ranked'], relevant: readonly Label[]): number[] {
  const open = new Set(relevant);
  return ranked.map((article) => {
    const label = [...open].find((one) => isMeant(one, article));
    if (!label) return 0;
    open.delete(label);
    return label.grade;
  });
}

/** A label without a title means any article of its path. */
export function isMeant(label: Label, article: { readonly path: string; readonly title: string }): boolean {
  return label.path === article.path && (label.title === undefined || label.title === article.title);
}
