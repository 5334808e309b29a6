// What an import keeps of the columns of a plan is what it made of them: settled so, the same file reads the same.
import { expect, test } from 'vitest';
import { keptColumns, type ReadPlan, readPlan, type Settled } from '../../src/importing/index.ts';
import type { Table } from '../../src/model/index.ts';
import { tableOf } from '../../src/reading/index.ts';
import { containers } from '../fixtures/intake/containers.ts';
import { drawn } from '../fixtures/intake/drawn.ts';
import { files } from '../fixtures/intake/files.ts';
import { tableFrom } from './table-from.ts';

const read = (table: Table, settled: Settled): ReadPlan => {
  const plan = readPlan(table, { settled, basis: 'excl-tax' });
  if (plan === null) throw new Error('no plan found');
  return plan;
};
const saidBy = ({ actions }: ReadPlan): unknown =>
  actions.map(({ key, way, fields }) => ({
    key,
    way: way.map(({ number, title }) => [number, title]),
    fields: Object.fromEntries(fields),
  }));

function sameAgain(table: Table): void {
  const plan = read(table, new Map());
  const kept = keptColumns(plan.columns);
  const again = read(table, new Map(kept.map(({ header, key }) => [header, key])));
  expect(saidBy(again)).toEqual(saidBy(plan));
  expect(new Set(kept.map(({ header }) => header)).size).toBe(kept.length);
}

test.each(files.map((file) => [file.name, file] as const))('%s', async (_, { bytes }) =>
  sameAgain(tableOf(await bytes(), 'plan')),
);
test.each(drawn.map((file) => [file.name, file] as const))('%s', async (_, { container, sheets, lines = [] }) =>
  sameAgain(tableOf(await containers[container]({ sheets, lines }), 'plan')),
);

const tables: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  'years under a cost, the last one open': [
    ['Action', 'Coûts prévisionnels (€ HT)', 'Coûts prévisionnels (€ HT)', 'Coûts prévisionnels (€ HT)', 'Suivi'],
    ['Action', 2026, 2027, '2028 et +', 'Observations'],
    ['Relier', 10, 20, 30, 'à revoir'],
    ['Former', 1, 2, null, null],
  ],
  'a total beside its years': [
    ['Action', 'Budget', 'Budget 2026', 'Budget 2027'],
    ['Relier', 30, 10, 20],
    ['Former', 3, 1, 2],
  ],
  'one header twice': [
    ['Action', 'Observations', 'Date', 'Observations', 'Statut', 'Statut'],
    ['Relier', 'une', 2026, 'deux', 'En cours', 'Réalisé'],
    ['Former', 'trois', 2027, 'quatre', 'À venir', 'En cours'],
  ],
  'two ends': [
    ['Action', 'Fin', 'Échéance', 'Début', 'Période'],
    ['Relier', 2027, 2028, 2026, '2026-2028'],
    ['Former', 2027, null, 2026, null],
  ],
  'funders and amounts, twice': [
    ['Action', 'Financeur', 'Montant', 'Financeur', 'Montant', 'Montant total'],
    ['Relier', 'Région', 10, 'État', 20, 40],
    ['Former', 'Région', 1, null, null, 4],
  ],
};
test.each(Object.entries(tables))('%s', (_, rows) => sameAgain(tableFrom(rows, [])));

test('what is beside its years is no total of them', () => {
  const plan = read(tableFrom(tables['years under a cost, the last one open'] ?? [], []), new Map());
  expect(plan.actions[0]?.fields.get('budget')).toEqual([
    { year: 2026, planned: 10 },
    { year: 2027, planned: 20 },
    { planned: 30 },
  ]);
});
