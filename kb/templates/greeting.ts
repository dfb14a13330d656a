// The greeting that fits the hour on the agent's clock.

/** Morning until noon, afternoon until six, evening until five in the morning, as Brazilians count them. */
export function greetingAt(now: Date, timeZone?: string): 'bom dia' | 'boa tarde' | 'boa noite' {
  const options = { hour: 'numeric', hourCycle: 'h23', ...(timeZone && { timeZone }) } as const;
  const hour = Number(new Intl.DateTimeFormat('en', options).format(now));
  if (hour >= 5 && hour < 12) return 'bom dia';
  return hour >= 12 && hour < 18 ? 'boa tarde' : 'boa noite';
}
