// Whatever the project, the workbook obeys the rules of the national model, and brought back into the same project it proposes nothing.
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/checking/index.ts';
import { readPlan, reconcile } from '../../../src/importing/index.ts';
import type { Action, Axis, Project } from '../../../src/model/index.ts';
import { nationalColumns } from '../../../src/model/national-plan.ts';
import { readWorkspace, tableOf } from '../../../src/reading/index.ts';
import { nationalPlan } from '../../../src/rendering/index.ts';
import { casesOf } from '../../cases.ts';
import { home } from '../../house/sources.ts';

const today = '2026-11-24';
const { project: read } = check(readWorkspace(join(home, 'examples/montfort')), { today });
if (read === null) throw new Error('unreadable example');
const montfort: Project = read;

const word = fc.constantFrom(
  'Ouvrir',
  'former',
  'l’école',
  '=1+1',
  '-',
  '3',
  'Fiche',
  '€',
  '1.2',
  'et',
  '“oui”',
  '&',
  '<b>',
  'ŒUVRE',
  '2027',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const text = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const long = fc.constantFrom('', '', '', ' mot'.repeat(120));
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const among = (ids: readonly string[]) => maybe(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }));
const idsOf = (things: readonly { readonly id: string }[] | undefined): readonly string[] => (things ?? []).map(({ id }) => id);

const { organisations, departments, bodies, people } = montfort.actors;
/** Half of the people have a name. */
const called = new Map(
  (people ?? []).filter((_, index) => index % 2 === 0).map(({ id }, index) => [id, `Jeanne MARTIN-${'ABCDEFGHIJ'[index]}ERLE`]),
);
const names = ['Mairie, service des sports', 'La Poste', 'CCAS ; ALEC'];
const euros = fc.oneof(fc.nat({ max: 1e6 }), fc.constantFrom(12.5, { min: 200, max: 500 }, 0));
const basis = maybe(fc.constantFrom('incl-tax', 'excl-tax') as fc.Arbitrary<'incl-tax' | 'excl-tax'>);
const number = maybe(fc.constantFrom('1', '1.2', '1.1.1.', 'A-3', '12'));

/** From `start` to `end`, never the other way round. */
const days = fc
  .tuple(
    fc.constantFrom(2025, '2026-T2', '2026-S1', '2026-03-15', '1998'),
    fc.constantFrom(2027, '2028-S2', '2029-06', 'ongoing', '2199-01-01'),
  )
  .chain(([start, end]) => fc.record({ start: maybe(fc.constant(start)), end: maybe(fc.constant(end)) }));

const branch = fc.record({ number, title: phrase, children: fc.nat({ max: 2 }) });

/** Titles bear their rank: two axes of one name would be one in a table. */
function treeOf(
  branches: readonly { readonly number: string | undefined; readonly title: string; readonly children: number }[],
): Axis[] {
  const left = branches.map((one, index) => ({ ...one, title: `${one.title} (${index})`, index }));
  const take = (depth: number): Axis | null => {
    const one = left.shift();
    if (one === undefined) return null;
    const objectives =
      depth > 3 ? [] : Array.from({ length: one.children }, () => take(depth + 1)).flatMap((child) => child ?? []);
    return {
      id: depth === 0 ? `AX-${one.index}` : `OB-${one.index}`,
      title: one.title,
      ...(one.number !== undefined && { number: one.number }),
      ...(objectives.length > 0 && { objectives }),
    };
  };
  const axes: Axis[] = [];
  while (left.length > 0) axes.push(...[take(0)].flatMap((one) => one ?? []));
  return axes;
}

