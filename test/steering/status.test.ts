// What is to be done next, by whom and with which command.
import { describe, expect, test } from 'vitest';
import { type CatalogueObligation, type Method, type Project, type Status, type Todo, todoCodes } from '../../src/model/index.ts';
import { statusOf } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';

const said = { fr: 'x', en: 'x' };
const method: Method = {
  title: said,
  steps: [
    {
      id: 'launch',
      label: said,
      gate: [{ id: 'lead', says: said, condition: 'projectLead', by: 'elected-lead', do: ['jalon set project lead=PE-…'] }],
    },
    {
      id: 'programme',
      label: said,
      gate: [
        {
          id: 'costed',
          says: said,
          condition: 'actions > 0 and actionsWithoutCost = 0',
          do: ['jalon set {actionsWithoutCost} budget.1.planned=…', 'jalon add action "…"'],
        },
      ],
    },
  ],
};
const people = [
  { id: 'PE-01', function: 'Cheffe de projet', kind: 'agent' as const },
  { id: 'PE-02', function: 'Élu référent', kind: 'elected' as const },
];
const info = { format: 1, title: 'P', lead: 'PE-01', electedLead: 'PE-02' } as const;
const duty: CatalogueObligation = {
  id: 'open-data',
  label: said,
  asks: said,
  concerns: said,
  basis: said,
  checkedOn: '2026-08',
  confidence: 'certain',
  date: '2018-10',
  actions: ['open-data'],
};
const workspace = { files: [], answers: [], aside: [] };
const statusAt = (today: string, parts: Partial<Project> = {}, obligations: readonly CatalogueObligation[] = []) =>
  statusOf(
    { method, catalogue: { obligations, services: [] }, workspace },
    projectWith({ info, actors: { people }, ...parts }),
    today,
  );
const told = ({ code, subject, due, owners, commands }: Todo) => [
  code,
  subject,
  due,
  owners.map(({ name }) => name).join(),
  commands[0] ?? '',
];

/** What presses: late, awaited or due. */
const pressing = ({ todos }: Status): readonly Todo[] => todos.filter(({ code }) => todoCodes[code] !== 'next');

describe('the method asks', () => {
  test('for what is named when something is, else for the plain thing', () => {
    expect(statusAt('2026-01-01').todos.map(told)).toEqual([
      ['gate', 'programme/costed', null, 'Cheffe de projet', 'jalon add action "…"'],
    ]);
    const actions = [
      { id: 'AC-1', title: 'a', budget: [{ planned: 3 }] },
      { id: 'AC-2', title: 'b' },
      { id: 'AC-3', title: 'c' },
    ];
    const [gate] = statusAt('2026-01-01', { actions }).todos;
    expect(gate).toMatchObject({ ids: ['AC-2', 'AC-3'], commands: ['jalon set AC-2 budget.1.planned=…'] });
  });

  test('of the step first, then of those before it, from whom it says', () => {
    const status = statusAt('2026-01-01', { info: { format: 1, title: 'P', electedLead: 'PE-02' } });
    expect(status.todos.map(told)).toEqual([
      ['gate', 'programme/costed', null, '', 'jalon add action "…"'],
      ['gate', 'launch/lead', null, 'Élu référent', 'jalon set project lead=PE-…'],
    ]);
  });

  test('for the next step once all is met', () => {
    const [first] = statusAt('2026-01-01', { step: 'launch' }).todos;
    expect(first && told(first)).toEqual([
      'advance',
      'diagnostic',
      null,
      'Cheffe de projet',
      'jalon set project step=diagnostic',
    ]);
  });
});

test('answers are awaited by a survey: it is added first, and once', () => {
  const gate = [{ id: 'answered', says: said, condition: 'surveyAnswers > 0', do: ['jalon import survey "…"'] }];
  const asked = (surveys: Project['surveys']) => {
    const source = { method: { title: said, steps: [{ id: 'launch' as const, label: said, gate }] }, workspace };
    const project = projectWith({ info, actors: { people }, step: 'launch', surveys });
    return statusOf({ ...source, catalogue: { obligations: [], services: [] } }, project, '2027-02-01').todos[0]?.commands;
  };
  expect(asked([])).toEqual(['jalon add survey "…"', 'jalon import survey "…"']);
  expect(asked([{ id: 'SV-01', title: 'Usages', questions: [] }])).toEqual(['jalon import survey "…"']);
});

