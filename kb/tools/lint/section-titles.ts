// The eight sections of a script, as they are written and in their order.

import { fold } from '../../search/fold.ts';
import { editDistance } from '../edit-distance.ts';
import { cleanLine } from './clean-line.ts';

export const SECTION_TITLES = {
  situation: 'Situação',
  occursWhen: 'Quando Ocorre',
  solution: 'Solução Sugerida',
  reply: 'Modelo de Resposta para Chamados',
  level: 'Atribuições e responsabilidades',
  audience: 'Perfil do usuário',
  keywords: 'Palavras-chave',
  references: 'Referências',
} as const;

export type SectionName = keyof typeof SECTION_TITLES;

export const SECTION_NAMES = Object.keys(SECTION_TITLES) as SectionName[];

const LETTERS = SECTION_NAMES.map((name) => ({ name, letters: toLetters(SECTION_TITLES[name]) }));

/** More slips than this make another heading. */
const MAX_SLIPS = 2;

/** @returns the section that a heading means, slips of spelling forgiven */
export function findSectionName(heading: string): SectionName | undefined {
  const letters = toLetters(heading);
  if (letters === 'modelo de resposta') return 'reply';
  return LETTERS.find((section) => isNear(letters, section.letters))?.name;
}

const isNear = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= MAX_SLIPS && editDistance(a, b) <= MAX_SLIPS;

function toLetters(heading: string): string {
  return fold(cleanLine(heading))
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
