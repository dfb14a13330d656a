import type { Page } from '../../import/page.ts';
import type { Problem } from '../finding.ts';
import { onlyLive } from '../live-pages.ts';
import type { Rule } from '../rule.ts';

const TITLE_DATE = /^\s*(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})\b/;
const TEXT_DATE = /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/-])/g;

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'warning',
  summary:
    'A date that the calendar does not have, or that is still to come, says nothing about the age of a text.',
  check: (input) =>
    onlyLive(input).pages.flatMap((page) => [...checkTitle(page, input.today), ...checkText(page)]),
};

function checkTitle({ path, headings }: Page, today: Date): Problem[] {
  const [title] = headings;
  const [date, year, month, day] = TITLE_DATE.exec(title?.text ?? '') ?? [];
  if (!title || !date) return [];
  const time = toTime(Number(year), Number(month), Number(day));
  if (time !== undefined && time <= today.getTime()) return [];
  return [
    {
      path,
      line: title.line,
      message: `${date.trim()} in the title is ${time === undefined ? 'no date' : 'still to come'}.`,
      hint: 'Put the day of the last change there, as YYYY.MM.DD.',
    },
  ];
}

/** In the text only what no reading, day or month first, can make a date. */
function checkText({ path, lines }: Page): Problem[] {
  return lines.flatMap((line, index) =>
    [...line.matchAll(TEXT_DATE)]
      .filter(([, a, b, year]) => {
        const [first, second] = [Number(a), Number(b)];
        return (
          toTime(Number(year), second, first) === undefined &&
          toTime(Number(year), first, second) === undefined
        );
      })
      .map(([date]) => ({
        path,
        line: index + 1,
        message: `${date} is no date.`,
        hint: 'Correct the day or the month.',
      })),
  );
}

function toTime(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}
