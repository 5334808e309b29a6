// Days of one list are in one order: that of those which can be read in no other.
import { expect, test } from 'vitest';
import { readPlan } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

function startsOf(...days: readonly string[]) {
  const rows = days.map((day, at) => [`Action ${at}`, day]);
  const plan = readPlan(tableFrom([['Action', 'Début'], ...rows], []), { settled: new Map(), basis: 'excl-tax' });
  return {
    starts: plan?.actions.map(({ fields }) => fields.get('start')),
    notes: plan?.cells.flatMap(({ note, words }) => (note === undefined ? [] : [`${note}: ${words}`])),
  };
}

test('the month comes first where some have a thirteenth month otherwise, and that is told', () => {
  expect(startsOf('01/15/2027', '03/01/2027', '05/05/2027')).toEqual({
    starts: ['2027-01-15', '2027-03-01', '2027-05-05'],
    notes: ['month-first: 03/01/2027'],
  });
});

test('the day comes first in all others, and where a list has both', () => {
  expect(startsOf('03/01/2027').starts).toEqual(['2027-01-03']);
  expect(startsOf('15/01/2027', '03/01/2027').starts).toEqual(['2027-01-15', '2027-01-03']);
  expect(startsOf('15/01/2027', '01/16/2027', '03/01/2027').starts).toEqual(['2027-01-15', '2027-01-16', '2027-01-03']);
});
