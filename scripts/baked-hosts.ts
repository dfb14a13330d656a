// The hosts that an organisation bakes into its own build.

/** @returns match patterns from BALCAO_HOSTS, in order; empty for the store build. */
export function bakedHosts(): string[] {
  return (process.env.BALCAO_HOSTS ?? '').split(/[\s,]+/).filter((pattern) => pattern !== '');
}
