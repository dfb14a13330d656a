// npm run build, npm run zip: .output/chrome-mv3 and .output/firefox-mv3, within the size budget.

import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { checkSizes } from './check-sizes.ts';

const { values } = parseArgs({
  options: { zip: { type: 'boolean', default: false }, out: { type: 'string', default: '.output' } },
});
const { zip, out: outBaseDir } = values;
await buildExtension({ outBaseDir, browsers: ['chrome', 'firefox'], kb: process.env.BALCAO_KB, zip });
await checkSizes(`${outBaseDir}/chrome-mv3`);
