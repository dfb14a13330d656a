// Images and downloads that a page names. Addresses of elsewhere are not looked up.

import type { Page } from '../import/page.ts';
import { decodePath, resolvePath } from './resolve-path.ts';

export interface FileLink {
  /** 1-based. */
  readonly line: number;
  /** From the root of the sources. */
  readonly target: string;
}

const RST = [
  /^\s*\.\. (?:\|[^|]+\| )?(?:image|figure):: *(\S.*)$/g,
  /:download:`[^`<>]*<([^`<>]+)>`/g,
  /:download:`([^`<>]+)`/g,
];
const MARKUP = [/!\[[^\]]*\]\(<?([^()<>\s]+)>?[^)]*\)/g, /<img\s[^>]*\bsrc="([^"]+)"/gi];

export function listFileLinks({ path, format, lines }: Page): FileLink[] {
  if (format === 'docx' || format === 'odt') return [];
  const patterns = format === 'rst' ? RST : MARKUP;
  return lines.flatMap((text, index) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)].map(([, target = '']) => target.trim()))
      .filter(isFile)
      .map((target) => ({
        line: index + 1,
        target: resolvePath(path, format === 'rst' ? target : decodePath(target)),
      })),
  );
}

/** Not an address, not Sphinx's `name.*` (whichever format there is), not a slot. */
const isFile = (target: string): boolean => !/^([a-z][a-z0-9+.-]*:|\/\/|#)|[*{}]/i.test(target);
