/** Periods: every written form, and what cannot be one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPeriod, daysInMonth, parsePeriod, spanOf, touchesYear } from '../../src/values/days/period.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2999 });
const month = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });
const day = month.chain(({ year, month }) =>
  fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => `${year}-${pad(month)}-${pad(day)}`),
);
const anyForm = fc.oneof(
  day,
  month.map(({ year, month }) => `${year}-${pad(month)}`),
  fc
    .tuple(year, fc.constantFrom('Q', 'T'), fc.integer({ min: 1, max: 4 }))
    .map(([year, letter, rank]) => `${year}-${letter}${rank}`),
  fc
    .tuple(year, fc.constantFrom('S', 'H'), fc.integer({ min: 1, max: 2 }))
    .map(([year, letter, rank]) => `${year}-${letter}${rank}`),
  year.map(String),
);

describe('a period as written', () => {
  it.each([
    ['2026-03-15', '2026-03-15', '2026-03-15'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-T2', '2026-04-01', '2026-06-30'],
    ['2026-S1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2015-2016', '2015-01-01', '2016-12-31'],
    ['2026-04/2026-06', '2026-04-01', '2026-06-30'],
    ['2026-S1/ongoing', '2026-01-01', null],
    ['ongoing', null, null],
  ])('%s', (text, start, end) => expect(parsePeriod(text)).toEqual({ start, end, text }));
  it('may be a year as a number', () => expect(parsePeriod(2026)).toEqual(parsePeriod('2026')));
  it.each([
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-Q5',
    '2026-S3',
    '2016-2015',
    '2026-06/2026-04',
    '2026/2027/2028',
    '2026/bientôt',
    'bientôt/2026',
    'bientôt',
    '26',
    '',
    '2026-3',
  ])('refuses %j', (text) => expect(parsePeriod(text)).toBeNull());

  it('starts on or before the day it ends, in every form', () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const period = parsePeriod(text);
        expect(period?.text).toBe(text);
        expect((period?.start ?? '9') <= (period?.end ?? '0')).toBe(true);
      }),
    );
  });
  it('runs from the start of one form to the end of another, or is refused', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (from, to) => {
        const [first, last, both] = [parsePeriod(from), parsePeriod(to), parsePeriod(`${from}/${to}`)];
        const inOrder = (first?.start ?? '') <= (last?.end ?? '');
        expect(both).toEqual(inOrder ? { start: first?.start, end: last?.end, text: `${from}/${to}` } : null);
      }),
    );
  });
});

describe('a span of two fields', () => {
  it('goes from the first day of one to the last day of the other', () => {
    expect(spanOf({ start: '2026-03', end: '2032-03' })).toEqual({
      start: '2026-03-01',
      end: '2032-03-31',
      text: '2026-03/2032-03',
    });
    expect(spanOf({ start: 2026 })).toMatchObject({ start: '2026-01-01', end: null });
    expect(spanOf({ end: 2026 })).toMatchObject({ start: null, end: '2026-12-31' });
    expect(spanOf({})).toBeNull();
    expect(spanOf(undefined)).toBeNull();
  });
});

describe('order of time', () => {
  it('goes by first day, then by last, the unknown last', () => {
    const periods = [null, parsePeriod('2027'), parsePeriod('2026'), parsePeriod('2026-01')];
    expect(periods.sort(byPeriod).map((period) => period?.text)).toEqual(['2026-01', '2026', '2027', undefined]);
  });
  it('knows the years a period touches', () => {
    const winter = parsePeriod('2026-12/2027-02');
    expect([2025, 2026, 2027, 2028].map((year) => winter && touchesYear(winter, year))).toEqual([false, true, true, false]);
    const open = parsePeriod('2026/ongoing');
    expect(open && touchesYear(open, 2099)).toBe(true);
  });
});
