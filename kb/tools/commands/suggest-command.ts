// kb suggest: what the panel would propose for the ticket on standard input.

import { buffer } from 'node:stream/consumers';
import { createBundleRanker } from '../../bundle/create-bundle-ranker.ts';
import type { Ranking } from '../../search/suggestion.ts';
import { openBundleFolder } from '../bundle-folder.ts';
import { decodeText } from '../import/decode-text.ts';
import { readArguments, requireOption, toCount } from '../read-arguments.ts';
import { TicketUnreadableError } from '../ticket-unreadable-error.ts';
import { UsageError } from '../usage-error.ts';

const OPTIONS = {
  bundle: { type: 'string' },
  limit: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
} as const;

/** @throws UsageError, BundleError, TicketUnreadableError */
export async function suggestCommand(args: string[]): Promise<void> {
  const { values } = readArguments(args, OPTIONS);
  const limit = toCount(values.limit, 'limit');
  const ranker = createBundleRanker(await openBundleFolder(requireOption(values.bundle, 'bundle')));
  const ticket = toText(await buffer(process.stdin));
  if (ticket.trim() === '') throw new UsageError('No ticket text arrived on standard input.');
  const ranking = ranker.rankTicket({ subject: '', messages: [ticket] }, limit);
  console.log(values.json ? JSON.stringify(toJson(ranking)) : describe(ranking));
}

function toText(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    throw new TicketUnreadableError(
      'The ticket on standard input is not text in UTF-8: save it as UTF-8, and give it again.',
    );
  }
}

function toJson({ abstained, suggestions }: Ranking): unknown {
  return {
    abstained,
    suggestions: suggestions.map(({ id, path, title, score, confidence, reasons }) => ({
      id,
      path,
      title,
      score,
      confidence,
      reasons,
    })),
  };
}

function describe({ abstained, suggestions }: Ranking): string {
  const lines = suggestions.map(({ title, confidence, score, reasons, path }, at) => {
    const why = reasons.map(({ term }) => term).join(', ');
    return `${at + 1}. ${title}\n   ${confidence}, ${score.toFixed(2)}; why: ${why}\n   ${path}`;
  });
  if (suggestions.length === 0) return 'No article shares a word with this ticket.';
  return [...(abstained ? ['No article answers this with confidence. The nearest:'] : []), ...lines].join(
    '\n',
  );
}
