// Below a list, a table of another subject gives no action; one of actions does, however little it says.
import { expect, test } from 'vitest';
import { type ReadPlan, readPlan } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

type Rows = Parameters<typeof tableFrom>[0];

function read(rows: Rows): ReadPlan {
  const plan = readPlan(tableFrom(rows, []), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no header found');
  return plan;
}
const told = ({ actions, sheets }: ReadPlan): readonly unknown[] => [
  actions.map(({ fields }) => fields.get('title')),
  sheets.flatMap(({ unread }) => unread.map(({ from, to, why }) => `${from}-${to} ${why}`)),
];

const list: Rows = [
  ['N°', 'Action', 'Pilote', 'Budget', 'Échéance', 'Statut'],
  [1, 'Wifi public', 'DSI', 12_000, '30/06/2027', 'En cours'],
  [2, 'Site internet', 'Com', 5000, '31/12/2027', 'À venir'],
];
const contacts: Rows = [
  ['Nom', 'Fonction', 'Téléphone', 'Courriel'],
  ['Mme Martin', 'Directrice', '02 99 00 00 00', 'accueil@exemple.fr'],
];

test.each<[string, Rows, readonly string[]]>([
  ['with a title', [[], ['Contacts'], ...contacts], ['5-7 apart']],
  ['without a title', [[], ...contacts], ['5-6 apart']],
  ['several', [[], ...contacts, [], ['Financeur', 'Montant', 'Taux'], ['Région', 6000, '35 %']], ['5-9 apart']],
  ['what colours mean', [[], ['Légende'], ['Vert', 'terminé'], ['Rouge', 'en retard']], ['5-7 note']],
])('another subject, %s', (_, below, unread) => {
  const plan = read([...list, ...below]);
  expect(told(plan)).toEqual([['Wifi public', 'Site internet'], unread]);
  expect(plan.cells.filter(({ note }) => note === 'apart' || note === 'note').every(({ fate }) => fate === 'skipped')).toBe(true);
});

test.each<[string, Rows, readonly string[]]>([
  ['of words that are headers elsewhere', [[], [3, 'Contact', 'Com', null, null, 'À venir']], ['Contact']],
  ['under a line of their own', [[], ['Autres'], [3, 'Formation', 'RH', 100, 2027, 'À venir']], ['Formation']],
  ['under headers of two words', [[], ['Action', 'Coût'], ['Relier', 4000]], ['Relier']],
  ['behind a table of people', [[], ...contacts, [], list[0] ?? [], [3, 'Relier', null, 4000]], ['Relier']],
])('actions below a blank row, %s', (_, below, titles) => {
  expect(told(read([...list, ...below]))[0]).toEqual(['Wifi public', 'Site internet', ...titles]);
});
