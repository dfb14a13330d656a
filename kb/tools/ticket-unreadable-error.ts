/** What came on standard input is no text in UTF-8: words with accents would be lost on the search. */
export class TicketUnreadableError extends Error {
  override readonly name = 'TicketUnreadableError';
}
