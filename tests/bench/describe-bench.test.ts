import { expect, it } from 'vitest';
import { describeBench } from './describe-bench.ts';
import type { EngineResult } from './run-bench.ts';

const OURS: EngineResult = {
  name: 'Ours',
  buildMs: 2000,
  peakBytes: 0,
  savedBytes: 400_000,
  firstAnswerMs: 20,
  memoryBytes: 2_000_000,
  oursMs: [9, 9, 9],
  peerMs: [1, 2, 4],
};

it('ours stands in units, a peer as multiples of ours in the same minutes, a failure with its reason', () => {
  const peer = { ...OURS, name: 'Peer', buildMs: 1000, oursMs: [2, 2, 8], peerMs: [4, 4, 4] };
  const failed = { name: 'Lost', reason: 'build took more than 5 s' };
  expect(describeBench('Ten articles', [OURS, peer, failed]).split('\n').slice(4)).toEqual([
    '| Ours | – | – | – | 2 ms | 4 ms | 2.0 s | 20 ms | 0.4 MB | 2 MB | 3 |',
    '| Peer | – | – | – | ×2 (4 ms) | ×0.5 (4 ms) | ×0.5 (1.0 s) | ×1 (20 ms) | ×1 (0.4 MB) | ×1 (2 MB) | 3 |',
    '| Lost | build took more than 5 s | – | – | – | – | – | – | – | – | – |',
  ]);
});

it('without ours there is nothing to compare with', () => {
  expect(describeBench('Ten articles', [{ name: 'Ours', reason: 'build ended with 1' }])).toContain(
    'Ours failed: build ended with 1.',
  );
});
