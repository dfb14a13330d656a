// The files of a zip, still packed. Small zips only: no ZIP64, no comment at the end.

import { CENTRAL_HEADER, END, LOCAL_HEADER, type ZipEntry } from './zip-format.ts';

/**
 * @returns the files in the order of the zip's directory; folders are no files
 * @throws Error when it is not such a zip
 */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.length - END.bytes;
  if (end < 0 || zip.readUInt32LE(end) !== END.signature) {
    throw new Error('Expected a zip without a comment at its end.');
  }
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameEnd = at + CENTRAL_HEADER.bytes + zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    // The local name and extra field may be longer than the directory's.
    const start = local + LOCAL_HEADER.bytes + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      name: zip.toString('utf8', at + CENTRAL_HEADER.bytes, nameEnd),
      method: zip.readUInt16LE(at + 10),
      crc32: zip.readUInt32LE(at + 16),
      size: zip.readUInt32LE(at + 24),
      data: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}
