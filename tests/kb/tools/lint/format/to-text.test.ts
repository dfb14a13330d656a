import { describe, expect, it } from 'vitest';
import { toText } from '../../../../../kb/tools/lint/format/to-text.ts';
import { findingOf } from './finding-of.ts';

describe('toText', () => {
  it('groups findings by file, in columns, with a hint under each and a summary', () => {
    const text = toText([
      findingOf({ line: 7 }),
      findingOf({ line: 120, rule: 'near-duplicate', severity: 'warning', message: 'Twice.', hint: 'Once.' }),
      findingOf({ path: 'Papel/b.rst', severity: 'note' }),
    ]);
    expect(text).toBe(
      [
        'Papel/a.rst',
        '    7  error    credential      A credential is written here.',
        '                                Take it out.',
        '  120  warning  near-duplicate  Twice.',
        '                                Once.',
        '',
        'Papel/b.rst',
        '  1  note     credential  A credential is written here.',
        '                          Take it out.',
        '',
        '3 findings in 2 files: 1 error, 1 warning, 1 note.',
      ].join('\n'),
    );
  });

  it('says so when there is nothing', () => {
    expect(toText([])).toBe('No findings.');
  });
});
