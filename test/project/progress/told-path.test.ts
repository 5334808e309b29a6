/** Where an indicator stands beside its line, as a report and a document both say it. */
import { expect, test } from 'vitest';
import { toldPath } from '../../../src/project/progress/index.ts';

const figure = (value: number) => ({ value, period: null, source: null, note: null }) as never;
const told = (target: number, [expected, lead, projected]: readonly [number, number, number]) =>
  toldPath({
    baseline: figure(2),
    last: figure(4),
    path: { expected, lead, projected, target: figure(target) },
  });

test('what is read off a line is no finer than it can be', () => {
  expect(told(7.5, [284.93, -0.1274, 5.47])).toEqual({ expected: 285, lead: -0.13, projected: 5.5 });
});

test('what was counted leads to no part of one', () => {
  expect(told(8, [5.47, -1.47, 5.47])).toEqual({ expected: 5.5, lead: -1.5, projected: 5 });
});

test('without a path nothing is told', () => {
  expect(toldPath({ baseline: null, last: null, path: null })).toBe(null);
});
