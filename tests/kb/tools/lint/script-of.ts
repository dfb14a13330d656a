// A whole script in RST, all eight sections written; a test changes the one it is about.

const SECTIONS = {
  situation: ['Situação', 'A impressora da recepção não imprime.'],
  occursWhen: ['Quando Ocorre', 'Depois da troca do cartucho.'],
  solution: ['Solução Sugerida', 'Peça que a impressora seja desligada e ligada de novo.'],
  reply: [
    'Modelo de Resposta para Chamados',
    '{{salutation}} {{requester.name}},\n\nDesligue a impressora e ligue de novo.\n\nAtenciosamente,\n\n{{agent.name}}',
  ],
  level: ['Atribuições e responsabilidades', 'N1'],
  audience: ['Perfil do usuário', 'Negocial'],
  keywords: ['Palavras-chave', 'impressora; cartucho'],
  references: ['Referências', 'N/A'],
} as const;

export type ScriptSectionName = keyof typeof SECTIONS;

interface ScriptParts extends Partial<Record<ScriptSectionName, string>> {
  readonly title?: string;
}

/** The title stands on line 1; each heading has a blank line above and below. */
export function scriptOf({ title = '2026.03.02-Impressora parada-V1', ...texts }: ScriptParts = {}): string {
  const sections = (Object.keys(SECTIONS) as ScriptSectionName[]).map((name) => {
    const [heading, text] = SECTIONS[name];
    return `${heading}\n${'~'.repeat(heading.length)}\n\n${texts[name] ?? text}`;
  });
  return [`${title}\n${'='.repeat(title.length)}`, ...sections].join('\n\n').concat('\n');
}
