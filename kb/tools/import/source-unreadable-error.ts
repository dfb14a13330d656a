/** One file cannot be read; the message is for its author, and the other files are read all the same. */
export class SourceUnreadableError extends Error {
  override readonly name = 'SourceUnreadableError';
}
