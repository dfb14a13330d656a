// A bundle of the service desk's real support scripts, where they are at hand; of our own articles elsewhere.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const REAL_SCRIPTS = '../shared/corpus/wikipen/Scripts_Atendimento';
const OUT = '.artifacts/desks-kb';

/** @returns the bundle's folder */
export async function buildRealScriptsBundle(): Promise<string> {
  const isHere = existsSync(REAL_SCRIPTS);
  if (!isHere) console.log(`${REAL_SCRIPTS} is not here: the knowledge base is made of our own articles.`);
  const source = isHere ? REAL_SCRIPTS : 'kb/articles';
  await promisify(execFile)('node_modules/.bin/tsx', ['kb/tools/cli.ts', 'build', source, '--out', OUT]);
  return OUT;
}
