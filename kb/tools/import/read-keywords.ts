// Keyword lists, whatever separates them: `;`, `,`, `|`, `/` or a list.

/** The separator that an author uses most wins; a comma inside a `;` list belongs to the keyword. */
export function readKeywords(lines: readonly string[]): string[] {
  const text = lines.join('\n').trim();
  const separator =
    [';', '|', ','].find((mark) => text.includes(mark)) ?? (/\s\/\s/.test(text) ? ' / ' : '\n');
  const words = text
    .split(/\n/)
    .flatMap((line) => line.split(separator))
    .map((word) => word.replace(/\s+/g, ' ').replace(/^[-*•\s]+|[.,;\s]+$/g, ''))
    .filter((word) => word !== '' && !isUnwritten(word));
  return [...new Set(words)];
}

function isUnwritten(word: string): boolean {
  return /^(n\/a|não se aplica)$/iu.test(word) || /^\W*indicar\b/iu.test(word);
}
