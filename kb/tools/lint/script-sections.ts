// Which lines of a page stand under which of the eight sections.

import type { Page } from '../import/page.ts';
import { cleanLine } from './clean-line.ts';
import { findSectionName, type SectionName } from './section-titles.ts';

export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** Cleaned: no odd spaces, none at the ends. */
  readonly text: string;
}

export interface ScriptSection {
  readonly name: SectionName;
  /** 1-based line of the heading. */
  readonly line: number;
  /** What stands under it and says something: no blank lines, no underline, no comment to the author. */
  readonly body: readonly SourceLine[];
}

/** Fewer of the eight make another kind of page. */
const MIN_SECTIONS = 4;

/**
 * @returns the sections in the order of the page; none where the page is no script, or holds several, so that nothing
 * can be said about "its" sections
 */
export function findScriptSections(page: Page): readonly ScriptSection[] {
  const known = SECTIONS.get(page) ?? readScriptSections(page);
  SECTIONS.set(page, known);
  return known;
}

/** A dozen rules ask the same of each page. */
const SECTIONS = new WeakMap<Page, readonly ScriptSection[]>();

function readScriptSections(page: Page): readonly ScriptSection[] {
  const heads = page.headings.flatMap(({ text, line }) => {
    const name = findSectionName(text);
    return name ? [{ name, line }] : [];
  });
  const names = new Set(heads.map(({ name }) => name));
  if (names.size < MIN_SECTIONS || names.size < heads.length) return [];
  return heads.map(({ name, line }, index) => {
    const end = heads[index + 1]?.line ?? page.lines.length + 1;
    return { name, line, body: toBody(page, line + 1, end) };
  });
}

const RULE = /^([=~\-+^"'*#`:.])\1{2,}$/;
/** `.. said to the author`: no directive, target, footnote or substitution. */
const RST_COMMENT = /^\.\.\s+(?!_|\[|\||[\w:+.-]+::)/;

function toBody(page: Page, from: number, end: number): SourceLine[] {
  return page.lines
    .slice(from - 1, end - 1)
    .map((text, index) => ({ number: from + index, text: cleanLine(text) }))
    .filter(({ text }) => text !== '' && !RULE.test(text))
    .filter(({ text }) => page.format !== 'rst' || !RST_COMMENT.test(text));
}

/** @returns the lines of one section; none where there is no such section */
export function findSectionBody(page: Page, name: SectionName): readonly SourceLine[] {
  return findScriptSections(page).find((section) => section.name === name)?.body ?? [];
}
