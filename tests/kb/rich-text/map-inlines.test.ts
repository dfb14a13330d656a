import { expect, it } from 'vitest';
import { mapInlines, mapRuns } from '../../../kb/rich-text/map-inlines.ts';
import type { Inline, RichText } from '../../../kb/rich-text/rich-text.ts';
import { paragraph, text } from '../rich-text-of.ts';

const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const BLOCKS: RichText = [
  { type: 'heading', level: 2, children: [text('a')] },
  paragraph('b', strong(text('c'), { type: 'link', href: 'https://a.test', children: [text('d')] })),
  { type: 'list', ordered: true, start: 1, items: [[paragraph('e')], [paragraph('f')]] },
  { type: 'quote', blocks: [{ type: 'note', blocks: [paragraph('g')] }] },
  { type: 'code', text: 'x' },
  { type: 'table', header: [[paragraph('h')]], rows: [[[paragraph('i')]]] },
];

it('rewrites every run, innermost first, in reading order', () => {
  const runs: string[] = [];
  mapInlines(BLOCKS, (run) => {
    runs.push(run.map((one) => ('text' in one ? one.text : one.type)).join('+'));
    return run;
  });
  expect(runs).toEqual(['a', 'd', 'c+link', 'b+strong', 'e', 'f', 'g', 'h', 'i']);
});

it('gives an equal document when nothing is rewritten, and leaves the first one alone', () => {
  const before = structuredClone(BLOCKS);
  expect(mapInlines(BLOCKS, (run) => run)).toEqual(BLOCKS);
  mapInlines(BLOCKS, () => []);
  expect(BLOCKS).toEqual(before);
});

it('may give more or fewer inlines than it got', () => {
  const doubled = mapInlines([paragraph('a', strong(text('b')))], (run) => run.flatMap((one) => [one, one]));
  expect(doubled).toEqual([paragraph('a', 'a', strong(text('b'), text('b')), strong(text('b'), text('b')))]);
});

it('gives each paragraph and heading as a whole, where that is asked for', () => {
  const runs: number[] = [];
  const doubled = mapRuns(BLOCKS, (run) => {
    runs.push(run.length);
    return [...run, ...run];
  });
  expect(runs).toEqual([1, 2, 1, 1, 1, 1, 1]);
  expect(doubled[0]).toEqual({ type: 'heading', level: 2, children: [text('a'), text('a')] });
});
