// What lint says of one article, by the section that it is about.

import type { Article } from '../../article.ts';
import type { Finding } from '../lint/finding.ts';
import { findScriptSections } from '../lint/script-sections.ts';
import type { SectionName } from '../lint/section-titles.ts';
import type { Preview } from './preview.ts';

type Sources = Pick<Preview, 'pages' | 'articles' | 'findings'>;

/** What stands above the first article of a page, such as its title, belongs to that article. */
export function findArticleFindings({ articles, findings }: Sources, article: Article): Finding[] {
  const { path } = article.source;
  const siblings = articles
    .filter(({ source }) => source.path === path)
    .toSorted((a, b) => a.source.line - b.source.line);
  const ownerOf = ({ line }: Finding): Article | undefined =>
    siblings.findLast(({ source }) => source.line <= line) ?? siblings[0];
  return findings.filter((finding) => finding.path === path && ownerOf(finding)?.id === article.id);
}

/** `undefined` is the key of what belongs to no section: a script's title, and all of another page. */
export function groupBySection(
  { pages }: Sources,
  { source: { path }, kind }: Article,
  findings: readonly Finding[],
): ReadonlyMap<SectionName | undefined, readonly Finding[]> {
  const page = kind === 'script' ? pages.find((one) => one.path === path) : undefined;
  const sections = page ? findScriptSections(page) : [];
  const groups = new Map<SectionName | undefined, Finding[]>();
  for (const finding of findings) {
    const name = sections.findLast(({ line }) => line <= finding.line)?.name;
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return groups;
}
