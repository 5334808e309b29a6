// What is brought once is there: the same file proposes nothing more, and a newer one only what moved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed } from '../../src/editing/changed.ts';
import { type ReadPlan, readPlan, type Side } from '../../src/importing/index.ts';
import { nationalColumns, nationalLists } from '../../src/model/national-plan.ts';
import { casesOf } from '../cases.ts';
import { after, bring, nothing } from './brought.ts';
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
    { numRuns: casesOf(150) },
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
    { numRuns: casesOf(150) },
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
  expect([gone.missing.map(({ id }) => id), gone.actions[0]?.what]).toEqual([[there.actions[0]?.id], 'created']);
});

const ofPlain = { level1: '1. Axe', level2: null, title: 'Former', leads: null, budget: 10, start: 2027 };
const full: Row = { ...ofPlain, description: 'Une', partners: 'CCAS', status: 'bizarre', notes: 'Vu en mai' };

test('a cell that a newer file empties is told, and stays until somebody says', () => {
  const there = after(bring(planOf([full]), nothing));
  const newer = planOf([{ ...full, description: null, budget: null, status: null }]);
  const told = (side: Side) => bring(newer, there, () => side);
  const open = told('open');
  expect(open.actions[0]?.fields.map(({ field, what, before }) => [field, what, before])).toEqual([
    ['x-import.Statut', 'emptied', 'bizarre'],
    ['description', 'emptied', 'Une'],
    ['budget', 'emptied', [{ planned: 10 }]],
  ]);
  expect(open.edits).toEqual([]);
  const [taken] = after(told('file'), there).actions;
  expect(taken?.value).toMatchObject({ title: 'Former', partners: ['CCAS'] });
  for (const field of ['description', 'budget', 'x-import']) expect(taken?.value).not.toHaveProperty(field);
  const kept = after(told('folder'), there);
  expect(kept.actions[0]?.value).toMatchObject({ description: 'Une', budget: [{ planned: 10 }] });
  expect(bring(newer, kept).actions[0]?.fields).toEqual([]);
});

test('a cell emptied there and changed here is a conflict; a column that is gone empties nothing', () => {
  const there = after(bring(planOf([full]), nothing));
  const actions = there.actions.map((action) => ({ ...action, value: { ...action.value, description: 'Deux' } }));
  const fields = bring(planOf([{ ...full, description: null }]), { ...there, actions }).actions[0]?.fields;
  expect(fields?.map(({ field, what, after: said }) => [field, what, said])).toEqual([['description', 'conflict', undefined]]);
  const narrow = readPlan(tableFrom([['Titre de la fiche action'], ['Former']], []), { settled: new Map(), basis: undefined });
  if (narrow === null) throw new Error('no header found');
  expect(bring(narrow, there).actions[0]?.fields).toEqual([]);
});

test('a number that leaves its title is told', () => {
  const there = after(bring(planOf([{ ...full, title: '1.2. Former' }]), nothing));
  expect(bring(planOf([full]), there).actions[0]?.fields.map(({ field, what }) => [field, what])).toEqual([
    ['number', 'emptied'],
  ]);
});

test('a row that is gone: its action stays until somebody says, and always once the project completed it', () => {
  const there = after(bring(planOf([full, { ...full, title: 'Ouvrir' }]), nothing));
  const newer = planOf([full]);
  expect(
    after(
      bring(newer, there, () => 'file'),
      there,
    ).actions.map(({ value }) => value['title']),
  ).toEqual(['Former']);
  const kept = after(
    bring(newer, there, () => 'folder'),
    there,
  );
  expect([kept.actions.length, bring(newer, kept).missing]).toEqual([2, []]);
  const actions = there.actions.map((action) => ({ ...action, value: { ...action.value, needs: ['ND-01'] } }));
  expect(bring(newer, { ...there, actions }, () => 'file').missing.map(({ isChanged, side }) => [isChanged, side])).toEqual([
    [true, 'open'],
  ]);
});

test('the title of an axis that people changed stands, unless the file changes it too', () => {
  const there = after(bring(planOf([full]), nothing));
  const renamed = { ...there, axes: changed(there.axes, ['axes', 0, 'title'], { set: 'Inclusion' }) };
  expect([bring(planOf([full]), renamed).edits, bring(planOf([full]), renamed).axes]).toEqual([[], []]);
  const moved = planOf([{ ...full, level1: '1. Inclure' }]);
  expect(bring(moved, there).axes.map(({ what, title }) => [what, title])).toEqual([['retitled', 'Inclure']]);
  expect(bring(moved, renamed).axes.map(({ what, side }) => [what, side])).toEqual([['conflict', 'open']]);
  expect(
    after(
      bring(moved, renamed, () => 'file'),
      renamed,
    ).axes,
  ).toMatchObject({ axes: [{ title: 'Inclure' }] });
  // The number of an axis that no file brought says nothing: the plan has one of its own.
  const other = { ...nothing, axes: { axes: [{ id: 'AX-7', number: '1', title: 'Mobilité' }] } };
  expect(bring(planOf([full]), other).axes.map(({ what }) => what)).toEqual(['created']);
});

