// Hands the store and the trust check to every part of the panel.

import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { PanelActions, PanelState } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';
import { trusted, type TrustCheck } from './trusted.ts';

interface PanelContextValue {
  readonly store: PanelStore;
  readonly isTrusted: TrustCheck;
}

const PanelContext = createContext<PanelContextValue | undefined>(undefined);

export function PanelProvider({ store, isTrusted, children }: PanelContextValue & { children: ReactNode }) {
  return <PanelContext value={{ store, isTrusted }}>{children}</PanelContext>;
}

function usePanelContext(): PanelContextValue {
  const context = useContext(PanelContext);
  if (!context) throw new Error('A part of the panel was rendered outside <PanelProvider>.');
  return context;
}

/** A part of the panel's state. The selector must give the same value for the same state. */
export function usePanel<T>(selector: (state: PanelState) => T): T {
  return useStore(usePanelContext().store, selector);
}

/** What the panel can do, the same for its whole life. */
export function usePanelActions(): PanelActions {
  return usePanelContext().store.getState();
}

export function usePanelStore(): PanelStore {
  return usePanelContext().store;
}

export function useTrustCheck(): TrustCheck {
  return usePanelContext().isTrusted;
}

/** Makes event handlers that act only for the agent. */
export function useTrusted(): (act: () => void, refuse?: () => void) => ReturnType<typeof trusted> {
  const { isTrusted } = usePanelContext();
  return (act, refuse) => trusted(isTrusted, act, refuse);
}