test('an evaluation that waits to be read is not to be added again', () => {
  const gate = [{ id: 'evaluated', says: said, condition: 'annualEvaluations > 0', do: ['jalon add evaluation'] }];
  const asked = (proposed: boolean) => {
    const evaluation = {
      ...{ kind: 'annual' as const, period: 2026, date: '2027-01-10' },
      questions: [{ question: 'Est-ce utile ?', answer: 'Oui', ...(proposed && { proposed }) }],
    };
    const project = projectWith({ info, actors: { people }, step: 'launch', evaluations: [evaluation] });
    const source = { method: { title: said, steps: [{ id: 'launch' as const, label: said, gate }] }, workspace };
    return statusOf({ ...source, catalogue: { obligations: [], services: [] } }, project, '2027-02-01').todos.map(told);
  };
  expect(asked(true)).toEqual([['evaluation-proposed', '2026', null, 'Cheffe de projet', 'jalon set evaluation']]);
  expect(asked(false).map(([code]) => code)).not.toContain('evaluation-proposed');
});

describe('what is late', () => {
  const dated = { id: 'AC-1', title: 'a', budget: [{ planned: 3 }], start: '2026-01', end: '2026-03', leads: ['PE-02'] };
  test('an action from the day after its last one, in the order of days', () => {
    const parts = {
      actions: [
        {
          ...dated,
          status: 'in-progress' as const,
          milestones: [
            { date: '2026-02', label: 'Ouvrir' },
            { date: '2026-05', label: 'Servir' },
          ],
        },
        { ...dated, id: 'AC-2', status: 'done' as const, milestones: [{ date: '2026-02', label: 'Ouvrir' }] },
      ],
    };
    expect(pressing(statusAt('2026-03-31', parts)).map(told)[0]?.slice(0, 3)).toEqual(['milestone-late', 'AC-1', '2026-02-28']);
    expect(
      statusAt('2026-04-01', parts)
        .todos.filter(({ code }) => code.endsWith('-late'))
        .map(told),
    ).toEqual([
      ['milestone-late', 'AC-1', '2026-02-28', 'Élu référent', 'jalon set AC-1 milestones.1.done=true'],
      ['action-late', 'AC-1', '2026-03-31', 'Élu référent', 'jalon set AC-1 status=done'],
    ]);
  });

  test('of an action that an assembly refused or put off, nobody is asked to begin it', () => {
    const planned = { ...dated, status: 'planned' as const };
    const at = (
      outcome: 'approved' | 'postponed' | 'rejected',
      more: Partial<typeof dated> & { status?: 'in-progress' } = {},
    ) => {
      const decisions = [{ id: 'DE-1', text: 'Adopter', approves: ['AC-1'], outcome, owner: 'Le bureau' }];
      const parts = { actions: [{ ...planned, ...more }], meetings: [{ id: 'MT-1', date: '2026-03-02', decisions }] };
      return pressing(statusAt('2026-06-01', parts)).map(({ code }) => code);
    };
    expect(at('approved')).toContain('action-late');
    expect(at('rejected')).not.toContain('action-late');
    expect(at('postponed')).not.toContain('action-late');
    expect(at('postponed')).toContain('decision-pending');
    // What was begun all the same is late all the same.
    expect(at('rejected', { status: 'in-progress' })).toContain('action-late');
  });

  test('a blocked action is told once, by what blocks it', () => {
    const blocked = { ...dated, status: 'blocked' as const, blocker: { cause: 'Pas de salle' } };
    expect(pressing(statusAt('2026-06-01', { actions: [blocked] }))).toMatchObject([
      { code: 'action-blocked', title: 'Pas de salle', subject: 'AC-1' },
    ]);
  });

  test('a decision waits, then is overdue; text in no register is a name', () => {
    const decisions = [{ id: 'DE-1', text: 'Choisir', owner: 'Le bureau', due: '2026-02' }];
    const meetings = [{ id: 'MT-1', decisions }];
    const first = (day: string) => pressing(statusAt(day, { meetings })).map(told)[0]?.slice(0, 4);
    expect(first('2026-02-28')).toEqual(['decision-pending', 'DE-1', '2026-02-28', 'Le bureau']);
    expect(first('2026-03-01')).toEqual(['decision-overdue', 'DE-1', '2026-02-28', 'Le bureau']);
  });

  test('a stale figure, unless every action that counts on it is over', () => {
    const indicators = [{ id: 'IN-1', title: 'Usagers', frequency: 'yearly' as const, owner: 'PE-01' }];
    const parts = { indicators, values: [{ indicator: 'IN-1', period: 2023, value: 3 }] };
    expect(statusAt('2025-07-01', parts).todos.some(({ code }) => code === 'value-stale')).toBe(false);
    expect(pressing(statusAt('2025-07-03', parts)).map(told)[0]?.slice(0, 3)).toEqual(['value-stale', 'IN-1', '2023-12-31']);
    const over = { ...parts, actions: [{ id: 'AC-1', title: 'a', status: 'done' as const, indicators: ['IN-1'] }] };
    expect(statusAt('2025-07-03', over).todos.some(({ code }) => code === 'value-stale')).toBe(false);
  });

  test('a step of the schedule that the project has not left', () => {
    const launch = {
      schedule: [
        { step: 'diagnostic' as const, start: '2025-10', end: '2025-12' },
        { step: 'programme' as const, end: '2026-02' },
      ],
    };
    expect(pressing(statusAt('2026-03-01', { launch })).map(told)[0]?.slice(0, 3)).toEqual([
      'step-late',
      'programme',
      '2026-02-28',
    ]);
    expect(statusAt('2026-02-28', { launch }).todos.some(({ code }) => code === 'step-late')).toBe(false);
  });
});

