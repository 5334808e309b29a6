// Territories are found as people call them.
import { expect, test } from 'vitest';
import { findTerritories, territoriesNear } from '../../src/reading/index.ts';
import { territoryLine } from '../../src/wording/project/new-project.ts';

const names = (asked: string): string[] => findTerritories(asked).map(({ name }) => name);

test.each([
  ['243500634', ['Roche aux Fées Communauté']],
  ['243 500 634', ['Roche aux Fées Communauté']],
  ['roche aux fees', ['Roche aux Fées Communauté']],
  ['CC Roche-aux-Fées communauté', ['Roche aux Fées Communauté']],
  ["pays d'issoudun", ["Communauté de communes du Pays d'Issoudun"]],
  ['communauté urbaine de dunkerque', ['Communauté urbaine de Dunkerque']],
  ['Lamballe Terre & Mer', ['Lamballe Terre et Mer']],
  ['Rennes', ['Rennes Métropole', 'Rennes']],
  ['Rennes métropole', ['Rennes Métropole']],
  ['schoelcher', ['Schœlcher']],
  ['213500010', ['Acigné']],
  // A département and a région are none of these, nor the one intercommunalité that bears their name in its own.
  ["Val-d'Oise", []],
  ['Mayotte', []],
  ['Grand Est', []],
  ['999999999', []],
  ['Atlantide', []],
  ['  ', []],
])('%s', (asked, expected) => {
  expect(names(asked)).toEqual(expected);
});

test('a name that several bear gives them all, intercommunalités first', () => {
  const found = findTerritories('Montfort');
  expect(found.length).toBeGreaterThan(2);
  expect(found[0]).toMatchObject({ name: 'Montfort Communauté', siren: '243500550', kind: 'cc', departement: 'Ille-et-Vilaine' });
  expect(found.at(-1)?.kind).toBe('commune');
});

test('the name of a département is not the one village of another that bears it', () => {
  const kinds = findTerritories('La Réunion').map(({ kind, departement }) => `${kind} ${departement}`);
  expect(kinds.slice(0, -1)).not.toEqual([]);
  expect(new Set(kinds.slice(0, -1))).toEqual(new Set(['ca La Réunion']));
  expect(kinds.at(-1)).toBe('commune Lot-et-Garonne');
  expect(names('Paris')).toEqual(['Paris']);
});

test('an intercommunalité comes with its communes, in order, and their inhabitants add up', () => {
  const [found] = findTerritories('243500634');
  expect(found).toMatchObject({ kind: 'cc', departement: 'Ille-et-Vilaine', population: 27025, year: 2026 });
  expect(found?.communes[0]).toEqual({ name: 'Amanlis', insee: '35002', population: 1765 });
  expect(found?.communes.reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(27025);
});

test('a commune is its own and only one; overseas départements have three digits', () => {
  expect(findTerritories('213500010')[0]).toMatchObject({ kind: 'commune', communes: [{ name: 'Acigné', insee: '35001' }] });
  expect(findTerritories('Schœlcher')[0]?.departement).toBe('Martinique');
  expect(findTerritories('Métropole de Lyon')[0]).toMatchObject({ kind: 'metropole', departement: 'Rhône' });
});

test.each([
  // It became an agglomération: whoever types its old kind is told the new one.
  ['CC du Pays de Landerneau-Daoulas', "Communauté d'agglomération du Pays de Landerneau-Daoulas"],
  ['De l’Oust à Brocéliande Communauté', "Communauté de communes de l'Oust à Brocéliande"],
])('near « %s » stands %s', (asked, expected) => {
  expect(findTerritories(asked)).toEqual([]);
  expect(territoriesNear(asked).map(({ name }) => name)[0]).toBe(expected);
});

test('nothing is near what shares no word with any name', () => {
  expect(territoriesNear('Atlantide')).toEqual([]);
  expect(territoriesNear('Communauté de communes')).toEqual([]);
});

test('what the lists know by no SIREN is told by its INSEE code', () => {
  const [found] = findTerritories('97801');
  expect(found && territoryLine(found, 'fr').replaceAll(/\s/g, ' ')).toBe(
    'Saint-Martin (Saint-Martin, 31 160 habitants, code INSEE 97801)',
  );
});
