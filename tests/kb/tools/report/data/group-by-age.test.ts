import { describe, expect, it } from 'vitest';
import { ageOf, groupByAge } from '../../../../../kb/tools/report/data/group-by-age.ts';
import { articleOf } from '../../../article-of.ts';

const TODAY = new Date('2026-03-05T14:30:00Z');
const dated = (...dates: string[]) => dates.map((date, at) => articleOf({ id: `a${at}`, date }));

describe('groupByAge', () => {
  it('counts half-years without a gap, up to today', () => {
    const { unit, periods } = groupByAge(dated('2025-06-30', '2024-07-01', '2025-01-01'), TODAY);
    expect(unit).toBe('half');
    expect(periods.map(({ year, half, count }) => `${year}/${half}: ${count}`)).toEqual([
      '2024/2: 1',
      '2025/1: 2',
      '2025/2: 0',
      '2026/1: 0',
    ]);
  });

  it('counts years where half-years would be too many', () => {
    const { unit, periods } = groupByAge(dated('2018-05-01', '2025-06-30'), TODAY);
    expect(unit).toBe('year');
    expect(periods.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it('puts a date of long ago into the first period instead of drawing every year since', () => {
    const { periods } = groupByAge(dated('0024-08-29', '2025-06-30'), TODAY);
    expect(periods).toHaveLength(12);
    expect(periods[0]).toEqual({ year: 2015, count: 1, isOpen: true });
    expect(periods[1]?.isOpen).toBe(false);
  });

  it('keeps the undated and the future apart, and the oldest first', () => {
    const ages = groupByAge(
      [...dated('2026-03-06', '2026-03-05', '2020-01-01'), articleOf({ id: 'none' })],
      TODAY,
    );
    expect(ages.future.map(({ date }) => date)).toEqual(['2026-03-06']);
    expect(ages.undated.map(({ id }) => id)).toEqual(['none']);
    expect(ages.dated.map(({ date }) => date)).toEqual(['2020-01-01', '2026-03-05']);
  });

  it('has no period where nothing has a date', () => {
    expect(groupByAge([articleOf({})], TODAY).periods).toEqual([]);
  });
});

describe('ageOf', () => {
  it.each([
    ['2026-03-05', 0, 0],
    ['2026-02-06', 0, 0],
    ['2026-02-05', 0, 1],
    ['2025-03-06', 0, 11],
    ['2025-03-05', 1, 0],
    ['2023-12-31', 2, 2],
  ])('%s is %i years and %i months old', (date, years, months) => {
    expect(ageOf(date, TODAY)).toEqual({ years, months });
  });
});
