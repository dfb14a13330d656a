// A user guide's list of products: a name, and under it a list that answers the same five questions for each.

import type { Product, ProductFacts } from '../../product.ts';
import type { Block, Inline, RichText } from '../../rich-text/rich-text.ts';
import { inlinesToText, toPlainText } from '../../rich-text/to-plain-text.ts';
import { fold } from '../../search/fold.ts';

/** How each line begins, folded. */
const QUESTIONS = {
  whatItIs: /^o que e\s*\??/,
  purpose: /^para que serve\s*\??/,
  availableTo: /^disponivel para\s*:?/,
  supportKinds: /^tipos de suporte[^:]*:?/,
  links: /^para saber mais\s*:?/,
} as const;

/** @returns no product for a page that holds no such list */
export function readProductCatalogue(blocks: RichText): Product[] {
  return blocks.flatMap((block, index) => {
    const name = toName(blocks[index - 1]);
    if (block.type !== 'list' || !name) return [];
    const facts = readFacts(block.items);
    return facts ? [{ name, facts }] : [];
  });
}

function toName(block: Block | undefined): string {
  const isTerm = block?.type === 'heading' || block?.type === 'paragraph';
  return isTerm ? inlinesToText(block.children).replace(/\s+/g, ' ').trim() : '';
}

/** The first two answers make it a product; the others may be missing. */
function readFacts(items: readonly RichText[]): ProductFacts | undefined {
  const answer = (question: keyof typeof QUESTIONS): string => {
    const text = items.map((item) => toPlainText(item)).find((line) => QUESTIONS[question].test(fold(line)));
    // Folding keeps the length of Portuguese text, so the question can be cut off by it.
    return text?.slice(QUESTIONS[question].exec(fold(text))?.[0].length ?? 0).trim() ?? '';
  };
  const whatItIs = answer('whatItIs');
  const purpose = answer('purpose');
  if (whatItIs === '' || purpose === '') return undefined;
  const more = items.find((item) => QUESTIONS.links.test(fold(toPlainText(item))));
  return {
    whatItIs,
    purpose,
    availableTo: toList(answer('availableTo')),
    supportKinds: toList(answer('supportKinds')),
    links: (more ?? []).flatMap((block) => (block.type === 'paragraph' ? block.children.filter(isLink) : [])),
  };
}

function toList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.replace(/[.\s]+$/, '').trim())
    .filter((part) => part !== '');
}

function isLink(inline: Inline): inline is Extract<Inline, { type: 'link' }> {
  return inline.type === 'link';
}
