import { expect, test } from 'vitest';
import { toCompactHtml } from '../../../utils/insert/to-compact-html.ts';

test.each([
  ['<p>um</p>\n\n  <p>dois</p>\n', '<p>um</p><p>dois</p>'],
  ['<ul>\n <li>um</li>\n <li> dois </li>\n</ul>', '<ul><li>um</li><li>dois</li></ul>'],
  ['<p>um <strong>dois</strong> <em>três</em></p>', '<p>um <strong>dois</strong> <em>três</em></p>'],
  ['<p>um</p> <pre>  a\n  b</pre> <p>dois</p>', '<p>um</p><pre>  a\n  b</pre><p>dois</p>'],
  ['<p>\u00a0</p>', '<p>\u00a0</p>'],
  ['<ol start="3">\n<li>um</li></ol>', '<ol start="3"><li>um</li></ol>'],
])('%j becomes %j', (html, compact) => {
  expect(toCompactHtml(html)).toBe(compact);
});
