// What authors typed where a value belongs, in the spellings found in real scripts.
// False friends stay text: a name in brackets, an ordinary parenthesis, a quoted error message.

import { SLOT_KINDS, type Slot, type SlotKind } from './slot.ts';

export type TextSpan = string | Slot;

export interface Spelling {
  /** Global: every match is replaced. */
  readonly pattern: RegExp;
  /** What takes the place of a match; `blank` makes the slot of one that has no name. */
  readonly toSpans: (match: RegExpExecArray, blank: (label?: string) => Slot) => TextSpan[];
}

const slot = (kind: Exclude<SlotKind, 'free' | 'link'>): Slot => ({ kind });
const free = (label: string): Slot & { readonly label: string } => ({
  kind: 'free',
  label: label.replace(/\s+/g, ' ').trim(),
});
const always =
  (...spans: TextSpan[]) =>
  (): TextSpan[] =>
    spans;

/** In order: a longer spelling stands before the shorter one that it contains. */
export const SPELLINGS: readonly Spelling[] = [
  {
    pattern: /\{\{\s*([a-z.]+)\s*(?::([^{}]{1,140}))?\}\}/g,
    toSpans: ([whole, kind, label]) => canonical(whole, kind, label),
  },
  {
    pattern:
      /[([]\s*(?:inserir\s+)?(?:aqui\s+)?(?:o\s+)?nome d[oa] (?:usu[áa]ri[oa]|solicitante|requerente)\s*[)\]]/gi,
    toSpans: always(slot('requester.name')),
  },
  // In round brackets "(nome)" may belong to the sentence; `{{nome}}` is no spelling of ours.
  {
    pattern:
      /(?:\[{1,2}|<{1,2}|(?<!\{)\{)\s*nome(?:\s+completo)?(?:\s+d[oa] (?:usu[áa]ri[oa]|solicitante|requerente))?\s*(?:\]{1,2}|>{1,2}|\}(?!\}))/gi,
    toSpans: always(slot('requester.name')),
  },
  {
    pattern: /[([{<]\s*n(?:[úu]mero|[º°]) d[oe] chamado\s*[)\]}>]/gi,
    toSpans: always(slot('ticket.number')),
  },
  {
    pattern: /[([]\s*nome (?:profissional )?d[oa] at(?:endente|entende)\s*[)\]]/gi,
    toSpans: always(slot('agent.name')),
  },
  {
    pattern: /[([]\s*(?:citar\s+)?(?:o\s+)?nome d[oa] (?:órgão|orgao|entidade|instituição)\s*[)\]]/gi,
    toSpans: always(slot('requester.organisation')),
  },
  // "Prezado Gestor xxx", "Prezado XXxxxxx": the marks stand for a name.
  {
    pattern: /\bprezad[oa](?:\s*\(a\))?\s+(?:(?:gestora?|senhora?|usuári[oa])(?:\s*\(a\))?\s+)?x{3,}/gi,
    toSpans: always(slot('salutation'), ' ', slot('requester.name')),
  },
  {
    pattern:
      /\bprezad[oa](?:\s*\([ao]\))?(?:\s+(?:senhora?|usuári[oa]|gestora?|sra?\.?))?(?:\s*\(a\)\.?)?(?=\s*[,:]|\s*$|\s+[([{])/gi,
    toSpans: always(slot('salutation')),
  },
  {
    pattern: /\bprezad[oa]\s*\(a\)(?:\s+(?:senhora?|usuári[oa])\s*\(a\))?/gi,
    toSpans: always(slot('salutation')),
  },
  {
    pattern:
      /(?:bom dia|boa tarde|boa noite)(?:\s*[/|]\s*(?:bom dia|boa tarde|boa noite|dia|tarde|noite)(?!\p{L})){1,2}/giu,
    toSpans: always(slot('greeting')),
  },
  { pattern: /_{1,4}\s?\/\s?_{1,4}\s?\/\s?_{2,4}(?!_)/g, toSpans: (_match, blank) => [blank('Data')] },
  // Authors leave a blank between the line and the comma that follows it.
  { pattern: /_{3,}(?:\s+(?=[,.;:]))?/g, toSpans: (_match, blank) => [blank()] },
  {
    pattern: /[([{<]\s*(?:inserir|escrever)\s+(?:aqui\s+)?([^)\]}>]{1,120})[)\]}>]/gi,
    toSpans: ([, label = '']) => [free(label)],
  },
  // Only what an agent looks up: any other parenthesis with "verificar" may be part of the reply.
  {
    pattern: /\(\s*verificar\s+((?:o\s+)?(?:site|telefone|e-?mail|endereço)\b[^)]{0,120})\)/gi,
    toSpans: ([, label = '']) => [free(label)],
  },
  { pattern: /\bx{5}\.x{6}\/x{4}-x{2}\b/gi, toSpans: always(free('Número do processo')) },
  {
    pattern: /<((?:caminho|diret[óo]rio)[^<>]{0,120})>/gi,
    toSpans: ([, label = '']) => [free(label.replace(/_/g, ' '))],
  },
  {
    pattern: /\b(?:x{2}\/x{2}\/x{2,4}|dd\/mm\/(?:aa(?:aa)?|yy(?:yy)?))\b/gi,
    toSpans: (_match, blank) => [blank('Data')],
  },
  { pattern: /\bx{4,}\b/gi, toSpans: (_match, blank) => [blank()] },
  // Dots standing alone: at the end of a word they are a pause.
  { pattern: /(?<![^\s'"“‘])\.{4,}/g, toSpans: (_match, blank) => [blank()] },
];

function canonical(whole: string, kind = '', label?: string): TextSpan[] {
  const known = SLOT_KINDS.find((one) => one === kind);
  if (!known) return [whole];
  if (known !== 'free' && known !== 'link') return [slot(known)];
  const asked = label === undefined ? kind : free(label).label;
  // "{{free: }}" asks for nothing: it stays, to be found.
  return asked === '' ? [whole] : [{ kind: known, label: asked }];
}
