// kb serve: a preview of the articles that follows every save, until it is interrupted.

import { openPageCache } from '../import/page-cache.ts';
import { toLanguage } from '../language.ts';
import { readArguments } from '../read-arguments.ts';
import { startPreviewServer } from '../serve/preview-server.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  port: { type: 'string', default: '4173' },
  lang: { type: 'string', default: 'pt-BR' },
} as const;

const MAX_PORT = 65_535;

/**
 * @param signal the off switch; Ctrl+C where none is given
 * @throws UsageError, SourceMissingError, PortTakenError
 */
export async function serveCommand(args: string[], signal = untilInterrupted()): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('Which sources? Give folders or files of articles.');
  const port = toPort(values.port);
  const language = toLanguage(values.lang);
  console.log(`Reading ${positionals.join(', ')} …`);
  const { address, closed } = await startPreviewServer({
    sources: positionals,
    port,
    language,
    cache: await openPageCache(),
    signal,
  });
  console.log(`The preview is at ${address} and follows every save. Ctrl+C ends it.`);
  await closed;
}

function toPort(value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(port <= MAX_PORT))
    throw new UsageError(`--port takes a number from 0 to ${MAX_PORT}, not "${value}".`);
  return port;
}

function untilInterrupted(): AbortSignal {
  const off = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => off.abort());
  return off.signal;
}
