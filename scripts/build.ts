// npm run build, npm run zip: .output/chrome-mv3 and .output/firefox-mv3, within the size budget.

import { parseArgs } from 'node:util';
import { BundleError } from '../kb/bundle/bundle-errors.ts';
import { buildExtension } from './build-extension.ts';
import { checkSizes } from './check-sizes.ts';

const { values } = parseArgs({
  options: { zip: { type: 'boolean', default: false }, out: { type: 'string', default: '.output' } },
});
const { zip, out: outBaseDir } = values;
const build = buildExtension({ outBaseDir, browsers: ['chrome', 'firefox'], kb: process.env.BALCAO_KB, zip });
await build.catch((error: unknown) => {
  // The bundle is the caller's to mend: the sentence says how, a trace would hide it.
  if (!(error instanceof BundleError)) throw error;
  console.error(`BALCAO_KB=${process.env.BALCAO_KB}: ${error.message}`);
  process.exit(1);
});
await checkSizes(`${outBaseDir}/chrome-mv3`);
