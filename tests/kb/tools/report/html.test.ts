import { describe, expect, it } from 'vitest';
import { Html, html, ownHtml } from '../../../../kb/tools/report/html.ts';

describe('html', () => {
  it('escapes text in content and in attributes', () => {
    expect(html`<a title="${`"'`}">${'<b> & </b>'}</a>`.source).toBe(
      '<a title="&quot;&#39;">&lt;b&gt; &amp; &lt;/b&gt;</a>',
    );
  });

  it('takes its own values as they are, once', () => {
    expect(html`<p>${html`<b>${'&'}</b>`}</p>`.source).toBe('<p><b>&amp;</b></p>');
  });

  it('joins lists, escaping each text, and leaves nothing for undefined', () => {
    expect(html`${['<', html`<i></i>`]}${undefined}${0}`.source).toBe('&lt;<i></i>0');
  });

  it('cannot be made of any other text', () => {
    const forge = Html as unknown as new (source: string) => Html;
    expect(() => new forge('<b>')).toThrow(TypeError);
    expect(html`${{ source: '<b>' } as unknown as Html}`.source).not.toContain('<b>');
  });

  it('takes the report’s own constants whole', () => {
    expect(html`${ownHtml('<style></style>')}`.source).toBe('<style></style>');
  });
});
