import type { Page } from '../../import/page.ts';
import { listFileLinks } from '../file-links.ts';
import type { Problem } from '../finding.ts';
import { onlyLive } from '../live-pages.ts';
import { decodePath, resolvePath } from '../resolve-path.ts';
import type { Rule } from '../rule.ts';
import { listToctreeEntries } from '../toctree.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'A link to a page, image or download that is not there leaves the reader with an error.',
  check(input) {
    const pages = new Set(input.pages.map(({ path }) => withoutEnding(path)));
    const labels = new Set(input.pages.flatMap(({ lines }) => lines.flatMap(toLabel)));
    const files = new Set([...input.besides, ...input.pages.map(({ path }) => path)]);
    const isTextOnly = ![...input.besides].some((path) => MEDIA.test(path));
    return onlyLive(input).pages.flatMap((page) => [
      ...listToctreeEntries(page)
        .filter(({ target }) => !pages.has(target))
        .map(({ line, target }) => toProblem(page, line, target)),
      ...listLinks(page)
        .filter(({ target }) => !pages.has(target))
        .map(({ line, target }) => toProblem(page, line, target)),
      ...listReferences(page)
        .filter(({ target }) => !labels.has(target.toLowerCase()))
        .map(({ line, target }) => toProblem(page, line, target)),
      ...(isTextOnly ? [] : listFileLinks(page))
        .filter(({ target }) => !files.has(target))
        .map(({ line, target }) => toFileProblem(page, line, target)),
    ]);
  },
};

/** Sources without one of these are a copy of their text alone, in which all would be missing. */
const MEDIA = /\.(png|jpe?g|gif|svg|webp|pdf|zip)$/i;

interface Link {
  readonly line: number;
  readonly target: string;
}

const LINK_TARGETS = [
  // RST: `text <target>`_
  /`[^`<>]*<([^`<>]+)>`__?/g,
  // Markdown: [text](target); an image names a file that is no page.
  /(?<!!)\[[^\]]*\]\(([^()\s]+)\)/g,
  // HTML
  /<a\s[^>]*\bhref="([^"]+)"/gi,
];
const DOCUMENT = /:doc:`(?:[^`<>]*<([^`<>]+)>|([^`<>]+))`/g;

/** Links to pages only: an address, an anchor of the same page and a file for download are not looked up. */
function listLinks(page: Page): Link[] {
  return page.lines.flatMap((text, index) => {
    const plain = LINK_TARGETS.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, target = '']) => target),
    )
      .map((target) => target.replace(/[#?].*$/s, '').trim())
      .filter((target) => /^[^:]+\.(rst|md|html?)$/i.test(target));
    const documents = [...text.matchAll(DOCUMENT)].map(([, named, bare]) => named ?? bare ?? '');
    return [...plain, ...documents].map((target) => ({
      line: index + 1,
      target: withoutEnding(resolvePath(page.path, decodePath(target))),
    }));
  });
}

function listReferences({ lines }: Page): Link[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(/:ref:`(?:[^`<>]*<([^`<>]+)>|([^`<>]+))`/g)].map(([, named, bare]) => ({
      line: index + 1,
      target: (named ?? bare ?? '').trim(),
    })),
  );
}

const toLabel = (line: string): string[] =>
  [...line.matchAll(/^\s*\.\. _`?([^`:]+)`?:/g)].map(([, label = '']) => label.trim().toLowerCase());

const withoutEnding = (path: string): string => path.replace(/\.(rst|md|html?|docx|odt)$/i, '');

const toProblem = ({ path }: Page, line: number, target: string): Problem => ({
  path,
  line,
  message: `There is no page or label "${target}" among the sources.`,
  hint: 'Correct the target, or take the link out.',
});

const toFileProblem = ({ path }: Page, line: number, target: string): Problem => ({
  path,
  line,
  message: `There is no file "${target}" among the sources.`,
  hint: 'Correct the path, or put the file there.',
});
