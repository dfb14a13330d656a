// Asks the system for a port of 127.0.0.1 that nobody listens on.
import { createServer } from 'node:net';

/** Free when asked; another program could still take it before the caller does. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : undefined;
      probe.close(() => {
        if (port === undefined) reject(new Error('The system gave no port on 127.0.0.1.'));
        else resolve(port);
      });
    });
  });
}
