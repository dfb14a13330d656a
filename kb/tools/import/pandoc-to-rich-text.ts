// Pandoc's tree to ours. What we have no shape for keeps its text; what has no text (raw HTML, directives) goes.

import type { Block, Inline, RichText } from '../../rich-text/rich-text.ts';
import { joinTexts } from '../../rich-text/join-texts.ts';
import { inlinesToText } from '../../rich-text/to-plain-text.ts';
import type { PandocNode } from './pandoc.ts';
import type { ResolveLink } from './resolve-link.ts';
import { toSuperscript } from './to-superscript.ts';

interface Reading {
  readonly resolveLink: ResolveLink;
  /** Footnotes met since the last heading; their text goes under the section. */
  notes: RichText[];
  noteCount: number;
}

/** Footnotes become marks, with their texts under the section that has them. */
export function toRichText(nodes: readonly PandocNode[], resolveLink: ResolveLink = keepAbsolute): RichText {
  const reading: Reading = { resolveLink, notes: [], noteCount: 0 };
  const blocks = nodes.flatMap((node) => {
    const before = node.t === 'Header' ? takeNotes(reading) : [];
    return [...before, ...toBlocks(node, reading)];
  });
  return [...blocks, ...takeNotes(reading)];
}

const keepAbsolute: ResolveLink = (href) => (/^(https?:|mailto:)/i.test(href) ? href : undefined);

function takeNotes(reading: Reading): RichText {
  const first = reading.noteCount - reading.notes.length;
  const notes = reading.notes.flatMap((note, index) =>
    withMark(note, toSuperscript(String(first + index + 1))),
  );
  reading.notes = [];
  return notes;
}

function withMark(note: RichText, mark: string): RichText {
  const [first, ...rest] = note;
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [{ type: 'text', text: mark }] }, ...note];
  return [
    { ...first, children: joinTexts([{ type: 'text', text: `${mark} ` }, ...first.children]) },
    ...rest,
  ];
}

// Pandoc's constructors hold their arguments in `c`, as one value or a tuple; the shapes below are its own
// (Text.Pandoc.Definition), so a cast per constructor is the honest reading.
function toBlocks(node: PandocNode, reading: Reading): RichText {
  const toRich = (nodes: readonly PandocNode[]): RichText => nodes.flatMap((one) => toBlocks(one, reading));
  const c = node.c;
  switch (node.t) {
    case 'Para':
    case 'Plain':
      return toParagraph(c as PandocNode[], reading);
    case 'Header': {
      const [level, , children] = c as [number, unknown, PandocNode[]];
      return [{ type: 'heading', level, children: toInlines(children, reading) }];
    }
    case 'BulletList':
      return [{ type: 'list', ordered: false, start: 1, items: (c as PandocNode[][]).map(toRich) }];
    case 'OrderedList': {
      const [[start], items] = c as [[number], PandocNode[][]];
      return [{ type: 'list', ordered: true, start, items: items.map(toRich) }];
    }
    case 'DefinitionList':
      return (c as [PandocNode[], PandocNode[][]][]).flatMap(([term, definitions]) => [
        { type: 'paragraph', children: toTerm(toInlines(term, reading)) } as const,
        ...definitions.flatMap(toRich),
      ]);
    case 'BlockQuote':
      return [{ type: 'quote', blocks: toRich(c as PandocNode[]) }];
    case 'LineBlock':
      return toParagraph(
        (c as PandocNode[][]).flatMap((line, i) => (i ? [{ t: 'LineBreak' }, ...line] : line)),
        reading,
      );
    case 'CodeBlock':
      return [{ type: 'code', text: (c as [unknown, string])[1] }];
    case 'Div': {
      const [[, classes], blocks] = c as [[string, string[]], PandocNode[]];
      if (classes.includes('toctree')) return [];
      const isNote = classes.some((name) => ADMONITIONS.has(name));
      return isNote ? [{ type: 'note', blocks: toRich(blocks) }] : toRich(blocks);
    }
    case 'Figure': {
      const [, , blocks] = c as [unknown, unknown, PandocNode[]];
      return toRich(blocks);
    }
    case 'Table':
      return [toTable(c as PandocTable, toRich)];
    default:
      return [];
  }
}

const ADMONITIONS = new Set(
  'admonition attention caution danger error hint important note tip warning'.split(' '),
);

