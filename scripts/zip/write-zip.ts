// A zip of packed files that says nothing but the files: no dates, no owners, no folders of their own.
//
//   local header, name, data │ … │ central header, name │ … │ end

import { CENTRAL_HEADER, END, LOCAL_HEADER, type ZipEntry } from './zip-format.ts';

const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day that a zip can say. */
const FIRST_DAY = 0x0021;

export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const header = bothHeaders(entry, name.length);
    const file = Buffer.concat([uint32(LOCAL_HEADER.signature), header, name, entry.data]);
    // No comment, disk 0, no attributes.
    const place = [Buffer.alloc(10), uint32(offset)];
    directory.push(uint32(CENTRAL_HEADER.signature), uint16(VERSION), header, ...place, name);
    files.push(file);
    offset += file.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const count = uint16(entries.length);
  const sizes = [count, count, uint32(directoryBytes.length), uint32(offset)];
  return Buffer.concat([...files, directoryBytes, uint32(END.signature), uint32(0), ...sizes, uint16(0)]);
}

/** From "version needed to extract" to "extra field length". */
function bothHeaders({ method, crc32, size, data }: ZipEntry, nameLength: number): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8_NAMES, method, 0, FIRST_DAY].map(uint16),
    ...[crc32, data.length, size].map(uint32),
    ...[nameLength, 0].map(uint16),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
