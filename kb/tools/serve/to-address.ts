import type { Article } from '../../article.ts';

/** The id as one segment of the address: whatever is in it, it stays one. */
export const toAddress = ({ id }: Pick<Article, 'id'>): string => `/article/${encodeURIComponent(id)}`;
