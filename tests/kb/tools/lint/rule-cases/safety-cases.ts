// Is it safe to show? No number, address or secret here is anybody's: the check digits are computed for the test.

import { scriptOf } from '../script-of.ts';
import { casesOf } from './rule-case.ts';

const guideOf = (...lines: readonly string[]): string => `Guia\n====\n\n${lines.join('\n\n')}\n`;

export const SAFETY_CASES = [
  ...casesOf(
    'private-link',
    [
      'shared folders and forms',
      guideOf(
        '`Vídeo <https://drive.google.com/file/d/1/view>`_ ◀',
        'https://forms.gle/abc ◀',
        'https://papel.sharepoint.com/sites/x ◀',
        'https://1drv.ms/x ◀',
      ),
    ],
    [
      'test systems and private networks',
      guideOf(
        'https://homolog.papel.example/ ◀',
        'https://sei-hml.papel.example ◀',
        'https://hmg1.papel.example ◀',
        'http://localhost:8080/sei ◀',
        'http://10.1.2.3/ ◀',
        'https://wiki.papel.example/homologacao/cores.html ◀',
      ),
    ],
    ['a reply', scriptOf({ reply: 'Veja https://docs.google.com/document/d/1. ◀' })],
    [
      'public addresses',
      guideOf(
        'https://www.gov.br/homologacao-de-titulos e https://google.com/drive',
        'https://github.com/papel/sharepoint e https://10.example.org',
      ),
    ],
    ['what was put away', { 'superados/a.rst': guideOf('https://forms.gle/abc') }],
  ),
  ...casesOf(
    'personal-data',
    ['a CPF', guideOf('O CPF 529.982.247-25 consta. ◀', 'CPF: 52998224725 ◀')],
    ["a person's e-mail address", guideOf('Escreva a ana.souza@tinta.gov.br. ◀', 'tintafresca@gmail.com ◀')],
    ['telephone numbers', guideOf('Ligue (61) 2345-6789. ◀', 'Tel.: 2345-6789 ◀', '+55 61 92345-6789 ◀')],
    ['the number of a process', guideOf('Processo 12345.000678/2024-56. ◀', '0012345.00000678/2024-47 ◀')],
    ['what was put away is no less known', { 'superados/a.rst': guideOf('O CPF 529.982.247-25 consta. ◀') }],
    [
      'numbers that are nobody’s',
      guideOf(
        'CPF 529.982.247-24, 111.111.111-11, 123.456.789-09 e 52998224725.',
        'Processos 12345.000678/2024-00 e 00000.000000/0000-00.',
        'O plano de 2023-2026, a versão 3.14.159 e o item 61 12.3456.',
      ),
    ],
    [
      'offices',
      guideOf(
        'atendimento.papel@tinta.gov.br, processo.eletronico@tinta.gov.br, sei@tinta.gov.br',
        'nome.sobrenome@exemplo.gov.br, abcd2@tinta.gov.br, suporte.tinta@gmail.com',
        'Ligue 0800 123 4567 ou 0800-123-4567.',
      ),
    ],
  ),
  ...casesOf(
    'credential',
    [
      'a password',
      guideOf(
        'Senha: tinta2024 ◀',
        "'password' => 'azul' ◀",
        'Senha – azul07 (repita) ◀',
        'token = abcdef ◀',
      ),
    ],
    ['a private key', guideOf('::\n\n  -----BEGIN RSA PRIVATE KEY----- ◀\n  abc')],
    [
      'what only a secret looks like',
      guideOf('``postgres://tinta:azul@papel.example/db`` ◀', `ghp_${'a1B2'.repeat(9)} ◀`),
    ],
    [
      'words about passwords',
      guideOf(
        'Senha: enviada por e-mail ao gestor.',
        'Senha: pessoal.',
        'A senha é pessoal e não muda em 30 dias.',
        'Troca de senha - 2 passos',
        'Esqueci a senha: https://papel.example/senha1',
      ),
    ],
    [
      'what stands for a value',
      guideOf(
        'senha: xxxxxx',
        'senha: ******',
        'password = <sua senha>',
        'token: {{free:token}}',
        'senha=$SENHA1',
      ),
    ],
  ),
  ...casesOf(
    'sql-without-where',
    ['an update and a delete', guideOf('::\n\n  update folha set cor = 1; ◀\n  DELETE FROM folha; ◀')],
    [
      'statements with a condition',
      guideOf('::\n\n  update folha set cor = 1 where id = 2;\n  delete from folha\n  where id = 3;'),
    ],
    ['words', guideOf('Faça o update do módulo e o delete do arquivo.')],
  ),
  ...casesOf(
    'destructive-command',
    [
      'commands',
      guideOf(
        '``rm -rf /opt/papel`` ◀',
        '``sudo rm -f -r papel`` ◀',
        '``kill -9 4321`` ◀',
        '``dd if=papel.img of=/dev/sda`` ◀',
        '``chmod -R 777 /opt`` ◀',
        '``TRUNCATE TABLE folha`` ◀',
        '``drop table folha`` ◀',
        '``mkfs.ext4 /dev/sdb1`` ◀',
      ),
    ],
    [
      'their gentler kin',
      guideOf(
        '``rm papel.txt``',
        '``kill -15 4321``',
        '``chmod 750 papel``',
        'O texto é truncado; truncate não ajuda.',
      ),
    ],
  ),
];
