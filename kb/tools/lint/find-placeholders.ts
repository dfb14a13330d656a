// What looks like a placeholder in a line of a reply, and is none that the importer reads as a slot.

import type { Inline } from '../../rich-text/rich-text.ts';
import { recogniseSlots } from '../../templates/recognise-slots.ts';
import { SLOT_KINDS } from '../../templates/slot.ts';

const KIND = `(?:${SLOT_KINDS.map((kind) => kind.replace('.', String.raw`\.`)).join('|')})`;
const WORD = String.raw`\p{L}+(?:\.\p{L}+)*`;
/** `{{unknown}}`; a slot with a brace too few, `{{date}`; braces that only open, or only close. */
const BRACES = new RegExp(
  String.raw`\{\{[^{}]{0,80}\}\}|\{{1,2}\s*${KIND}(?::[^{}]{0,80})?\s*\}{1,2}|\{\{(?:\s*${WORD})?|(?:(?<![\p{L}.])${WORD})?\}\}`,
  'gu',
);

/** Only in what `recogniseSlots` left as text. In a pair of brackets an order to the author is enough; in
 * parentheses, which replies use for asides, it must say where to write. */
const PLACEHOLDERS: readonly RegExp[] = [
  BRACES,
  /\$\{[^{}]{0,80}\}|%[\p{L}_]{3,}%/gu,
  /\[\s*(?:inser|insir|preench|inform[ae]|colo[cq]|complet|indi[cq]|cit[ae]r?\b|escrev|digit|descrev|nome\b|n[úu]mero\b|n[º°]|data\b|link\b|e-?mail\b|órgão\b|orgao\b|cargo\b|telefone\b)[^\]]{0,120}\](?!_)/giu,
  /\(\s*(?:inserir|insira|preencher|preencha|colocar|coloque|digitar|digite|completar|complete|substituir|substitua)\b[^)]{0,120}\)/giu,
  /\((?:[^()]{0,120}\s)?aqui\s*\)/giu,
  /<\s*(?:inser|insir|preench|inform[ae]|nome|n[úu]mero|data|link|órgão|e-?mail|telefone|protocolo|processo)\b[^<>]{0,120}>/giu,
  /(?<![\p{L}\p{N}_])_{3}(?![\p{L}\p{N}_])/gu,
  /\bxxx\b/g,
  /(?<=\b(?:n[º°.]|número|processo|chamado|protocolo|gestora?|senhora?)\s+)XXX\b/gu,
  /\b0{5}\.0{6}\/0{4}-0{2}\b/g,
  /\bfulan[oa] de tal\b|\blorem ipsum\b|\b(?:TODO|FIXME)\b/g,
];

const QUOTES = /["“”]/gu;

/** @returns each as it is written, in order */
export function findPlaceholders(line: string): string[] {
  const left = toText(line);
  const found = PLACEHOLDERS.flatMap((pattern) => [...left.matchAll(pattern)])
    // Inside quotation marks it is what a screen or an error message says.
    .filter(({ index }) => (left.slice(0, index).match(QUOTES)?.length ?? 0) % 2 === 0)
    .toSorted((a, b) => a.index - b.index);
  let end = 0;
  return found.flatMap(({ 0: text, index }) => {
    if (index < end) return [];
    end = index + text.length;
    return [text];
  });
}

/** What is left once every slot and all code is out. */
function toText(line: string): string {
  const bare = line.replace(/``[^`]*``|`[^`]*<[^<>]*>`_{0,2}|https?:\/\/\S+/g, ' ');
  const [paragraph] = recogniseSlots([{ type: 'paragraph', children: [{ type: 'text', text: bare }] }]);
  const children: readonly Inline[] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return children.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}
