// What a blank (`________`, `XXXXXX`, `....`) asks for: its author did not say, but the words around it often do.

import { fold } from '../search/fold.ts';
import type { Slot } from './slot.ts';

/** What blanks are left for, and how the form is to call it. */
const NOUNS: Readonly<Record<string, string>> = {
  arquivo: 'Arquivo',
  cargo: 'Cargo',
  cnpj: 'CNPJ',
  codigo: 'Código',
  cpf: 'CPF',
  data: 'Data',
  dia: 'Data',
  documento: 'Documento',
  'e-mail': 'E-mail',
  email: 'E-mail',
  endereco: 'Endereço',
  entidade: 'Entidade',
  horario: 'Horário',
  link: 'Link',
  modulo: 'Módulo',
  nome: 'Nome',
  nre: 'NRE',
  nup: 'NUP',
  orgao: 'Órgão',
  pagina: 'Página',
  prazo: 'Prazo',
  processo: 'Processo',
  ramal: 'Ramal',
  setor: 'Setor',
  sistema: 'Sistema',
  site: 'Site',
  telefone: 'Telefone',
  unidade: 'Unidade',
  url: 'URL',
  versao: 'Versão',
};

/** Small words that may stand between a noun and its blank. */
const LINKS = String.raw`(?:\s+(?:[oa]s?|d[oae]s?|e|sao|sera|foi|esta|em|no|na|sob|com|pel[oa]|ate|abaixo|seguinte|registrad[oa]|abert[oa]|cadastrad[oa]|numero|n[°o]|protocolo))*`;
const START = '(?<![a-z0-9-])';

/**
 * A wrong guess here would go out unasked, with the number filled in: the ticket stands right before the blank, or with
 * nothing but "número" and small words between. Accents count: "chamado nº" is a number, "chamado no" a place.
 */
const TICKET =
  /(?<![\p{L}\p{N}-])(?:n[úu]mero d[oa] )?(?:chamado|ticket|solicita[çc][ãa]o)(?:(?<=n[úu]mero d[oa] \p{L}+) é|(?: (?:de|sob|com|[oa]|registrad[oa]|abert[oa]|cadastrad[oa]))* (?:n[úu]mero|n[º°]?|protocolo))?$/iu;
/** "chamado nº" can only be followed by the number. */
const NUMBERED = /n[úu]mero|protocolo|(?<!\p{L})n[º°]?$/iu;
/** Bare, "Prazo do chamado: ____" may ask for anything: only an article or "sobre o", "ao", "deste" may stand before. */
const BARE_LEAD =
  /(?:^|[\s,(])(?:em (?:aten[çc][ãa]o|resposta) ao|referente ao|quanto ao|(?:(?:sobre|conforme|segundo) )?(?:o|a|este|esta|esse|essa|deste|desta|desse|dessa|neste|nesta|seu|sua))$|^$/iu;
const LEAD_OF_ANOTHER =
  /\p{L}+ (?:d[aoe]s?|para|pel[oa]|por|com|n[oa]|que|abriu|fechou)(?: (?:o|a|este|esta|esse|essa|seu|sua))?$/iu;
/** In "link do chamado" the link is what is asked for. */
const NAMED = new RegExp(
  String.raw`${START}(${Object.keys(NOUNS).join('|')})s?(?:\s+d[oae]s?\s+[a-z-]+)?${LINKS}$`,
);
/** The dot of "n. " ends nothing. */
const CLAUSE_END = /(?<!\bn[º°]?)[.!?;,](?=\s)/i;
const UNIT = /^\s*((?:dias|horas|minutos|meses|anos)(?: úteis)?)(?!\p{L})/iu;
const SHORT_CAPTION = /(?:^|\n)\s*(\p{L}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,4})\s*:\s*$/u;

/** @returns the ticket's number, or a free slot with the plainest label that the neighbouring words allow */
export function toBlankSlot(before: string, after: string): Slot {
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  const words = clause.replace(/[\s:;"'“‘([.]+$/, '').replace(/\s+/g, ' ');
  const named = NAMED.exec(fold(words));
  const ticket = TICKET.exec(words);
  // The first of two is what the second belongs to.
  const isFirst = ticket && (!named || ticket.index <= named.index);
  if (isFirst && isTicketNumber(ticket[0], words.slice(0, ticket.index), clause, after)) {
    return { kind: 'ticket.number' };
  }
  const label =
    NOUNS[named?.[1] ?? ''] ?? UNIT.exec(after)?.[1] ?? SHORT_CAPTION.exec(clause)?.[1] ?? 'Informação';
  return { kind: 'free', label: label.charAt(0).toLocaleUpperCase('pt-BR') + label.slice(1) };
}

function isTicketNumber(said: string, lead: string, clause: string, after: string): boolean {
  if (UNIT.test(after)) return false;
  if (NUMBERED.test(said)) return true;
  const before = lead.trimEnd();
  // "Chamado: ____" is a caption by itself; "Título do chamado: ____" is another's.
  if (/:\s*$/.test(clause)) return before === '';
  return BARE_LEAD.test(before) && !LEAD_OF_ANOTHER.test(before);
}
