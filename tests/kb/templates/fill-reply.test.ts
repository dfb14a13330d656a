import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyTemplate } from '../../../kb/article.ts';
import type { Block, Inline } from '../../../kb/rich-text/rich-text.ts';
import { fillReply, toFilledReply } from '../../../kb/templates/fill-reply.ts';
import { listSlots } from '../../../kb/templates/list-slots.ts';
import { SLOT_KINDS, toSlotKey, type Slot } from '../../../kb/templates/slot.ts';
import { paragraph, slotOf, text } from '../rich-text-of.ts';
import { htmlWords, toWords } from './html-words.ts';

const TEMPLATE: ReplyTemplate = {
  blocks: [
    paragraph(
      slotOf({ kind: 'salutation' }),
      ' ',
      slotOf({ kind: 'requester.name' }),
      ', ',
      slotOf({ kind: 'greeting' }),
      '.',
    ),
    paragraph(
      'Recebemos o chamado nº ',
      slotOf({ kind: 'ticket.number' }),
      ', sobre o processo ',
      slotOf({ kind: 'free', label: 'Número' }),
      '.',
    ),
    paragraph('Veja o manual: ', slotOf({ kind: 'link', label: 'Manual' })),
    paragraph(slotOf({ kind: 'agent.name' })),
  ],
};
const VALUES = {
  salutation: 'Prezada',
  'requester.name': 'Ana Lima',
  greeting: 'bom dia',
  'ticket.number': '4711',
  'free:Número': '99/2026',
  'link:Manual': 'https://manual.test/a?b=1&c=2',
  'agent.name': 'Rui',
};

describe('a filled reply', () => {
  it('says the values in text and in HTML', () => {
    expect(fillReply(TEMPLATE, VALUES)).toEqual({
      text: 'Prezada Ana Lima, bom dia.\n\nRecebemos o chamado nº 4711, sobre o processo 99/2026.\n\nVeja o manual: https://manual.test/a?b=1&c=2\n\nRui',
      html: expect.stringContaining(
        '<a href="https://manual.test/a?b=1&amp;c=2">https://manual.test/a?b=1&amp;c=2</a>',
      ),
      missing: [],
    });
  });

  it('begins a paragraph with a capital greeting', () => {
    const template = { blocks: [paragraph(slotOf({ kind: 'greeting' }), ', tudo certo.')] };
    expect(fillReply(template, VALUES).text).toBe('Bom dia, tudo certo.');
  });

  it('leaves a link value that is no web address as text', () => {
    const { html } = fillReply(TEMPLATE, { ...VALUES, 'link:Manual': 'javascript:alert(1)' });
    expect(html).toContain('<p>Veja o manual: javascript:alert(1)</p>');
  });

  it('is one line for each value, as the HTML shows it', () => {
    const reply = fillReply(TEMPLATE, { ...VALUES, 'requester.name': ' Ana\n\tLima ' });
    expect(reply.text).toContain('Prezada Ana Lima, bom dia.');
    expect(reply.html).toContain('Prezada Ana Lima, bom dia.');
  });

  it('does not take a value from the prototype of the record', () => {
    const template = { blocks: [paragraph(slotOf({ kind: 'free', label: 'x' }))] };
    const values = Object.create({ 'free:x': 'herdado' }) as Record<string, string>;
    expect(fillReply(template, values).missing).toEqual([{ kind: 'free', label: 'x' }]);
    expect(fillReply(template, {}).text).toBe('[x]');
  });
});

describe('an open slot', () => {
  it.each(['', '   ', '\n', '\u00a0', '\u200b', '\u2060\u00ad'])('is open with the value %j', (blank) => {
    const reply = fillReply(TEMPLATE, { ...VALUES, 'requester.name': blank });
    expect(reply.missing).toEqual([{ kind: 'requester.name' }]);
    expect(reply.text).toContain('Prezada [requester.name], bom dia.');
    expect(toFilledReply(reply)).toBeUndefined();
  });

  it('is named once, in reading order', () => {
    expect(fillReply(TEMPLATE, {}).missing.map(toSlotKey)).toEqual(Object.keys(VALUES));
  });
});

describe('what may be inserted', () => {
  it('is a reply with nothing missing', () => {
    const reply = fillReply(TEMPLATE, VALUES);
    expect(toFilledReply(reply)).toBe(reply);
  });

  it('is never an empty reply', () => {
    expect(toFilledReply(fillReply({ blocks: [] }, {}))).toBeUndefined();
    expect(toFilledReply(fillReply({ blocks: [paragraph(' ')] }, {}))).toBeUndefined();
  });

  it('is never a reply with an unfinished text of the author', () => {
    const template = { blocks: [...TEMPLATE.blocks, paragraph('Respostas em Construção.')] };
    expect(toFilledReply(fillReply(template, VALUES))).toBeUndefined();
  });
});

const LABELLED = new Set(['free', 'link']);
const slot: fc.Arbitrary<Slot> = fc
  .constantFrom(...SLOT_KINDS)
  .map((kind) => (LABELLED.has(kind) ? { kind: kind as 'free', label: 'Dado' } : ({ kind } as Slot)));
