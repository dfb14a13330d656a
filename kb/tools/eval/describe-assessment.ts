// Assessments in words: figures with their intervals, bands with their worth, folds with their spread.

import { createPlural } from '../create-plural.ts';
import type { Assessment } from './assess.ts';
import type { Interval } from './bootstrap.ts';
import type { BandFigures } from './calibration.ts';
import { TARGETS } from './choose-thresholds.ts';
import type { Comparison, ChangedTicket } from './compare-runs.ts';
import type { CrossValidation, Spread } from './cross-validate.ts';
import { FIGURES, toFigures, type Figures } from './figures.ts';
import type { UnknownLabel } from './unknown-labels.ts';

const LABELS: Readonly<Record<keyof Figures, string>> = {
  hitAt1: 'hitAt1',
  hitAt3: 'hitAt3',
  hitAt5: 'hitAt5',
  mrrAt10: 'mrrAt10',
  ndcgAt10: 'ndcgAt10',
  auroc: 'auroc',
  abstentionPrecision: 'abstention precision',
  abstentionRecall: 'abstention recall',
};
const LABEL_WIDTH = 22;
/** Where there is nothing to count. */
const NONE = '–';
const MAX_LABELS = 5;
const count = createPlural('en');

/** One file in full; several side by side, each after the first with its difference to it. */
export function describeAssessments(assessments: readonly Assessment[]): string {
  const [first, ...more] = assessments;
  if (!first) return '';
  if (more.length === 0) return [describeFigures(first), ...describeParts(first)].join('\n\n');
  const parts = assessments.flatMap((one) => [
    `# ${one.queries}: ${describeCounts(one)}`,
    ...describeParts(one),
  ]);
  return [describeSideBySide(assessments, first), ...parts].join('\n\n');
}

function describeFigures(assessment: Assessment): string {
  const figures = toFigures(assessment);
  return [
    describeCounts(assessment),
    `${''.padEnd(LABEL_WIDTH)}       95 %`,
    ...FIGURES.map((name) =>
      isUndefined(assessment, name)
        ? row(name, NONE)
        : row(name, figures[name].toFixed(3), toRange(assessment.intervals[name])),
    ),
  ].join('\n');
}

function describeSideBySide(assessments: readonly Assessment[], first: Assessment): string {
  const base = toFigures(first);
  const columns = assessments.map((assessment, at) => {
    const figures = toFigures(assessment);
    const cells = FIGURES.map((name) => {
      if (isUndefined(assessment, name)) return NONE;
      const isCompared = at > 0 && !isUndefined(first, name);
      return `${figures[name].toFixed(3)}${isCompared ? ` ${signed(figures[name] - base[name])}` : ''}`;
    });
    const width = Math.max(assessment.queries.length, ...cells.map((cell) => cell.length));
    return [assessment.queries, ...cells].map((cell) => cell.padEnd(width));
  });
  const header = `${''.padEnd(LABEL_WIDTH)}${columns.map(([name]) => name).join('  ')}`.trimEnd();
  return [
    header,
    ...FIGURES.map((name, at) => row(name, ...columns.map((cells) => cells[at + 1] ?? ''))),
  ].join('\n');
}

function describeParts(assessment: Assessment): string[] {
  const { unknownLabels = [], calibration, crossValidation, comparison } = assessment;
  return [
    ...(unknownLabels.length > 0 ? [describeUnknownLabels(unknownLabels)] : []),
    describeBands(calibration),
    ...(crossValidation ? [describeFolds(crossValidation, assessment)] : []),
    ...(comparison ? [describeComparison(comparison, assessment)] : []),
  ];
}

function describeUnknownLabels(labels: readonly UnknownLabel[]): string {
  const named = labels.slice(0, MAX_LABELS).map(({ ticket, path, title }) => {
    return `  ${ticket}: ${path}${title === undefined ? '' : `, "${title}"`}`;
  });
  const more = labels.length - named.length;
  return [
    `Warning: ${count(labels.length, 'label names', 'labels name')} no article of the bundle and cannot be found:`,
    ...named,
    ...(more > 0 ? [`  and ${more} more (--json has all)`] : []),
  ].join('\n');
}

