// The part of wink's packages that the benchmark uses; they bring no types.

declare module 'wink-bm25-text-search' {
  interface Wink {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly ((input: never) => unknown)[]): number;
    addDoc(document: Record<string, string>, id: number): void;
    consolidate(): void;
    search(text: string, limit: number): [id: string, score: number][];
    exportJSON(): string;
    importJSON(json: string): void;
  }
  export default function createWink(): Wink;
}

declare module 'wink-nlp-utils' {
  const nlp: { readonly string: { tokenize0(text: string): string[] } };
  export default nlp;
}
