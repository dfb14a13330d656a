// Human placeholders to slots: what authors typed where a value belongs, in the spellings found in real scripts.
// False friends stay text: a name in brackets, an ordinary parenthesis, a quoted error message.

import { mapInlines } from '../rich-text/map-inlines.ts';
import type { Inline, RichText } from '../rich-text/rich-text.ts';
import { SLOT_KINDS, type Slot, type SlotKind } from './slot.ts';

type TextSpan = string | Slot;

interface Spelling {
  readonly pattern: RegExp;
  /** The match, the text before it, and a slot for what the author did not name; gives what takes its place. */
  readonly toSpans: (match: RegExpExecArray, before: string, unnamed: () => Slot) => TextSpan[];
}

const slot = (kind: Exclude<SlotKind, 'free' | 'link'>): Slot => ({ kind });
const free = (label: string): Slot => ({ kind: 'free', label: label.replace(/\s+/g, ' ').trim() });
const always =
  (...spans: TextSpan[]) =>
  (): TextSpan[] =>
    spans;

/** In order: a longer spelling stands before the shorter one that it contains. */
const SPELLINGS: readonly Spelling[] = [
  {
    pattern: /\{\{\s*([a-z.]+)\s*(?::\s*([^{}]+?)\s*)?\}\}/,
    toSpans: ([whole, kind, label]) => canonical(whole, kind, label),
  },
  {
    pattern:
      /[([]\s*(?:inserir\s+)?(?:aqui\s+)?(?:o\s+)?nome d[oa] (?:usu[áa]ri[oa]|solicitante|requerente)\s*[)\]]/i,
    toSpans: always(slot('requester.name')),
  },
  // In round brackets "(nome)" may belong to the sentence; `{{nome}}` is no spelling of ours.
  {
    pattern:
      /(?:\[|<|(?<!\{)\{)\s*nome(?:\s+completo)?(?:\s+d[oa] (?:usu[áa]ri[oa]|solicitante|requerente))?\s*(?:\]|>|\}(?!\}))/i,
    toSpans: always(slot('requester.name')),
  },
  {
    pattern: /[([{<]\s*n(?:[úu]mero|[º°]) d[oe] chamado\s*[)\]}>]/i,
    toSpans: always(slot('ticket.number')),
  },
  {
    pattern: /[([]\s*nome (?:profissional )?d[oa] at(?:endente|entende)\s*[)\]]/i,
    toSpans: always(slot('agent.name')),
  },
  {
    pattern: /[([]\s*(?:citar\s+)?(?:o\s+)?nome d[oa] (?:órgão|orgao|entidade|instituição)\s*[)\]]/i,
    toSpans: always(slot('requester.organisation')),
  },
  // "Prezado Gestor xxx", "Prezado XXxxxxx": the marks stand for a name.
  {
    pattern: /\bprezad[oa](?:\s*\(a\))?\s+(?:(?:gestora?|senhora?|usuári[oa])(?:\s*\(a\))?\s+)?x{3,}/i,
    toSpans: always(slot('salutation'), ' ', slot('requester.name')),
  },
  {
    pattern:
      /\bprezad[oa](?:\s*\([ao]\))?(?:\s+(?:senhora?|usuári[oa]|gestora?|sra?\.?))?(?:\s*\(a\)\.?)?(?=\s*[,:]|\s*$|\s+[([{])/i,
    toSpans: always(slot('salutation')),
  },
  {
    pattern: /\bprezad[oa]\s*\(a\)(?:\s+(?:senhora?|usuári[oa])\s*\(a\))?/i,
    toSpans: always(slot('salutation')),
  },
  {
    pattern:
      /(?:bom dia|boa tarde|boa noite)(?:\s*[/|]\s*(?:bom dia|boa tarde|boa noite|dia|tarde|noite)(?!\p{L})){1,2}/iu,
    toSpans: always(slot('greeting')),
  },
  // Authors leave a blank between the line and the comma that follows it.
  {
    pattern: /_{3,}(?:\s+(?=[,.;:]))?/,
    toSpans: (_match, before, unnamed) => [
      /(?:chamado|ticket|solicitação)[^.]{0,30}$/i.test(before) ? slot('ticket.number') : unnamed(),
    ],
  },
  {
    pattern: /[([{<]\s*(?:inserir|escrever)\s+(?:aqui\s+)?([^)\]}>]+)[)\]}>]/i,
    toSpans: ([, label = '']) => [free(label)],
  },
  // Only what an agent looks up: any other parenthesis with "verificar" may be part of the reply.
  {
    pattern: /\(\s*verificar\s+((?:o\s+)?(?:site|telefone|e-?mail|endereço)\b[^)]*)\)/i,
    toSpans: ([, label = '']) => [free(label)],
  },
  { pattern: /\bx{5}\.x{6}\/x{4}-x{2}\b/i, toSpans: always(free('Número do processo')) },
  {
    pattern: /<((?:caminho|diret[óo]rio)[^<>]*)>/i,
    toSpans: ([, label = '']) => [free(label.replace(/_/g, ' '))],
  },
  { pattern: /\bx{4,}\b/i, toSpans: (_match, _before, unnamed) => [unnamed()] },
  // Dots standing alone: at the end of a word they are a pause.
  { pattern: /(?<![^\s'"“‘])\.{4,}/, toSpans: (_match, _before, unnamed) => [unnamed()] },
];

/** Replaces every known spelling in the text of `blocks`. Code, addresses and what is already a slot stay as they are. */
export function recogniseSlots(blocks: RichText): RichText {
  let unnamedCount = 0;
  // Two masks of one reply need not stand for the same thing: each is asked by itself.
  const unnamed = (): Slot => {
    unnamedCount += 1;
    return free(unnamedCount === 1 ? 'Informação' : `Informação ${unnamedCount}`);
  };
  const recognised = mapInlines(blocks, (run) =>
    run.flatMap((inline, index) => {
      if (inline.type !== 'text') return [inline];
      const before = index > 0 ? ((run[index - 1] as { text?: string }).text ?? '') : '';
      return toInlines(splitText(inline.text, before, unnamed));
    }),
  );
  return recognised.map((block) =>
    block.type === 'paragraph' ? { ...block, children: nameTheSaluted(block.children) } : block,
  );
}

function canonical(whole: string, kind = '', label?: string): TextSpan[] {
  const known = SLOT_KINDS.find((one) => one === kind);
  if (!known) return [whole];
  if (known === 'free' || known === 'link') return [{ kind: known, label: label ?? kind }];
  return [slot(known)];
}

function splitText(text: string, before: string, unnamed: () => Slot): TextSpan[] {
  for (const { pattern, toSpans } of SPELLINGS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const spans = toSpans(match, before + text.slice(0, match.index), unnamed);
    if (spans.length === 1 && spans[0] === match[0]) continue;
    const after = text.slice(match.index + match[0].length);
    return [
      ...splitText(text.slice(0, match.index), before, unnamed),
      ...spans,
      ...splitText(after, before + text.slice(0, match.index + match[0].length), unnamed),
    ];
  }
  return [text];
}

function toInlines(spans: readonly TextSpan[]): Inline[] {
  return spans
    .filter((span) => span !== '')
    .map((span) => (typeof span === 'string' ? { type: 'text', text: span } : { type: 'slot', slot: span }));
}

/** A salutation without a name would greet nobody: the requester's name goes after it. */
function nameTheSaluted(children: readonly Inline[]): readonly Inline[] {
  const at = children.findIndex((inline) => inline.type === 'slot' && inline.slot.kind === 'salutation');
  if (at < 0) return children;
  const hasName = children.some((inline) => inline.type === 'slot' && inline.slot.kind === 'requester.name');
  const next = children[at + 1];
  const greetsSomeone = next?.type === 'text' && /^\s+\p{L}/u.test(next.text);
  if (hasName || greetsSomeone) return children;
  const name: Inline[] = [
    { type: 'text', text: ' ' },
    { type: 'slot', slot: slot('requester.name') },
  ];
  return [...children.slice(0, at + 1), ...name, ...children.slice(at + 1)];
}
