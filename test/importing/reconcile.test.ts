// What is brought once is there: the same file proposes nothing more, and a newer one only what moved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nationalColumns, nationalLists } from '../../src/deriving/index.ts';
import { type Existing, type ReadPlan, type Reconciled, readPlan, reconcile } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

const keys = ['level1', 'level2', 'title', 'description', 'partners', 'leads', 'status', 'budget', 'start', 'notes'] as const;
type Row = Readonly<Record<(typeof keys)[number], string | number | null>>;

const headers = keys.map((key) => nationalColumns.find((column) => column.key === key)?.header ?? key);

function planOf(rows: readonly Row[]): ReadPlan {
  const plan = readPlan(tableFrom([headers, ...rows.map((row) => keys.map((key) => row[key]))], []), {
    settled: new Map(),
    basis: 'excl-tax',
  });
  if (plan === null) throw new Error('no header found');
  return plan;
}

const registers = { organisations: [], departments: [], bodies: [], indicators: [], functions: [], identities: [] };
const nothing: Existing = { axes: {}, actions: [], registers };

function bring(plan: ReadPlan, existing: Existing): Reconciled {
  let given = existing.actions.length;
  const next = (prefix: string): string => `${prefix}-${++given}`;
  return reconcile(plan, existing, {
    next,
    withPeople: true,
    action: () => {
      const id = next('AC');
      return { id, path: `actions/${id}.yaml` };
    },
  });
}

/** The project once the edits of a first import are made. */
function after({ edits, people }: Reconciled): Existing {
  const axes = edits.flatMap(({ path, change }) => (path === 'axes.yaml' && 'append' in change ? [change.append] : []));
  const actions = edits.flatMap(({ path, change }) => {
    if (!path.startsWith('actions/') || !('set' in change)) return [];
    const value: Readonly<Record<string, unknown>> = Object(change.set);
    return [{ id: String(value['id']), path, value }];
  });
  return { axes: { axes }, actions, registers: { ...registers, identities: people.map(({ id, name }) => ({ id, name })) } };
}

const word = fc.constantFrom(
  'Former',
  'Ouvrir',
  'relier',
  'l’école',
  '2026',
  '=1+1',
  '- - -',
  'Fiche 3',
  '1.2',
  'É',
  '€',
  'et',
  '#12',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const numbered = fc
  .tuple(fc.constantFrom('', '1. ', '1.1. ', '2 - ', 'Action 3 : ', '1.1.1 '), phrase)
  .map((parts) => parts.join(''));
const row: fc.Arbitrary<Row> = fc.record({
  level1: fc.option(numbered),
  level2: fc.option(numbered),
  title: fc.option(numbered, { freq: 8 }),
  description: fc.option(phrase),
  partners: fc.option(fc.array(phrase, { minLength: 1, maxLength: 3 }).map((names) => names.join(', '))),
  leads: fc.option(fc.constantFrom('Marie PAUL', 'Marie PAUL et Pierre GWEN', 'Service informatique', 'le maire')),
  status: fc.option(fc.constantFrom(...nationalLists.status.map(([, name]) => name), 'En retard', 'bizarre')),
  budget: fc.option(fc.oneof(fc.nat({ max: 1e7 }), fc.constantFrom('Entre 200 et 500', 'à voir', '12 k€'))),
  start: fc.option(fc.constantFrom('05/03/2026', 2027, 45_000, 'S1 2022', 'bientôt')),
  notes: fc.option(phrase),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

test('the same file a second time proposes nothing', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const plan = planOf(written);
      const again = bring(plan, after(bring(plan, nothing)));
      expect(again.edits).toEqual([]);
      expect(again.actions.every(({ what }) => what === 'same')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a title of marks alone is itself, and found again', () => {
  const blank: Row = {
    level1: null,
    level2: null,
    title: null,
    description: null,
    partners: null,
    leads: null,
    status: null,
    budget: null,
    start: null,
    notes: null,
  };
  const plan = planOf([{ ...blank, title: '- - -' }, blank]);
  expect(bring(plan, after(bring(plan, nothing))).actions.map(({ what }) => what)).toEqual(['same']);
});

test('no cell is dropped: each is told once, and words that are not understood stay in the action', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const plan = planOf(written);
      const filled = written.flatMap((one) => keys.filter((key) => one[key] !== null && one[key] !== ''));
      expect(plan.cells.length).toBe(filled.length);
      const beside = JSON.stringify(plan.actions.map(({ fields }) => fields.get('x-import') ?? {}));
      for (const { fate, words } of plan.cells) if (fate === 'kept') expect(beside).toContain(JSON.stringify(words).slice(1, -1));
    }),
    { numRuns: 150 },
  );
});

test('of a newer file, only the cell that moved changes; a value that people changed since stands', () => {
  const plain: Row = {
    level1: '1. Axe',
    level2: null,
    title: 'Former',
    description: 'Une',
    partners: null,
    leads: null,
    status: 'À venir',
    budget: 10,
    start: 2027,
    notes: null,
  };
  const there = after(bring(planOf([plain]), nothing));
  const newer = bring(planOf([{ ...plain, status: 'En cours', budget: 20 }]), there);
  expect(newer.actions[0]?.fields.map(({ field, what }) => [field, what])).toEqual([
    ['status', 'set'],
    ['budget', 'set'],
  ]);
  const touched = there.actions.map((action) => ({ ...action, value: { ...action.value, status: 'paused' } }));
  const conflict = bring(planOf([{ ...plain, status: 'En cours' }]), { ...there, actions: touched });
  expect(conflict.edits).toEqual([]);
  expect(conflict.actions[0]?.fields.map(({ field, what }) => [field, what])).toEqual([['status', 'conflict']]);
  const gone = bring(planOf([{ ...plain, title: 'Tout autre chose' }]), there);
  expect([gone.missing, gone.actions[0]?.what]).toEqual([[there.actions[0]?.id], 'created']);
});
