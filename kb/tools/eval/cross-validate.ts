// Figures and thresholds on tickets that they were not chosen on: k folds, each held out once.

import { calibrate, type Band, type BandFigures } from './calibration.ts';
import { chooseThresholds, toBandBy, type Thresholds } from './choose-thresholds.ts';
import { mapFigures, toFigures, type Figures } from './figures.ts';
import { kindOf, mean, ratio, TICKET_KINDS, toMetrics, type JudgedTicket } from './metrics.ts';
import { createRandom } from './seeded-random.ts';
import { findUndefinedFigures } from './undefined-figures.ts';

export interface Spread {
  readonly mean: number;
  /** Standard deviation between the folds. */
  readonly sd: number;
}

export interface CrossValidation {
  readonly folds: number;
  /** The ranker's own figures, over the folds that have tickets for them. */
  readonly figures: Readonly<Record<keyof Figures, Spread>>;
  /** As chosen on the other folds. */
  readonly thresholds: Readonly<Record<keyof Thresholds, Spread>>;
  /** As one would choose them from all the tickets at once. */
  readonly thresholdsOfAll: Thresholds;
  /** Every ticket in the band that the thresholds of the other folds put it in. */
  readonly heldOut: readonly BandFigures[];
  readonly heldOutAbstention: {
    readonly precision: number;
    readonly recall: number;
    /** Share of the answerable tickets that were offered an answer. */
    readonly kept: number;
  };
}

const SEED = 1;

/** @param folds at least 2, at most as many as there are tickets */
export function crossValidate(tickets: readonly JudgedTicket[], folds: number): CrossValidation {
  const parts = toFolds(tickets, folds);
  const bands = new Map<JudgedTicket, Band>();
  const chosen = parts.map((heldOut) => {
    const thresholds = chooseThresholds(parts.filter((part) => part !== heldOut).flat());
    for (const ticket of heldOut) bands.set(ticket, toBandBy(thresholds)(ticket));
    return thresholds;
  });
  const figures = parts.map((part) => ({
    values: toFigures(toMetrics(part)),
    undefinedOnes: findUndefinedFigures(part),
  }));
  const definedOf = (name: keyof Figures): number[] =>
    figures.flatMap(({ values, undefinedOnes }) => (undefinedOnes.includes(name) ? [] : [values[name]]));
  const abstained = tickets.map((ticket) => ({ ...ticket, abstained: bands.get(ticket) === 'abstained' }));
  const answerable = abstained.filter((ticket) => kindOf(ticket) !== 'unanswerable');
  return {
    folds,
    figures: mapFigures((name) => toSpread(definedOf(name))),
    thresholds: {
      high: toSpread(chosen.map(({ high }) => high)),
      medium: toSpread(chosen.map(({ medium }) => medium)),
      low: toSpread(chosen.map(({ low }) => low)),
    },
    thresholdsOfAll: chooseThresholds(tickets),
    heldOut: calibrate(tickets, (ticket) => bands.get(ticket) ?? 'abstained'),
    heldOutAbstention: {
      ...toMetrics(abstained).abstention,
      kept: ratio(answerable.filter((ticket) => !ticket.abstained).length, answerable.length),
    },
  };
}

/** Each fold has its share of answered, related-only and unanswerable tickets. */
function toFolds(tickets: readonly JudgedTicket[], folds: number): JudgedTicket[][] {
  const random = createRandom(SEED);
  const shuffled = tickets
    .map((ticket) => ({ ticket, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ ticket }) => ticket);
  const dealt = TICKET_KINDS.flatMap((kind) => shuffled.filter((ticket) => kindOf(ticket) === kind));
  return Array.from({ length: folds }, (_, fold) => dealt.filter((_ticket, at) => at % folds === fold));
}

function toSpread(values: readonly number[]): Spread {
  const middle = mean(values);
  const squares = values.map((value) => (value - middle) ** 2);
  return { mean: middle, sd: Math.sqrt(mean(squares) * ratio(values.length, values.length - 1)) };
}
