// The packages for the stores: the same bytes from the same sources, and nothing asked for that is not needed.

import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, gzipSync, inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../scripts/zip/read-zip.ts';

const BUILDS = ['.artifacts/zip/first', '.artifacts/zip/second'] as const;
const MAX_LOADER_BYTES = 12_000;

beforeAll(async () => {
  const { NODE_ENV: _, BALCAO_HOSTS: __, BALCAO_KB: ___, ...env } = process.env;
  // One after the other, and into folders of different names: neither the time nor the place may show.
  for (const out of BUILDS) {
    await rm(out, { recursive: true, force: true });
    await promisify(execFile)('node_modules/.bin/tsx', ['scripts/build.ts', '--zip', '--out', out], { env });
  }
});

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: string[];
  readonly icons: Record<string, string>;
  readonly host_permissions?: string[];
  readonly content_scripts?: unknown[];
}

const zipsOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.zip')).toSorted();

it('makes a package for each browser, and the sources that Firefox’s reviewers ask for', async () => {
  expect(await zipsOf(BUILDS[0])).toEqual([
    expect.stringMatching(/^balcao-[\d.]+-chrome\.zip$/),
    expect.stringMatching(/^balcao-[\d.]+-firefox\.zip$/),
    expect.stringMatching(/^balcao-[\d.]+-sources\.zip$/),
  ]);
});

it('makes the same bytes from build to build', async () => {
  const [first, second] = await Promise.all(
    BUILDS.map(async (folder) => {
      const names = await zipsOf(folder);
      return Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'base64')));
    }),
  );
  expect(first).toHaveLength(3);
  expect(first!.map((zip, index) => zip === second![index])).toEqual([true, true, true]);
});

it('packs neither what was built nor what is installed into the sources', async () => {
  const files = [...(await openZip('sources')).keys()];
  expect(files).toEqual(expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'scripts/build.ts']));
  expect(files.filter((name) => /^(\.|public\/kb|coverage|node_modules)|\.log$/.test(name))).toEqual([]);
});

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  let files: Map<string, Buffer>;
  let manifest: Manifest;
  beforeAll(async () => {
    files = await openZip(browser);
    manifest = JSON.parse(String(files.get('manifest.json')));
  });

  it('is MV3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for no host at install: neither by permission nor by script', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.permissions).not.toContain('<all_urls>');
  });

  it('has icons, locales and a knowledge base, and nothing else but its scripts', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    expect([...files.keys()].filter((name) => name !== 'manifest.json').toSorted()).toEqual([
      '_locales/en/messages.json',
      '_locales/es/messages.json',
      '_locales/pt_BR/messages.json',
      'background.js',
      'content-scripts/desk.js',
      'content-scripts/panel.js',
      ...Object.values(manifest.icons).toSorted(),
      'kb/index.json',
      'kb/kb.json',
      'kb/manifest.json',
    ]);
  });

  it('loads little on a page that may be no ticket: under 12 kB gzip, and no React', () => {
    const loader = files.get('content-scripts/desk.js')!;
    expect(gzipSync(loader, { level: 9 }).byteLength).toBeLessThan(MAX_LOADER_BYTES);
    expect(loader.toString()).not.toMatch(/react/i);
    // The same words are in the panel, so the line above would see them.
    expect(files.get('content-scripts/panel.js')!.toString()).toMatch(/react/i);
  });
});

async function openZip(kind: string): Promise<Map<string, Buffer>> {
  const name = (await zipsOf(BUILDS[0])).find((zip) => zip.endsWith(`-${kind}.zip`))!;
  const entries = readZip(await readFile(`${BUILDS[0]}/${name}`));
  return new Map(
    entries.map((entry) => {
      const content = inflateRawSync(entry.data);
      expect(crc32(content)).toBe(entry.crc32);
      return [entry.name, content];
    }),
  );
}
