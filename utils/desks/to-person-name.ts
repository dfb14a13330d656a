// Desks print people as `Maria Souza <maria@orgao.gov.br>`, `maria (Maria Souza)` or just a login. A reply greets by
// name only, so whatever is not a name comes out empty.

import { foldWhitespace } from './fold-whitespace.ts';

/** What desks print where there is nobody; Request Tracker's is "Nobody in particular". */
const NOBODY =
  /^(n[ãa]o informad[oa]|sem nome|sin informar|n\/[ad]|nobody( in particular)?|(usu[áa]ri[oa] )?(removid|exclu[íi]d|desconhecid|an[ôo]nim)[oa]|(anonymous|unknown|deleted)( user)?)$/i;
const ADDRESS = /<[^<>]*>|\(?[^\s<>()"',;]+@[^\s<>()"',;]+\)?/g;

/** @returns '' for an e-mail address, a login or a word for nobody: none is a name. */
export function toPersonName(printed: string): string {
  const withoutAddress = foldWhitespace(printed.replace(ADDRESS, ' ')).replace(/^["'\s,;]+|["'\s,;]+$/g, '');
  const [, login = '', name = ''] = /^(\S+) \(([^()]+)\)$/.exec(withoutAddress) ?? [];
  if (login !== '' && isLogin(login)) return toPersonName(name);
  return isLogin(withoutAddress) || NOBODY.test(withoutAddress) ? '' : withoutAddress;
}

/** One word, and no capital letter at its start or a sign that names do not have. */
function isLogin(text: string): boolean {
  return /^\S*$/.test(text) && (!/^\p{Lu}/u.test(text) || /[\d._@\\/]/.test(text));
}
