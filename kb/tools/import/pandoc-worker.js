// The home of pandoc-wasm, in a thread of its own: there it can be stopped when a file takes it too long, and replaced
// when one breaks it. Plain JavaScript, as Node starts a thread without tsx.

import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';

// Most of Pandoc is not needed for any one file: its functions are compiled when they are called.
setFlagsFromString('--wasm-lazy-compilation');
const { convert } = await import('pandoc-wasm');

const INPUT = 'source';

/** @param {import('./pandoc-thread.ts').PandocQuestion} question */
async function answer({ source, format }) {
  const options = { from: format, to: 'json' };
  try {
    const { stdout, stderr } =
      typeof source === 'string'
        ? await convert(options, source, {})
        : await convert({ ...options, 'input-files': [INPUT] }, null, { [INPUT]: new Blob([source]) });
    return { stdout, stderr };
  } catch (error) {
    return { crash: String(error) };
  }
}

/** @param {unknown} message */
function send(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

parentPort?.on('message', async (question) => send(await answer(question)));
send('ready');
