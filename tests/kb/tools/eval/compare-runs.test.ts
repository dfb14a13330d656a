import { expect, it } from 'vitest';
import { compareRuns } from '../../../../kb/tools/eval/compare-runs.ts';
import { answered, judged, unanswerable } from './judged-ticket.ts';

const BEFORE = [
  answered(1, false, 'better'),
  answered(1, true, 'worse'),
  answered(1, true, 'same'),
  { ...unanswerable(1, 'silent'), abstained: false },
  judged({ id: 'related', grades: [1], ideal: [1] }),
];
const AFTER = [
  answered(1, true, 'better'),
  judged({ id: 'worse', grades: [0, 0], ideal: [2] }),
  answered(3, true, 'same'),
  { ...unanswerable(1, 'silent'), abstained: true },
  judged({ id: 'related', grades: [0], ideal: [1] }),
];

it('names the tickets won and lost, with what they were and are', () => {
  const { won, lost } = compareRuns(BEFORE, AFTER);
  expect(won).toEqual([
    { id: 'better', before: '2', after: '1' },
    { id: 'silent', before: 'offered', after: 'abstained' },
  ]);
  expect(lost).toEqual([{ id: 'worse', before: '1', after: '–' }]);
});

it('gives both figures, the difference and its interval', () => {
  const { hitAt3 } = compareRuns(BEFORE, AFTER).figures;
  expect(hitAt3).toMatchObject({ before: 1, after: 2 / 3 });
  expect(hitAt3.difference).toBeCloseTo(-1 / 3);
  expect(hitAt3.interval[0]).toBeLessThan(-1 / 3);
  expect(hitAt3.interval[1]).toBe(0);
});
