// The page-world function follows the adapter's rule on its own; it must read what `readField` reads.

import { afterEach, describe, expect, test } from 'vitest';
import type { FieldRule } from '../../../utils/desks/desk-adapter.ts';
import { readField } from '../../../utils/desks/read-field.ts';
import { redmine } from '../../../utils/desks/redmine.ts';
import { requestTracker } from '../../../utils/desks/request-tracker.ts';
import { insertInCkeditor4 } from '../../../utils/insert/page-world/insert-in-ckeditor4.ts';
import { listDeskCases, openDeskPage, readExpected } from '../desks/read-fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const FRAME = { selector: 'iframe', index: 0, count: 1 };

/** Gets past the number to the editor, which is not there, only if the number agrees. */
const accepts = (number: FieldRule, expectedNumber: string) =>
  insertInCkeditor4({ html: '<p>Olá</p>', number, expectedNumber, frame: FRAME }).state === 'failed';

const RULES: Readonly<Record<string, FieldRule>> = {
  'request-tracker': requestTracker.number,
  redmine: redmine.number,
};

test.each(listDeskCases().filter((name) => readExpected(name).desk in RULES))(
  'it reads the number of %s',
  (name) => {
    const { desk, ticket } = readExpected(name);
    document.body.innerHTML = openDeskPage(name).body.innerHTML;
    expect(accepts(RULES[desk]!, ticket.number)).toBe(true);
    expect(accepts(RULES[desk]!, `${ticket.number}0`)).toBe(false);
  },
);

test.each([
  [{ selectors: ['h1'], pattern: '#(\\d+)' }],
  [{ selectors: ['.empty', '.number'] }],
  [{ selectors: ['.number', 'h1'], pattern: '#(\\d+)' }],
  [{ selectors: ['input'], attribute: 'value' }],
] satisfies [FieldRule][])('it reads %j as the isolated world does', (rule) => {
  document.body.innerHTML =
    '<h1> #12:\u00a0 Erro\u200b no envio </h1><p class="empty"> \u00ad</p><p class="number">3\u00ad4</p><input value=" 56 ">';
  const number = readField(document, rule);
  expect(number).toMatch(/^\d+$/);
  expect(accepts(rule, number)).toBe(true);
});

test('a number that cannot be read is nobody’s', () => {
  expect(accepts({ selectors: ['h1'] }, '')).toBe(false);
});

test('it stands alone: as text it needs nothing around it', () => {
  const alone = new Function(`return (${insertInCkeditor4.toString()})`)() as typeof insertInCkeditor4;
  document.body.innerHTML = '<h1>12</h1>';
  expect(alone({ html: '', number: { selectors: ['h1'] }, expectedNumber: '12', frame: FRAME })).toEqual({
    state: 'failed',
    reason: 'no-editor',
  });
});

describe('of two editors', () => {
  const open = () => {
    document.body.innerHTML = '<h1>12</h1><iframe></iframe><iframe></iframe>';
    const inserted: string[] = [];
    const toEditor = (name: string, frame: Element) => ({
      readOnly: false,
      mode: 'wysiwyg',
      window: { getFrame: () => ({ $: frame }) },
      focus: () => {},
      fire: () => {},
      getSelection: () => null,
      insertHtml: () => inserted.push(name),
    });
    const [reply, note] = document.querySelectorAll('iframe');
    const instances = { reply: toEditor('reply', reply!), note: toEditor('note', note!) };
    Object.assign(window, { CKEDITOR: { instances } });
    return inserted;
  };
  const insertAt = (index: number, count = 2) =>
    insertInCkeditor4({
      html: '<p>Olá</p>',
      number: { selectors: ['h1'] },
      expectedNumber: '12',
      frame: { selector: 'iframe', index, count },
    });
  afterEach(() => Object.assign(window, { CKEDITOR: undefined }));

  test.each([
    [0, 'reply'],
    [1, 'note'],
  ])('the one at place %i is filled and the other is not', (index, name) => {
    const inserted = open();
    expect(insertAt(index)).toEqual({ state: 'inserted' });
    expect(inserted).toEqual([name]);
  });

  test.each([
    ['is not there', 2, 2],
    ['may be another, since editors have come or gone', 0, 3],
  ])('none is filled when the one at that place %s', (_, index, count) => {
    const inserted = open();
    expect(insertAt(index, count)).toEqual({ state: 'failed', reason: 'no-editor' });
    expect(inserted).toEqual([]);
  });
});
