// The reply section of a script: written or not, one reply or several alternatives, each with its slots.

import type { ReplyTemplate } from '../../article.ts';
import type { Block, Inline, RichText } from '../../rich-text/rich-text.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';
import { recogniseSlots } from '../../templates/recognise-slots.ts';
import { repeatOrganisation } from './repeat-organisation.ts';

const UNWRITTEN = /^\W*(indicar como o atendente|respostas? em constru[çc][ãa]o|n\/a\b|não se aplica)/iu;
/** A paragraph that introduces an alternative rather than being part of a reply. */
const INTRODUCTION =
  /^((resposta\s+\d+\b|modelo\s+(de\s+)?resposta\b|para os casos em que\b|caso o órgão\b).*:|modelo\s+(de\s+)?resposta\s+(para|inicial)\b[^.:]{0,60})$/iu;

/** @returns no reply when none was written, more than one when the author offers alternatives. */
export function readReplies(section: RichText): ReplyTemplate[] {
  if (UNWRITTEN.test(toPlainText(section))) return [];
  return splitAlternatives(section)
    .map(({ title, blocks }) => ({
      ...(title && { title }),
      ...toCondition(title),
      blocks: signReply(recogniseSlots(repeatOrganisation(stripQuotes(blocks)))),
    }))
    .filter(({ blocks }) => toPlainText(blocks) !== '' && !UNWRITTEN.test(toPlainText(blocks)));
}

interface Alternative {
  title: string;
  blocks: Block[];
}

function splitAlternatives(section: RichText): Alternative[] {
  const alternatives: Alternative[] = [];
  for (const block of section) {
    const title = toIntroduction(block);
    if (title !== undefined) alternatives.push({ title, blocks: [] });
    else if (alternatives.length === 0) alternatives.push({ title: '', blocks: [block] });
    else alternatives.at(-1)?.blocks.push(block);
  }
  return alternatives;
}

function toIntroduction(block: Block): string | undefined {
  const text = toPlainText([block]);
  const introduces = block.type === 'heading' || (block.type === 'paragraph' && INTRODUCTION.test(text));
  return introduces ? text.replace(/:\s*$/, '') : undefined;
}

/** What a title says of its use: in brackets, from "para" on, or all of it. */
const CONDITION = /\(([^()]+)\)\s*$|\bpara [oa]s? .+$|^(?:caso|quando|se|após|depois)\b.+$/iu;

function toCondition(title: string): Pick<ReplyTemplate, 'when'> {
  const [whole, inBrackets] = CONDITION.exec(title) ?? [];
  const when = inBrackets ?? whole;
  return when === undefined ? {} : { when };
}

const OPENING_QUOTE = /^\s*["“”]\s*/u;
const CLOSING_QUOTE = /\s*["“”]\s*$/u;

/** Authors quote the whole template, with or without its signature; such a quote is not part of it. */
function stripQuotes(blocks: RichText): RichText {
  let before = 0;
  return blocks.flatMap((block, index): RichText => {
    if (block.type !== 'paragraph') return [block];
    let children = block.children;
    if (index === 0) children = mapEdge(children, 0, OPENING_QUOTE, children);
    const next = blocks[index + 1];
    const isEnd = !next || CLOSING.test(toPlainText([next]));
    // After an odd number of marks this one closes a quotation inside the reply.
    if (isEnd && before % 2 === 0) children = mapEdge(children, children.length - 1, CLOSING_QUOTE, children);
    before += countQuotes(toPlainText([{ ...block, children }]));
    return children.length > 0 ? [{ ...block, children }] : [];
  });
}

function mapEdge(
  children: readonly Inline[],
  at: number,
  quote: RegExp,
  run: readonly Inline[],
): readonly Inline[] {
  const edge = children[at];
  if (edge?.type !== 'text' || !quote.test(edge.text)) return children;
  const mark = quote.exec(edge.text)?.[0].trim() ?? '';
  // A quoted word at the edge ("… o erro “X”") has its partner in the same paragraph and stays.
  const paragraph = run.map((inline) => ('text' in inline ? inline.text : '')).join('');
  if (countQuotes(paragraph) % 2 === 0 && mark !== '') return children;
  const text = edge.text.replace(quote, '');
  return [...children.slice(0, at), ...(text ? [{ ...edge, text }] : []), ...children.slice(at + 1)];
}

const countQuotes = (text: string): number => text.match(/["“”]/gu)?.length ?? 0;

const CLOSING = /^(atenciosamente|cordialmente|respeitosamente)\s*[,.]?\s*$/iu;
const MASKED_NAME = /^x{3,}\.?$/iu;

/** A reply that closes with nobody's name, or with a mask in its place, is signed by the agent. */
function signReply(blocks: RichText): RichText {
  const closing = blocks.findLastIndex((block) => CLOSING.test(toPlainText([block])));
  if (closing < 0) return blocks;
  const next = blocks[closing + 1];
  const signature: Block = { type: 'paragraph', children: [{ type: 'slot', slot: { kind: 'agent.name' } }] };
  if (!next) return [...blocks, signature];
  const isMask = next.type === 'paragraph' && next.children.every(isMaskOrFree);
  return isMask ? [...blocks.slice(0, closing + 1), signature, ...blocks.slice(closing + 2)] : blocks;
}

function isMaskOrFree(inline: Inline): boolean {
  if (inline.type === 'slot') return inline.slot.kind === 'free';
  return inline.type === 'text' && (MASKED_NAME.test(inline.text.trim()) || /^[\s.]*$/.test(inline.text));
}
