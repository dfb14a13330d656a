// Words of the trade that mean the same. A KB may bring its own; ours serve any Portuguese one that brings none.

import trade from '../articles/synonyms.json' with { type: 'json' };
import { fold } from './fold.ts';

/** Groups of folded phrases; the first phrase names the group. */
export type Synonyms = readonly (readonly string[])[];

export const TRADE_SYNONYMS: Synonyms = trade.synonyms.map((group) => group.map(fold));