function describeBands(bands: readonly BandFigures[]): string {
  return [
    'confidence   tickets  share  answers  or related  among 3',
    ...bands.map(({ band, tickets, share, ...worth }) =>
      [
        band.padEnd(13),
        String(tickets).padStart(7),
        share.toFixed(2).padStart(7),
        ...[
          [worth.precisionAt1, 9],
          [worth.relatedAt1, 12],
          [worth.precisionAt3, 9],
        ].map(([value = 0, width = 0]) => (tickets === 0 ? NONE : value.toFixed(2)).padStart(width)),
      ].join(''),
    ),
  ].join('\n');
}

function describeFolds(result: CrossValidation, assessment: Assessment): string {
  const { heldOutAbstention: held, thresholdsOfAll: all } = result;
  const share = (value: number, isDefined: boolean): string => (isDefined ? value.toFixed(2) : NONE);
  const hasAbstained = result.heldOut.some(({ band, tickets }) => band === 'abstained' && tickets > 0);
  const threshold = (name: keyof typeof all): string =>
    `  ${name.padEnd(8)}${toSpread(result.thresholds[name])}   all tickets ${all[name].toFixed(3)}`;
  return [
    `${result.folds} folds, mean ± standard deviation`,
    ...FIGURES.map((name) =>
      row(name, isUndefined(assessment, name) ? NONE : toSpread(result.figures[name])),
    ),
    '',
    `strength thresholds, chosen on the other folds (high: ${TARGETS.high} answer; medium: ${TARGETS.medium}; low: keeps ${TARGETS.kept} of the answerable)`,
    threshold('high'),
    threshold('medium'),
    threshold('low'),
    '',
    'held out, with those thresholds',
    describeBands(result.heldOut),
    `abstention precision ${share(held.precision, hasAbstained)}, recall ${share(held.recall, assessment.unanswerable > 0)}, answerable kept ${share(held.kept, assessment.answerable > 0)}`,
  ].join('\n');
}

function describeComparison({ figures, won, lost }: Comparison, assessment: Assessment): string {
  return [
    `${''.padEnd(LABEL_WIDTH)}before  after  difference, 95 %`,
    ...FIGURES.map((name) => {
      if (isUndefined(assessment, name)) return row(name, NONE);
      const { before, after, difference, interval } = figures[name];
      const isClear = interval[0] > 0 || interval[1] < 0;
      return row(
        name,
        before.toFixed(3),
        after.toFixed(3),
        `${signed(difference)}  ${interval.map(signed).join(' to ')}${isClear ? '  clear' : ''}`,
      );
    }),
    describeChanges('won', won),
    describeChanges('lost', lost),
  ].join('\n');
}

function describeChanges(word: string, changes: readonly ChangedTicket[]): string {
  const list = changes.map(({ id, before, after }) => `${id} ${before}→${after}`).join(', ');
  return `${word.padEnd(5)}${changes.length}${list && `: ${list}`}`;
}

function describeCounts({ n, answerable, unanswerable }: Assessment): string {
  return `${count(n, 'ticket', 'tickets')}: ${answerable} with an article that fits, ${unanswerable} without`;
}

const isUndefined = ({ undefinedFigures }: Assessment, name: keyof Figures): boolean =>
  undefinedFigures.includes(name);

function row(name: keyof Figures, ...cells: string[]): string {
  return `${LABELS[name].padEnd(LABEL_WIDTH)}${cells.join('  ')}`.trimEnd();
}

const toRange = ([low, high]: Interval): string => `${low.toFixed(3)}–${high.toFixed(3)}`;

const toSpread = ({ mean, sd }: Spread): string => `${mean.toFixed(3)} ± ${sd.toFixed(3)}`;

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
