// The month an article is from.

/** `2024-08-29` is "ago. de 2024" in Portuguese. The empty string for a date that is none. */
export function toMonth(isoDate: string, languageTag: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(languageTag, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}
