// Text off a page has non-breaking, narrow and invisible characters in it; what people compare and read has not.

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Every run of white space (nbsp and narrow nbsp too) becomes one space, soft hyphens and zero-width spaces go, ends are trimmed. */
export function foldWhitespace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
