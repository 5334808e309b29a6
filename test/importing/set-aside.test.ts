// No cell is lost: each one that a plan holds is told once, whatever a project refuses of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlannedAction, type ReadPlan, readPlan, setAside } from '../../src/importing/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { tableFrom } from './table-from.ts';

const problem: Problem = { code: 'reference/unknown', severity: 'error', at: { path: 'a.yaml', line: 1, column: 1 }, found: {} };
const headers = ['Axe', 'Action', 'Pilote', 'Partenaires', 'Budget', 'Début', 'Calendrier', 'Étapes', 'Financeur', 'Montant'];
const word = fc.constantFrom(
  ...[
    '1. Relier',
    '1.1 Former',
    'Jean DUPONT',
    'Service culture',
    'CG80, OR-99',
    '15 k€',
    '20 à 10 k€',
    'fin 2027',
    'bientôt',
    'Total',
  ],
);
const row = fc.array(fc.option(word, { freq: 2 }), { minLength: headers.length, maxLength: headers.length });
const table = fc.array(row, { minLength: 1, maxLength: 8 });
const refusal = fc.record({
  at: fc.nat(7),
  pointer: fc.constantFrom(['leads', '0'], ['partners', '1'], ['budget', '0'], ['end'], ['x-import', 'Étapes'], ['title'], ['']),
  heldAs: fc.option(fc.constant('held')),
});

const told = ({ cells }: ReadPlan): readonly string[] => cells.map(({ address, words }) => `${address} ${words}`).sort();
const keptOf = ({ fields }: PlannedAction): string => Object.values(Object(fields.get('x-import'))).join('\n');

test('every cell under the headers is told once, before and after some values are refused', () => {
  fc.assert(
    fc.property(table, fc.array(refusal, { maxLength: 6 }), (rows, refused) => {
      const plan = readPlan(tableFrom([headers, ...rows], []), { settled: new Map(), basis: 'excl-tax' });
      if (plan === null) throw new Error('no header found');
      const filled = rows.flatMap((cells, at) =>
        cells.flatMap((words, column) => (words === null ? [] : [`${String.fromCharCode(65 + column)}${at + 2} ${words}`])),
      );
      expect(told(plan)).toEqual(filled.sort());
      const sound = setAside(
        plan,
        refused.flatMap(({ at, pointer, heldAs }) => {
          const action = plan.actions[at];
          return action === undefined ? [] : [{ action, pointer, heldAs, problem }];
        }),
      );
      expect(told(sound)).toEqual(told(plan));
      for (const action of sound.actions)
        for (const { fate, words } of action.cells) if (fate === 'kept') expect(keptOf(action)).toContain(words);
    }),
  );
});

test('a start that comes after the end that the project holds is left out alone: the rest of its row is brought', () => {
  const rows = [
    ['Action', 'Début', 'Budget'],
    ['Former', 'T4 2029', '20 k€'],
  ];
  const plan = readPlan(tableFrom(rows, []), { settled: new Map(), basis: 'excl-tax' });
  const [action] = plan?.actions ?? [];
  if (plan === null || action === undefined) throw new Error('no action found');
  const sound = setAside(plan, [{ action, pointer: ['end'], heldAs: 'held', problem }]);
  expect(Object.fromEntries(sound.actions[0]?.fields ?? [])).toEqual({
    title: 'Former',
    budget: [{ planned: 20_000 }],
    'x-import': { Début: 'T4 2029' },
  });
  expect(sound.cells.filter(({ fate }) => fate === 'left')).toEqual([]);
});
