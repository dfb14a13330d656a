// A support script: eight fixed sections under one title.

import type { Article } from '../../article.ts';
import { toArticleId } from '../../article-id.ts';
import type { Block, RichText } from '../../rich-text/rich-text.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';
import { fold } from '../../search/fold.ts';
import { readAudience } from './read-audience.ts';
import { readKeywords } from './read-keywords.ts';
import { readLevel } from './read-level.ts';
import { readReplies } from './read-replies.ts';
import { readTitle } from './read-title.ts';
import { toHeadingText } from './split-sections.ts';

/** The eight sections, by how their headings begin once folded. */
const SECTION_NAMES = {
  situation: 'situacao',
  occursWhen: 'quando ocorre',
  solution: 'solucao sugerida',
  reply: 'modelo de resposta',
  level: 'atribuicoes e responsabilidades',
  audience: 'perfil do usuario',
  keywords: 'palavras-chave',
  references: 'referencias',
} as const;

type SectionName = keyof typeof SECTION_NAMES;

const EMPTY: Readonly<Record<SectionName, RichText>> = {
  situation: [],
  occursWhen: [],
  solution: [],
  reply: [],
  level: [],
  audience: [],
  keywords: [],
  references: [],
};

/** With fewer of the eight it is another kind of page. */
const MIN_SECTIONS = 5;

/**
 * Found by name at whatever level: one author underlines all eight alike, another nests half of them.
 * @returns what stands under each name, empty for a section that the author left out (`kb lint` says so); undefined for
 * another kind of page, and for one that holds several scripts
 */
export function findScriptSections(blocks: RichText): Record<SectionName, RichText> | undefined {
  const sections: Partial<Record<SectionName, Block[]>> = {};
  let open: Block[] | undefined;
  for (const block of blocks) {
    const name = block.type === 'heading' ? findSectionName(toHeadingText(block.children)) : undefined;
    if (name && sections[name]) return undefined;
    if (name) sections[name] = open = [];
    else open?.push(block);
  }
  if (Object.keys(sections).length < MIN_SECTIONS) return undefined;
  return { ...EMPTY, ...sections };
}

/** @returns the section that begins with this heading */
export function findSectionName(heading: string): SectionName | undefined {
  const names = Object.keys(SECTION_NAMES) as SectionName[];
  return names.find((name) => fold(heading).startsWith(SECTION_NAMES[name]));
}

/** Headings that a guide does not have; "Referências" is anybody's. */
const OWN_NAMES: readonly SectionName[] = ['occursWhen', 'solution', 'reply', 'level'];

/**
 * Two of the names or more, and too few for a script: cut short, or its headings garbled.
 * @param names of a page's headings
 */
export function isUnfinishedScript(names: ReadonlySet<SectionName>): boolean {
  return names.size >= 2 && names.size < MIN_SECTIONS && OWN_NAMES.some((name) => names.has(name));
}

export interface ScriptSource {
  readonly path: string;
  readonly product: string;
  readonly heading: string;
  readonly line: number;
}

export function importScript(source: ScriptSource, sections: Record<SectionName, RichText>): Article {
  return {
    id: toArticleId(source.path),
    ...readTitle(source.heading),
    product: source.product,
    kind: 'script',
    level: readLevel(toLines(sections.level)),
    audience: readAudience(toLines(sections.audience)),
    sections: {
      situation: dropUnwritten(sections.situation),
      occursWhen: dropUnwritten(sections.occursWhen),
      solution: dropUnwritten(sections.solution),
    },
    replies: readReplies(sections.reply),
    keywords: readKeywords(toLines(sections.keywords)),
    references: dropUnwritten(sections.references),
    source: { path: source.path, line: source.line },
    state: { kind: 'published' },
  };
}

const toLines = (blocks: RichText): string[] =>
  toPlainText(blocks)
    .split('\n')
    .filter((line) => line.trim() !== '');

/** "N/A" and an author's instruction say nothing to a reader. */
function dropUnwritten(blocks: RichText): RichText {
  const text = toPlainText(blocks).trim();
  return /^(n\/a|não se aplica)\.?$/iu.test(text) || /^\W*\(?indicar\b/iu.test(text) ? [] : blocks;
}
