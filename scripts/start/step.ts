// Names each step of `npm start`, so that a failure says where it happened.

/** A step that could not be done. The message is a sentence or two: which step, and why. */
export class StepError extends Error {
  override readonly name = 'StepError';

  constructor(doing: string, cause: unknown) {
    super(`npm start failed while ${doing}: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * @param doing what is done, to stand after "while"
 * @throws StepError when `act` throws
 */
export async function step<Result>(doing: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw new StepError(doing, error);
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const stderr = 'stderr' in cause ? String(cause.stderr).trim() : '';
  // What a program of ours died of stands between a line of its source and the stack.
  if (stderr !== '') return /^\w+Error: (.+)$/m.exec(stderr)?.[1] ?? stderr;
  // The drivers' errors go on with a log of every attempt.
  return cause.message.split('\n')[0] ?? '';
}
