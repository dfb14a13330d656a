import { describe, expect, it } from 'vitest';
import { combineReplies } from '../../../kb/templates/combine-replies.ts';
import { paragraph, showSlots, slotOf } from '../rich-text-of.ts';

const greeted = paragraph(slotOf({ kind: 'salutation' }), ' ', slotOf({ kind: 'requester.name' }), ',');
const signed = [paragraph('Atenciosamente,'), paragraph(slotOf({ kind: 'agent.name' }))];
const more = paragraph('Para saber mais, leia o manual.');

describe('two replies in one', () => {
  it('greet once and sign once', () => {
    const combined = combineReplies(
      { blocks: [greeted, paragraph('O envio voltou.'), ...signed] },
      { blocks: [greeted, paragraph('A senha foi trocada.'), ...signed] },
    );
    expect(showSlots(combined.blocks)).toBe(
      '⟦salutation⟧ ⟦requester.name⟧,\n\nO envio voltou.\n\nA senha foi trocada.\n\nAtenciosamente,\n\n⟦agent.name⟧',
    );
  });

  it('take greeting and signature from whichever has them', () => {
    const combined = combineReplies(
      { blocks: [paragraph('O envio voltou.'), ...signed] },
      { blocks: [greeted, paragraph('A senha foi trocada.')] },
    );
    expect(showSlots(combined.blocks)).toBe(
      '⟦salutation⟧ ⟦requester.name⟧,\n\nO envio voltou.\n\nA senha foi trocada.\n\nAtenciosamente,\n\n⟦agent.name⟧',
    );
  });

  it('say once what both say', () => {
    const combined = combineReplies(
      { blocks: [greeted, paragraph('O envio voltou.'), more, ...signed] },
      { blocks: [greeted, paragraph('A senha foi trocada.'), more, ...signed] },
    );
    expect(showSlots(combined.blocks).split('Para saber mais')).toHaveLength(2);
  });

  it('ask for each blank by itself, though both call it the same', () => {
    const blank = slotOf({ kind: 'free', label: 'Processo' });
    const other = slotOf({ kind: 'free', label: 'Processo 2' });
    const combined = combineReplies(
      { blocks: [paragraph('O processo ', blank, ' foi enviado, e ', blank, ' voltou.')] },
      { blocks: [paragraph('O processo ', blank, ' foi cancelado; ', other, ' fica.')] },
    );
    expect(showSlots(combined.blocks)).toBe(
      'O processo ⟦free:Processo⟧ foi enviado, e ⟦free:Processo⟧ voltou.\n\n' +
        'O processo ⟦free:Processo 3⟧ foi cancelado; ⟦free:Processo 2⟧ fica.',
    );
  });

  it('keep the sentence that introduces a list, though both have it', () => {
    const steps = paragraph('Siga os passos:');
    const combined = combineReplies(
      { blocks: [steps, paragraph('Reinicie.')] },
      { blocks: [steps, paragraph('Atualize.')] },
    );
    expect(showSlots(combined.blocks)).toBe('Siga os passos:\n\nReinicie.\n\nSiga os passos:\n\nAtualize.');
  });
});
