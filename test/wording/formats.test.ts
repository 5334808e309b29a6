/** Amounts, numbers, dates and periods, as they are written in both languages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlural } from '../../src/values/index.ts';
import { nameInSentence } from '../../src/wording/elision.ts';
import {
  amongFirst,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatShortMoney,
} from '../../src/wording/formats.ts';

const amount = (min: number, max = min) => ({ min, max });
const period = (text: string, start: string | null, end: string | null) => ({ text, start, end });

describe('money', () => {
  it.each([
    [amount(20_000), '200\u202f€', '€200'],
    [amount(123_450), '1\u202f234,50\u202f€', '€1,234.50'],
    [amount(20_000, 50_000), '200\u202f€ à 500\u202f€', '€200 to €500'],
    [amount(20_050, 50_000), '200,50\u202f€ à 500,00\u202f€', '€200.50 to €500.00'],
    [amount(123_456_789_00), '123\u202f456\u202f789\u202f€', '€123,456,789'],
    [amount(-150_00), '−150\u202f€', '−€150'],
    [amount(0), '0\u202f€', '€0'],
  ])('%j', (money, fr, en) => {
    expect(formatMoney(money, 'fr')).toBe(fr);
    expect(formatMoney(money, 'en')).toBe(en);
  });
  it.each([
    [20_050, 20_050, '201\u202f€', '€201'],
    [95_000_000, 99_000_000, '950\u202f000\u202f€ à 990\u202f000\u202f€', '€950,000 to €990,000'],
    [95_000_000, 148_000_000, '0,95 à 1,48\u202fM€', '€0.95M to €1.48M'],
    [1_234_567_890, 1_234_567_890, '12\u202f345\u202f679\u202f€', '€12,345,679'],
    [12_345_678_999, 12_345_678_999, '123,5\u202fM€', '€123.5M'],
    [12_728_979_049, 25_073_858_048, '127,3 à 250,7\u202fM€', '€127.3M to €250.7M'],
  ])('writes %d to %d cents in little room', (min, max, fr, en) => {
    expect(formatShortMoney({ min, max }, 'fr')).toBe(fr);
    expect(formatShortMoney({ min, max }, 'en')).toBe(en);
  });
  it('shows or rounds the cents when asked', () => {
    expect(formatMoney(amount(20_000), 'fr', { decimals: 2 })).toBe('200,00\u202f€');
    expect(formatMoney(amount(20_050), 'fr', { decimals: 0 })).toBe('201\u202f€');
    expect(formatMoney(amount(-40), 'fr', { decimals: 0 })).toBe('0\u202f€');
  });
  it('says every cent exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (cents) => {
        const read = formatMoney(amount(cents), 'fr', { decimals: 2 }).replace(/\D/g, '');
        expect(Number(read)).toBe(cents);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    [1234.5, '1\u202f234,5', '1,234.5'],
    [0.1 + 0.2, '0,3', '0.3'],
    [-0.001, '0', '0'],
    [999, '999', '999'],
    [-1000, '−1\u202f000', '−1,000'],
  ])('%d', (value, fr, en) => {
    expect(formatNumber(value, 'fr')).toBe(fr);
    expect(formatNumber(value, 'en')).toBe(en);
  });
  it('keeps the decimals asked for', () => {
    expect(formatNumber(3, 'fr', { decimals: 1 })).toBe('3,0');
    expect(formatPercent(12.5, 'fr')).toBe('12,5\u202f%');
    expect(formatPercent(12.5, 'en', { decimals: 0 })).toBe('13%');
  });
  it('says neither nothing of a little, nor all of what lacks a little', () => {
    expect(formatPercent(0.3, 'fr', { decimals: 0 })).toBe('0,3\u202f%');
    expect(formatPercent(99.96, 'fr', { decimals: 1 })).toBe('99,96\u202f%');
    expect(formatPercent(100.2, 'fr', { decimals: 0 })).toBe('100,2\u202f%');
    expect(formatPercent(0, 'fr', { decimals: 0 })).toBe('0\u202f%');
    for (let hundredths = 1; hundredths < 10_000; hundredths++)
      for (const decimals of [0, 1])
        expect(['0\u202f%', '0,0\u202f%', '100\u202f%', '100,0\u202f%']).not.toContain(
          formatPercent(hundredths / 100, 'fr', { decimals }),
        );
  });
});

describe('dates and periods', () => {
  it('writes the first of the month in full', () => {
    expect(formatDate('2026-01-15', 'fr')).toBe('15 janvier 2026');
    expect(formatDate('2026-08-01', 'fr')).toBe('1er août 2026');
    expect(formatDate('2026-08-01', 'en')).toBe('1 August 2026');
    expect(formatDate('bientôt', 'fr')).toBe('bientôt');
  });
  it.each([
    [period('2026-03', '2026-03-01', '2026-03-31'), 'mars 2026', 'March 2026'],
    [period('2024-02', '2024-02-01', '2024-02-29'), 'février 2024', 'February 2024'],
    [period('2026-Q2', '2026-04-01', '2026-06-30'), '2e trimestre 2026', 'second quarter of 2026'],
    [period('2026-T1', '2026-01-01', '2026-03-31'), '1er trimestre 2026', 'first quarter of 2026'],
    [period('2027-S1', '2027-01-01', '2027-06-30'), '1er semestre 2027', 'first half of 2027'],
    [period('2026', '2026-01-01', '2026-12-31'), '2026', '2026'],
    [period('2020-2026', '2020-01-01', '2026-12-31'), '2020 à 2026', '2020 to 2026'],
    [period('2026-04/2026-06', '2026-04-01', '2026-06-30'), 'd’avril à juin 2026', 'April to June 2026'],
    [period('2026-11/2027-02', '2026-11-01', '2027-02-28'), 'de novembre 2026 à février 2027', 'November 2026 to February 2027'],
    [period('2026-03-03', '2026-03-03', '2026-03-03'), '3 mars 2026', '3 March 2026'],
    [period('', '2026-03-01', '2026-03-12'), 'du 1er au 12 mars 2026', '1 to 12 March 2026'],
    [period('', '2026-03-28', '2026-04-02'), 'du 28 mars au 2 avril 2026', '28 March to 2 April 2026'],
    [period('', '2026-12-28', '2027-01-04'), 'du 28 décembre 2026 au 4 janvier 2027', '28 December 2026 to 4 January 2027'],
    [period('2026-10/ongoing', '2026-10-01', null), 'à partir d’octobre 2026', 'from October 2026'],
    [period('2026-10-05/ongoing', '2026-10-05', null), 'à partir du 5 octobre 2026', 'from 5 October 2026'],
    [period('', null, '2026-10-31'), 'jusqu’en octobre 2026', 'until October 2026'],
    [period('', null, '2026-10-05'), 'jusqu’au 5 octobre 2026', 'until 5 October 2026'],
    [period('ongoing', null, null), 'en continu', 'ongoing'],
    [period('à définir', null, null), 'à définir', 'à définir'],
  ])('%j', (noun, fr, en) => {
    expect(formatPeriod(noun, 'fr')).toBe(fr);
    expect(formatPeriod(noun, 'en')).toBe(en);
  });
});

describe('lists and plurals', () => {
  it('joins with commas and a last word', () => {
    expect(formatList([], 'fr')).toBe('');
    expect(formatList(['a'], 'fr')).toBe('a');
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(formatList(['a', 'b'], 'en')).toBe('a and b');
    expect(formatList(['agents et services', 'élus'], 'fr')).toBe('agents et services, et élus');
    expect(formatList(['agents et services', 'élus', 'habitants'], 'fr')).toBe('agents et services, élus et habitants');
    expect(formatList(['élus', 'agents et services'], 'fr')).toBe('élus, et agents et services');
    expect(formatList(['« a et b »', 'c'], 'fr')).toBe('« a et b » et c');
  });
  it('takes the plural from two on in French, for all but one in English', () => {
    expect([0, 1, 1.5, 2].map((count) => isPlural(count, 'fr'))).toEqual([false, false, false, true]);
    expect([0, 1, 1.5, 2].map((count) => isPlural(count, 'en'))).toEqual([true, false, true, true]);
  });
});

it('places are those of several, or the first alone', () => {
  expect([amongFirst(1, 'fr'), amongFirst(4, 'fr')]).toEqual(['première', 'parmi les 4 premières']);
  expect([amongFirst(1, 'en'), amongFirst(4, 'en')]).toEqual(['first', 'among the first 4']);
});

it.each([
  ['Communauté de communes de Retz', 'cc', 'La Communauté de communes de Retz', null],
  ['Montfort Communauté', 'cc', 'Montfort Communauté', 'communauté de communes'],
  ['Syndicat mixte du Val', 'syndicat', 'Le Syndicat mixte du Val', null],
  ['PETR du Pays d’Auge', 'petr', 'Le PETR du Pays d’Auge', 'pôle d’équilibre territorial et rural'],
  ['Collectivité européenne d’Alsace', 'other', 'La Collectivité européenne d’Alsace', null],
  ['Établissement public territorial Vallée Sud', 'other', 'L’Établissement public territorial Vallée Sud', null],
  ['Plaine Commune', 'other', 'Plaine Commune', null],
  ['Agglomération du Niortais', 'ca', 'L’Agglomération du Niortais', 'communauté d’agglomération'],
  ['Agglopolys', 'ca', 'Agglopolys', 'communauté d’agglomération'],
  ['Le Havre', 'commune', 'Le Havre', 'commune'],
  ['Les Abymes', 'commune', 'La commune des Abymes', null],
  ['Les Vals du Dauphiné', 'cc', 'La communauté de communes des Vals du Dauphiné', null],
  ['Les Abymes', 'other', 'Les Abymes', null],
] as const)('%s at the head of a sentence says once what it is', (name, kind, subject, apposition) => {
  expect(nameInSentence({ name, kind }, 'fr')).toEqual({ subject, apposition });
  expect(nameInSentence({ name, kind }, 'en').subject).toBe(name);
});
