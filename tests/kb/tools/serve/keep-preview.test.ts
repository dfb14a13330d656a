import { expect, it } from 'vitest';
import { keepPreview } from '../../../../kb/tools/serve/keep-preview.ts';
import type { Preview } from '../../../../kb/tools/serve/preview.ts';

const previewOf = (revision: string): Preview => ({
  revision,
  pages: [],
  articles: [],
  failed: [],
  findings: [],
  ranker: () => {
    throw new Error('Nobody asks.');
  },
});

/** Readings that end when the test says so. */
function createReader() {
  const open: { resolve: (preview: Preview) => void }[] = [];
  return {
    open,
    read: () => new Promise<Preview>((resolve) => open.push({ resolve })),
  };
}

it('reads once more, and not at the same time, for all that changes while it reads', async () => {
  const { open, read } = createReader();
  const heard: string[] = [];
  const keeping = keepPreview(read, ({ revision }) => heard.push(revision));
  open[0]?.resolve(previewOf('first'));
  const keeper = await keeping;
  const refreshed = keeper.refresh();
  await keeper.refresh();
  await keeper.refresh();
  expect(open).toHaveLength(2);
  open[1]?.resolve(previewOf('second'));
  await expect.poll(() => open.length).toBe(3);
  open[2]?.resolve(previewOf('third'));
  await refreshed;
  expect(heard).toEqual(['second', 'third']);
  expect(keeper.current().revision).toBe('third');
});

it('keeps the last preview, under a new revision, when a reading fails', async () => {
  const readings = [() => Promise.resolve(previewOf('first')), () => Promise.reject(new Error('Gone.'))];
  const keeper = await keepPreview(
    () => readings.shift()!(),
    () => {},
  );
  await keeper.refresh();
  expect(keeper.current()).toMatchObject({ trouble: 'Gone.', articles: [] });
  expect(keeper.current().revision).not.toBe('first');
});

it('fails at the start when there is nothing to begin with', async () => {
  const starting = keepPreview(
    () => Promise.reject(new Error('Gone.')),
    () => {},
  );
  await expect(starting).rejects.toThrow('Gone.');
});
