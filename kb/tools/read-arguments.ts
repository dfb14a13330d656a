// Node's own parser, with its complaints turned into ours.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for an unknown option or a missing value */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError */
export function requireOption(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`Option --${name} is missing.`);
  return value;
}

/** @throws UsageError unless the value is a whole number from 1 on */
export function toCount(value: string, name: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`--${name} takes a whole number from 1 on, not "${value}".`);
  return count;
}
