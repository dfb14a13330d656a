import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>Um.</p>\n\n<p>Dois.</p>\n', 'Um.\n\nDois.'],
    ['<p>Um.</p><p>&nbsp;</p><p>Dois.</p><p>&nbsp;</p>', 'Um.\n\nDois.'],
    ['<p>Linha um<br />\nlinha dois</p>', 'Linha um\nlinha dois'],
    ['<ul>\n\t<li>a&ccedil;&atilde;o</li>\n\t<li>fim &amp; &lt;b&gt;</li>\n</ul>', 'ação\nfim & <b>'],
    ['<div>Um<div>dois</div></div>', 'Um\ndois'],
    ['<pre>um\n  dois</pre>', 'um\ndois'],
    ['Sem <b>bloco</b> nenhum', 'Sem bloco nenhum'],
    ['', ''],
  ])('reads %j as a person would', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