const action = fc.record({
  number,
  title: fc.tuple(phrase, long).map((parts) => parts.join('')),
  place: fc.nat({ max: 20 }),
  parent: fc.option(fc.nat({ max: 7 }), { freq: 3 }),
  linked: fc.option(fc.nat({ max: 7 }), { freq: 3 }),
  days,
  fields: fc.record({
    description: maybe(text),
    objectives: maybe(fc.array(phrase, { minLength: 1, maxLength: 3 })),
    bodies: among(idsOf(bodies)),
    indicators: among(idsOf(montfort.indicators)),
    leadOrganisations: among([...idsOf(organisations), ...names]),
    partners: among([...idsOf(organisations), ...names]),
    leadDepartments: among([...idsOf(departments), 'Service des sports']),
    leads: among([...idsOf(people), 'Chargée de mission']),
    means: maybe(fc.record({ human: maybe(text), technical: maybe(phrase), financial: maybe(text) })),
    budget: maybe(
      fc.array(fc.record({ year: maybe(fc.constantFrom(2027, 2028)), planned: maybe(euros), basis }), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    funding: maybe(
      fc.array(
        fc.record({ funder: maybe(fc.constantFrom('Région', 'État', 'DREAL', 'FEDER', ...names)), amount: maybe(euros), basis }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
    ),
    status: maybe(
      fc.constantFrom<Action['status']>('planned', 'to-discuss', 'in-progress', 'done', 'paused', 'blocked', 'dropped'),
    ),
    declaredPriority: maybe(fc.constantFrom<Action['declaredPriority']>('high', 'medium', 'low')),
    journal: maybe(fc.constant([{ date: '2026-05-01', text: 'Vu' }])),
    beside: maybe(
      fc.record(
        {
          'Mesures liées': phrase,
          'Date de début': fc.constant('courant 2026'),
          'Niveau de priorité': fc.constant('très haute'),
          'Suivi du comité': text,
          related: fc.constant('Une action perdue'),
        },
        { requiredKeys: [] },
      ),
    ),
    attachments: maybe(fc.constant([{ url: 'https://exemple.fr/a' }, { label: 'Note' }])),
  }),
});

const projects = fc.record({
  axes: fc.array(branch, { maxLength: 9 }).map(treeOf),
  drawn: fc.array(action, { minLength: 1, maxLength: 8 }),
  isNamed: fc.boolean(),
  money: fc.constantFrom(undefined, 'excl-tax', 'incl-tax') as fc.Arbitrary<'excl-tax' | 'incl-tax' | undefined>,
});

const branchIds = (axes: readonly Axis[]): readonly string[] =>
  axes.flatMap(({ id, objectives = [] }) => [id, ...branchIds(objectives as readonly Axis[])]);
/** As files hold it: without what is not there. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

function projectOf({ axes, drawn, money }: typeof projects extends fc.Arbitrary<infer Drawn> ? Drawn : never): Project {
  const idAt = (index: number): string => `AC-${String(index + 1).padStart(3, '0')}`;
  const places = branchIds(axes);
  const actions = drawn.map(({ number: own, title, place, parent, linked, days: when, fields: { beside, ...fields } }, index) =>
    plain({
      id: idAt(index),
      number: own,
      title: `${title} (${index})`,
      axis: places[place],
      partOf: parent === null || parent === index || parent >= drawn.length ? undefined : idAt(parent),
      related: linked === null || linked >= drawn.length ? undefined : [idAt(linked)],
      ...when,
      ...fields,
      ...(beside && Object.keys(beside).length > 0 && { 'x-import': beside }),
    }),
  );
  const info = { ...montfort.info, money: money === undefined ? {} : { basis: money } };
  return { ...montfort, info, axes: { axes }, actions: actions as Action[] };
}

/** Rules that the model writes in its own cells, and its lists. */
function obeys(key: string, value: unknown): boolean {
  const column = nationalColumns.find((one) => one.key === key);
  if (column?.oneOf) return column.oneOf.some(([, name]) => name === value);
  if (key === 'title' || key === 'part') return [...String(value)].length <= 300;
  if (column?.kind === 'number') return Number.isInteger(value) && Number(value) > 0;
  if (column?.kind === 'date') return /^(?:20\d\d|2100)-\d\d-\d\d$/.test(String(value));
  return column?.kind !== 'flag' || value === 'VRAI' || value === 'FAUX';
}

test('the rules of the model hold, and what comes back proposes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(projects, async (drawn) => {
      const project = projectOf(drawn);
      const { bytes } = await nationalPlan(project, today, drawn.isNamed ? called : null);
      const table = tableOf(bytes, 'plan.xlsx');
      for (const row of table.sheets[0]?.rows.slice(3) ?? [])
        for (const { column, value, address } of row) {
          const key = nationalColumns[column - 1]?.key ?? '';
          expect([address, value, obeys(key, value)]).toEqual([address, value, true]);
        }
      const known = [...(people ?? []).map((one) => one.function), ...project.actions.flatMap(({ leads = [] }) => leads)];
      const isKnown = (name: string) => known.includes(name) && ('lead' as const);
      const plan = readPlan(table, { settled: new Map(), basis: project.info.money?.basis, isKnown });
      if (plan === null) throw new Error('no header found');
      const listed = (things: readonly { readonly id: string; readonly name?: string }[] | undefined) =>
        (things ?? []).map(({ id, name = '' }) => ({ id, name }));
      const brought = reconcile(
        plan,
        {
          axes: project.axes,
          actions: project.actions.map((value) => ({ id: value.id, path: `actions/${value.id}.yaml`, value: { ...value } })),
          registers: {
            organisations: listed(organisations),
            departments: listed(departments),
            bodies: listed(bodies),
            indicators: project.indicators.map(({ id, title }) => ({ id, name: title })),
            functions: (people ?? []).map(({ id, function: name = '' }) => ({ id, name })),
            identities: [...called].map(([id, name]) => ({ id, name, email: null, phone: null })),
          },
        },
        {
          next: (prefix) => `${prefix}-new`,
          action: () => ({ id: 'AC-new', path: 'actions/AC-new.yaml' }),
          withPeople: true,
          decide: () => 'open',
        },
      );
      expect(brought.actions.filter(({ what, fields }) => what !== 'same' || fields.length > 0)).toEqual([]);
      // Linked words that named no action then name none now.
      const unlinked = brought.unlinked.filter(({ words }) => words !== 'Une action perdue');
      expect([brought.edits, brought.axes, unlinked, brought.people]).toEqual([[], [], [], []]);
    }),
    { numRuns: casesOf(25), endOnFailure: true },
  );
});
