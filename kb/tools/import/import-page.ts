// Any other page: an FAQ becomes one article a question, a long page one article a section, a short one a single one.

import type { Article, ArticleKind } from '../../article.ts';
import { toArticleId } from '../../article-id.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';
import { findSectionName, isUnfinishedScript } from './import-script.ts';
import { readTitle } from './read-title.ts';
import { splitSections, toHeadingText, type Section } from './split-sections.ts';

export interface PageSource {
  readonly path: string;
  readonly product: string;
  /** The page's title. */
  readonly heading: string;
  readonly blocks: RichText;
  /** 1-based line on which a heading stands. */
  readonly lineOf: (heading: string) => number;
}

/** A page with fewer sections than this is read as one text. */
const MIN_SECTIONS_TO_CUT = 3;

/** @returns no article for a page without text of its own (an index). */
export function importPage(page: PageSource): Article[] {
  const sections = [2, 3]
    .flatMap((level) => splitSections(page.blocks, level))
    .map(withoutCutChildren)
    .filter(hasText);
  const questions = sections.filter(isQuestion);
  const kind = isFaq(page, questions) ? 'faq' : 'guide';
  if (kind === 'faq' || (sections.length >= MIN_SECTIONS_TO_CUT && !isCutShort(page)))
    return [...importIntroduction(page), ...sections.map((section) => toArticle(page, kind, section))];
  const whole = { heading: page.heading, level: 1, blocks: page.blocks };
  return hasText(whole) ? [toArticle(page, 'guide')] : [];
}

const isQuestion = ({ heading }: Section): boolean => heading.trim().endsWith('?');
const hasText = ({ blocks }: Pick<Section, 'blocks'>): boolean =>
  toPlainText(blocks.filter((b) => b.type !== 'heading')) !== '';

/** Of half a script no section says anything without the others. */
function isCutShort({ blocks }: PageSource): boolean {
  const names = blocks.flatMap((block) =>
    block.type === 'heading' ? (findSectionName(toHeadingText(block.children)) ?? []) : [],
  );
  return isUnfinishedScript(new Set(names));
}

function isFaq({ path }: PageSource, questions: readonly Section[]): boolean {
  return (
    questions.length > 0 &&
    (/perguntas_frequentes|faq/i.test(path) || questions.length >= MIN_SECTIONS_TO_CUT)
  );
}

/** What stands before the first section, which none of them has. */
function importIntroduction(page: PageSource): Article[] {
  const end = page.blocks.findIndex((block) => block.type === 'heading' && block.level > 1);
  const introduction = { ...page, blocks: page.blocks.slice(0, end) };
  return hasText(introduction) ? [toArticle(introduction, 'guide')] : [];
}

/** What stands under a deeper heading is an article of its own. */
function withoutCutChildren(section: Section): Section {
  if (section.level !== 2) return section;
  const end = section.blocks.findIndex((block) => block.type === 'heading' && block.level === 3);
  return end < 0 ? section : { ...section, blocks: section.blocks.slice(0, end) };
}

function toArticle(page: PageSource, kind: ArticleKind, section?: Section): Article {
  const heading = section?.heading ?? page.heading;
  return {
    id: toArticleId(page.path, section?.heading),
    ...readTitle(heading),
    product: page.product,
    kind,
    level: [],
    audience: [],
    sections: {
      situation: [],
      occursWhen: [],
      solution: section?.blocks ?? page.blocks.filter((b) => b.type !== 'heading' || b.level > 1),
    },
    replies: [],
    keywords: [],
    references: [],
    source: { path: page.path, line: page.lineOf(heading), ...(section && { heading }) },
    state: { kind: 'published' },
  };
}
