// What a rule finds, and the close friend that it leaves alone. ◀ marks a line on which it must find something.

export interface RuleCase {
  readonly rule: string;
  readonly what: string;
  /** RST of one page, or of several by path. */
  readonly pages: string | Readonly<Record<string, string>>;
}

export function casesOf(
  rule: string,
  ...cases: readonly (readonly [what: string, pages: RuleCase['pages']])[]
): RuleCase[] {
  return cases.map(([what, pages]) => ({ rule, what, pages }));
}
