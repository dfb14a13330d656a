// "1 artigo", "1.204 artigos": the number in the language's own digits, and the form that goes with it.

type Plural = (count: number, one: string, many: string) => string;

/** Of our three languages all say one thing for 1 and another for the rest, 0 included. */
export function createPlural(language: string): Plural {
  const numbers = new Intl.NumberFormat(language);
  return (count, one, many) => `${numbers.format(count)} ${count === 1 ? one : many}`;
}
