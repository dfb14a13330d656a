/** The command line itself is wrong: said with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
