/** The sources hold no article at all: nothing is written. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError';
}
