// One entry of `products.json`, as an author writes it: a link is a text and an address.

import { parseHref } from '../../bundle/parse-rich-text.ts';
import { parseArray, parseRecord, parseText, parseTexts, ShapeError } from '../../bundle/parse-shape.ts';
import type { Product, ProductFacts } from '../../product.ts';

/** @throws ShapeError; for a key that means nothing too, as it is a slip of the pen */
export function parseProductEntry(value: unknown, at: string): Product {
  const { name, aliases, facts } = parseKnown(value, ['name', 'aliases', 'facts'], at);
  return {
    name: parseText(name, `${at}.name`),
    ...(aliases !== undefined && { aliases: parseTexts(aliases, `${at}.aliases`) }),
    ...(facts !== undefined && { facts: parseFacts(facts, `${at}.facts`) }),
  };
}

const FACTS = ['whatItIs', 'purpose', 'availableTo', 'supportKinds', 'links'] as const;

function parseFacts(value: unknown, at: string): ProductFacts {
  const { whatItIs, purpose, availableTo = [], supportKinds = [], links = [] } = parseKnown(value, FACTS, at);
  return {
    whatItIs: parseText(whatItIs, `${at}.whatItIs`),
    purpose: parseText(purpose, `${at}.purpose`),
    availableTo: parseTexts(availableTo, `${at}.availableTo`),
    supportKinds: parseTexts(supportKinds, `${at}.supportKinds`),
    links: parseArray(links, `${at}.links`).map((link, index) => parseLink(link, `${at}.links[${index}]`)),
  };
}

function parseLink(value: unknown, at: string): ProductFacts['links'][number] {
  const { text, url } = parseKnown(value, ['text', 'url'], at);
  return {
    type: 'link',
    href: parseHref(url, `${at}.url`),
    children: [{ type: 'text', text: parseText(text, `${at}.text`) }],
  };
}

function parseKnown<K extends string>(
  value: unknown,
  keys: readonly K[],
  at: string,
): Readonly<Partial<Record<K, unknown>>> {
  const record = parseRecord(value, at);
  const unknown = Object.keys(record).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown !== undefined)
    throw new ShapeError(`${at}.${unknown}`, `left out, or be one of ${keys.join(', ')}`);
  return record as Partial<Record<K, unknown>>;
}
