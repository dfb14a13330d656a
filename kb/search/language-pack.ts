// What the search must know of a language. A new language is one more pack.

export interface LanguagePack {
  /** Part of the index fingerprint: change it with anything that changes the terms. */
  readonly id: string;
  /** Folded. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded; they count in the ranking, but alone they explain nothing to an agent. */
  readonly fillers: ReadonlySet<string>;
  /** Of a folded word. */
  readonly stem: (word: string) => string;
}
