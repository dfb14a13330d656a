// Every reply of the public wiki that can be used, filled for one ticket: nothing unfinished, nothing of the author's lost.
//
// Skipped where ../shared is absent (2026-11-20): the corpus is not ours to copy into the project.

import { beforeAll, describe, expect, it } from 'vitest';
import type { ReplyTemplate } from '../../kb/article.ts';
import { fillReply, toFilledReply } from '../../kb/templates/fill-reply.ts';
import { findResidue } from '../../kb/templates/find-residue.ts';
import { knownValues } from '../../kb/templates/known-values.ts';
import type { Reply } from '../../kb/templates/reply.ts';
import { toSlotKey } from '../../kb/templates/slot.ts';
import { findSectionBody } from '../../kb/tools/lint/script-sections.ts';
import { htmlWords, toWords } from '../kb/templates/html-words.ts';
import { hasWiki, importWiki, WIKI } from './wiki.ts';

interface FilledOne {
  readonly path: string;
  readonly title: string;
  readonly reply: Reply;
}

const KNOWN = knownValues({
  ticket: { number: '4711', subject: 'Erro', requester: 'Ana Lima', organisation: 'Prefeitura' },
  agent: { name: 'Rui Sá', team: 'Central' },
  now: new Date('2026-03-02T12:00:00Z'),
  timeZone: 'America/Sao_Paulo',
});

function fill(template: ReplyTemplate): Reply {
  const { missing } = fillReply(template, KNOWN);
  return fillReply(template, {
    ...KNOWN,
    ...Object.fromEntries(missing.map((slot) => [toSlotKey(slot), '99/2026'])),
  });
}

/** Brackets without markup or address in them, whatever they hold. */
const BRACKETS = /\([^()<>`*_|\\]{1,200}\)|\[[^[\]<>`*_|\\]{1,200}\]/g;
/** What authors put in brackets for somebody to replace, and nothing else. */
const PLACEHOLDER =
  /^[([](a|as|inserir .*|escrever aqui .*|nome .*|citar o nome .*|verificar (site|telefone) .*)[)\]]$/i;
const FALSE_FRIENDS: readonly RegExp[] = [
  /\[Tramita\.gov\.br\]/gi,
  /\(a menos que[^)]*\)/gi,
  /\[Nº do NRE\]/gi,
  /\[Número do Protocolo atual\]/gi,
  /\[Espécie XX\]/gi,
  /\[SOAP-ENV:Server\]/gi,
  /\b(?:status|minuto) X\b/g,
  /\b4\.X\.X\b/g,
  /(?<=\p{L})\((?:s|as|es)\)/gu,
  /[¹²³]/g,
];

describe.skipIf(!hasWiki)(`replies of ${WIKI}`, () => {
  let filled: FilledOne[];
  /** What the author wrote, by path. */
  let written: Map<string, string>;

  beforeAll(async () => {
    const { articles, pages } = await importWiki();
    filled = articles.flatMap(({ source, replies }) =>
      replies.map((template) => ({ path: source.path, title: template.title ?? '', reply: fill(template) })),
    );
    written = new Map(
      pages.map((page) => [
        page.path,
        findSectionBody(page, 'reply')
          .map(({ text }) => text)
          .join(' '),
      ]),
    );
  });

  it('are 40, and each may be inserted', () => {
    expect(filled).toHaveLength(40);
    expect(filled.filter(({ reply }) => toFilledReply(reply) === undefined)).toEqual([]);
  });

  it('hold no placeholder, no `undefined` and no salutation without a name', () => {
    const unfinished = [
      /undefined|null|NaN|\[object/,
      /_{3,}|x{4,}|\{\{|\}\}|bom dia\s*\/|\b(?:inserir|citar|verificar)\b[^.]{0,40}[)\]]/i,
      /prezad[oa](?:\(a\))?(?:\s+senhora?(?:\s*\(a\))?)?\s*[,:.]/i,
    ];
    const found = filled.flatMap(({ path, reply }) =>
      [reply.text, htmlWords(reply.html).join(' ')].flatMap((text) => {
        const residue = findResidue(text) ?? unfinished.map((one) => one.exec(text)?.[0]).find(Boolean);
        return residue === undefined ? [] : [{ path, residue }];
      }),
    );
    expect(found).toEqual([]);
  });

  it('say in HTML what they say in text', () => {
    for (const { path, reply } of filled)
      expect({ path, words: htmlWords(reply.html) }).toEqual({ path, words: toWords(reply.text) });
  });

  /** All replies of a page, with the titles that their introductions became. */
  const textsByPath = (): Map<string, string> => {
    const texts = new Map<string, string>();
    for (const { path, title, reply } of filled)
      texts.set(path, [texts.get(path) ?? '', title, ...toWords(reply.text)].join(' '));
    return texts;
  };

  it('keep every false friend as it was written', () => {
    const friends = [...textsByPath()].flatMap(([path, text]) =>
      FALSE_FRIENDS.flatMap((friend) =>
        (written.get(path)?.match(friend) ?? []).map((word) => ({ path, word, isKept: text.includes(word) })),
      ),
    );
    expect(friends.length).toBeGreaterThan(5);
    expect(friends.filter(({ isKept }) => !isKept)).toEqual([]);
  });

  it('lose no bracket that was not a placeholder', () => {
    const brackets = [...textsByPath()].flatMap(([path, text]) =>
      (written.get(path)?.replace(/\s+/g, ' ').match(BRACKETS) ?? [])
        .filter((bracket) => !PLACEHOLDER.test(bracket))
        .map((bracket) => ({ path, bracket, isKept: text.includes(bracket) })),
    );
    expect(brackets.length).toBeGreaterThan(20);
    expect(brackets.filter(({ isKept }) => !isKept)).toEqual([]);
  });
});
