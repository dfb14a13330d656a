// Tells a late answer from the one still wanted: of all runs begun, only the last is current.

export interface LatestRun {
  /** Begins a run; the answer says whether it is still the last. */
  begin(): () => boolean;
}

export function createLatestRun(): LatestRun {
  let last = 0;
  return {
    begin() {
      const run = ++last;
      return () => run === last;
    },
  };
}
