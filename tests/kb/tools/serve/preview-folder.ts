// A folder of articles for the preview: one whole, one with faults, one that offers alternatives, one FAQ page.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scriptOf } from '../lint/script-of.ts';

export const PRINTER = 'Impressao/Impressora_parada.rst';
export const BADGE = 'Acesso/Cracha.rst';

const FILES: Readonly<Record<string, string>> = {
  [PRINTER]: scriptOf({
    reply:
      '{{salutation}} {{requester.name}}, {{greeting}}.\n\nO técnico passa na {{free:Sala}} <hoje>.\n\nAtenciosamente,\n\n{{agent.name}}',
  }),
  [BADGE]: scriptOf({
    title: '2026.03.02-Crachá <b>sem</b> efeito-V2',
    situation: '',
    solution: 'Confira o crachá no sistema de acesso.\n\nA senha: catraca2026',
    reply: '(Indicar como o atendente responde.)',
    keywords: 'crachá; catraca; portaria',
  }),
  'Acesso/Visita.rst': scriptOf({
    title: '2026.03.02-Entrada de visitantes-V1',
    situation: 'Um visitante espera na entrada.',
    solution: 'Veja se há autorização.',
    reply:
      'Caso o órgão autorize:\n\n{{salutation}} {{requester.name}},\n\nA visita pode entrar.\n\nCaso o órgão não autorize:\n\n{{salutation}} {{requester.name}},\n\nA visita não pode entrar.',
    keywords: 'visita; recepção',
  }),
  'Acesso/perguntas_frequentes.rst':
    'Perguntas\n=========\n\nOnde fica a portaria?\n~~~~~~~~~~~~~~~~~~~~~\n\nNo térreo.\n\nQuem abre a sala?\n~~~~~~~~~~~~~~~~~\n\nO vigia, no momento.\n',
  'Acesso/index.rst': 'Acesso\n======\n\n.. toctree::\n\n   nao_existe\n',
};

export async function makePreviewFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'balcao-serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
