import { expect, test } from 'vitest';
import { toTabFrame } from '../../../utils/session/tab-frame.ts';

test('a message from a page says which tab and frame it came from', () => {
  expect(toTabFrame({ tab: { id: 7 }, frameId: 0 })).toEqual([7, 0]);
});

test.each([{}, { tab: {}, frameId: 0 }, { tab: { id: 7 } }])(
  'a sender without both, %j, is refused',
  (sender) => {
    expect(() => toTabFrame(sender)).toThrow('pages in a tab');
  },
);
