import type { Page } from '../../../../../kb/tools/import/page.ts';
import type { Finding } from '../../../../../kb/tools/lint/finding.ts';

export const findingOf = (finding: Partial<Finding> = {}): Finding => ({
  rule: 'credential',
  severity: 'error',
  path: 'Papel/a.rst',
  line: 1,
  message: 'A credential is written here.',
  hint: 'Take it out.',
  ...finding,
});

export const rawPageOf = (lines: readonly string[], path = 'Papel/a.rst'): Page => ({
  path,
  format: 'rst',
  lines,
  headings: [],
  articles: [],
  products: [],
});
