import { expect, it, test } from 'vitest';
import { BundleCorruptError, BundleTooNewError } from '../../../kb/bundle/bundle-errors.ts';
import { parseManifest } from '../../../kb/bundle/parse-manifest.ts';

const MANIFEST = {
  format: 1,
  id: 'kb',
  version: 1,
  createdAt: '2026-03-02T12:00:00Z',
  expiresAt: '2027-03-02T12:00:00Z',
  minExtension: '0.1.0',
  language: 'pt-BR',
  files: [{ name: 'kb.json', bytes: 0, sha256: 'a'.repeat(64) }],
};

it('takes what it knows, and leaves what it does not', () => {
  expect(parseManifest({ ...MANIFEST, extra: 1 })).toEqual(MANIFEST);
  const { expiresAt: _expiresAt, ...everlasting } = MANIFEST;
  expect(parseManifest(everlasting)).toEqual(everlasting);
});

test.each([2, 0, '1', undefined, null])('format %j is one to update for', (format) => {
  expect(() => parseManifest({ ...MANIFEST, format })).toThrow(BundleTooNewError);
});

const file = (change: object) => ({ files: [{ ...MANIFEST.files[0], ...change }] });

test.each<[string, unknown, string]>([
  ['null', null, '"manifest" should be an object'],
  ['a list', [], '"manifest" should be an object'],
  ['a text', 'manifest', '"manifest" should be an object'],
  ['no id', { id: undefined }, '"id" should be a text'],
  ['version 0', { version: 0 }, '"version" should be a whole number from 1 on'],
  ['version 1.5', { version: 1.5 }, '"version" should be a whole number from 1 on'],
  ['version "1"', { version: '1' }, '"version" should be a number'],
  ['version Infinity', { version: Infinity }, '"version" should be a number'],
  ['version 2^53', { version: 2 ** 53 }, '"version" should be a whole number'],
  ['a date that is none', { createdAt: 'ontem' }, '"createdAt" should be an ISO date and time'],
  ['an expiry that is none', { expiresAt: 'nunca' }, '"expiresAt" should be an ISO date and time'],
  ['no language', { language: 1 }, '"language" should be a text'],
  ['an empty language', { language: '' }, '"language" should be a language tag like "pt-BR"'],
  ['a language that is none', { language: 'pt_BR' }, '"language" should be a language tag like "pt-BR"'],
  ['no minExtension', { minExtension: undefined }, '"minExtension" should be a text'],
  ['files that are no list', { files: {} }, '"files" should be a list'],
  ['a file that is none', { files: ['kb.json'] }, '"files" should be an object'],
  ['a file without name', file({ name: undefined }), '"files.name" should be a text'],
  ['a negative length', file({ bytes: -1 }), '"files.bytes" should be a whole number from 0 on'],
  ['a short sum', file({ sha256: 'abc' }), '"files.sha256" should be 64 hexadecimal digits'],
  ['a sum in capitals', file({ sha256: 'A'.repeat(64) }), '"files.sha256" should be 64 hexadecimal digits'],
])('%s is refused', (_what, change, message) => {
  const isManifest = typeof change === 'object' && change !== null && !Array.isArray(change);
  const value = isManifest ? { ...MANIFEST, ...change } : change;
  expect(() => parseManifest(value)).toThrow(BundleCorruptError);
  expect(() => parseManifest(value)).toThrow(message);
});
