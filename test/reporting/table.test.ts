// Tables of the terminal: within its width, and no name is cut down to where it tells nothing.
import { expect, test } from 'vitest';
import { columns, left, right } from '../../src/reporting/table.ts';

const funders = [
  ['Département d’Ille-et-Vilaine', 'subvention', '28 800 €'],
  ['Département d’Ille-et-Loire', 'en nature', '6 000 €'],
];
const heads = [left(''), left('Nature'), right('Montant')];

test('side by side where there is room', () => {
  expect(columns(heads, funders, 80)).toEqual([
    '                               Nature       Montant',
    'Département d’Ille-et-Vilaine  subvention  28 800 €',
    'Département d’Ille-et-Loire    en nature    6 000 €',
  ]);
});

test('a name that would be cut stands above its figures', () => {
  expect(columns(heads, funders, 40)).toEqual([
    '  Nature       Montant',
    'Département d’Ille-et-Vilaine\n  subvention  28 800 €',
    'Département d’Ille-et-Loire\n  en nature    6 000 €',
  ]);
});

test('what is left of a long title tells it from others, beside its figures', () => {
  const title = 'Proposer des ateliers « Premiers clics » dans les médiathèques';
  expect(columns([left(''), right('Prévu')], [[title, '44 000 €']], 50)).toEqual([
    '                                             Prévu',
    'Proposer des ateliers « Premiers clics …  44 000 €',
  ]);
});
