// "Das 8h às 18h", "entre 18h e 20h", "a partir das 9 horas": a time of the day, which is written like a duration.

const HOUR = String.raw`\d{1,2}(?:\s*(?:h|hs|hrs|horas?)\b)?`;
/** What stands before the first and before the second of two. */
const OPENS = /\b(?:as|das|entre|de)\s+$/;
const LINKS = new RegExp(String.raw`\b${HOUR}\s*(?:a|as|ate|ate as|e|[-–])\s*$`);
const LINKED = new RegExp(String.raw`^${HOUR}\s*(?:a|as|ate|ate as|e|[-–])\s+${HOUR}`);
/** "Às 18h" is a clock time; "as 48 horas" and "as 24 horas seguintes" are not. */
const ALONE = /\b(?:as|das)\s+$/;
const OF_HOURS = /^(\d{1,2})\s*(?:h|hs|hrs|horas?)\b/;

/**
 * @param sentence folded
 * @param at where the number stands
 */
export function isClockTime(sentence: string, at: number): boolean {
  const [before, from] = [sentence.slice(0, at), sentence.slice(at)];
  const hour = Number(OF_HOURS.exec(from)?.[1] ?? Infinity);
  // The minutes of "18:00 h".
  if (/\d:$/.test(before)) return true;
  if (hour > 24) return false;
  return (
    (hour < 24 && ALONE.test(before)) || (OPENS.test(before) && LINKED.test(from)) || isSecondOfTwo(before)
  );
}

/** "entre 18h e |20h" */
function isSecondOfTwo(before: string): boolean {
  const link = LINKS.exec(before);
  return link !== null && OPENS.test(before.slice(0, link.index));
}
