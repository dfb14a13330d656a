// The numbers of the zip format that both reading and writing need: APPNOTE.TXT 6.3.10 (PKWARE), §4.3.7, §4.3.12, §4.3.16.

export const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 } as const;
export const CENTRAL_HEADER = { signature: 0x02014b50, bytes: 46 } as const;
export const END = { signature: 0x06054b50, bytes: 22 } as const;

export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  /** In bytes, as unpacked. */
  readonly size: number;
  /** As packed. */
  readonly data: Buffer;
}
