// The last day to send what a council is summoned with: clear days, of which neither the day of sending nor that of the sitting is one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayToSend, summonsOf } from '../../../src/project/time/index.ts';
import { dayNumber, daysLater } from '../../../src/values/index.ts';
import { deliberationWords } from '../../../src/wording/index.ts';

/**
 * Worked examples that were published. Saturdays, Sundays and holidays count as other days do (Conseil d’État, 13 October 1993, d’André;
 * Ministry of the Interior, answer to written question 33389, National Assembly, 29 January 1996).
 */
const published: readonly (readonly [source: string, sitting: string, days: number, send: string])[] = [
  ['Association des maires du Pas-de-Calais: a Friday, summoned on the Monday', '2026-12-11', 3, '2026-12-07'],
  [
    'Association des maires du Pas-de-Calais: a Monday, summoned on the Thursday, the weekend counting',
    '2026-12-14',
    3,
    '2026-12-10',
  ],
  ['touspolitiques.fr: a sitting on the 28th, the 25th a holiday, sent on the 24th', '2026-12-28', 3, '2026-12-24'],
  // Article L. 2121-12: five, counted in the same way, over the weekend and the holiday.
  ['L. 2121-12: a Thursday, summoned on the Friday before', '2026-12-10', 5, '2026-12-04'],
  ['L. 2121-12: a Monday after 11 November, summoned on the Tuesday before', '2026-11-16', 5, '2026-11-10'],
];

test.each(published)('%s', (_, sitting, days, send) => {
  expect(lastDayToSend(sitting, { days, clear: true })).toBe(send);
});

test('Conseil d’État, 13 October 1993: sent on 21 December 1989 for the 26th, a Saturday, a Sunday and Christmas between, is in time', () => {
  expect(lastDayToSend('1989-12-26', { days: 3, clear: true }) >= '1989-12-21').toBe(true);
});

test('five whole days, neither more nor fewer, lie between the two, across months and leap years', () => {
  const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') }).map((n) => daysLater('1970-01-01', n));
  fc.assert(
    fc.property(day, fc.constantFrom(1, 3, 5), (sitting, days) => {
      const between: string[] = [];
      for (let at = daysLater(lastDayToSend(sitting, { days, clear: true }), 1); at < sitting; at = daysLater(at, 1))
        between.push(at);
      expect(between).toHaveLength(days);
    }),
  );
});

test('at least so many days, of which no text says that they are clear: the papers leave that many days before', () => {
  expect(lastDayToSend('2026-12-14', { days: 12, clear: false })).toBe('2026-12-02');
});

const council = { kind: 'council' } as const;
const cgct = { clear: true, code: 'cgct', binds: 'law' } as const;

test('the councils of communities and of communes: five days and the note; three for a commune under 3,500', () => {
  const joint = ['L. 2121-12', 'L. 5211-1'];
  expect(summonsOf({ kind: 'cc' }, council)).toEqual({ ...cgct, days: 5, articles: joint });
  expect(summonsOf({ kind: 'commune', population: 3500 }, council)).toEqual({ ...cgct, days: 5, articles: ['L. 2121-12'] });
  expect(summonsOf({ kind: 'commune', population: 3499 }, council)).toEqual({ ...cgct, days: 3, articles: ['L. 2121-11'] });
});

test('joint bodies through L. 5711-1, hubs through L. 5741-1 besides; an open joint body is summoned as its statutes say', () => {
  const closed = ['L. 2121-12', 'L. 5211-1', 'L. 5711-1'];
  expect(summonsOf({ kind: 'petr' }, council)).toEqual({ ...cgct, days: 5, articles: [...closed, 'L. 5741-1'] });
  expect(summonsOf({ kind: 'syndicat' }, council)).toEqual({ ...cgct, days: 5, articles: closed, binds: 'statutes' });
});

test('départements and régions: a report twelve days before; a social action centre: three days before', () => {
  expect(summonsOf({ kind: 'departement' }, council)).toMatchObject({ days: 12, clear: false, articles: ['L. 3121-19'] });
  expect(summonsOf({ kind: 'region' }, council)).toMatchObject({ days: 12, clear: false, articles: ['L. 4132-18'] });
  expect(summonsOf({ kind: 'cias' }, council)).toMatchObject({ days: 3, clear: false, code: 'casf', articles: ['R. 123-16'] });
});

test('what jalon knows no text of is said to be unknown; a committee summons as its own rules say', () => {
  for (const kind of ['state', 'other', undefined] as const) expect(summonsOf(kind ? { kind } : {}, council)).toBe(null);
  expect(summonsOf({ kind: 'cc' }, { kind: 'steering' })).toMatchObject({ days: 5, binds: 'custom' });
});

test.each([
  ['cc', 'fr', 'ni le jour de l’envoi ni celui de la séance ne comptent'],
  ['syndicat', 'fr', 'Un syndicat mixte ouvert suit ses statuts.'],
  ['departement', 'fr', '12 jours au moins avant la séance'],
  ['cias', 'fr', 'code de l’action sociale et des familles, article R. 123-16'],
  ['region', 'en', '12 days at least before the sitting'],
] as const)('the rule of a %s is said whole', (kind, language, says) => {
  expect(deliberationWords[language].sendRule(summonsOf({ kind }, council)).replace(/\u00a0/g, ' ')).toContain(says);
});
