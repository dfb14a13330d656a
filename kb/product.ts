// A product of the service desk: what articles are about, and what a user guide says of it.

import type { Inline } from './rich-text/rich-text.ts';

/** Each is empty where nobody said it. */
export interface ProductFacts {
  readonly whatItIs: string;
  readonly purpose: string;
  /** Spheres of government it is available to. */
  readonly availableTo: readonly string[];
  readonly supportKinds: readonly string[];
  readonly links: readonly Extract<Inline, { type: 'link' }>[];
}

export interface Product {
  readonly name: string;
  /** Other names that requesters use, acronyms among them. */
  readonly aliases?: readonly string[];
  /** Absent for a product that is known by its folder only. */
  readonly facts?: ProductFacts;
}
