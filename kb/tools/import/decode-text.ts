// Bytes to text, or a word to the author: what is not UTF-8 would become lost letters.

import { SourceUnreadableError } from './source-unreadable-error.ts';

/**
 * Without a byte order mark.
 * @throws SourceUnreadableError
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, for both.
  }
  throw new SourceUnreadableError('It is not text in UTF-8. Save it as UTF-8, or take it out of the folder.');
}
