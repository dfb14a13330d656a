// A new article as its author finds it: the dressed title, the eight sections, and in each what belongs there.
// Headings, reply and its instruction are in Portuguese whatever the language of the hints: articles are read by them.

import type { Language } from '../language.ts';
import { SECTION_NAMES, SECTION_TITLES, type SectionName } from '../lint/section-titles.ts';
import { SCAFFOLD_HINTS } from './scaffold-hints.ts';

export interface ScaffoldFacts {
  readonly title: string;
  /** Its day on the author's calendar goes into the title. */
  readonly today: Date;
  readonly language: Language;
}

/** While its first line stands, the importer takes the reply for unwritten: nobody can insert it. */
const REPLY = `(Indicar como o atendente responde: escreva o texto depois do número do chamado e apague esta linha.)

{{salutation}} {{requester.name}}, {{greeting}}.

Agradecemos o contato por meio do chamado nº {{ticket.number}}.

Atenciosamente,

{{agent.name}}`;

export function toScaffold({ title, today, language }: ScaffoldFacts): string {
  const dressed = `${toDay(today)}-${title}-V1`;
  const sections = SECTION_NAMES.map((name) => toSection(name, language));
  return [toHeading(dressed, '='), ...sections].join('\n\n').concat('\n');
}

function toSection(name: SectionName, language: Language): string {
  const hint = `.. ${SCAFFOLD_HINTS[language][name]}`;
  return [toHeading(SECTION_TITLES[name], '~'), hint, ...(name === 'reply' ? [REPLY] : [])].join('\n\n');
}

export const toHeading = (text: string, underline: string): string =>
  `${text}\n${underline.repeat(text.length)}`;

function toDay(date: Date): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}.${digits(date.getMonth() + 1)}.${digits(date.getDate())}`;
}
