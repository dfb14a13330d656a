import { posix } from 'node:path';

/**
 * @param from path of the page that names the target
 * @returns the target's path from the root of the sources; one that begins with `/` is from there already
 */
export function resolvePath(from: string, target: string): string {
  return target.startsWith('/')
    ? posix.normalize(target.slice(1))
    : posix.normalize(posix.join(posix.dirname(from), target));
}

/** Markdown and HTML write a space as `%20`. */
export function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
