/** Scales of time: the lines of years, halves and quarters bear the names of those that they begin. */
import { describe, expect, it } from 'vitest';
import { writeTime } from '../../src/drawing/number-format.ts';
import { linesOf, timeScale } from '../../src/drawing/scale.ts';

const dayOf = (year: number, month = 0, day = 1) => Date.UTC(year, month, day) / 86_400_000 + 25_569;
const lines = (from: number, to: number) => {
  const scale = timeScale([from, to]);
  return linesOf(scale).map((line) => writeTime(line, scale, 'en'));
};

describe.each([2026, 2027, 2028, 2029])('time from %d', (first) => {
  it.each([5, 6, 12])('has a line for each of %d years, leap years among them', (count) => {
    const years = Array.from({ length: count }, (_, at) => String(first + at));
    expect(lines(dayOf(first), dayOf(first + count - 1, 11, 31)).slice(0, count)).toEqual(years);
  });
  it('has one for each half, and for each quarter when it is short', () => {
    const halves = [first, first + 1, first + 2].flatMap((year) => [`January ${year}`, `July ${year}`]);
    expect(lines(dayOf(first), dayOf(first + 2, 11, 31)).slice(0, 6)).toEqual(halves);
    const quarters = ['January', 'April', 'July', 'October'].map((month) => `${month} ${first}`);
    expect(lines(dayOf(first), dayOf(first, 11, 31)).slice(0, 4)).toEqual(quarters);
  });
});
