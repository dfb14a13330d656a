// `unknown` to Product.

import type { Product } from '../product.ts';
import { parseInlines } from './parse-rich-text.ts';
import { parseRecord, parseString, parseText, parseTexts } from './parse-shape.ts';

/** @throws ShapeError */
export function parseProduct(value: unknown, at: string): Product {
  const { name, aliases, facts } = parseRecord(value, at);
  return {
    name: parseText(name, `${at}.name`),
    ...(aliases !== undefined && { aliases: parseTexts(aliases, `${at}.aliases`) }),
    ...(facts !== undefined && { facts: parseFacts(facts, `${at}.facts`) }),
  };
}

function parseFacts(value: unknown, at: string): NonNullable<Product['facts']> {
  const facts = parseRecord(value, at);
  return {
    whatItIs: parseString(facts.whatItIs, `${at}.whatItIs`),
    purpose: parseString(facts.purpose, `${at}.purpose`),
    availableTo: parseTexts(facts.availableTo, `${at}.availableTo`),
    supportKinds: parseTexts(facts.supportKinds, `${at}.supportKinds`),
    links: parseInlines(facts.links, `${at}.links`).filter((inline) => inline.type === 'link'),
  };
}
