/** A file of that name is there: nothing is written over it. */
export class ArticleExistsError extends Error {
  override readonly name = 'ArticleExistsError';
}
