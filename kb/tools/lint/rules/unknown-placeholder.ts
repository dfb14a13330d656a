import type { Inline } from '../../../rich-text/rich-text.ts';
import { recogniseSlots } from '../../../templates/recognise-slots.ts';
import { isInstruction } from '../is-instruction.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';
import { findSectionBody } from '../script-sections.ts';

/** Only in what `recogniseSlots` left as text. In a pair of brackets an order to the author is enough; in
 * parentheses, which replies use for asides, it must say where to write. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{[^{}]{0,80}\}\}|\{\{|\}\}/,
  /\$\{[^{}]{0,80}\}|%[\p{L}_]{3,}%/u,
  /\[\s*(?:inser|insir|preench|inform[ae]|colo[cq]|complet|indi[cq]|cit[ae]r?\b|escrev|digit|descrev|nome\b|n[úu]mero\b|n[º°]|data\b|link\b|e-?mail\b|órgão\b|orgao\b|cargo\b|telefone\b)[^\]]{0,120}\](?!_)/iu,
  /\(\s*(?:inserir|insira|preencher|preencha|colocar|coloque|digitar|digite|completar|complete|substituir|substitua)\b[^)]{0,120}\)/iu,
  /\((?:[^()]{0,120}\s)?aqui\s*\)/iu,
  /<\s*(?:inser|insir|preench|inform[ae]|nome|n[úu]mero|data|link|órgão|e-?mail|telefone|protocolo|processo)\b[^<>]{0,120}>/iu,
  /(?<![\p{L}\p{N}_])_{3}(?![\p{L}\p{N}_])/u,
  /\bxxx\b/,
  /(?<=\b(?:n[º°.]|número|processo|chamado|protocolo|gestora?|senhora?)\s+)XXX\b/u,
  /\b0{5}\.0{6}\/0{4}-0{2}\b/,
  /\bdd\/mm\/a{2,4}\b/i,
  /\bfulan[oa] de tal\b|\blorem ipsum\b|\b(?:TODO|FIXME)\b/,
];

const QUOTES = /["“”]/gu;

export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  severity: 'error',
  summary: 'What looks like a placeholder and is no slot would go to the requester as it stands.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) =>
      findSectionBody(page, 'reply')
        .filter(({ text }) => !isInstruction(text) && !text.startsWith('.. '))
        .flatMap(({ text, number }) => {
          const found = findPlaceholder(text);
          if (found === undefined) return [];
          return [
            {
              path: page.path,
              line: number,
              message: `"${found}" looks like a placeholder, and is none that can be filled in.`,
              hint: 'Write a slot: {{requester.name}}, {{ticket.number}}, or {{free:what the agent should fill in}}.',
            },
          ];
        }),
    ),
};

function findPlaceholder(line: string): string | undefined {
  const left = toText(line);
  for (const pattern of PLACEHOLDERS) {
    const found = pattern.exec(left);
    // Inside quotation marks it is what a screen or an error message says.
    if (found && (left.slice(0, found.index).match(QUOTES)?.length ?? 0) % 2 === 0) return found[0];
  }
  return undefined;
}

/** What is left once every slot and all code is out. */
function toText(line: string): string {
  const bare = line.replace(/``[^`]*``|`[^`]*<[^<>]*>`_{0,2}|https?:\/\/\S+/g, ' ');
  const [paragraph] = recogniseSlots([{ type: 'paragraph', children: [{ type: 'text', text: bare }] }]);
  const children: readonly Inline[] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return children.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}
