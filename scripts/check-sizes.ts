// The size budget: what every page of a desk pays for, and what a ticket page pays on top. Over it, the build fails.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes, gzip. */
const BUDGET: Readonly<Record<string, number>> = {
  'content-scripts/desk.js': 12_000,
  'content-scripts/panel.js': 130_000,
  'background.js': 48_000,
};

/** @throws when a file is over its budget */
export async function checkSizes(outputDir: string): Promise<void> {
  const sizes = await Promise.all(
    Object.entries(BUDGET).map(async ([file, maxBytes]) => {
      const bytes = gzipSync(await readFile(join(outputDir, file)), { level: 9 }).byteLength;
      return { file, bytes, maxBytes };
    }),
  );
  for (const { file, bytes, maxBytes } of sizes) console.log(`${file}: ${bytes} of ${maxBytes} bytes gzip`);
  const over = sizes.filter(({ bytes, maxBytes }) => bytes > maxBytes);
  if (over.length > 0) throw new Error(`Over the size budget: ${over.map(({ file }) => file).join(', ')}.`);
}
