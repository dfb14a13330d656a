// Which articles this agent used, and for words of which kind: on this computer, until the agent has it forgotten.

import { storage } from 'wxt/utils/storage';
import type { Use, UseHistory } from '../../kb/search/use-history.ts';

const item = storage.defineItem<unknown>('local:usedArticles', { fallback: [], version: 1 });

/** What is damaged there is as good as forgotten. */
export const usedArticles = {
  getValue: async (): Promise<UseHistory> => toUseHistory(await item.getValue()),
  setValue: (history: UseHistory): Promise<void> => item.setValue(history),
  removeValue: (): Promise<void> => item.removeValue({ removeMeta: true }),
};

function toUseHistory(stored: unknown): UseHistory {
  return Array.isArray(stored) ? stored.filter(isUse) : [];
}

function isUse(value: unknown): value is Use {
  if (typeof value !== 'object' || value === null) return false;
  const { articleId, terms } = value as Partial<Record<keyof Use, unknown>>;
  if (typeof articleId !== 'string' || typeof terms !== 'object' || terms === null) return false;
  return Object.values(terms).every((count) => Number.isInteger(count));
}