function toParagraph(nodes: readonly PandocNode[], reading: Reading): RichText {
  const children = toInlines(nodes, reading);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** Set in bold, unless it is already, or is a sentence with a line indented below it by mistake. */
function toTerm(children: readonly Inline[]): readonly Inline[] {
  const isPlain = /[.:;]$/.test(inlinesToText(children)) || children.some(({ type }) => type === 'strong');
  return isPlain ? children : [{ type: 'strong', children }];
}

type PandocRow = [unknown, [unknown, unknown, number, number, PandocNode[]][]];
type PandocTable = [
  unknown,
  unknown,
  unknown,
  [unknown, PandocRow[]],
  [unknown, unknown, PandocRow[], PandocRow[]][],
];

function toTable(
  [, , , [, headRows], bodies]: PandocTable,
  toRich: (nodes: readonly PandocNode[]) => RichText,
): Block {
  const toCells = ([, cells]: PandocRow): RichText[] => cells.map((cell) => toRich(cell[4]));
  const [header, ...moreHead] = headRows.map(toCells);
  const rows = bodies.flatMap(([, , head, body]) => [...head, ...body].map(toCells));
  return { type: 'table', header: header ?? [], rows: [...moreHead, ...rows] };
}

/** Joined: a placeholder of several words must be one text to be recognised. */
function toInlines(nodes: readonly PandocNode[], reading: Reading): Inline[] {
  return joinTexts(nodes.flatMap((node) => toInline(node, reading)));
}

function toInline(node: PandocNode, reading: Reading): Inline[] {
  const c = node.c;
  switch (node.t) {
    case 'Str':
      return [{ type: 'text', text: c as string }];
    case 'Space':
    case 'SoftBreak':
      return [{ type: 'text', text: ' ' }];
    case 'LineBreak':
      return [{ type: 'break' }];
    case 'Strong':
      return [{ type: 'strong', children: toInlines(c as PandocNode[], reading) }];
    case 'Emph':
      return [{ type: 'emphasis', children: toInlines(c as PandocNode[], reading) }];
    case 'Quoted': {
      const [kind, children] = c as [{ t: string }, PandocNode[]];
      const [open, close] = kind.t === 'SingleQuote' ? ['‘', '’'] : ['“', '”'];
      return [{ type: 'text', text: open }, ...toInlines(children, reading), { type: 'text', text: close }];
    }
    case 'Code': {
      const [[, classes], code] = c as [[string, string[]], string];
      return [classes.includes('interpreted-text') ? toRole(code) : { type: 'code', text: code }];
    }
    case 'Link': {
      const [, children, [href]] = c as [unknown, PandocNode[], [string, string]];
      return toLink(reading.resolveLink(href), toInlines(children, reading));
    }
    case 'Image': {
      const [, alt, [src]] = c as [unknown, PandocNode[], [string, string]];
      return [{ type: 'image', src, alt: toAltText(toInlines(alt, reading)) }];
    }
    case 'Note': {
      reading.noteCount += 1;
      const mark = toSuperscript(String(reading.noteCount));
      reading.notes.push((c as PandocNode[]).flatMap((one) => toBlocks(one, reading)));
      return [{ type: 'text', text: mark }];
    }
    case 'Superscript':
      return [{ type: 'text', text: toSuperscript(inlinesToText(toInlines(c as PandocNode[], reading))) }];
    case 'Underline':
    case 'Strikeout':
    case 'Subscript':
    case 'SmallCaps':
      return toInlines(c as PandocNode[], reading);
    case 'Span':
    case 'Cite':
      return toInlines((c as [unknown, PandocNode[]])[1], reading);
    case 'Math':
      return [{ type: 'text', text: (c as [unknown, string])[1] }];
    default:
      return [];
  }
}

/** What Sphinx would make of `words <target>` only Sphinx knows: `:download:`, `:ref:` and the like keep their words. */
function toRole(code: string): Inline {
  const words = /^(.+?)\s*<[^<>]+>$/.exec(code)?.[1];
  return words === undefined ? { type: 'code', text: code } : { type: 'text', text: words };
}

/** Only addresses that a reader can follow; any other keeps its text. */
function toLink(href: string | undefined, children: readonly Inline[]): Inline[] {
  return href === undefined ? [...children] : [{ type: 'link', href, children }];
}

/** Pandoc gives the file's path where there is no alt text. */
function toAltText(inlines: readonly Inline[]): string {
  const text = inlinesToText(inlines);
  return /^\S+\.(png|jpe?g|gif|svg)$/i.test(text) || text === 'image' ? '' : text;
}