/** What somebody makes of a file before it is brought again. */
const newer = fc.array(fc.record({ row: fc.nat({ max: 9 }), key: fc.constantFrom(...keys), value: fc.option(row) }), {
  maxLength: 8,
});

test('of any newer file: all that it no longer says is told, and once settled it proposes nothing more', () => {
  fc.assert(
    fc.property(rows, newer, fc.constantFrom<Side>('file', 'folder', 'open'), (written, changes, side) => {
      const there = after(bring(planOf(written), nothing));
      const again = written.map((one, index) => {
        const own = changes.filter((change) => change.row === index);
        return { ...one, ...Object.fromEntries(own.map(({ key, value }) => [key, value?.[key] ?? null])) };
      });
      const plan = planOf(again);
      const brought = bring(plan, there, () => side);
      const settled = after(brought, there);
      const last = bring(plan, settled, () => side);
      expect(last.edits).toEqual([]);
      // Nothing leaves the project but what was told.
      for (const { id, value } of there.actions) {
        const now = settled.actions.find((action) => action.id === id)?.value;
        if (now === undefined) expect(brought.missing.map((gone) => gone.id)).toContain(id);
        const told = brought.actions.find((action) => action.id === id)?.fields.map(({ field }) => field.split('.')[0]) ?? [];
        for (const key of now === undefined ? [] : Object.keys(value))
          if (!(key in (now ?? {})) && key !== 'x-source') expect(told).toContain(key);
      }
    }),
    { numRuns: casesOf(150) },
  );
});

test('the number of an axis is brought where the project has none, and asked of where it has another', () => {
  const plan = planOf([full]);
  const there = after(bring(plan, nothing));
  const axes = (number: object) => ({
    ...nothing,
    axes: changed(there.axes, ['axes', 0], { set: { id: 'AX-1', title: 'Axe', ...number } }),
  });
  const added = bring(plan, axes({}));
  expect(added.axes.map(({ what, title }) => [what, title]).slice(0, 1)).toEqual([['retitled', '1 Axe']]);
  expect(bring(plan, after(added, axes({}))).axes).toEqual([]);
  const other = bring(plan, axes({ number: '4' }));
  expect(other.axes.slice(0, 1)).toMatchObject([{ what: 'conflict', before: '4 Axe', title: '1 Axe', side: 'open' }]);
  expect(bring(plan, axes({ number: '4' }), () => 'file').edits).toContainEqual({
    path: 'axes.yaml',
    pointer: ['axes', 0, 'number'],
    change: { set: '1' },
  });
});

test('linked actions are named by numbers too, with a title that is near or none; the number of another action is a slip', () => {
  const plan = readPlan(
    tableFrom(
      [
        ['N°', 'Titre de l’action', 'Actions liées'],
        ['FA1', 'Relier les écoles', 'FA2 – Former des agents'],
        ['FA2', 'Former les agents', 'FA1, fiche action n° FA3'],
        ['FA3', 'Équiper les salles', 'FA2 – Ouvrir une halle\nFA9\nFormer les agents'],
      ],
      [],
    ),
    { settled: new Map(), basis: 'excl-tax' },
  );
  if (plan === null) throw new Error('no header found');
  const brought = bring(plan, nothing);
  const { actions } = after(brought);
  const [one, two, three] = actions.map(({ id }) => id);
  expect(actions.map(({ value }) => value['related'])).toEqual([[two], [one, three], [two]]);
  expect(brought.unlinked.map(({ words }) => words)).toEqual(['FA2 – Ouvrir une halle', 'FA9']);
  expect(bring(plan, after(brought)).edits).toEqual([]);
});

test('rows of one title and number are as many actions, and told; under two numbers, or when they are there, they are not', () => {
  const of = (...numbers: readonly string[]): ReadPlan => {
    const rows = numbers.map((number, at) => [number, 'Équiper les salles', 1000 * (at + 1)]);
    const plan = readPlan(tableFrom([['N°', 'Titre de l’action', 'Budget'], ...rows], []), {
      settled: new Map(),
      basis: 'excl-tax',
    });
    if (plan === null) throw new Error('no header found');
    return plan;
  };
  const brought = bring(of('FA3', 'FA3'), nothing);
  expect(brought.twins).toEqual([{ rows: [2, 3], title: 'Équiper les salles' }]);
  expect(bring(of('FA3', 'FA3'), after(brought)).twins).toEqual([]);
  expect(bring(of('FA3', 'FA4'), nothing).twins).toEqual([]);
});
