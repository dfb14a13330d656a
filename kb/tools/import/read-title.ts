// `2024.08.29-Título do script-V2` holds three facts; the title is one of them.

const DRESSING = /^(?:(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})\s*[-–—]\s*)?(.*?)(?:\s*[-–—]\s*V\s*(\d+))?$/i;

export interface TitleFacts {
  readonly title: string;
  /** YYYY-MM-DD; absent when there is none or the calendar has no such day. */
  readonly date?: string;
  readonly version?: number;
}

export function readTitle(heading: string): TitleFacts {
  const [, year, month, day, title = heading, version] = DRESSING.exec(heading.trim()) ?? [];
  const date = year && month && day && toIsoDate(Number(year), Number(month), Number(day));
  return {
    title: toSentenceCase(title.trim()),
    ...(date && { date }),
    ...(version && { version: Number(version) }),
  };
}

function toIsoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Words that keep their capitals when a shouted title is brought down. */
const ACRONYMS = new Set(
  'SEI NUP PEN NRE SIP GOV.BR TRAMITA.GOV.BR PROTOCOLO.GOV.BR API APP SPE SIORG PDF HTML XML MGI CPF CNPJ TRT MP PI'.split(
    ' ',
  ),
);

/** A title all in capitals becomes a sentence; any other stays as its author wrote it. */
function toSentenceCase(title: string): string {
  if (title !== title.toLocaleUpperCase('pt-BR') || !/\p{L}{4}/u.test(title)) return title;
  const words = title
    .split(/(\s+|[-–/,:;?()]+)/)
    .map((word) => (ACRONYMS.has(word.replace(/\.$/, '')) ? word : word.toLocaleLowerCase('pt-BR')));
  const sentence = words.join('');
  return sentence.charAt(0).toLocaleUpperCase('pt-BR') + sentence.slice(1);
}