describe('the approach', () => {
  const launch = {
    effort: { timeShare: 20, months: 9 },
    schedule: [
      { step: 'launch' as const, start: '2026-01', end: '2026-02' },
      { step: 'programme' as const, start: '2026-07', end: '2026-09' },
    ],
  };
  test('months are counted in halves, up to the vote of the programme', () => {
    expect(statusAt('2026-05-15', { launch }).approach).toMatchObject({ plannedMonths: 9, elapsedMonths: 4.5, timeShare: 20 });
    expect(statusAt('2030-01-01', { launch, step: 'evaluation' }).approach.elapsedMonths).toBe(9);
    expect(statusAt('2025-01-01', { launch }).approach.elapsedMonths).toBe(0);
    expect(statusAt('2026-05-15').approach).toMatchObject({ plannedMonths: null, elapsedMonths: null });
  });
});

describe('duties', () => {
  test('are to be covered, by a model of the catalogue when one answers', () => {
    const [first] = pressing(statusAt('2026-01-01', {}, [duty]));
    expect(first && told(first)).toEqual([
      'duty-not-covered',
      'open-data',
      '2018-10-01',
      'Cheffe de projet',
      'jalon add action --like open-data obligations.1.obligation=open-data',
    ]);
    const actions = [{ id: 'AC-1', title: 'a', obligations: [{ obligation: 'open-data' }] }];
    const covered = statusAt('2026-01-01', { actions }, [duty]);
    expect(covered.todos.some(({ code }) => code === 'duty-not-covered')).toBe(false);
    expect(covered.duties).toMatchObject([{ applies: 'yes', inForce: true, actions: ['AC-1'] }]);
  });

  test('without a day are to be covered too, but for those whose text is awaited', () => {
    const { date: _, ...undated } = duty;
    const pending = { ...undated, id: 'nis2', confidence: 'pending' as const };
    const open = statusAt('2026-01-01', {}, [undated, pending]).todos.filter(({ code }) => code === 'duty-not-covered');
    expect(open.map(({ subject, due }) => [subject, due])).toEqual([['open-data', null]]);
  });

  test('say which fact they wait for, once a fact', () => {
    const twice = [
      { ...duty, id: 'a', condition: 'staffFte >= 50' },
      { ...duty, id: 'b', condition: 'staffFte >= 10 and epci' },
    ];
    const unknown = statusAt('2026-01-01', {}, twice).todos.filter(({ code }) => code === 'duty-unknown');
    expect(unknown.map(({ subject, ids, commands }) => [subject, ids, commands])).toEqual([
      ['territory.facts.staffFte', ['a', 'b'], ['jalon set project territory.facts.staffFte=…']],
      ['territory.kind', ['b'], ['jalon set project territory.kind=…']],
    ]);
  });
});

