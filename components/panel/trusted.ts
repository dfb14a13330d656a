// The page can reach the open shadow root and click or write there. What inserts, copies, chooses, fills in or opens
// the reply box asks here first whether the agent did it.

/** Pages cannot forge `isTrusted`; jsdom cannot make it true, so tests bring their own check. */
export type TrustCheck = (event: Event) => boolean;

export const isAgentEvent: TrustCheck = (event) => event.isTrusted;

/** An event handler that acts for the agent alone; `refuse` is called for anybody else. */
export function trusted(
  check: TrustCheck,
  act: () => void,
  refuse: () => void = () => {},
): (event: { readonly nativeEvent: Event }) => void {
  return ({ nativeEvent }) => (check(nativeEvent) ? act() : refuse());
}
