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

/** @throws UsageError unless the value is an address of the web, whole */
export function toWebAddress(value: string, name: string): string {
  if (/^https?:/i.test(value) && URL.canParse(value)) return value;
  throw new UsageError(
    `--${name} takes an address such as https://wiki.example.gov.br/central/, not "${value}".`,
  );
}

/** @throws UsageError where an option stands beside one that would be ignored */
export function refuseTogether(
  values: Readonly<Record<string, unknown>>,
  option: string,
  rivals: readonly string[],
): void {
  const isGiven = (name: string): boolean => values[name] !== undefined && values[name] !== false;
  const rival = rivals.find(isGiven);
  if (isGiven(option) && rival !== undefined)
    throw new UsageError(`--${option} and --${rival} do not go together: leave one out.`);
}
