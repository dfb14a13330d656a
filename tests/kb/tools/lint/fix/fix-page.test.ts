import { describe, expect, it } from 'vitest';
import { fixPage } from '../../../../../kb/tools/lint/fix/fix-page.ts';
import { pageOf } from '../page-of.ts';
import { scriptOf } from '../script-of.ts';

async function fix(text: string, path?: string): Promise<string> {
  const page = await pageOf(text, path);
  return fixPage(page).lines.join('\n');
}

describe('fixPage', () => {
  it('dresses a title', async () => {
    expect(await fix(scriptOf({ title: '2026-1-5 – Tinta - v2' }))).toMatch(/^2026\.01\.05-Tinta-V2\n=+\n/);
  });

  it('leaves the words of a title, and a date that is none, as they are', async () => {
    for (const title of ['2026.01.05-TINTA NO PAPEL-V1', 'Tinta', '2026.00.05-Tinta - cor-V1'])
      expect(await fix(scriptOf({ title }))).toBe(scriptOf({ title }));
  });

  it('spells headings and makes underlines as long as they are', async () => {
    const text = scriptOf()
      .replace(/Palavras-chave\n~+/, 'Palavras chave\u202f \n~~~~~')
      .replace('Referências', 'Referencias:');
    expect(await fix(text)).toBe(scriptOf());
  });

  it('separates keywords by semicolons', async () => {
    for (const keywords of ['papel, folha A4.', 'papel | folha A4 |', 'papel / folha A4'])
      expect(await fix(scriptOf({ keywords }))).toBe(scriptOf({ keywords: 'papel; folha A4' }));
    const mixed = scriptOf({ keywords: 'papel; folha, A4' });
    expect(await fix(mixed)).toBe(mixed);
  });

  it('takes away the quotes of a reply and writes its slots', async () => {
    const reply =
      '“Prezado(a) (inserir aqui nome do usuário), o chamado ________ diz “papel preso”.\n\nInforme XXXX e XXXXXX.\n\nAtenciosamente,\n\nXxxxx.”';
    expect(await fix(scriptOf({ reply }))).toBe(
      scriptOf({
        reply:
          '{{salutation}} {{requester.name}}, o chamado {{ticket.number}} diz “papel preso”.\n\nInforme {{free:Informação}} e {{free:Informação 2}}.\n\nAtenciosamente,\n\n{{agent.name}}',
      }),
    );
  });

  it('leaves code, links and false friends in a reply as they are', async () => {
    const reply =
      'Veja o [Tramita.gov.br] e ``ping XXXXXX``, leia `XXXXXX <https://papel.example/XXXXXX>`_.\n\n.. figure:: XXXXXX.png\n\n::\n\n   XXXXXX';
    expect(await fix(scriptOf({ reply }))).toBe(scriptOf({ reply }));
  });

  it('leaves a paragraph with an unknown placeholder to its author, and mends the others', async () => {
    const reply = (number: string): string =>
      `Prezado {{nome}}.\n\nPrezado(a), leia\n{{assunto}}.\n\nLeia o chamado nº ${number}.`;
    expect(await fix(scriptOf({ reply: reply('______') }))).toBe(
      scriptOf({ reply: reply('{{ticket.number}}') }),
    );
  });

  it('changes nothing in a text that is as it should be, nor in one that it cannot mend', async () => {
    expect(await fix(scriptOf())).toBe(scriptOf());
    const data = scriptOf({ keywords: `papel, ${'tinta'.repeat(2_100)}` });
    expect(await fix(data)).toBe(data);
    const html = '<h1>Guia</h1><h2>Situacao</h2>\n';
    expect(await fix(html, 'a.html')).toBe(html);
  });

  it('says what it changed, and for which rule', async () => {
    const text = scriptOf({ keywords: 'papel, tinta' });
    expect(fixPage(await pageOf(text)).changes).toEqual([
      {
        rule: 'keyword-separator',
        line: text.split('\n').indexOf('papel, tinta') + 1,
        before: 'papel, tinta',
        after: 'papel; tinta',
      },
    ]);
  });
});
