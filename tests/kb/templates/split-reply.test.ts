import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, RichText } from '../../../kb/rich-text/rich-text.ts';
import { splitReply } from '../../../kb/templates/split-reply.ts';
import { paragraph, showSlots, slotOf } from '../rich-text-of.ts';

const salutation = slotOf({ kind: 'salutation' });
const name = slotOf({ kind: 'requester.name' });
const greeting = slotOf({ kind: 'greeting' });
const agent = slotOf({ kind: 'agent.name' });

const show = (blocks: RichText): { opening: string; body: string; closing: string } => {
  const { opening, body, closing } = splitReply(blocks);
  return { opening: showSlots(opening), body: showSlots(body), closing: showSlots(closing) };
};
const LEAVE = [paragraph('Atenciosamente,'), paragraph(agent)];

describe('the three parts of a reply', () => {
  it('are the greeting, what it says and the signature', () => {
    expect(
      show([paragraph(salutation, ' ', name, ', ', greeting, '.'), paragraph('O envio voltou.'), ...LEAVE]),
    ).toEqual({
      opening: '⟦salutation⟧ ⟦requester.name⟧, ⟦greeting⟧.',
      body: 'O envio voltou.',
      closing: 'Atenciosamente,\n\n⟦agent.name⟧',
    });
  });

  it.each<[string, (string | Inline)[][], string, string]>([
    [
      'a greeting in a paragraph of its own',
      [[salutation, ' ', name, ','], [greeting, '!'], ['Segue.']],
      '⟦salutation⟧ ⟦requester.name⟧,\n\n⟦greeting⟧!',
      'Segue.',
    ],
    [
      'a sentence that goes on after the name',
      [[salutation, ' ', name, ', conforme pedido, segue.']],
      '⟦salutation⟧ ⟦requester.name⟧,',
      'Conforme pedido, segue.',
    ],
    [
      'a salutation written out',
      [['Prezados senhores, bom dia.'], ['Segue.']],
      'Prezados senhores, bom dia.',
      'Segue.',
    ],
    [
      'English',
      [['Dear ', name, ','], ['Please restart it.']],
      'Dear ⟦requester.name⟧,',
      'Please restart it.',
    ],
    [
      'Spanish',
      [['Estimada ', name, ', buenos días:'], ['Reinicie.']],
      'Estimada ⟦requester.name⟧, buenos días:',
      'Reinicie.',
    ],
    ['no greeting at all', [['O envio voltou.']], '', 'O envio voltou.'],
    [
      'a sentence about gentlemen',
      [['Senhores gestores devem assinar.']],
      '',
      'Senhores gestores devem assinar.',
    ],
    ['a name that opens a sentence', [[name, ' pediu acesso.']], '', '⟦requester.name⟧ pediu acesso.'],
    ['a body whose first words look like a greeting later on', [['Segue. Bom dia.']], '', 'Segue. Bom dia.'],
  ])('knows %s', (_name, paragraphs, opening, body) => {
    expect(show(paragraphs.map((children) => paragraph(...children)))).toEqual({
      opening,
      body,
      closing: '',
    });
  });

  it.each<[string, RichText, string]>([
    [
      'a team',
      [paragraph('Cordialmente,'), paragraph('Central de Serviços')],
      'Cordialmente,\n\nCentral de Serviços',
    ],
    [
      'a quoted leave, as an indented line becomes one',
      [{ type: 'quote', blocks: [paragraph('Att.')] }, paragraph(agent)],
      'Att.\n\n⟦agent.name⟧',
    ],
    [
      'leave and name in one paragraph',
      [paragraph('Atenciosamente, ', agent)],
      'Atenciosamente, ⟦agent.name⟧',
    ],
    ['English', [paragraph('Kind regards,'), paragraph(agent)], 'Kind regards,\n\n⟦agent.name⟧'],
  ])('knows a signature: %s', (_name, closing, expected) => {
    expect(show([paragraph('O envio voltou.'), ...closing])).toEqual({
      opening: '',
      body: 'O envio voltou.',
      closing: expected,
    });
  });

  it('keeps a footnote under the signature in the body', () => {
    const footnote = `¹ ${'Nota longa sobre o agendamento. '.repeat(5)}`.trim();
    expect(show([paragraph('Veja¹.'), ...LEAVE, paragraph(footnote)])).toEqual({
      opening: '',
      body: `Veja¹.\n\n${footnote}`,
      closing: 'Atenciosamente,\n\n⟦agent.name⟧',
    });
  });

  it.each([
    'Respeitosamente, pedimos que nos envie o número do processo.',
    'Cordialmente solicito o acesso.',
  ])('takes no sentence for a leave: %s', (sentence) => {
    expect(show([paragraph(sentence)]).body).toBe(sentence);
  });

  it.each(['Obs.: anexe o ofício assinado.', 'Importante: não responda a este e-mail.', 'Veja também:'])(
    'keeps what is said under the signature: %s',
    (remark) => {
      expect(show([...LEAVE, paragraph(remark)]).body).toBe(remark);
    },
  );

  it('leaves a sentence that begins like a leave in the body', () => {
    const sentence = `Atenciosamente lemos ${'o relato enviado pela equipe do órgão '.repeat(5)}`.trim();
    expect(show([paragraph(sentence)]).body).toBe(sentence);
  });

  it('loses no word, whatever the paragraphs', () => {
    const inline = fc.oneof(
      fc.constantFrom<string | Inline>(
        salutation,
        name,
        greeting,
        agent,
        'Prezado(a) ',
        'Olá, ',
        'Atenciosamente,',
        'Bom dia. ',
      ),
      fc.string(),
    );
    const blocks = fc.array(
      fc.array(inline, { maxLength: 4 }).map((children) => paragraph(...children)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(blocks, (all) => {
        const { opening, body, closing } = splitReply(all);
        const letters = (parts: RichText): string =>
          [...showSlots(parts).toLocaleLowerCase('pt-BR').replace(/\s/g, '')].toSorted().join('');
        expect(letters([...opening, ...body, ...closing])).toBe(letters(all));
      }),
    );
  });
});
