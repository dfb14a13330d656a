// Text with some of its words marked. Text only: nothing in it becomes an element.

import type { Span } from '../../kb/search/mark-words.ts';

export function MarkedText({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, isMarked }, place) =>
    // Spans have no other name than their place, and none of them moves.
    // oxlint-disable-next-line react/no-array-index-key
    isMarked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
