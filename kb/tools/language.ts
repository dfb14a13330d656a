// The languages in which the author's tool speaks to people.

import { UsageError } from './usage-error.ts';

export type Language = 'pt-BR' | 'en' | 'es';

const LANGUAGES: readonly Language[] = ['pt-BR', 'en', 'es'];

/** @throws UsageError */
export function toLanguage(value: string): Language {
  const language = LANGUAGES.find((one) => one === value);
  if (!language) throw new UsageError(`--lang takes one of ${LANGUAGES.join(', ')}, not "${value}".`);
  return language;
}
