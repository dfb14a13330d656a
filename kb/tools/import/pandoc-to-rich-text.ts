// Pandoc's tree to ours. What we have no shape for keeps its text; what has no text (raw HTML, directives) goes.

import type { Block, Inline, RichText } from '../../rich-text/rich-text.ts';
import type { PandocNode } from './pandoc.ts';

export function toRichText(nodes: readonly PandocNode[]): RichText {
  return nodes.flatMap(toBlocks);
}

// Pandoc's constructors hold their arguments in `c`, as one value or a tuple; the shapes below are its own
// (Text.Pandoc.Definition), so a cast per constructor is the honest reading.
function toBlocks(node: PandocNode): RichText {
  const c = node.c;
  switch (node.t) {
    case 'Para':
    case 'Plain':
      return toParagraph(c as PandocNode[]);
    case 'Header': {
      const [level, , children] = c as [number, unknown, PandocNode[]];
      return [{ type: 'heading', level, children: toInlines(children) }];
    }
    case 'BulletList':
      return [{ type: 'list', ordered: false, start: 1, items: (c as PandocNode[][]).map(toRichText) }];
    case 'OrderedList': {
      const [[start], items] = c as [[number], PandocNode[][]];
      return [{ type: 'list', ordered: true, start, items: items.map(toRichText) }];
    }
    case 'DefinitionList':
      return (c as [PandocNode[], PandocNode[][]][]).flatMap(([term, definitions]) => [
        { type: 'paragraph', children: [{ type: 'strong', children: toInlines(term) }] } as const,
        ...definitions.flatMap(toRichText),
      ]);
    case 'BlockQuote':
      return [{ type: 'quote', blocks: toRichText(c as PandocNode[]) }];
    case 'LineBlock':
      return toParagraph(
        (c as PandocNode[][]).flatMap((line, i) => (i ? [{ t: 'LineBreak' }, ...line] : line)),
      );
    case 'CodeBlock':
      return [{ type: 'code', text: (c as [unknown, string])[1] }];
    case 'Div': {
      const [[, classes], blocks] = c as [[string, string[]], PandocNode[]];
      if (classes.includes('toctree')) return [];
      const isNote = classes.some((name) => ADMONITIONS.has(name));
      return isNote ? [{ type: 'note', blocks: toRichText(blocks) }] : toRichText(blocks);
    }
    case 'Figure': {
      const [, , blocks] = c as [unknown, unknown, PandocNode[]];
      return toRichText(blocks);
    }
    case 'Table':
      return [toTable(c as PandocTable)];
    default:
      return [];
  }
}

const ADMONITIONS = new Set(
  'admonition attention caution danger error hint important note tip warning'.split(' '),
);

function toParagraph(nodes: readonly PandocNode[]): RichText {
  const children = toInlines(nodes);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

type PandocRow = [unknown, [unknown, unknown, number, number, PandocNode[]][]];
type PandocTable = [
  unknown,
  unknown,
  unknown,
  [unknown, PandocRow[]],
  [unknown, unknown, PandocRow[], PandocRow[]][],
];

function toTable([, , , [, headRows], bodies]: PandocTable): Block {
  const toCells = ([, cells]: PandocRow): RichText[] => cells.map((cell) => toRichText(cell[4]));
  const [header, ...moreHead] = headRows.map(toCells);
  const rows = bodies.flatMap(([, , head, body]) => [...head, ...body].map(toCells));
  return { type: 'table', header: header ?? [], rows: [...moreHead, ...rows] };
}

/** Neighbouring texts are joined: a placeholder of several words must be one text to be recognised. */
function toInlines(nodes: readonly PandocNode[]): Inline[] {
  return nodes.flatMap(toInline).reduce<Inline[]>((run, inline) => {
    const last = run.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      run[run.length - 1] = { type: 'text', text: last.text + inline.text };
    } else run.push(inline);
    return run;
  }, []);
}

function toInline(node: PandocNode): Inline[] {
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
      return [{ type: 'strong', children: toInlines(c as PandocNode[]) }];
    case 'Emph':
      return [{ type: 'emphasis', children: toInlines(c as PandocNode[]) }];
    case 'Quoted': {
      const [kind, children] = c as [{ t: string }, PandocNode[]];
      const [open, close] = kind.t === 'SingleQuote' ? ['‘', '’'] : ['“', '”'];
      return [{ type: 'text', text: open }, ...toInlines(children), { type: 'text', text: close }];
    }
    case 'Code':
      return [{ type: 'code', text: (c as [unknown, string])[1] }];
    case 'Link': {
      const [, children, [href]] = c as [unknown, PandocNode[], [string, string]];
      return toLink(href, toInlines(children));
    }
    case 'Image': {
      const [, alt, [src]] = c as [unknown, PandocNode[], [string, string]];
      return [{ type: 'image', src, alt: toAltText(alt) }];
    }
    case 'Note':
      return toRichText(c as PandocNode[]).flatMap((block) =>
        block.type === 'paragraph'
          ? [{ type: 'text', text: ' (' } as const, ...block.children, { type: 'text', text: ')' } as const]
          : [],
      );
    case 'Underline':
    case 'Strikeout':
    case 'Superscript':
    case 'Subscript':
    case 'SmallCaps':
      return toInlines(c as PandocNode[]);
    case 'Span':
    case 'Cite':
      return toInlines((c as [unknown, PandocNode[]])[1]);
    case 'Math':
      return [{ type: 'text', text: (c as [unknown, string])[1] }];
    default:
      return [];
  }
}

/** Only addresses that a reply may carry; a relative or odd one keeps its text. */
function toLink(href: string, children: readonly Inline[]): Inline[] {
  return /^(https?:|mailto:)/i.test(href) ? [{ type: 'link', href, children }] : [...children];
}

/** Pandoc gives the file's path where there is no alt text. */
function toAltText(nodes: readonly PandocNode[]): string {
  const text = toInlines(nodes)
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('');
  return /^\S+\.(png|jpe?g|gif|svg)$/i.test(text) || text === 'image' ? '' : text;
}
