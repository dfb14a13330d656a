import { afterEach, expect, it, test, vi } from 'vitest';
import { bakedHosts } from '../../scripts/baked-hosts.ts';

afterEach(() => vi.unstubAllEnvs());

it('reads match patterns, in order', () => {
  vi.stubEnv('BALCAO_HOSTS', 'https://a.example/*, http://127.0.0.1/*\n*://*.b.example/desk/*');
  expect(bakedHosts()).toEqual(['https://a.example/*', 'http://127.0.0.1/*', '*://*.b.example/desk/*']);
  vi.stubEnv('BALCAO_HOSTS', '');
  expect(bakedHosts()).toEqual([]);
});

test.each(['desk.example', 'https://desk.example', 'ftp://desk.example/*', 'file:///*'])(
  '%s is refused by name',
  (pattern) => {
    vi.stubEnv('BALCAO_HOSTS', `https://a.example/* ${pattern}`);
    expect(() => bakedHosts()).toThrow(`"${pattern}" is no match pattern`);
  },
);
