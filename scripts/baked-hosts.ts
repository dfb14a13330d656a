// The hosts that an organisation bakes into its own build.

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns, web pages only. */
const MATCH_PATTERN = /^(\*|https?):\/\/(\*|(\*\.)?[a-z0-9.-]+)\/.*$/i;

/**
 * @returns match patterns from BALCAO_HOSTS, in order; empty for the store build
 * @throws where one is no match pattern: browsers would refuse the whole extension
 */
export function bakedHosts(): string[] {
  const patterns = (process.env.BALCAO_HOSTS ?? '').split(/[\s,]+/).filter((pattern) => pattern !== '');
  const wrong = patterns.find((pattern) => !MATCH_PATTERN.test(pattern));
  if (wrong !== undefined) {
    throw new Error(
      `BALCAO_HOSTS: "${wrong}" is no match pattern. Write it like https://desk.example.gov.br/*`,
    );
  }
  return patterns;
}
