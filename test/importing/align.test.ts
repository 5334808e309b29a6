// A line without an id is known again, in what has become of its list, by what it says.
import { expect, test } from 'vitest';
import { matched } from '../../src/importing/align.ts';
import type { ExchangeLine } from '../../src/model/index.ts';

const line = (key: string, values: ExchangeLine['values'], of: Partial<ExchangeLine> = {}): ExchangeLine => ({
  ...{ key, id: null, holder: 'AC-1', values },
  ...of,
});
const study = { label: 'Étude', amount: 10, year: 2026 };
const works = { label: 'Travaux', amount: 20, year: 2026 };
const pairs = (before: readonly ExchangeLine[], now: readonly ExchangeLine[]) =>
  [...matched(before, now)].map(([key, { key: become }]) => `${key} ${become}`);

test.each<[string, readonly ExchangeLine[], readonly ExchangeLine[], readonly string[]]>([
  [
    'by what it still says, wherever it stands',
    [line('a', study), line('b', works)],
    [line('x', { ...works, amount: 25 }), line('y', study)],
    ['a y', 'b x'],
  ],
  [
    'as the one that says most of the same',
    [line('a', study)],
    [line('x', { ...works, amount: 10, year: 2027 }), line('y', { ...study, amount: 11 })],
    ['a y'],
  ],
  [
    'as one that is the same first, though another is like it',
    [line('a', { ...study, amount: 12 }), line('b', study)],
    [line('x', study)],
    ['b x'],
  ],
  ['once', [line('a', study), line('b', study)], [line('x', study), line('y', study)], ['a x', 'b y']],
  ['as none that says nothing of the same', [line('a', study)], [line('x', { label: 'Fête', amount: 1, year: 2027 })], []],
  ['as none of another holder', [line('a', study)], [line('x', study, { holder: 'AC-2' })], []],
  [
    'by its id where it bears one, whatever it says',
    [line('a', study, { id: 'a' })],
    [line('x', study), line('a', works, { id: 'a' })],
    ['a a'],
  ],
])('%s', (_, before, now, expected) => expect(pairs(before, now)).toEqual(expected));
