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
});
