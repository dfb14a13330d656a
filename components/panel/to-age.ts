// How long ago, in days and in words.

const DAY_MS = 86_400_000;
const DAYS_PER_MONTH = 30;

/** "hoje", "há 2 dias", "há 3 meses": calendar days of the agent's clock. The empty string for a date that is none. */
export function toAge(createdAt: string, now: Date, languageTag: string): string {
  const created = new Date(createdAt);
  if (Number.isNaN(created.getTime())) return '';
  const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(created)) / DAY_MS));
  const format = new Intl.RelativeTimeFormat(languageTag, { numeric: 'auto' });
  return days < 2 * DAYS_PER_MONTH
    ? format.format(-days, 'day')
    : format.format(-Math.floor(days / DAYS_PER_MONTH), 'month');
}

function startOfDay(date: Date): number {
  return new Date(date).setHours(0, 0, 0, 0);
}
