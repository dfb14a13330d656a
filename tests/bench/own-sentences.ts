// The sentences of our own articles, by the section they stand in: what synthetic articles and tickets are made of.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OwnSentences {
  readonly titles: readonly string[];
  readonly situation: readonly string[];
  readonly solution: readonly string[];
  readonly reply: readonly string[];
}

const ARTICLES = join(import.meta.dirname, '../../kb/articles');
const MIN_WORDS = 6;

/** Reads the sources as they lie there: Pandoc would take seconds, and markup matters little here. */
export function readOwnSentences(): OwnSentences {
  const sources = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.rst') && !name.endsWith('index.rst'))
    .toSorted()
    .map((name) => readFileSync(join(ARTICLES, name), 'utf8'));
  const under = (...headings: string[]): string[] =>
    sources.flatMap((source) => headings.flatMap((heading) => toSentences(sectionOf(source, heading))));
  return {
    titles: sources.map(titleOf),
    situation: under('Situação', 'Quando Ocorre'),
    solution: under('Solução Sugerida'),
    reply: under('Modelo de Resposta para Chamados'),
  };
}

/** `2026.03.25-Senha esquecida-V3` → `Senha esquecida` */
function titleOf(source: string): string {
  return (source.split('\n', 1)[0] ?? '').replace(/^[\d.]+-/, '').replace(/-V\d+$/, '');
}

/** From the heading and its underline to the next underlined heading. */
function sectionOf(source: string, heading: string): string {
  const [, after = ''] = source.split(new RegExp(`^${heading}\\n~+\\n`, 'm'));
  return after.split(/^.+\n~{3,}\n/m, 1)[0] ?? '';
}

function toSentences(section: string): string[] {
  return section
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/`+([^`<]+)(?:<[^>]*>)?`+_*/g, '$1')
    .split(/\n+|(?<=[.?!:;])\s+/)
    .map((sentence) => sentence.replace(/^[*#.\d\s-]+|[*`]/g, '').trim())
    .filter((sentence) => sentence.split(/\s+/).length >= MIN_WORDS);
}
