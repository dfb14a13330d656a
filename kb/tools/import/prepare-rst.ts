// Mends what wiki editors leave in RST before Pandoc reads it, line for line, so that line numbers stay true.

const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNDERLINE = /^([=~\-+^"'*#`:.])\1{2,}\s*$/;

export function prepareRst(source: string): string {
  const lines = source.replace(/\r\n?/g, '\n').replace(ODD_SPACES, ' ').replace(INVISIBLE, '').split('\n');
  return lines.map((line, index) => mendUnderline(line.trimEnd(), lines[index - 1]?.trimEnd())).join('\n');
}

/** An underline shorter than its heading is not an underline to docutils. */
function mendUnderline(line: string, above: string | undefined): string {
  const mark = UNDERLINE.exec(line)?.[1];
  if (!mark || !above || above.startsWith(' ') || UNDERLINE.test(above)) return line;
  return line.length < above.length ? mark.repeat(above.length) : line;
}
