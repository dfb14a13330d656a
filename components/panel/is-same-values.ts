import type { SlotValues } from '../../kb/templates/reply.ts';

export function isSameValues(a: SlotValues, b: SlotValues): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
