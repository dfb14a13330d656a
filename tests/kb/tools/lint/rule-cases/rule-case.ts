// What a rule finds, and the close friend that it leaves alone. ◀ marks a line on which it must find something.

export interface RuleCase {
  readonly rule: string;
  readonly what: string;
  /** RST of one page, or of several by path. */
  readonly pages: string | Readonly<Record<string, string>>;
  /** Images and downloads that lie among the pages. */
  readonly besides: readonly string[];
}

export function casesOf(
  rule: string,
  ...cases: readonly (readonly [what: string, pages: RuleCase['pages'], besides?: readonly string[]])[]
): RuleCase[] {
  return cases.map(([what, pages, besides = []]) => ({ rule, what, pages, besides }));
}
