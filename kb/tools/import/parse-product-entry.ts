// One entry of `products.json`, as an author writes it: a link is a text and an address.

import { parseHref } from '../../bundle/parse-rich-text.ts';
import { parseArray, parseRecord, parseText, ShapeError } from '../../bundle/parse-shape.ts';
import type { Product, ProductFacts } from '../../product.ts';
import { editDistance } from '../edit-distance.ts';

/**
 * A key that means nothing is a mistake, as it is a slip of the pen.
 * @throws AggregateError of a ShapeError for each mistake; ShapeError for what is no entry at all
 */
export function parseProductEntry(value: unknown, at: string): Product {
  const mistakes: ShapeError[] = [];
  const product = readProduct(value, at, (parse, otherwise) => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      mistakes.push(error);
      return otherwise;
    }
  });
  if (mistakes.length > 0) throw new AggregateError(mistakes);
  return product;
}

/** Keeps a mistake and goes on with something else in its place. */
type Attempt = <T>(parse: () => T, otherwise: T) => T;

function readProduct(value: unknown, at: string, attempt: Attempt): Product {
  const { name, aliases, facts } = readKnown(value, ['name', 'aliases', 'facts'], at, attempt);
  const product: Product = {
    name: attempt(() => parseText(name, `${at}.name`), ''),
    ...(aliases !== undefined && { aliases: readTexts(aliases, `${at}.aliases`, attempt) }),
  };
  if (facts === undefined) return product;
  return attempt(() => ({ ...product, facts: readFacts(facts, `${at}.facts`, attempt) }), product);
}

const FACTS = ['whatItIs', 'purpose', 'availableTo', 'supportKinds', 'links'] as const;

/** What is not said is empty. */
function readFacts(value: unknown, at: string, attempt: Attempt): ProductFacts {
  const said = readKnown(value, FACTS, at, attempt);
  const readSentence = (key: 'whatItIs' | 'purpose'): string =>
    said[key] === undefined ? '' : attempt(() => parseText(said[key], `${at}.${key}`), '');
  return {
    whatItIs: readSentence('whatItIs'),
    purpose: readSentence('purpose'),
    availableTo: readTexts(said.availableTo ?? [], `${at}.availableTo`, attempt),
    supportKinds: readTexts(said.supportKinds ?? [], `${at}.supportKinds`, attempt),
    links: readList(said.links ?? [], `${at}.links`, attempt, (link, place) =>
      readLink(link, place, attempt),
    ),
  };
}

function readLink(value: unknown, at: string, attempt: Attempt): ProductFacts['links'][number] {
  const { text, url } = readKnown(value, ['text', 'url'], at, attempt);
  const label = attempt(() => parseText(text, `${at}.text`), '');
  return { type: 'link', href: parseHref(url, `${at}.url`), children: [{ type: 'text', text: label }] };
}

const readTexts = (value: unknown, at: string, attempt: Attempt): string[] =>
  readList(value, at, attempt, parseText);

function readList<T>(
  value: unknown,
  at: string,
  attempt: Attempt,
  parse: (value: unknown, at: string) => T,
): T[] {
  const values = attempt(() => parseArray(value, at), []);
  return values.flatMap((one, index) => attempt(() => [parse(one, `${at}[${index}]`)], []));
}

/** A misspelt key is read as the one that it is meant to be, so that it is one mistake and no second. */
function readKnown<K extends string>(
  value: unknown,
  keys: readonly K[],
  at: string,
  attempt: Attempt,
): Readonly<Partial<Record<K, unknown>>> {
  const known: Partial<Record<K, unknown>> = {};
  for (const [written, content] of Object.entries(parseRecord(value, at))) {
    const key = keys.find((one) => one === written) ?? findMeant(written, keys);
    if (key !== written) attempt(() => refuseKey(`${at}.${written}`, keys, key), undefined);
    if (key === written || (key && known[key] === undefined)) known[key] = content;
  }
  return known;
}

/** "nome" for "name", "alias" for "aliases"; half of a short key is another word. */
const MAX_SLIPS = 2;

const findMeant = <K extends string>(written: string, keys: readonly K[]): K | undefined =>
  keys.find((key) => {
    const slips = editDistance(written.toLowerCase(), key.toLowerCase());
    return slips <= MAX_SLIPS && slips < key.length / 2;
  });

function refuseKey(at: string, keys: readonly string[], meant: string | undefined): never {
  throw new ShapeError(at, meant ? `called "${meant}"` : `left out, or be one of ${keys.join(', ')}`);
}
