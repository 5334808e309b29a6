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
