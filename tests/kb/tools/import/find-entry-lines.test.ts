import { expect, it } from 'vitest';
import { findEntryLines } from '../../../../kb/tools/import/find-entry-lines.ts';

it.each<[string, string, number[]]>([
  ['one entry a line', '{"a": [\n{"x": 1},\n\n"b",\n[2, 3]\n]}', [2, 4, 5]],
  ['lists beside and inside it', '{"b": [1],\n"a": [{"a": [1, 2]},\n{"c": {}}], "d": [3]}', [2, 3]],
  ['brackets and quotes in a text', '{"a": ["[\\"]{,",\n"}"]}', [1, 2]],
  ['an empty list', '{"a": []}', []],
])('finds the line of each entry among %s', (_what, text, lines) => {
  expect(findEntryLines(text, 'a')).toEqual(lines);
});