const leaf: fc.Arbitrary<Inline> = fc.oneof(
  fc.constantFrom('Olá', ' o chamado ', ', ', 'Prezado(a) ', 'a < b & c', '. ').map(text),
  slot.map(slotOf),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  fc.array(leaf, { maxLength: 3 }).map((children): Inline => ({ type: 'strong', children })),
  fc
    .array(leaf, { maxLength: 2 })
    .map((children): Inline => ({ type: 'link', href: 'https://a.test/?b&c', children })),
  fc.constant<Inline>({ type: 'break' }),
);
const line: fc.Arbitrary<Block> = fc
  .array(inline, { maxLength: 6 })
  .map((children) => paragraph(...children));
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.array(line, { maxLength: 2 }).map((blocks): Block => ({ type: 'quote', blocks })),
  fc
    .record({
      ordered: fc.boolean(),
      start: fc.integer({ min: 1, max: 9 }),
      items: fc.array(fc.array(line, { maxLength: 2 }), { maxLength: 3 }),
    })
    .map((list): Block => ({ type: 'list', ...list })),
);
const template: fc.Arbitrary<ReplyTemplate> = fc.array(block, { maxLength: 4 }).map((blocks) => ({ blocks }));
/** What people type, and what they should not. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    'Ana',
    '<b>Ana</b>',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{requester.name}}',
    '}}',
    'undefined',
    '[object Object]',
    '____',
    'XXXXXX',
    ',',
    '&lt;b&gt;',
    "' onx='1",
    'https://a.test/"onmouseover="x',
    'javascript:alert(1)',
    '__proto__',
  ),
);
const slotKey = fc.constantFrom(...SLOT_KINDS.map((kind) => (LABELLED.has(kind) ? `${kind}:Dado` : kind)));
const values = fc.dictionary(slotKey, value, { noNullPrototype: true });

describe('for any template and any values', () => {
  it('a reply that may be inserted never holds a placeholder or an empty salutation', () => {
    let insertable = 0;
    fc.assert(
      fc.property(template, values, (anyTemplate, anyValues) => {
        const filled = toFilledReply(fillReply(anyTemplate, anyValues));
        if (!filled) return;
        insertable += 1;
        expect(filled.text).not.toMatch(
          /\{\{|\}\}|\[object Object\]|_{4}|\(inserir|\bprezad[oa](\(a\))?\s*(,|$)/im,
        );
        expect(filled.text).not.toMatch(/\bundefined\b/);
      }),
      { numRuns: 1000 },
    );
    expect(insertable).toBeGreaterThan(50);
  });

  it('nothing is ready while a slot has no value to see', () => {
    fc.assert(
      fc.property(template, values, (anyTemplate, anyValues) => {
        const blank = listSlots(anyTemplate).filter(
          (one) => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(anyValues[toSlotKey(one)] ?? ''),
        );
        expect(fillReply(anyTemplate, anyValues).missing).toEqual(blank);
      }),
    );
  });

  it('a value never becomes a tag, an attribute or an entity', () => {
    const shape = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    fc.assert(
      fc.property(template, values, (anyTemplate, anyValues) => {
        const plain = Object.fromEntries(Object.keys(anyValues).map((key) => [key, 'valor']));
        const seen = Object.fromEntries(
          Object.entries(anyValues).map(([key, one]) => [
            key,
            // A web address in a link slot is the one value that makes a tag, of our own.
            key.startsWith('link') && /^\s*https?:/.test(one) ? 'texto' : one,
          ]),
        );
        const { html } = fillReply(anyTemplate, seen);
        expect(shape(html)).toEqual(shape(fillReply(anyTemplate, plain).html));
        expect(html.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
      { numRuns: 500 },
    );
  });

  it('an address given inside a link takes the link’s place', () => {
    const manual = slotOf({ kind: 'link', label: 'Manual' });
    const reply = fillReply(
      { blocks: [paragraph('Veja ', { type: 'link', href: 'https://a.test/', children: [manual] })] },
      { 'link:Manual': 'https://b.test/' },
    );
    expect(reply.text).toBe('Veja https://b.test/');
    expect(reply.html).toBe('<p>Veja <a href="https://b.test/">https://b.test/</a></p>');
  });

  it('text and HTML say the same words', () => {
    const long = 'palavra '.repeat(5000);
    const odd = fc.oneof(
      value,
      fc.constantFrom(
        '$&',
        '$1',
        "$'",
        '{{x}}',
        '\u202eoãoJ',
        'أحمد',
        'A\u200bna',
        '\ufeffAna',
        'A\u00adna',
        '😀',
        long,
        'a&amp;b',
      ),
    );
    const oddValues = fc.dictionary(slotKey, odd, { noNullPrototype: true });
    fc.assert(
      fc.property(template, oddValues, (anyTemplate, anyValues) => {
        const reply = fillReply(anyTemplate, anyValues);
        expect(htmlWords(reply.html)).toEqual(toWords(reply.text));
      }),
      { numRuns: 300 },
    );
  });
});
