// Titles and products as names of files and folders: plain letters, words joined by `_`.

import { UsageError } from '../usage-error.ts';

/** Of the 255 bytes that file systems allow, with room for an ending. */
const MAX_CHARS = 200;

/**
 * `Número Único de Protocolo (NUP)` → `Numero_Unico_de_Protocolo_NUP`
 * @throws UsageError for a text without a letter or a digit
 */
export function toFileName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, MAX_CHARS)
    .replace(/^_+|_+$/g, '');
  if (name === '') throw new UsageError(`"${text}" has no letter or digit to name a file with.`);
  return name;
}
