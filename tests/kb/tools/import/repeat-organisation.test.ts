import { expect, it, test } from 'vitest';
import { repeatOrganisation } from '../../../../kb/tools/import/repeat-organisation.ts';
import { paragraph, showSlots } from '../../rich-text-of.ts';

const NAMED = '(escrever aqui nome do órgão que guarda o processo)';

test.each([
  ['after the long form', [`Fale com ${NAMED}.`, 'O (nome do órgão) responde.'], `O ${NAMED} responde.`],
  ['in the same paragraph', [`${NAMED}, o [nome do órgão] e só.`], `${NAMED}, o ${NAMED} e só.`],
  ['of another kind', [`Fale com ${NAMED}.`, 'A (nome da entidade) pede.'], 'A (nome da entidade) pede.'],
  ['alone', ['O (nome do órgão) pede.'], 'O (nome do órgão) pede.'],
  ['twice short', ['(citar o nome do órgão)', 'O (nome do órgão) pede.'], 'O (nome do órgão) pede.'],
])('a short form %s', (_what, paragraphs, last) => {
  const blocks = repeatOrganisation(paragraphs.map((text) => paragraph(text)));
  expect(showSlots(blocks.slice(-1))).toBe(last);
});

it('leaves a short form before the long one', () => {
  const blocks = [paragraph('O (nome do órgão) pede.'), paragraph(`Fale com ${NAMED}.`)];
  expect(repeatOrganisation(blocks)).toEqual(blocks);
});
