// The few statistics of the benchmark.

/** Nearest rank: a value that was really measured. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** How many times `ours` a peer's value is, in two significant digits: `×0.45`, `×3.2`, `×130`. */
export function toRatio(value: number, ours: number): string {
  const ratio = value / ours;
  if (!Number.isFinite(ratio)) return '–';
  return `×${ratio >= 100 ? Math.round(ratio / 10) * 10 : Number(ratio.toPrecision(2))}`;
}
