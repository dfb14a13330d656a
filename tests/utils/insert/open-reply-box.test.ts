import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ReplyBoxRule } from '../../../utils/desks/desk-adapter.ts';
import { findReplyBox } from '../../../utils/insert/find-reply-box.ts';
import { isHarmlessOpener, openReplyBox } from '../../../utils/insert/open-reply-box.ts';

const RULE: ReplyBoxRule = { selectors: ['#box'], openers: ['#opener'] };
const IN_PLACE: ReplyBoxRule = { ...RULE, opensInPlace: true };
const VISIBLE = '<textarea id="box"></textarea>';
const HIDDEN = '<div style="display: none"><textarea id="box"></textarea></div>';
const OPENER = '<a id="opener" href="#reply">Responder</a>';

const open = (html: string) => new JSDOM(html, { url: 'https://desk.example/' }).window.document;

test.each([
  ['visible', VISIBLE + OPENER, RULE],
  ['elsewhere', OPENER, RULE],
  ['none', '', RULE],
  ['none', HIDDEN, RULE],
  ['hidden', HIDDEN + OPENER, IN_PLACE],
  // The way to another page would lose the draft in the hidden box.
  ['none', HIDDEN + OPENER, RULE],
] as const)('the box is %s in %j', (state, html, rule) => {
  expect(findReplyBox(open(html), rule).state).toBe(state);
});

test('visibility: hidden and the hidden attribute hide as well', () => {
  expect(findReplyBox(open('<textarea id="box" hidden></textarea>'), RULE).state).toBe('none');
  expect(
    findReplyBox(open('<div style="visibility: hidden"><textarea id="box"></textarea></div>'), RULE).state,
  ).toBe('none');
});

test('of several the largest is taken if the rule says so, and the one last typed in before that', () => {
  const document = open('<textarea id="small"></textarea><textarea id="large"></textarea>');
  const small = document.querySelector<HTMLElement>('#small')!;
  const large = document.querySelector<HTMLElement>('#large')!;
  large.getBoundingClientRect = () => ({ width: 300, height: 100 }) as DOMRect;
  const rule: ReplyBoxRule = { selectors: ['textarea'], openers: [], pick: 'largest' };
  expect(findReplyBox(document, rule)).toEqual({ state: 'visible', element: large });
  expect(findReplyBox(document, { ...rule, pick: 'first' })).toEqual({ state: 'visible', element: small });
  expect(findReplyBox(document, rule, small)).toEqual({ state: 'visible', element: small });
  expect(findReplyBox(document, rule, document.body)).toEqual({ state: 'visible', element: large });
});

test('the opener is clicked when the box is out of sight, and only then', () => {
  for (const [html, rule, clicks] of [
    [OPENER, RULE, 1],
    [HIDDEN + OPENER, IN_PLACE, 1],
    [VISIBLE + OPENER, IN_PLACE, 0],
    [HIDDEN + OPENER, RULE, 0],
  ] as const) {
    const document = open(html);
    let clicked = 0;
    document.querySelector('#opener')!.addEventListener('click', () => (clicked += 1));
    expect(openReplyBox(document, rule)).toBe(clicks === 1);
    expect(clicked).toBe(clicks);
  }
});

test.each([
  ['<a id="opener" href="/reply">Responder</a>', true],
  ['<button id="opener" type="button">Responder</button>', true],
  ['<div id="opener" role="button">Responder</div>', true],
  ['<a href="/reply"><span id="opener">Responder</span></a>', true],
  ['<form><button id="opener" type="button">Responder</button></form>', true],
  ['<form><button id="opener">Enviar</button></form>', false],
  ['<form><button id="opener" type="submit">Enviar</button></form>', false],
  ['<form><button><span id="opener">Enviar</span></button></form>', false],
  ['<form id="f"></form><button id="opener" form="f">Enviar</button>', false],
  ['<form><input id="opener" type="submit"></form>', false],
  ['<form><input id="opener" type="image"></form>', false],
  ['<form><label id="opener"><input type="submit"></label></form>', false],
  ['<a id="opener" href="/issues/1" data-method="delete">Excluir</a>', false],
  ['<a id="opener" href="/issues/1/quoted" data-method="post">Responder</a>', false],
  ['<a id="opener" href="/watchers" data-method="get">Ver</a>', true],
  ['<a id="opener" hx-post="/reply">Responder</a>', false],
  ['<a id="opener" href="javascript:document.forms[0].submit()">Enviar</a>', false],
])('%s may be clicked: %s', (html, harmless) => {
  const document = open(html + HIDDEN);
  const opener = document.querySelector('#opener')!;
  expect(isHarmlessOpener(opener)).toBe(harmless);
  let submits = 0;
  document.addEventListener('submit', () => (submits += 1));
  expect(openReplyBox(document, IN_PLACE)).toBe(harmless);
  expect(submits).toBe(0);
});
