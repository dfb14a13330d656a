import { expect, it, test } from 'vitest';
import type { LevelAssignment } from '../../../../kb/article.ts';
import { readLevel } from '../../../../kb/tools/import/read-level.ts';

const N1: LevelAssignment = { level: 'N1' };
const N2: LevelAssignment = { level: 'N2' };
const N3: LevelAssignment = { level: 'N3' };
const WITH_PASSWORDS: LevelAssignment = { level: 'N3', condition: 'inclui geração de senhas de acesso' };

test.each<[string, LevelAssignment[]]>([
  ['N1', [N1]],
  ['N2', [N2]],
  ['N3', [N3]],
  ['N 2', [N2]],
  ['Equipe de 1º Nível', [N1]],
  ['Equipe de 1º Nível ', [N1]],
  ['Equipe de nível 1', [N1]],
  ['Equipe de nível 1.', [N1]],
  ['Atendente de nível 1', [N1]],
  ['Atendentes de 1º nível', [N1]],
  ['Atendente de 1° nível', [N1]],
  ['Atendentes 1° Nível', [N1]],
  ['Atendentes 1o nivel', [N1]],
  ['Atendimento de 2ª nível', [N2]],
  ['Atendente N2', [N2]],
  ['Atendentes N1 e N2', [N1, N2]],
  ['N3 (inclui geração de senhas de acesso)', [WITH_PASSWORDS]],
  ['N3 (inclui geração de senhas de acesso).', [WITH_PASSWORDS]],
  ['1º nível Se não solucionado, encaminhar para outros níveis.', [N1]],
  ['Atendente 1° nível Caso não resolva, necessário encaminhar para outras equipes.', [N1]],
  ['Nível 1, caso tenha mais dúvidas que fuja de responsabilidade subir para o nível 2.', [N1, N2]],
  [
    'Atendentes N1 – Caso destinatário Atendentes N2 – Caso remetente',
    [
      { level: 'N1', condition: 'Caso destinatário' },
      { level: 'N2', condition: 'Caso remetente' },
    ],
  ],
  [
    'N1 para o remetente; N2 para o destinatário',
    [
      { level: 'N1', condition: 'para o remetente' },
      { level: 'N2', condition: 'para o destinatário' },
    ],
  ],
  ['(Indicar quem é responsável, se são os atendentes de 1º nível ou outros)', []],
  ['*(Indicar os atendentes de 1º nível)*', []],
  ['Não se aplica.', []],
  ['N4 ou a versão 1', []],
  ['', []],
])('%j', (line, levels) => {
  expect(readLevel([line])).toEqual(levels);
});

it('reads one assignment a line, each level once', () => {
  expect(readLevel(['N2 – Caso remetente', 'N1', 'N2'])).toEqual([
    { level: 'N2', condition: 'Caso remetente' },
    N1,
  ]);
});
