// The formats that kb reads, by file ending.

export type SourceFormat = 'rst' | 'markdown' | 'html' | 'docx' | 'odt';

const BY_ENDING: Readonly<Record<string, SourceFormat>> = {
  rst: 'rst',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  odt: 'odt',
};

/** @returns undefined for a file that kb does not read */
export function toSourceFormat(path: string): SourceFormat | undefined {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
}

export const READABLE_ENDINGS = Object.keys(BY_ENDING).map((ending) => `.${ending}`);
