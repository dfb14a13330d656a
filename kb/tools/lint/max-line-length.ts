/**
 * A longer line is no text of an author's: data pasted in, or a page squeezed into one line. Expressions that look back
 * and forth would take time by its square.
 */
export const MAX_LINE_LENGTH = 10_000;
