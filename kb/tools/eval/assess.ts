// All that is said of one run over one file of labelled tickets.

import type { Article } from '../../article.ts';
import { toIntervals, type Intervals } from './bootstrap.ts';
import { calibrate, type BandFigures } from './calibration.ts';
import { compareRuns, type Comparison } from './compare-runs.ts';
import { crossValidate, type CrossValidation } from './cross-validate.ts';
import type { Evaluation } from './evaluate.ts';
import type { EvaluatedTicket } from './evaluated-ticket.ts';
import { judgeRun } from './judge-run.ts';
import type { Figures } from './figures.ts';
import { toMetrics } from './metrics.ts';
import type { LabelledTicket } from './read-labelled-tickets.ts';
import { findUndefinedFigures } from './undefined-figures.ts';
import { findUnknownLabels, type UnknownLabel } from './unknown-labels.ts';

/** What `kb eval --json` prints; DESIGN §3.1 holds its first part, `Evaluation`. */
export interface Assessment extends Evaluation {
  /** Name of the file of tickets. */
  readonly queries: string;
  /** Figures that these tickets say nothing of: the 0 that stands for them is none. */
  readonly undefinedFigures: readonly (keyof Figures)[];
  /** Absent where the articles are not known: a saved result holds none. */
  readonly unknownLabels?: readonly UnknownLabel[];
  /** 95 % for each figure. */
  readonly intervals: Intervals;
  readonly calibration: readonly BandFigures[];
  readonly crossValidation?: CrossValidation;
  readonly comparison?: Comparison;
}

export interface AssessmentParts {
  readonly queries: string;
  readonly labelled: readonly LabelledTicket[];
  readonly run: readonly EvaluatedTicket[];
  /** Of the bundle that was run. */
  readonly articles?: readonly Article[] | undefined;
  /** What it is compared with. */
  readonly runBefore?: readonly EvaluatedTicket[] | undefined;
  readonly folds?: number | undefined;
}

/** @throws EvalFileError where a run is not of these tickets */
export function assess(parts: AssessmentParts): Assessment {
  const { queries, labelled, run, articles, runBefore, folds } = parts;
  const judged = judgeRun(run, labelled);
  return {
    queries,
    ...toMetrics(judged),
    undefinedFigures: findUndefinedFigures(judged),
    ...(articles && { unknownLabels: findUnknownLabels(articles, labelled) }),
    intervals: toIntervals(judged),
    calibration: calibrate(judged),
    ...(folds !== undefined && { crossValidation: crossValidate(judged, folds) }),
    ...(runBefore && { comparison: compareRuns(judgeRun(runBefore, labelled), judged) }),
    tickets: run,
  };
}
