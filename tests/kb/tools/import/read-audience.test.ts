import { expect, test } from 'vitest';
import type { Audience } from '../../../../kb/article.ts';
import { readAudience } from '../../../../kb/tools/import/read-audience.ts';

test.each<[string, Audience[]]>([
  ['Demanda de caráter negocial.', ['business']],
  ['Perfil Negócio', ['business']],
  ['Gestor', ['business']],
  ['Demanda de caráter técnico.', ['technical']],
  ['Equipe de TI', ['technical']],
  ['Negócio/Técnico', ['business', 'technical']],
  ['Gestor de protocolo, Básico, Informática', ['business', 'technical']],
  ['(Indicar se a demanda tem caráter negocial ou técnico.)', []],
  ['*(Indicar o perfil técnico)*', []],
  ['Atendente N2', []],
  ['Utilizador', []],
  ['N/A', []],
  ['', []],
])('%j', (line, audience) => {
  expect(readAudience([line])).toEqual(audience);
});
