// The keys inside the panel: arrows, Enter, Ctrl+Enter, 1–9, / and Esc. They act only while the focus is in it.

import type { KeyboardEvent } from 'react';
import { keepKey } from './own-key.ts';
import { usePanelStore, useTrustCheck } from './panel-context.tsx';
import type { PanelActions, Work } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';
import { shownList } from './shown-list.ts';

export function usePanelKeys(): (event: KeyboardEvent) => void {
  const store = usePanelStore();
  const isTrusted = useTrustCheck();

  return (event) => {
    if (!isTrusted(event.nativeEvent) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.repeat) keepKey(event.nativeEvent, event.currentTarget, window);
    if (isHeldDown(event)) return event.preventDefault();
    if (pressKey(event, store)) event.preventDefault();
  };
}

/** The Enter that opened an article must not go on to press its Insert button. */
function isHeldDown(event: KeyboardEvent): boolean {
  return event.repeat && (event.key === 'Enter' || event.key === ' ') && !isTextField(event.target);
}

/** @returns whether the key was one of ours. */
function pressKey(event: KeyboardEvent, store: PanelStore): boolean {
  const { page, ...actions } = store.getState();
  if (page.at !== 'ticket') return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    return pressInsert(event, page.work, actions);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return page.work.chosen ? pressInArticle(event, actions) : pressInList(event, page.work, actions);
}

function pressInsert({ repeat }: KeyboardEvent, { chosen }: Work, actions: PanelActions): boolean {
  if (repeat) return true;
  if (chosen) actions.insert();
  else void actions.insertSelected();
  return true;
}

function pressInArticle({ key, target }: KeyboardEvent, { back, chooseAlternative }: PanelActions): boolean {
  if (key === 'Escape') back();
  else if (/^[1-9]$/.test(key) && !isTextField(target)) chooseAlternative(Number(key) - 1);
  else return false;
  return true;
}

function pressInList({ key, target }: KeyboardEvent, work: Work, actions: PanelActions): boolean {
  const list = shownList(work);
  const isSearching = isTextField(target);
  const choose = (index: number): void => {
    const suggestion = list[index];
    if (suggestion) void actions.choose(suggestion.id);
  };

  if (key === 'ArrowDown') moveSelection(isSearching ? work.selected : work.selected + 1, actions);
  else if (key === 'ArrowUp') moveSelection(isSearching ? 0 : work.selected - 1, actions);
  else if (key === 'Escape' && work.search) {
    actions.search('');
    actions.requestFocus('list');
  } else if (key === 'Enter' && isSearching) choose(work.selected);
  else if (key === '/' && !isSearching) actions.requestFocus('search');
  else if (/^[1-9]$/.test(key) && !isSearching) choose(Number(key) - 1);
  else return false;
  return true;
}

/** Above the first suggestion is the search box. */
function moveSelection(index: number, { select, requestFocus }: PanelActions): void {
  select(index);
  requestFocus(index < 0 ? 'search' : 'list');
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement ? target.type !== 'radio' : target instanceof HTMLTextAreaElement;
}
