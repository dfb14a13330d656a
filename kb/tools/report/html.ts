// HTML as a value of its own: what is not `Html` is escaped, so forgetting to escape is not possible.

const made = Symbol('made by html');

export class Html {
  readonly source: string;

  constructor(source: string, key: typeof made) {
    if (key !== made) throw new TypeError('Html is made by the html tag.');
    this.source = source;
  }
}

type Value = Html | string | number | undefined | readonly (Html | string)[];

/**
 * Safe in element content and in double-quoted attributes; never put a value into a script, a style or a tag name.
 * Lists are joined without a separator, `undefined` leaves nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const source = parts.reduce((joined, part, index) => joined + toSource(values[index - 1]) + part);
  return new Html(source, made);
}

/** For the report's own constants, such as its style sheet; never for text from an article or a finding. */
export function ownHtml(source: string): Html {
  return new Html(source, made);
}

function toSource(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (Array.isArray(value)) return value.map(toSource).join('');
  return escape(String(value));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
