// Runs in the page world, given to `scripting.executeScript` as a function: it is turned into text, so it reaches
// nothing outside itself. In one task: whose ticket, which editor, caret, insertion. Never resident, and what it says
// is believed by nobody: the page may have replaced anything it uses.

import type { PageWorldJob, PageWorldResult } from '../page-world-job.ts';

/** As much of CKEditor 4 as is used here. */
interface Editor {
  readonly readOnly: boolean;
  readonly mode: string;
  readonly window?: { getFrame(): { readonly $: Element } | null };
  focus(): void;
  fire(event: 'saveSnapshot' | 'lockSnapshot' | 'unlockSnapshot', data?: { dontUpdate: boolean }): void;
  execCommand(name: 'enter'): void;
  createRange(): CaretRange;
  elementPath(): { readonly block: { getPrevious(): object | null } | null } | null;
  getSelection(): { getRanges(): CaretRange[]; selectRanges(ranges: CaretRange[]): void } | null;
  insertHtml(html: string, mode: 'unfiltered_html'): void;
}
interface CaretRange {
  collapse(toStart: boolean): void;
  checkStartOfBlock(): boolean;
  checkEndOfBlock(): boolean;
  moveToElementEditStart(element: object): boolean;
  select(): void;
}

/** One insertion, one undo step: CKEditor's own `insertHtml` between two snapshots, unfiltered so that links stay. */
export function insertInCkeditor4(job: PageWorldJob): PageWorldResult {
  function readNumber(): string {
    for (const selector of job.number.selectors) {
      const element = document.querySelector(selector);
      if (!element) continue;
      const attribute = job.number.attribute;
      const raw = attribute === undefined ? element.textContent : element.getAttribute(attribute);
      const text = (raw ?? '')
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      const pattern = job.number.pattern;
      const match = pattern === undefined ? [text, text] : new RegExp(pattern, 'u').exec(text);
      const value = ((match && match[1]) || '').trim();
      if (value !== '') return value;
    }
    return '';
  }

  function findEditor(): Editor | undefined {
    const frames = document.querySelectorAll(job.frame.selector);
    const frame = frames.length === job.frame.count ? frames[job.frame.index] : undefined;
    const global = (window as unknown as { CKEDITOR?: { instances: Record<string, Editor> } }).CKEDITOR;
    if (!frame || !global) return undefined;
    return Object.values(global.instances).find((editor) => {
      const own = editor.window && editor.window.getFrame();
      return own ? own.$ === frame : false;
    });
  }

  function isStillTheTicket(): boolean {
    return job.expectedNumber !== '' && readNumber() === job.expectedNumber;
  }

  function isOneBlock(): boolean {
    return (job.html.match(/<(?:p|ul|ol|pre|blockquote|table|h[1-6])[ >]/g) || []).length < 2;
  }

  // A block that comes alone would be joined to the paragraph with the caret, so it is given an empty one:
  //   Antes.|        Antes. ⏎ |
  //   |Depois.       ⏎ | ⏎ Depois.
  //   Antes.|Depois. Antes. ⏎ | ⏎ Depois.
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nothing outside reaches the page world
  function openParagraph(editor: Editor, caret: CaretRange): void {
    const isAtStart = caret.checkStartOfBlock();
    const isAtEnd = caret.checkEndOfBlock();
    if (!isAtStart) editor.execCommand('enter');
    if (isAtEnd) return;
    editor.execCommand('enter');
    const path = editor.elementPath();
    const empty = path && path.block && path.block.getPrevious();
    if (!empty) return;
    const range = editor.createRange();
    range.moveToElementEditStart(empty);
    range.select();
  }

  try {
    if (!isStillTheTicket()) return { state: 'refused', reason: 'ticket-changed' };
    const editor = findEditor();
    if (!editor) return { state: 'failed', reason: 'no-editor' };
    if (editor.readOnly || editor.mode !== 'wysiwyg') return { state: 'failed', reason: 'read-only' };
    editor.focus();
    // A focus handler of the page may have changed it.
    if (!isStillTheTicket()) return { state: 'refused', reason: 'ticket-changed' };
    const selection = editor.getSelection();
    const caret = selection && selection.getRanges()[0];
    editor.fire('saveSnapshot');
    editor.fire('lockSnapshot', { dontUpdate: true });
    try {
      if (selection && caret) {
        // What was selected stays: an insertion adds, it does not replace.
        caret.collapse(false);
        selection.selectRanges([caret]);
        if (isOneBlock()) openParagraph(editor, caret);
      }
      editor.insertHtml(job.html, 'unfiltered_html');
    } finally {
      editor.fire('unlockSnapshot');
      editor.fire('saveSnapshot');
    }
    return { state: 'inserted' };
  } catch {
    return { state: 'failed', reason: 'threw' };
  }
}
