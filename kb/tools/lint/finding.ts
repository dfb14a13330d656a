// What a rule found, where, and what to do about it.

/** An error would mislead or expose somebody; a warning is worth a look; a note is for the record. */
export type Severity = 'error' | 'warning' | 'note';

/** New lines for old ones. Mechanical: the text means the same before and after. */
export interface Fix {
  /** 1-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly lines: readonly string[];
}

/** What a rule says; the runner adds the rule's id and severity. */
export interface Problem {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** What was found. Quotes the source only where it holds no personal data and no secret. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** Where this place weighs more, or less, than the rule says in general. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}
