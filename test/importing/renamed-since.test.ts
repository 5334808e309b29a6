// A workbook that went out before ids changed comes back under those of today.
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/importing/columns-of.ts';
import { renamedSince, underIdsOfToday } from '../../src/importing/index.ts';
import { layoutNamed } from '../../src/importing/layout.ts';
import type { ExchangeBase, ExchangeTable } from '../../src/model/index.ts';

const [layout] = [layoutNamed('actions')].flatMap((one) => one ?? []);
/** `AC-001 Portail`. */
const actions = (titled: readonly string[]): readonly ExchangeTable[] => [
  {
    name: 'actions',
    columns: layout === undefined ? [] : columnsOf(layout),
    lines: titled.map((one) => {
      const [id = '', title = ''] = one.split(' ');
      return { key: id, id, holder: null, values: { title, description: `Après [[${id}]].` } };
    }),
  },
];
const baseOf = (titled: readonly string[], names: ExchangeBase['names'] = {}): ExchangeBase => ({
  ...{ kind: 'workbook', title: 'Projet', siren: null, exportedOn: '2026-01-01', language: 'fr', lead: null },
  names,
  tables: actions(titled),
});

test.each<[string, readonly string[], readonly string[], Readonly<Record<string, string>>]>([
  ['by its title', ['AC-001 Portail', 'AC-002 Wifi'], ['AC-021 portail', 'AC-002 Wifi'], { 'AC-001': 'AC-021' }],
  ['ids that changed places', ['AC-001 A', 'AC-002 B'], ['AC-002 A', 'AC-001 B'], { 'AC-001': 'AC-002', 'AC-002': 'AC-001' }],
  [
    'ids that moved up for one that came first',
    ['AC-001 A', 'AC-002 B'],
    ['AC-001 Neuve', 'AC-002 A', 'AC-003 B'],
    { 'AC-001': 'AC-002', 'AC-002': 'AC-003' },
  ],
  ['none whose title another took', ['AC-001 A'], ['AC-001 B', 'AC-002 A'], {}],
  ['none that went, its title given to one that was there', ['AC-001 A', 'AC-002 B'], ['AC-002 A'], {}],
  ['none by a title that two bear', ['AC-001 A', 'AC-002 A'], ['AC-003 A', 'AC-002 A'], {}],
  ['none that has a new title too', ['AC-001 A'], ['AC-003 B'], {}],
])('%s', (_, before, now, expected) => expect(Object.fromEntries(renamedSince(baseOf(before), actions(now)))).toEqual(expected));

test('what a sheet only names is known by what it was called', () =>
  expect([...renamedSince(baseOf([], { 'AC-001': 'Portail' }), actions(['AC-009 Portail']))]).toEqual([['AC-001', 'AC-009']]));

test('lines, references and mentions take the ids of today, other words stay', () => {
  const rows = [['AC-001'], ['AC-001/2', 'AC-1 – Portail\nAC-002 – Wifi'], ['Voir [[AC-001/T3]], AC-001 et AC-0011', 7]];
  const sheet = { name: 'Actions', rows, computed: new Set<string>() };
  const back = underIdsOfToday(
    baseOf(['AC-001 Portail'], { 'AC-001': 'Portail' }),
    [sheet],
    new Map([['AC-001', 'AC-021']]),
    String,
  );
  expect(back.sheets[0]?.rows).toEqual([
    ['AC-021'],
    ['AC-021/2', 'AC-021 – Portail\nAC-002 – Wifi'],
    ['Voir [[AC-021/T3]], AC-001 et AC-0011', 7],
  ]);
  expect(back.base.names).toEqual({ 'AC-021': 'Portail' });
  const values = { title: 'Portail', description: 'Après [[AC-021]].' };
  expect(back.base.tables[0]?.lines).toEqual([{ key: 'AC-021', id: 'AC-021', holder: null, values }]);
});
