// A .docx or .odt is a ZIP archive. Looks at its table of contents only, before Pandoc unpacks it into memory.

import { SourceUnreadableError } from './source-unreadable-error.ts';

/** A book of a thousand pages has some 20 MB of XML; pictures are not unpacked. */
const MAX_XML_BYTES = 64 * 2 ** 20;

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16 and 4.3.12
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/** @throws SourceUnreadableError for what is no archive, and for one that would unpack without measure */
export function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) {
    throw new SourceUnreadableError(
      'It is not a whole .docx or .odt file. Open it in the word processor and save it again, without a password.',
    );
  }
  if (sumXmlBytes(bytes, view, end) > MAX_XML_BYTES) {
    throw new SourceUnreadableError(
      `Unpacked it would have more than ${MAX_XML_BYTES / 2 ** 20} MB of text. Cut it into smaller documents.`,
    );
  }
}

/** It stands last, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function sumXmlBytes(bytes: Uint8Array, view: DataView, end: number): number {
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    if (/\.(xml|rels)$/i.test(name)) sum += view.getUint32(at + 24, true);
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
