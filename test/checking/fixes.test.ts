// What people write, and what it surely means; what could mean two things means nothing here.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualNumber } from '../../src/values/amounts/usual-number.ts';
import { parsePeriod } from '../../src/values/days/period.ts';
import { usualDay } from '../../src/values/days/usual-day.ts';
import { usualPeriod } from '../../src/values/days/usual-period.ts';
import { meantKey, meantValue } from '../../src/values/words/usual-word.ts';

test.each([
  ['15/01/2026', '2026-01-15'],
  ['15.1.2026', '2026-01-15'],
  ['15-01-2026', '2026-01-15'],
  ['01/15/2026', '2026-01-15'],
  ['03/03/2026', '2026-03-03'],
  ['2026/01/05', '2026-01-05'],
  ['2026-1-5', '2026-01-05'],
  ['15 janvier 2026', '2026-01-15'],
  ['1er\u00a0Août 2026', '2026-08-01'],
  ['le 3 févr. 2026', '2026-02-03'],
  ['January 15, 2026', '2026-01-15'],
  ['05/03/2026', null],
  ['31/04/2026', null],
  ['30/02/2026', null],
  ['15/01/26', null],
  ['15/13/2026', null],
  ['15 brumaire 2026', null],
  ['3 mar 2026', null],
  ['2026-01-15T10:00', null],
  ['environ 15/01/2026', null],
])('the day %s is %s', (text, day) => {
  expect(usualDay(text)).toBe(day);
});

test.each([
  ['mars 2026', '2026-03'],
  ['Décembre 2026', '2026-12'],
  ['march 2026', '2026-03'],
  ['03/2026', '2026-03'],
  ['3-2026', '2026-03'],
  ['2026/03', '2026-03'],
  ['2026-3', '2026-03'],
  ['T2 2026', '2026-T2'],
  ['2026 T2', '2026-T2'],
  ['2026-t2', '2026-T2'],
  ['Q4 2026', '2026-Q4'],
  ['2e trimestre 2026', '2026-T2'],
  ['troisième trimestre 2026', '2026-T3'],
  ['1er semestre 2026', '2026-S1'],
  ['2nd semestre 2026', '2026-S2'],
  ['first half of 2026', '2026-H1'],
  ['S1 2026', '2026-S1'],
  ['15/01/2026', '2026-01-15'],
  ['2025 – 2026', '2025-2026'],
  ['2025 à 2028', '2025-2028'],
  ['mars 2026 - juin 2026', '2026-03/2026-06'],
  ['03/2026 - 06/2026', '2026-03/2026-06'],
  ['du 15/01/2026 au 20/02/2026', '2026-01-15/2026-02-20'],
  ['2026-04 / 2026-06', '2026-04/2026-06'],
  ['Ongoing', 'ongoing'],
  ['T5 2026', null],
  ['S3 2026', null],
  ['juin 2026 - mars 2026', null],
  ['mars à juin 2026', null],
  ['05/03/2026', null],
  ['13/2026', null],
  ['printemps 2026', null],
  ['courant 2026', null],
  ['bientôt', null],
  ['', null],
])('the period %s is %s', (text, period) => {
  expect(usualPeriod(text)).toBe(period);
});

test.each<[string, boolean, number | null]>([
  ['24 000 €', true, 24000],
  ['24\u202f000\u00a0€', true, 24000],
  ['24000€', true, 24000],
  ['24 000 euros', true, 24000],
  ['1 euro', true, 1],
  ['1 234,50', true, 1234.5],
  ['1.234,50 €', true, 1234.5],
  ['1,234.50', true, 1234.5],
  ['1234,5', false, 1234.5],
  ['0,125', false, 0.125],
  ['12.5', false, 12.5],
  ['-3', false, -3],
  ['24000', false, 24000],
  ['24.000 €', true, null],
  ['1,234', false, null],
  ['24 000 €', false, null],
  ['24 k€', true, null],
  ['24 000 € HT', true, null],
  ['environ 24 000', true, null],
  ['2 40 000', true, null],
  ['1 234,567 €', true, null],
  ['24000-30000', true, null],
  ['1e3', false, null],
  ['20 %', false, null],
  ['1234567890123456789', false, null],
  ['', false, null],
])('the number %s, euros allowed: %s, is %s', (text, euros, number) => {
  expect(usualNumber(text, euros)).toBe(number);
});

test('an amount as French and English write it is the amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
      const value = cents / 100;
      for (const [locale, currency] of [
        ['fr-FR', 'EUR'],
        ['de-DE', 'EUR'],
      ] as const) {
        const written = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2 }).format(value);
        expect(usualNumber(written, true)).toBe(value);
      }
      const english = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format(value);
      expect(usualNumber(english, true)).toBe(value);
    }),
  );
});

test('a period that is found is in the calendar, and is itself', () => {
  const part = fc.constantFrom('1', '15', '03', '2026', '2027', 'mars', 'T2', '2e trimestre', 'S1', '-', '/', 'à', ' ', 'de ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
      const found = usualPeriod(parts.join(''));
      if (found === null) return;
      expect(parsePeriod(found)).not.toBeNull();
      expect(usualPeriod(found)?.toUpperCase()).toBe(found.toUpperCase());
    }),
    { numRuns: 2000 },
  );
});

test('a key is meant when one alone is the same but for case, accents and hyphens, and is free', () => {
  const known = ['title', 'evaluationMode', 'id', 'leadDepartments'];
  expect(meantKey('Title', known, ['Title'])).toBe('title');
  expect(meantKey('évaluation_mode', known, ['id', 'évaluation_mode'])).toBe('evaluationMode');
  expect(meantKey('Title', known, ['Title', 'title'])).toBeNull();
  expect(meantKey('Title', known, ['Title', 'TITLE'])).toBeNull();
  expect(meantKey('titel', known, ['titel'])).toBeNull();
  expect(meantKey('lead-id', ['leadId', 'lead_id'], ['lead-id'])).toBeNull();
});

test('a value is meant by its label, or by one letter when nothing else is near', () => {
  const labels: Record<string, string[]> = { 'in-progress': ['en cours'], done: ['terminée', 'faite'], met: ['remplie'] };
  const meant = (typed: string, known: readonly string[]): string | null => meantValue(typed, known, (one) => labels[one] ?? []);
  expect(meant('En cours', ['in-progress', 'done'])).toBe('in-progress');
  expect(meant('IN PROGRESS', ['in-progress', 'done'])).toBe('in-progress');
  expect(meant('in-progres', ['in-progress', 'done'])).toBe('in-progress');
  expect(meant('dnoe', ['in-progress', 'done'])).toBe('done');
  expect(meant('cb', ['cc', 'ca'])).toBeNull();
  expect(meant('ume', ['met', 'done'])).toBeNull();
  expect(meant('umet', ['met', 'unmet'])).toBeNull();
  expect(meant('fini', ['in-progress', 'done'])).toBeNull();
});
