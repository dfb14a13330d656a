import { expect, test } from 'vitest';
import type { RichText } from '../../../kb/rich-text/rich-text.ts';
import { listSlots } from '../../../kb/templates/list-slots.ts';
import { toSlotKey } from '../../../kb/templates/slot.ts';
import { paragraph, slotOf } from '../rich-text-of.ts';

test('each slot is listed once, in reading order, however deep it stands', () => {
  const blocks: RichText = [
    paragraph(slotOf({ kind: 'salutation' }), ' ', slotOf({ kind: 'requester.name' })),
    {
      type: 'list',
      ordered: true,
      start: 1,
      items: [[paragraph(slotOf({ kind: 'free', label: 'NRE' }))], [paragraph(slotOf({ kind: 'date' }))]],
    },
    {
      type: 'quote',
      blocks: [paragraph({ type: 'strong', children: [slotOf({ kind: 'free', label: 'IDT' })] })],
    },
    {
      type: 'table',
      header: [[paragraph(slotOf({ kind: 'link', label: 'IDT' }))]],
      rows: [[[paragraph(slotOf({ kind: 'requester.name' }))]]],
    },
    paragraph(slotOf({ kind: 'free', label: 'NRE' }), slotOf({ kind: 'agent.name' })),
  ];
  expect(listSlots({ blocks }).map(toSlotKey)).toEqual([
    'salutation',
    'requester.name',
    'free:NRE',
    'date',
    'free:IDT',
    'link:IDT',
    'agent.name',
  ]);
});

test('a template without slots needs nothing', () => {
  expect(listSlots({ blocks: [paragraph('Pronto.'), { type: 'code', text: '{{date}}' }] })).toEqual([]);
});
