// Articles by the half-year or the year of their date, with no gap between the first period and today's.

import type { Article } from '../../../article.ts';

/** Beyond this, half-years would be too thin to read on a phone. */
const MAX_HALVES = 14;
const MAX_YEARS = 12;

export interface Period {
  readonly year: number;
  /** Absent where periods are whole years. */
  readonly half?: 1 | 2;
  readonly count: number;
  /** The first period also holds everything before it. */
  readonly isOpen: boolean;
}

export interface Ages {
  readonly unit: 'half' | 'year';
  /** Empty when no article has a date. */
  readonly periods: readonly Period[];
  /** Oldest first. */
  readonly dated: readonly Article[];
  readonly undated: readonly Article[];
  /** Dated after `today`: in none of the periods. */
  readonly future: readonly Article[];
}

export function groupByAge(articles: readonly Article[], today: Date): Ages {
  const day = today.toISOString().slice(0, 10);
  const dated = articles
    .filter(({ date }) => date !== undefined && date <= day)
    .toSorted((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
  const first = dated[0]?.date;
  const unit = first !== undefined && halvesBetween(first, day) < MAX_HALVES ? 'half' : 'year';
  return {
    unit,
    periods: first === undefined ? [] : toPeriods(dated, unit, first, day),
    dated,
    undated: articles.filter(({ date }) => date === undefined),
    future: articles.filter(({ date }) => date !== undefined && date > day),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const yearOf = (date: string): number => Number(date.slice(0, 4));
const halfOf = (date: string): 1 | 2 => (Number(date.slice(5, 7)) > 6 ? 2 : 1);
/** Half-years since the year 0. */
const toHalves = (date: string): number => yearOf(date) * 2 + halfOf(date) - 1;
const halvesBetween = (from: string, to: string): number => toHalves(to) - toHalves(from);

function toPeriods(dated: readonly Article[], unit: Ages['unit'], first: string, last: string): Period[] {
  const numberOf = unit === 'half' ? toHalves : yearOf;
  // A date of the year 24 must not draw two thousand columns.
  const start = Math.max(numberOf(first), unit === 'half' ? 0 : yearOf(last) - MAX_YEARS + 1);
  const counts = new Map<number, number>();
  for (const { date = first } of dated) {
    const period = Math.max(start, numberOf(date));
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return Array.from({ length: numberOf(last) - start + 1 }, (_, index) => {
    const period = start + index;
    const common = { count: counts.get(period) ?? 0, isOpen: index === 0 && numberOf(first) < start };
    return unit === 'year'
      ? { year: period, ...common }
      : { year: Math.floor(period / 2), half: period % 2 === 0 ? 1 : 2, ...common };
  });
}

/** Whole years and months, as people say the age of a document. */
export function ageOf(date: string, today: Date): { readonly years: number; readonly months: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  const whole = Math.max(0, today.getUTCDate() < day ? months - 1 : months);
  return { years: Math.floor(whole / 12), months: whole % 12 };
}
