import { checkLines } from '../check-lines.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findSectionBody } from '../script-sections.ts';

const ADDRESS = /\bhttps?:\/\/([^\s/<>"'`)]+)([^\s<>"'`)]*)/gi;

const SHARED_FOLDERS =
  /^((drive|docs|forms)\.google\.com|forms\.gle|1drv\.ms|onedrive\.live\.com|forms\.office\.com|(.+\.)?sharepoint\.com|(.+[.-])?onedrive\..+)$/i;
const TEST_HOSTS = /(^|[.-])(homolog(acao)?|hmg|hml|localhost|intranet)([.:-]|\d*$|\d*[.:-])/i;
const PRIVATE_NETWORK = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|127\.)\d[\d.]*(:\d+)?$/;

export const privateLink: Rule = {
  id: 'private-link',
  severity: 'warning',
  summary: 'A shared folder, a test system or a private network is closed to the requester, or should be.',
  check: (input) =>
    checkLines(onlyLive(input), (line, page, lineNumber) => {
      const kinds = [...line.matchAll(ADDRESS)].flatMap(([, host = '', path = '']) => toKind(host, path));
      const [first] = kinds;
      if (!first) return undefined;
      // A reply carries the link to people outside.
      const isInReply = findSectionBody(page, 'reply').some(({ number }) => number === lineNumber);
      return {
        message: `${kinds.length === 1 ? 'A link leads' : `${kinds.length} links lead`} to ${first}${isInReply ? ', in a reply' : ''}.`,
        hint: 'Link to a public address that has the same content.',
        ...(isInReply && { severity: 'error' as const }),
      };
    }),
};

function toKind(host: string, path: string): string[] {
  if (SHARED_FOLDERS.test(host)) return [`a shared folder or form (${host})`];
  if (TEST_HOSTS.test(host)) return [`a test or internal system (${host})`];
  if (PRIVATE_NETWORK.test(host)) return ['an address of a private network'];
  return /\/homologa[cç][aã]o\//i.test(path) ? [`the test version of ${host}`] : [];
}