test('who is to have more work than time is told from the first such quarter on, until it is over', () => {
  const departments = [{ id: 'DP-01', name: 'Numérique', capacity: 1 }];
  const busy = (id: string, start: string, status: 'planned' | 'to-discuss') => ({
    ...{ id, title: id, status, start, end: start, leadDepartments: ['DP-01'], team: [{ person: 'PE-01', timeShare: 90 }] },
  });
  const parts = (status: 'planned' | 'to-discuss'): Partial<Project> => ({
    actors: { people: people.map((one) => ({ ...one, department: 'DP-01', capacity: 1 })), departments },
    actions: [busy('AC-01', '2027-T2', status), busy('AC-02', '2027-T2', status)],
  });
  const overloads = (today: string, status: 'planned' | 'to-discuss' = 'planned') =>
    statusAt(today, parts(status)).todos.filter(({ code }) => code === 'overload');
  expect(overloads('2026-11-24')).toMatchObject([{ due: '2027-06-30', ids: ['DP-01', 'PE-01'], commands: ['jalon workload'] }]);
  expect(overloads('2026-11-24')[0]?.subject).toBe('DP-01/2027-T2');
  expect(overloads('2027-06-30')).toHaveLength(1);
  expect(overloads('2027-07-01')).toEqual([]);
  expect(overloads('2026-11-24', 'to-discuss')).toEqual([]);
});

describe('from the actions to the plan', () => {
  const action = { id: 'AC-1', title: 'a', budget: [{ planned: 3 }] };
  const criterion = { id: 'cost', title: 'Coût', weight: 1 };
  const envelopes = [{ year: 2026, investment: 5 }];
  const codes = (parts: Partial<Project>) =>
    statusAt('2026-05-01', { step: 'programme', actions: [action], ...parts })
      .todos.filter(({ code }) => /-(?:missing|ready)$/.test(code))
      .map(({ code, commands }) => [code, commands[0]]);
  const scored = { ...action, scores: { cost: 3 } };

  test('criteria, then scores, then ballots and envelopes, then the plan and its documents', () => {
    expect(codes({})).toEqual([
      ['criteria-missing', 'jalon add criterion "…" weight=…'],
      ['envelope-missing', 'jalon set plan envelopes.1.year=2027 envelopes.1.investment=… envelopes.1.operating=…'],
    ]);
    expect(codes({ criteria: { criteria: [criterion] }, plan: { envelopes } })).toEqual([
      ['scores-missing', 'jalon set AC-1 scores.…=…'],
    ]);
    expect(
      codes({ criteria: { criteria: [criterion], weightsFrom: 'ballots' }, plan: { envelopes }, actions: [scored] }),
    ).toEqual([['ballots-missing', 'jalon export ballots']]);
    expect(codes({ criteria: { criteria: [criterion] }, plan: { envelopes }, actions: [scored] })).toEqual([
      ['plan-ready', 'jalon rank'],
      ['documents-ready', 'jalon render --only programme,annual-plan'],
    ]);
  });

  test('nothing without actions, nor once the plan is frozen', () => {
    expect(codes({ actions: [] })).toEqual([]);
    expect(codes({ plan: { envelopes }, frozenPlans: [{ year: 2026, plan: {} }] })).toEqual([]);
  });
});

describe('what is settled or planned is not asked again', () => {
  test('a decision with its outcome waits for nobody, until its day is past', () => {
    const decisions = [{ id: 'DE-1', text: 'Choisir', outcome: 'approved' as const, due: '2026-02' }];
    const codes = (day: string) => pressing(statusAt(day, { meetings: [{ id: 'MT-1', decisions }] })).map(({ code }) => code);
    expect(codes('2026-02-01')).toEqual([]);
    expect(codes('2026-03-01')).toEqual(['decision-overdue']);
  });

  test('a meeting to come is told with its day', () => {
    const gate = [{ id: 'met', says: said, condition: 'publicMeetings > 0', do: ['jalon add meeting "…" kind=public date=…'] }];
    const asks: Method = { title: said, steps: [{ id: 'programme', label: said, gate }] };
    const at = (date: string) =>
      statusOf(
        { method: asks, catalogue: { obligations: [], services: [] }, workspace },
        projectWith({ info, actors: { people }, meetings: [{ id: 'MT-1', kind: 'public', date }] }),
        '2026-01-01',
      ).todos.map(({ code, due, commands }) => [code, due, commands.length]);
    expect(at('2026-01-05')).toEqual([['planned', '2026-01-05', 0]]);
    expect(at('2025-12-05')).toEqual([['advance', null, 1]]);
  });
});
