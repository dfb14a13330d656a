// The document model that articles and replies share: a small tree of blocks and inlines.
// It holds what support scripts use and nothing else; no HTML, so nothing in it can run.

import type { Slot } from '../templates/slot.ts';

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string }
  | { readonly type: 'break' }
  | { readonly type: 'slot'; readonly slot: Slot };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly RichText[];
    }
  | { readonly type: 'quote'; readonly blocks: RichText }
  | { readonly type: 'note'; readonly blocks: RichText }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'table';
      readonly header: readonly RichText[];
      readonly rows: readonly (readonly RichText[])[];
    };

export type RichText = readonly Block[];
