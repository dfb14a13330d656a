// Mends what wiki editors leave in RST before Pandoc reads it, line for line, so that line numbers stay true.

const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNDERLINE = /^([=~\-+^"'*#`:.])\1{2,}\s*$/;

export function prepareRst(source: string): string {
  const clean = source.replace(/\r\n?/g, '\n').replace(ODD_SPACES, ' ').replace(INVISIBLE, '');
  const lines = dropStrayBlanks(clean.split('\n').map((line) => line.trimEnd()));
  return lines
    .map((line, index) => (isHeading(line, lines[index + 1]) ? line.replace(/\t+/g, ' ') : line))
    .map((line, index, all) => mendUnderline(line, all[index - 1]))
    .join('\n');
}

/** A line that owns the indented lines below it: a directive, a comment, a field, the `::` before literal text. */
const OWNER = /^\.\.(?: |$)|::$|^:[^:]+:/;

/** One blank before a paragraph or a list is a slip of the hand; RST would make a quotation of it. */
function dropStrayBlanks(lines: readonly string[]): string[] {
  let margin = '';
  let isMending = false;
  return lines.map((line, index) => {
    const above = lines[index - 1] ?? '';
    const begins = above === '' || UNDERLINE.test(above);
    isMending = /^ \S/.test(line) && !OWNER.test(margin) && (begins || isMending);
    const mended = isMending ? line.slice(1) : line;
    if (/^\S/.test(mended)) margin = mended;
    return mended;
  });
}

/** Pandoc takes a tab for several columns, and the underline for too short. */
function isHeading(line: string, below = ''): boolean {
  return /^\S/.test(line) && UNDERLINE.test(below);
}

/** An underline shorter than its heading is not an underline to docutils. */
function mendUnderline(line: string, above: string | undefined): string {
  const mark = UNDERLINE.exec(line)?.[1];
  if (!mark || !above || above.startsWith(' ') || UNDERLINE.test(above)) return line;
  return line.length < above.length ? mark.repeat(above.length) : line;
}
