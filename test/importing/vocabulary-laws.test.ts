// What jalon writes is read back the same, and no form is surely something that it is not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPercent } from '../../src/importing/cells/read-number.ts';
import type { Money } from '../../src/model/index.ts';
import { daySpan, moneyOf, parsePeriod, readAmount, readDate, typed } from '../../src/values/index.ts';
import { formatDate, formatMoney, formatPercent, formatPeriod, formatShortPeriod } from '../../src/wording/formats.ts';
import { formsIn, kinds, readingOf } from './vocabulary-forms.ts';

const language = fc.constantFrom('fr' as const, 'en' as const);
const two = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 1990, max: 2099 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const part = fc.tuple(year, fc.constantFrom('T1', 'T2', 'T3', 'T4', 'Q1', 'Q3', 'S1', 'S2', 'H1')).map(([y, p]) => `${y}-${p}`);
const single = fc.oneof(day, month, part, year.map(String));
const period = fc
  .oneof(
    single,
    fc.tuple(single, single).map((ends) => ends.join('/')),
    single.map((from) => `${from}/ongoing`),
    single.map((to) => `ongoing/${to}`),
    fc.tuple(year, year).map((ends) => ends.join('-')),
    fc.constant('ongoing'),
  )
  .filter((text) => parsePeriod(text) !== null);

test('a day as it is written is that day', () => {
  fc.assert(
    fc.property(day, language, (iso, lang) => {
      expect(readDate(typed(formatDate(iso, lang)))).toEqual({ value: iso, certainty: 'sure', asRead: iso });
    }),
  );
});

test('a period as it is written is the same days, surely', () => {
  fc.assert(
    fc.property(period, language, (text, lang) => {
      const written = parsePeriod(text);
      if (written === null) throw new Error(text);
      for (const said of [formatPeriod(written, lang), formatShortPeriod(written, lang)]) {
        const read = readDate(typed(said));
        if (!('value' in read)) throw new Error(`${said}: ${read.why}`);
        const back = parsePeriod(read.value);
        expect([said, back && daySpan(back), read.certainty]).toEqual([said, daySpan(written), 'sure']);
      }
    }),
    { numRuns: 500 },
  );
});

test('an amount as it is written is the same cents, surely', () => {
  const cents = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000_000 }),
    fc.integer({ min: 0, max: 100_000_000 }).map((n) => n * 100),
  );
  const money = fc.tuple(cents, cents).map(([a, b]): Money => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  const one = cents.map((n): Money => ({ min: n, max: n }));
  fc.assert(
    fc.property(fc.oneof(money, one), language, (amount, lang) => {
      const said = formatMoney(amount, lang);
      const read = readAmount(typed(said));
      if (!('value' in read)) throw new Error(`${said}: ${read.why}`);
      expect([said, moneyOf(read.value.money), read.certainty]).toEqual([said, amount, 'sure']);
    }),
    { numRuns: 500 },
  );
});

test('a share as it is written is the same hundredths', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 1_000_000 }), language, (hundredths, lang) => {
      const said = formatPercent(hundredths / 100, lang);
      // A comma or a point before three digits may cut thousands.
      fc.pre(!/^-?\d{1,3}[.,]\d{3}\D/.test(said));
      expect(readPercent(typed(said))).toMatchObject({ value: hundredths / 100, certainty: 'sure' });
    }),
  );
});

test('a thousand times as many euros are as many thousands of euros', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (euros) => {
      const [plain, scaled] = [readAmount(typed(`${euros} €`)), readAmount(typed(`${euros} k€`))];
      expect('value' in plain && 'value' in scaled && Number(plain.value.money) * 1000 === Number(scaled.value.money)).toBe(true);
    }),
  );
});

const forms = formsIn(new URL('../fixtures/vocabulary/', import.meta.url));

test('capitals, spaces around and no-break spaces change no reading', () => {
  const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '  ');
  fc.assert(
    fc.property(
      fc.constantFrom(...forms.filter(({ kind }) => ['date', 'amount', 'status'].includes(kind))),
      spaces,
      (one, space) => {
        const same = one.form.replace(/ /g, space).toUpperCase();
        expect([one.form, readingOf(one.kind, ` ${same} `, one.header)]).toEqual([
          one.form,
          readingOf(one.kind, one.form, one.header),
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

test('no form of one kind is surely of another; bare figures, years and shares of progress may be', () => {
  const alike = [
    ['date', 'year'],
    ['status', 'percent'],
  ];
  const isApart = (one: string, other: string): boolean =>
    one !== other && !alike.some((pair) => pair.includes(one) && pair.includes(other));
  const closed = ['date', 'amount', 'status', 'priority', 'yes-no', 'percent', 'year'];
  const taken = forms
    .filter(({ form, reading }) => reading !== '-' && /[^\d\s.,]/.test(form))
    .flatMap(({ kind, form, header }) =>
      closed
        .filter((other) => isApart(kind, other) && readingOf(other, form, header).endsWith(' sure'))
        .map((other) => `${kind} « ${form} » → ${other} ${readingOf(other, form, header)}`),
    );
  expect(taken).toEqual([]);
});

test('a text that says nothing of the kind is refused, whatever it is, and never in error', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz éèàçùâêîôû'), maxLength: 40 });
  fc.assert(
    fc.property(words, (text) => {
      expect(readingOf('amount', text).endsWith(' sure')).toBe(false);
      expect(/^\d.* sure$/.test(readingOf('date', text))).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...kinds), (text, kind) => {
      expect(typeof readingOf(kind, text)).toBe('string');
    }),
  );
});
