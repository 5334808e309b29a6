// What each step is to make known: done, planned, late or missing, and whom nobody tells.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyRule } from '../../src/checking/index.ts';
import type { Method, Project } from '../../src/model/index.ts';
import { electoralPeriod, stepOfPiece } from '../../src/project/progress/communication.ts';
import { communicationOf, statusOf } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';

const said = { fr: 'x', en: 'x' };
const method: Method = {
  title: said,
  steps: [
    { id: 'launch', label: said, tells: [{ recipient: 'elected', what: said }] },
    { id: 'programme', label: said, tells: [{ recipient: 'residents', what: said }] },
    {
      id: 'evaluation',
      label: said,
      gate: [{ id: 'press-told', says: said, condition: 'evaluations > 0' }],
      tells: [
        { recipient: 'local-press', what: said },
        { recipient: 'residents', what: said },
      ],
    },
  ],
};
const info = { format: 1, title: 'P', lead: 'PE-01' } as const;
const people = [
  { id: 'PE-01', function: 'Cheffe de projet' },
  { id: 'PE-02', function: 'Chargée de communication' },
];
type Items = NonNullable<Project['communication']['items']>;
const project = (items: Items, more: Partial<Project> = {}): Project =>
  projectWith({ info, step: 'evaluation', actors: { people }, communication: { items }, ...more });
const today = '2026-03-10';
const stateOf = (told: Project, step: string, recipient: string) =>
  communicationOf(method, told, today).due.find((one) => one.step === step && one.recipient === recipient);

describe('what is due', () => {
  test('a piece that nobody planned is missing, and the command that adds it is given', () => {
    expect(stateOf(project([]), 'evaluation', 'local-press')).toMatchObject({
      state: 'missing',
      items: [],
      command: 'jalon add communication "…" recipient=local-press gate=evaluation date=…',
    });
  });

  test.each([
    ['done', { status: 'done', date: '2026-02' }],
    ['planned', { status: 'planned', date: '2026-03' }],
    ['planned', {}],
    ['late', { status: 'planned', date: '2026-02' }],
    ['missing', { status: 'dropped', date: '2026-02' }],
  ] as const)('is %s when the piece is %o', (state, item) => {
    const told = project([{ id: 'CO-01', recipient: 'local-press', gate: 'press-told', ...item }]);
    expect(stateOf(told, 'evaluation', 'local-press')?.state).toBe(state);
  });

  test('results are told anew after each evaluation', () => {
    const evaluations = [{ date: '2024-12-12' }, { date: '2026-01-15' }];
    const items = [{ id: 'CO-01', recipient: 'residents', status: 'done', date: '2025-02' }] as const;
    expect(stateOf(project(items, { evaluations: evaluations.slice(0, 1) }), 'evaluation', 'residents')?.state).toBe('done');
    expect(stateOf(project(items, { evaluations }), 'evaluation', 'residents')?.state).toBe('missing');
  });

  test('a launch meeting tells elected members by being held', () => {
    const meetings = [{ id: 'MT-01', kind: 'launch-elected', date: '2025-01-10' }] as const;
    expect(stateOf(project([], { meetings }), 'launch', 'elected')).toMatchObject({ state: 'done', items: ['MT-01'] });
  });

  test('steps to come ask for nothing, nor does a project without a method', () => {
    const early = project([], { step: 'launch' });
    expect(communicationOf(method, early, today).due.map(({ step }) => step)).toEqual(['launch']);
    expect(communicationOf(null, early, today).due).toEqual([]);
  });

  test('recipients of dropped pieces alone are told by nobody', () => {
    const items = [
      { id: 'CO-01', recipient: 'staff', status: 'dropped' },
      { id: 'CO-02', recipient: 'residents' },
    ] as const;
    expect(communicationOf(method, project(items), today).silent).toEqual([
      'participants',
      'local-press',
      'specialist-press',
      'elected',
      'staff',
    ]);
  });
});

