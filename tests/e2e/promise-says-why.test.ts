// Promise 7: each suggestion names the words of the ticket that earned it, quotes the article, and says what sets it apart
// from its sibling; without a safe answer there is none.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fold } from '../../kb/search/fold.ts';
import { openAgentBrowser, type AgentBrowser, type AgentPage } from '../support/agent-browser.ts';
import { extensionForTests } from '../support/extension-for-tests.ts';
import { serveDemoDesk, type DemoDesk } from '../support/serve-demo-desk.ts';
import { inPanel, testId } from '../support/test-id.ts';

describe('the suggestions', () => {
  let desk: DemoDesk;
  let browser: AgentBrowser;
  let page: AgentPage;
  beforeAll(async () => {
    desk = await serveDemoDesk();
    browser = await openAgentBrowser('Chromium', await extensionForTests());
  });
  afterAll(async () => {
    await browser?.close();
    await desk.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  /** The words that each suggestion on show gives as its reasons. */
  const reasons = () =>
    page.evaluate<string[][]>(`[...${inPanel('.list')}.querySelectorAll('${testId('suggestion')}')]
      .map((card) => [...card.querySelectorAll('.why mark')].map((mark) => mark.textContent))`);
  /** Subject and what the requester wrote, as the page shows them. */
  const requesterWords = async () =>
    fold(
      await page.evaluate<string>(
        `[...document.querySelectorAll('main h1, article.requester .text')].map((one) => one.textContent).join(' ')`,
      ),
    );

  it.each(['3201224', '3201231', '3201259'])(
    'for ticket %s each have reasons, and every reason is a word of the requester’s',
    async (number) => {
      await page.goto(`${desk.origin}/tickets/${number}`);
      await page.textOf('article.requester .text');
      await expect
        .poll(async () => (await page.count(testId('suggestion'))) && (await reasons()).length)
        .toBeGreaterThan(0);
      const words = await requesterWords();
      for (const why of await reasons()) {
        expect(why.length).toBeGreaterThan(0);
        for (const word of why) expect(words).toMatch(wholeWord(word));
      }
    },
  );

  it('quote, where selected, the article’s own words with those of the ticket marked', async () => {
    await page.goto(`${desk.origin}/tickets/3201224`);
    const passage = await page.textOf(`${testId('suggestion')}[data-selected] .passage`);
    expect(await page.count(`${testId('suggestion')} .passage mark`)).toBeGreaterThan(0);
    expect(await page.count('.passage')).toBe(1);
    await page.click(`${testId('suggestion')}[data-selected]`);
    const article = await page.textOf(testId('article'));
    expect(letters(article)).toContain(letters(passage));
  });

  it('say where in the article the words of the selected one stand', async () => {
    await page.goto(`${desk.origin}/tickets/3201224`);
    expect(await page.textOf(`${testId('suggestion')}[data-selected] .why`)).toMatch(
      /^Por quê: .+ n[oa]s? (título|palavras-chave|situação|solução|resposta)/,
    );
  });

  it('that are siblings say what sets each apart', async () => {
    await page.goto(`${desk.origin}/tickets/3201224`);
    await page.textOf(testId('suggestion'));
    await page.click(testId('search'));
    await page.type('encaminhar ao nível');
    await expect
      .poll(() =>
        page.evaluate<string[]>(
          `[...${inPanel('.panel')}.querySelectorAll('.difference')].map((line) => line.textContent)`,
        ),
      )
      .toEqual(['Diferença: nível 2', 'Diferença: nível 3']);
  });

  it('are none where no article is a safe answer; the nearest come on request, and say that they are not safe', async () => {
    await page.goto(`${desk.origin}/tickets/3201247`);
    expect(await page.textOf(testId('no-answer'))).toMatch(/Nenhum artigo responde com segurança/);
    expect(await page.count(testId('suggestion'))).toBe(0);
    // No key brings one in unseen.
    await page.click(testId('search'));
    await page.press('Control+Enter');
    await page.press('Escape');
    expect(await page.count(testId('article'))).toBe(0);
    expect(await page.valueOf('textarea')).toBe('');

    await page.click(`${testId('no-answer')} .link-button`);
    await page.textOf(testId('suggestion'));
    expect(await page.textOf('.list-title')).toMatch(/sem segurança/);
    expect(await page.textOf(testId('no-answer'))).toMatch(/Nenhum artigo responde com segurança/);
    expect(await page.count(`${testId('suggestion')}[data-confidence=high]`)).toBe(0);
  });
});

/** List markers and blanks between paragraphs are the page's, not the article's. */
function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${fold(word).replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u');
}
