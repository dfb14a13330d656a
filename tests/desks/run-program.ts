// Runs a program to its end. For programs that stay, see start-server.ts.
import { spawn } from 'node:child_process';

export class ProgramFailedError extends Error {
  override readonly name = 'ProgramFailedError';
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Written to the program's standard input, which is closed after it. */
  readonly input?: string;
}

const MAX_QUOTED_CHARS = 2000;

/**
 * The program's standard output.
 * @throws {ProgramFailedError} when it cannot be started or does not exit with 0; quotes the end of its output.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: 'pipe',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', (error) =>
      reject(new ProgramFailedError(`${command} could not be started: ${error.message}`)),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(stdout);
      else {
        const tail = `${stdout}\n${stderr}`.trim().slice(-MAX_QUOTED_CHARS);
        reject(new ProgramFailedError(`${command} exited with ${code}:\n${tail}`));
      }
    });
    // A program that ends without reading its input closes the pipe: its exit code tells the rest.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
