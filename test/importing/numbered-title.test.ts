// The number of an action or of an axis, and its title: beyond 999 too, and years are none.
import { expect, test } from 'vitest';
import { numberedTitle } from '../../src/importing/numbered-title.ts';

test.each([
  ['98. Ouvrir un accueil', '98', 'Ouvrir un accueil'],
  ['1626. Ouvrir un accueil', '1626', 'Ouvrir un accueil'],
  ['2000) Ouvrir un accueil', '2000', 'Ouvrir un accueil'],
  ['1626 – Ouvrir un accueil', '1626', 'Ouvrir un accueil'],
  ['1626 - Ouvrir un accueil', '1626', 'Ouvrir un accueil'],
  ['Action 1626 : Ouvrir un accueil', '1626', 'Ouvrir un accueil'],
  ['Fiche action n° 2001. Ouvrir un accueil', '2001', 'Ouvrir un accueil'],
])('%s', (written, number, title) => {
  expect(numberedTitle(written)).toEqual({ number, title });
});

test.each([
  '2027 : ouvrir un accueil',
  '2027 – 2030 : ouvrir un accueil',
  'Actions 2027 – médiation numérique',
  'Actions 1200 jeunes formés',
  '1200 jeunes formés par an',
  '1.5 million',
  '16265. Ouvrir un accueil',
])('%s bears no number', (written) => {
  expect(numberedTitle(written)).toEqual({ number: null, title: written });
});
