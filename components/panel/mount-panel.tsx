// Puts the panel into an element, for as long as the returned function is not called.

import { createRoot } from 'react-dom/client';
import { PanelProvider } from './panel-context.tsx';
import type { PanelStore } from './panel-store.ts';
import { Panel } from './panel.tsx';
import { isAgentEvent, type TrustCheck } from './trusted.ts';

/** @returns unmounts. `isTrusted` is for tests: jsdom cannot make an event that the agent's hands made. */
export function mountPanel(
  container: Element,
  store: PanelStore,
  isTrusted: TrustCheck = isAgentEvent,
): () => void {
  const root = createRoot(container);
  root.render(
    <PanelProvider store={store} isTrusted={isTrusted}>
      <Panel />
    </PanelProvider>,
  );
  return () => root.unmount();
}
