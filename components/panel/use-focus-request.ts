// Moves the keyboard focus where the store asks for it, as soon as that place is on screen.

import { useEffect, type RefObject } from 'react';
import { usePanel, usePanelActions } from './panel-context.tsx';
import type { FocusTarget } from './panel-state.ts';

const SELECTORS: Readonly<Record<FocusTarget, readonly string[]>> = {
  list: ['.card[data-selected]', '.search-input'],
  search: ['.search-input'],
  reply: ['.slot-input[data-open]', '.button-go', '.back'],
  opener: ['.opener'],
  panel: ['.panel'],
};

export function useFocusRequest(root: RefObject<HTMLElement | null>): void {
  const target = usePanel((state) => state.focusTarget);
  // Renders again when the page changes: what is asked for may appear only then.
  usePanel((state) => state.page);
  const { focusGiven } = usePanelActions();

  useEffect(() => {
    if (!target || !root.current || root.current.querySelector('[aria-busy="true"]')) return;
    const element = findFirst(root.current, SELECTORS[target]);
    if (!element) return;
    element.focus();
    focusGiven();
  });
}

function findFirst(root: HTMLElement, selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}