describe('the step of a piece', () => {
  const meetings = [{ id: 'MT-04', date: '2021-07-06', decisions: [{ id: 'DE-01', text: 'x', approves: ['programme'] }] }];
  const conditions = new Map([['press-told', 'evaluation' as const]]);
  test.each([
    [{ gate: 'programme' }, 'programme'],
    [{ gate: 'press-told' }, 'evaluation'],
    [{ gate: 'MT-04' }, 'programme'],
    [{ gate: 'MT-99' }, null],
    [{ date: '2020-10' }, 'launch'],
    [{ date: '2025-02' }, 'evaluation'],
    [{}, null],
  ])('%o is of %s', (item, step) => {
    const launch = { schedule: [{ step: 'launch' as const, start: '2020-09', end: '2020-10' }] };
    const told = project([], { meetings, launch, evaluations: [{ date: '2024-12-12' }] });
    expect(stepOfPiece({ id: 'CO-01', ...item }, told, conditions)).toBe(step);
  });
});

// Code électoral, article L. 52-1, second paragraph; 1 September 2025 and 1 September 2013 are the days that were told for the
// municipal elections of March 2026 and March 2014.
test.each([
  ['2026-03', { start: '2025-09-01', end: '2026-03-31' }],
  ['2014-03', { start: '2013-09-01', end: '2014-03-31' }],
  ['2021-06', { start: '2020-12-01', end: '2021-06-30' }],
])('for a term that ends in %s', (end, period) => {
  expect(electoralPeriod({ info: { ...info, term: { end } } })).toEqual(period);
});

test('a note to elected members is no campaign; a sheet for residents in that period is to be reread', () => {
  const items = [
    { id: 'CO-01', recipient: 'elected', date: '2026-01' },
    { id: 'CO-02', recipient: 'residents', date: '2026-02' },
    { id: 'CO-03', recipient: 'residents', date: '2026-04' },
    { id: 'CO-04', recipient: 'residents', date: '2026-02', status: 'done' },
  ] as const;
  const told = project(items, { info: { ...info, term: { end: '2026-03' } } });
  expect(communicationOf(method, told, today).inElectoral).toEqual(['CO-02']);
});

test('who owes a late piece is its author; what is missing at the present step comes with its command', () => {
  const told = project([
    { id: 'CO-01', recipient: 'residents', date: '2026-01', author: 'PE-02', message: 'M', gate: 'programme' },
  ]);
  const catalogue = { obligations: [], services: [] };
  const workspace = { files: [], answers: [], aside: [] };
  const { todos } = statusOf({ method, catalogue, workspace }, told, today);
  const late = todos.find(({ code }) => code === 'piece-late');
  expect(late).toMatchObject({ subject: 'CO-01', title: 'M', due: '2026-01-31', owners: [{ id: 'PE-02' }] });
  expect(todos.filter(({ code }) => code === 'piece-missing').map(({ subject }) => subject)).toEqual([
    'local-press',
    'residents',
  ]);
});

test.each(['megalis-2017', 'syndicat'])(
  'a gate that bears the name of any condition of the shipped method %s is known',
  (method) => {
    const shipped = readFileSync(new URL(`../../templates/methods/${method}.yaml`, import.meta.url), 'utf8');
    const ids = [...shipped.matchAll(/^ {6}- id: (\S+)/gm)].flatMap(([, id]) => id ?? []);
    expect(ids.length).toBeGreaterThan(10);
    const found = everyRule.find(({ code }) => code === 'communication/unknown-gate');
    const items = [...ids, 'evalution'].map((id, index) => ({ id: `CO-${index}`, gate: id }));
    const whole = project(items);
    const context = {
      project: { ...whole, info: { ...whole.info, method } },
      workspace: { templates: [], sharedTemplates: [] },
      places: { value: () => null },
    };
    const told = [...(found?.check?.(context as never) ?? [])];
    expect(told.map((one) => one.found['gate'])).toEqual(['evalution']);
  },
);

test('a step that is mistyped is known by the words that people type for it, in either language', () => {
  const found = everyRule.find(({ code }) => code === 'communication/unknown-gate');
  const typed = ['lancemnt', 'Lancement', 'mise en oeuvr', 'implementaton', 'rien de tel'];
  const whole = project(typed.map((gate, index) => ({ id: `CO-${index}`, gate })));
  const context = { project: whole, workspace: { templates: [], sharedTemplates: [] }, places: { value: () => null } };
  const told = [...(found?.check?.(context as never) ?? [])].map((one) => one.found);
  expect(told.map(({ nearest }) => nearest)).toEqual(['launch', 'launch', 'implementation', 'implementation', null]);
  expect(found?.fr.says(told[0] ?? {})).toContain('launch (lancement)');
  expect(found?.en.says(told[2] ?? {})).toContain('implementation');
});
