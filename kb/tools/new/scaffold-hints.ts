// What belongs in each section of a new article, in one line for its author. Readers never see it: it is an RST comment.

import type { Language } from '../language.ts';
import type { SectionName } from '../lint/section-titles.ts';

type Hints = Readonly<Record<SectionName, string>>;

const PT_BR: Hints = {
  situation: 'Em uma ou duas frases: o que o solicitante vê ou pede, com as palavras dele.',
  occursWhen: 'Em que momento ou condição isso acontece. Escreva N/A se não houver.',
  solution: 'O que o atendente confere e faz, passo a passo, e quando encaminha a outro nível.',
  reply: 'O que o solicitante vai ler, pronto para enviar. Um {{free:Rótulo}} pede ao atendente o que falta.',
  level: 'Quem responde: N1, N2 ou N3. Se houver mais de um, diga quando cada um responde.',
  audience: 'Para quem é o artigo: Negocial, Técnico ou os dois.',
  keywords: 'As palavras que o solicitante usaria, com ponto e vírgula entre elas.',
  references: 'Páginas, normas e manuais em que o artigo se apoia. Escreva N/A se não houver.',
};

const EN: Hints = {
  situation: "In a sentence or two: what the requester sees or asks for, in the requester's words.",
  occursWhen: 'At what moment or under what condition it happens. Write N/A if there is none.',
  solution: 'What the agent checks and does, step by step, and when the ticket goes to another level.',
  reply: 'What the requester will read, ready to send. A {{free:Label}} asks the agent for what is missing.',
  level: 'Who answers: N1, N2 or N3. If there are several, say when each of them does.',
  audience: 'Whom the article is for: Negocial (business), Técnico (systems), or both.',
  keywords: 'The words that a requester would use, with semicolons between them.',
  references: 'Pages, rules and manuals that the article rests on. Write N/A if there are none.',
};

const ES: Hints = {
  situation: 'En una o dos frases: lo que el solicitante ve o pide, con sus palabras.',
  occursWhen: 'En qué momento o condición ocurre. Escriba N/A si no la hay.',
  solution: 'Lo que el agente comprueba y hace, paso a paso, y cuándo lo deriva a otro nivel.',
  reply:
    'Lo que el solicitante va a leer, listo para enviar. Un {{free:Etiqueta}} pide al agente lo que falta.',
  level: 'Quién responde: N1, N2 o N3. Si hay más de uno, diga cuándo responde cada uno.',
  audience: 'Para quién es el artículo: Negocial (gestión), Técnico (sistemas) o ambos.',
  keywords: 'Las palabras que usaría el solicitante, con punto y coma entre ellas.',
  references: 'Páginas, normas y manuales en que se apoya el artículo. Escriba N/A si no los hay.',
};

export const SCAFFOLD_HINTS: Readonly<Record<Language, Hints>> = { 'pt-BR': PT_BR, en: EN, es: ES };
