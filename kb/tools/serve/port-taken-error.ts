/** Another program listens there. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}
