// npm run bench: ours against FlexSearch as it comes, MiniSearch, Orama, lunr and wink-bm25, in one run.
//
//   npm run bench                     all sizes, about ten minutes
//   npm run bench -- --size 10k       one of real, 10k, 100k (may be given more than once)
//   npm run bench -- --quick          real and 10k, few tickets, one build each
//   npm run bench -- --write <file>   puts the tables into a Markdown file as well

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { openBenchCorpus, SIZES, type Size } from '../tests/bench/bench-corpus.ts';
import { describeBench } from '../tests/bench/describe-bench.ts';
import { runBench, type BenchOptions } from '../tests/bench/run-bench.ts';
import { toBenchPage } from '../tests/bench/to-bench-page.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});

const OPTIONS: Readonly<Record<Size, BenchOptions>> = {
  real: { rounds: 3, budgetMs: 20_000 },
  '10k': { rounds: 1, budgetMs: 20_000 },
  '100k': { rounds: 1, budgetMs: 10_000 },
};
const QUICK: BenchOptions = { rounds: 1, budgetMs: 4000 };

const wanted = values.size ?? (values.quick ? ['real', '10k'] : SIZES);
const sizes = wanted.map(toSize);
const tables: string[] = [];
for (const size of sizes) {
  console.error(`${size}: making the articles`);
  const corpus = await openBenchCorpus(size);
  const table = describeBench(corpus.title, await runBench(corpus, values.quick ? QUICK : OPTIONS[size]));
  console.log(`\n${table}\n`);
  tables.push(table);
}
if (values.write !== undefined) {
  const text = toBenchPage(tables);
  await writeFile(
    values.write,
    await format(text, { ...(await resolveConfig(values.write)), parser: 'markdown' }),
  );
}

function toSize(name: string): Size {
  const size = SIZES.find((one) => one === name);
  if (!size) throw new RangeError(`--size takes ${SIZES.join(', ')}, not "${name}".`);
  return size;
}
