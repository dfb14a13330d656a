// What became different, one line each, for the person who changed the importer.

import type { Golden } from './to-golden.ts';

/** @param names of pages by their keys: those that are read now */
export function describeChanges(before: Golden, after: Golden, names: ReadonlyMap<string, string>): string[] {
  const [old, now] = [flatten(before), flatten(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was === is) return [];
    return [
      key.startsWith(PAGES)
        ? describePage(key.slice(PAGES.length), was, is, names)
        : `${key}: ${was ?? 0} → ${is ?? 0}`,
    ];
  });
}

const PAGES = 'pages › ';

type Leaf = number | string | undefined;

function describePage(key: string, was: Leaf, is: Leaf, names: ReadonlyMap<string, string>): string {
  const name = names.get(key) ?? `a page that is gone (${key})`;
  if (was === undefined) return `${name}: new`;
  return is === undefined ? name : `${name}: reads otherwise`;
}

function flatten(golden: Golden, path = ''): Map<string, number | string> {
  return new Map(
    Object.entries(golden).flatMap(([name, value]) =>
      typeof value === 'object'
        ? [...flatten(value, `${path}${name} › `)]
        : [[`${path}${name}`, value] as const],
    ),
  );
}
