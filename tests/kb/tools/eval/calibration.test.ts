import { expect, it } from 'vitest';
import { calibrate } from '../../../../kb/tools/eval/calibration.ts';
import { answered, judged, unanswerable } from './judged-ticket.ts';

it('says of each band how often its first suggestion answers, is related, and is among three', () => {
  const bands = calibrate([
    { ...answered(0.9, true), confidence: 'high' },
    { ...answered(0.8, false), confidence: 'high' },
    judged({ confidence: 'high', grades: [1], ideal: [1] }),
    { ...unanswerable(0.7), confidence: 'high' },
    { ...answered(0.3, true), confidence: 'medium' },
    { ...answered(0.1, true), confidence: 'low', abstained: true },
    { ...answered(0.1, true) },
  ]);
  expect(bands).toEqual([
    { band: 'high', tickets: 4, share: 4 / 7, precisionAt1: 1 / 4, relatedAt1: 1 / 2, precisionAt3: 1 / 2 },
    { band: 'medium', tickets: 1, share: 1 / 7, precisionAt1: 1, relatedAt1: 1, precisionAt3: 1 },
    { band: 'low', tickets: 1, share: 1 / 7, precisionAt1: 1, relatedAt1: 1, precisionAt3: 1 },
    { band: 'abstained', tickets: 1, share: 1 / 7, precisionAt1: 1, relatedAt1: 1, precisionAt3: 1 },
  ]);
});
