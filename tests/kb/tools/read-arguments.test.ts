import { expect, it, test } from 'vitest';
import { readArguments, requireOption, toCount } from '../../../kb/tools/read-arguments.ts';
import { UsageError } from '../../../kb/tools/usage-error.ts';

const OPTIONS = { out: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

it('reads options and what stands between them', () => {
  expect(readArguments(['a', '--out', 'x', 'b', '--json'], OPTIONS)).toMatchObject({
    values: { out: 'x', json: true },
    positionals: ['a', 'b'],
  });
});

test.each([[['--nada']], [['--out']], [['--json=yes']]])('%j is a wrong use', (args) => {
  expect(() => readArguments(args, OPTIONS)).toThrow(UsageError);
});

test.each([undefined, ''])('an option of %j is missing', (value) => {
  expect(() => requireOption(value, 'out')).toThrow(new UsageError('Option --out is missing.'));
});

test.each(['0', '-1', '1.5', 'dez', '', '1e999'])('%j is no count', (value) => {
  expect(() => toCount(value, 'limit')).toThrow(UsageError);
});

it('takes what is given well', () => {
  expect(requireOption('x', 'out')).toBe('x');
  expect(toCount('10', 'limit')).toBe(10);
});
