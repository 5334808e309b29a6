// What people type after an id becomes the edit that they mean, or one clear fault.
import { describe, expect, test } from 'vitest';
import { assign, type Heard, thingsIn } from '../../src/editing/index.ts';
import type { SourceFile } from '../../src/model/index.ts';

const action = {
  id: 'AC-012',
  title: 'Ouvrir',
  tags: ['mairies', 'proximité'],
  needs: ['ND-001'],
  budget: [{ year: 2027, planned: 100 }],
  tasks: [{ id: 'T1', title: 'Former' }],
};
const files: readonly SourceFile[] = [
  { path: 'a.yaml', kind: 'action', faults: [], data: action },
  { path: 'actors.yaml', kind: 'actors', faults: [], data: { organisations: [{ id: 'OR-1' }] } },
  {
    path: 'criteria.yaml',
    kind: 'criteria',
    faults: [],
    data: { criteria: [{ id: 'expectation', title: 'Niveau d’attente de la population' }] },
  },
  { path: 'IV-02.yaml', kind: 'interview', faults: [], data: { id: 'IV-02' } },
  { path: 'SV-01.yaml', kind: 'survey', faults: [], data: { id: 'SV-01', questions: [{ id: 'Q5', options: [{ code: 'a' }] }] } },
  { path: 'diagnostic.yaml', kind: 'diagnostic', faults: [], data: { findings: [{ id: 'FI-01', text: 'x' }] } },
  { path: 'needs.yaml', kind: 'needs', faults: [], data: { needs: [{ id: 'ND-001' }, { id: 'ND-003' }] } },
  {
    path: 'axes.yaml',
    kind: 'axes',
    faults: [],
    data: { axes: [{ id: 'AX-1', objectives: [{ id: 'OB-1', objectives: [{ id: 'OB-11' }] }] }] },
  },
];
const things = thingsIn(files);
const typed = (text: string, id = 'AC-012') => {
  const thing =
    id === 'diagnostic'
      ? ({ path: 'diagnostic.yaml', kind: id, pointer: [], value: {} } as const)
      : things.find((one) => one.id === id);
  if (thing === undefined) throw new Error(id);
  const result = assign(thing, text, things);
  return 'edit' in result ? [result.edit.pointer.join('.'), result.edit.change] : result.fault;
};

describe('a name that several things bear', () => {
  const actors = {
    people: [
      { id: 'PE-01', function: 'Maire' },
      { id: 'PE-02', function: 'Maire' },
    ],
  };
  const own = thingsIn([
    { path: 'a.yaml', kind: 'action', faults: [], data: action },
    { path: 'actors.yaml', kind: 'actors', faults: [], data: actors },
  ]);
  const [thing] = own;
  test.each([
    ['pilotes=Maire', ['pilotes=PE-01', 'pilotes=PE-02']],
    ['leads+=DGS, Maire', ['leads+=DGS, PE-01', 'leads+=DGS, PE-02']],
    ['tasks.1.owner=maire', ['tasks.1.owner=PE-01', 'tasks.1.owner=PE-02']],
    ['team+=Maire', ['team+=PE-01', 'team+=PE-02']],
  ])('%s is none of them, and no text', (typed, instead) => {
    const result = thing && assign(thing, typed, own);
    expect(result).toEqual({
      fault: {
        code: 'word-ambiguous',
        typed,
        word: expect.stringMatching(/^maire$/i),
        shown: ['PE-01 (Maire)', 'PE-02 (Maire)'],
        instead,
      },
    });
  });
  test('what nobody bears stays words', () => {
    expect(thing && assign(thing, 'leads=Préfète', own)).toEqual({
      edit: { path: 'a.yaml', pointer: ['leads'], change: { set: ['Préfète'] } },
    });
  });
});

describe('targets, which go by their year', () => {
  const targets = [
    { period: 2025, value: 12 },
    { period: '2027', value: 15 },
  ];
  const indicator = { path: 'i.yaml', kind: 'indicators', pointer: ['indicators', 0], value: { id: 'IN-01', targets } } as const;
  test.each([
    ['cible.2025=20', ['targets', 0, 'value'], { set: 20 }],
    ['cibles.2027.valeur=20', ['targets', 1, 'value'], { set: 20 }],
    ['cible.2030=20', ['targets', 2], { set: { period: 2030, value: 20 } }],
    ['cible.2.échéance=2028', ['targets', 1, 'period'], { set: 2028 }],
  ])('%s', (typed, pointer, change) =>
    expect(assign(indicator, typed, [])).toEqual({
      edit: { path: 'i.yaml', pointer: ['indicators', 0, ...pointer], change },
    }),
  );
});

test('an envelope is no year: what of it is asked', () => {
  const plan = { path: 'plan.yaml', kind: 'plan', pointer: ['envelopes'], value: [{ year: 2026, investment: 5 }] } as const;
  expect(assign(plan, '2027=10', [])).toMatchObject({ fault: { code: 'has-parts', name: '2027', typed: '10' } });
  expect(assign(plan, '2027.investissement=10', [])).toMatchObject({ edit: { change: { set: { year: 2027, investment: 10 } } } });
});

describe('what must be in the project', () => {
  const bodies = [
    { id: 'BO-01', kind: 'steering', name: 'Comité de suivi du projet numérique' },
    { id: 'BO-02', kind: 'technical', name: 'Comité technique' },
  ];
  const own = thingsIn([
    {
      path: 'actors.yaml',
      kind: 'actors',
      faults: [],
      data: { bodies, people: [{ id: 'PE-01', function: 'Maire de Retiers' }] },
    },
  ]);
  const meeting = { path: 'm.yaml', kind: 'meeting', pointer: [], value: { id: 'MT-01' } } as const;
  test.each([
    ['instance=COPIL', 'BO-01'],
    ['instance=comité de pilotage', 'BO-01'],
    ['instance=comité de suivi', 'BO-01'],
    ['instance=BO-2', 'BO-02'],
  ])('%s is known by what it is called, be it by the beginning', (typed, id) =>
    expect(assign(meeting, typed, own)).toMatchObject({ edit: { change: { set: id } } }),
  );
  test('what was known by the beginning alone is told', () => {
    const heard: Heard[] = [];
    for (const typed of ['instance=comité de suivi', 'instance=COPIL', 'instance=BO-02'])
      assign(meeting, typed, own, (one) => heard.push(one));
    expect(heard).toEqual([
      { typed: 'comité de suivi', place: 'meeting.body', value: 'BO-01 (Comité de suivi du projet numérique)' },
    ]);
  });
  test('two that begin alike are asked', () =>
    expect(assign(meeting, 'instance=comité', own)).toMatchObject({
      fault: { code: 'word-ambiguous', instead: ['instance=BO-01', 'instance=BO-02'] },
    }));
  test('where words would do, the beginning of a name may be words', () =>
    expect(assign({ path: 'a.yaml', kind: 'action', pointer: [], value: action }, 'pilotes=Maire', own)).toMatchObject({
      edit: { change: { set: ['Maire'] } },
    }));
});

describe('a part of a full time', () => {
  const set = (typed: string) =>
    assign({ path: 'actors.yaml', kind: 'actors', pointer: ['people', 0], value: { id: 'PE-01' } }, typed, []);
  test.each([
    ['quotité=50%', 0.5],
    ['quotité=50 %', 0.5],
    ['quotité=0,8', 0.8],
    ['quotité=6 ETP', 6],
    ['quotité=1', 1],
  ])('%s', (typed, value) => expect(set(typed)).toMatchObject({ edit: { change: { set: value } } }));
  test.each(['quotité=50', 'quotité=moitié'])('%s is asked again', (typed) =>
    expect(set(typed)).toMatchObject({ fault: { code: 'not-understood', wanted: 'full-time' } }),
  );
});

describe('dates and amounts in words', () => {
  const line = { ...action, budget: [{ year: 2027, planned: 1 }] };
  const set = (typed: string, hears?: (heard: Heard) => void) =>
    assign({ path: 'a.yaml', kind: 'action', pointer: [], value: line }, typed, [], hears);
  test.each([
    ['end=fin 2027', '2027-T4'],
    ['start=début 2027', '2027-T1'],
    ['start=mi-2027', '2027-05/2027-08'],
    ['start=rentrée 2027', '2027-09'],
    ['end=T3 2027', '2027-T3'],
    ['end=juin 2027', '2027-06'],
    ['budget.1.planned=12,5 k€', 12_500],
    ['budget.1.planned=1,2 M€', 1_200_000],
    ['budget.1.planned=10 à 20 k€', { min: 10_000, max: 20_000 }],
  ])('%s', (typed, value) => expect(set(typed)).toMatchObject({ edit: { change: { set: value } } }));
  test.each([
    ['budget.1.planned=12 500 € HT', 'amount'],
    // One side of a calendar is not the other, and what could be two is neither.
    ['start=d’ici 2027', 'period'],
    ['start=05/03/2027', 'period'],
    ['budget.1.planned=15.000 €', 'number'],
    ['budget.1.planned=environ 15 k€', 'number'],
  ])('%s is asked again', (typed, wanted) => expect(set(typed)).toMatchObject({ fault: { code: 'not-understood', wanted } }));
  test('a day is no end of a year', () =>
    expect(assign({ path: 'm.yaml', kind: 'meeting', pointer: [], value: {} }, 'date=fin 2027', [])).toMatchObject({
      fault: { code: 'not-understood', wanted: 'day' },
    }));
  test('what is taken by a convention is told, and nothing else', () => {
    const heard: Heard[] = [];
    for (const typed of ['end=fin 2027', 'end=2027', 'end=T3 2027', 'budget.1.planned=12,5 k€'])
      set(typed, (one) => heard.push(one));
    expect(heard).toEqual([{ typed: 'fin 2027', place: 'action.end', value: '2027-T4' }]);
  });
});

describe('items of a list', () => {
  const own = thingsIn([
    { path: 'a.yaml', kind: 'action', faults: [], data: { ...action, objectives: ['Ouvrir ; Former'] } },
    {
      path: 'b.yaml',
      kind: 'action',
      faults: [],
      data: {
        id: 'AC-013',
        team: [{ person: 'PE-01', days: 3 }, { person: 'PE-03' }],
        tasks: [
          { id: 'T1', title: 'Former' },
          { id: 'T2', title: 'Aider' },
        ],
      },
    },
    { path: 'm.yaml', kind: 'meeting', faults: [], data: { id: 'MT-01' } },
    {
      path: 'actors.yaml',
      kind: 'actors',
      faults: [],
      data: { people: [{ id: 'PE-01', function: 'DGS' }], bodies: [{ id: 'BO-01' }] },
    },
  ]);
  const change = (id: string, typed: string): unknown => {
    const thing = own.find((one) => one.id === id);
    const result = thing && assign(thing, typed, own);
    return result !== undefined && 'edit' in result ? result.edit.change : result?.fault;
  };
  test.each([
    ['MT-01', 'ordre-du-jour=A; B ; C', { set: ['A', 'B', 'C'] }],
    ['MT-01', 'agenda=1. Présentation; 2. Calendrier', { set: ['1. Présentation', '2. Calendrier'] }],
    ['MT-01', 'agenda=Présentation, échanges', { set: ['Présentation, échanges'] }],
    ['MT-01', 'agenda=Un accueil ouvert ; les agents sont formés', { set: ['Un accueil ouvert ; les agents sont formés'] }],
    ['MT-01', 'agenda+=A; B', { set: ['A', 'B'] }],
    ['AC-012', 'objectives-=Ouvrir ; Former', { remove: true }],
    ['BO-01', 'membres=x;DGS;Y', { set: ['x', 'PE-01', 'Y'] }],
    ['BO-01', 'membres=Maire, adjoint; Secrétaire', { set: ['Maire, adjoint', 'Secrétaire'] }],
    ['BO-01', 'membres=DGS, Maire', { set: ['PE-01', 'Maire'] }],
    ['AC-012', 'needs=ND-1;ND-2', { set: ['ND-1', 'ND-2'] }],
    ['AC-012', 'team+=PE-01;PE-02', { set: [{ person: 'PE-01' }, { person: 'PE-02' }] }],
    ['AC-013', 'team+=PE-01;PE-02', { set: [{ person: 'PE-01', days: 3 }, { person: 'PE-03' }, { person: 'PE-02' }] }],
    ['AC-013', 'team-=dgs', { set: [{ person: 'PE-03' }] }],
    ['AC-013', 'team-=PE-03;PE-02', { code: 'not-in-list', name: 'team', typed: 'PE-02' }],
    ['AC-013', 'tasks-=t2', { set: [{ id: 'T1', title: 'Former' }] }],
    ['AC-013', 'tasks-=T3', { code: 'not-in-list', name: 'tasks', typed: 'T3' }],
  ])('%s %s', (id, typed, wanted) => expect(change(id, typed)).toEqual(wanted));
});

describe('hours', () => {
  test.each([
    ['14 h', '14h00'],
    ['14h', '14h00'],
    ['18 h 30', '18h30'],
    ['9:05', '9:05'],
    ['à 8 heures 15', '8h15'],
    ['6:30 pm', '18:30'],
    ['12 am', '0:00'],
  ])('%s is %s', (typed, time) => {
    const thing = { path: 'm.yaml', kind: 'meeting', pointer: [], value: {} } as const;
    expect(assign(thing, `heure=${typed}`, [])).toMatchObject({ edit: { change: { set: time } } });
  });
  test.each(['14h-16h', '25h', '14', '14:', 'midi', '13 pm'])('%s is none', (typed) => {
    const thing = { path: 'm.yaml', kind: 'meeting', pointer: [], value: {} } as const;
    expect(assign(thing, `heure=${typed}`, [])).toMatchObject({ fault: { code: 'not-understood', wanted: 'time' } });
  });
});

describe('one value', () => {
  test.each([
    ['status=en cours', 'status', { set: 'in-progress' }],
    ['Statut=En pause', 'status', { set: 'paused' }],
    ['status=planned', 'status', { set: 'planned' }],
    ['start=15 janvier 2027', 'start', { set: '2027-01-15' }],
    ['start=2027', 'start', { set: 2027 }],
    ['end=T2 2027', 'end', { set: '2027-T2' }],
    ['publish=non', 'publish', { set: false }],
    ['number=1.10', 'number', { set: '1.10' }],
    ['title=Ouvrir : un accueil = un lieu', 'title', { set: 'Ouvrir : un accueil = un lieu' }],
    ['budget.1.planned=12 500,50 €', 'budget.0.planned', { set: 12500.5 }],
    ['budget.2.planned=10', 'budget.1.planned', { set: 10 }],
    ['progress.value=40', 'progress.value', { set: 40 }],
    ['avancement.avancement=40', 'progress.value', { set: 40 }],
    ['progress=40', 'progress.value', { set: 40 }],
    ['avancement=40', 'progress.value', { set: 40 }],
    ['avancement=40,5 %', 'progress.value', { set: 40.5 }],
    ['état=réalisées', 'status', { set: 'done' }],
    ['Le Statut=En-Cours', 'status', { set: 'in-progress' }],
    ['communes=toutes', 'scope.communes', { set: 'all' }],
    ['budget.2027.planned=10', 'budget.0.planned', { set: 10 }],
    ['budget.2028.prévu=10', 'budget.1', { set: { year: 2028, planned: 10 } }],
    ['moyens.humains=Un agent', 'means.human', { set: 'Un agent' }],
    ['scores.cost=4', 'scores.cost', { set: 4 }],
    ['notes.attente=4', 'scores.expectation', { set: 4 }],
    ['end=', 'end', { remove: true }],
  ])('%s', (text, pointer, change) => expect(typed(text)).toEqual([pointer, change]));

  test('objectives of objectives have the fields of objectives', () =>
    expect(typed('title=Mieux', 'OB-11')).toEqual(['axes.0.objectives.0.objectives.0.title', { set: 'Mieux' }]));
});

describe('lists', () => {
  test.each([
    ['needs=nd-1, ND-3', 'needs', { set: ['ND-001', 'ND-003'] }],
    ['needs+=nd-3', 'needs', { append: 'ND-003' }],
    ['needs-=ND-1', 'needs.0', { remove: true }],
    ['tags-=proximité', 'tags.1', { remove: true }],
    ['objectives=Un lieu, une équipe', 'objectives', { set: ['Un lieu, une équipe'] }],
    ['objectives+=Un lieu', 'objectives', { append: 'Un lieu' }],
    ['leads=Directrice, communication', 'leads', { set: ['Directrice, communication'] }],
    ['partners=or-1, Chambre d’agriculture', 'partners', { set: ['OR-1', 'Chambre d’agriculture'] }],
    ['audiences=residents, Aidants', 'audiences', { set: ['residents', 'Aidants'] }],
    ['bodies=t1', 'bodies', { set: ['t1'] }],
    ['replacedBy=ac-12', 'replacedBy', { set: 'AC-012' }],
    ['replacedBy=AC-13, AC-14', 'replacedBy', { set: ['AC-13', 'AC-14'] }],
    ['scope.communes=Amanlis, Retiers', 'scope.communes', { set: ['Amanlis', 'Retiers'] }],
    ['scope.communes=all', 'scope.communes', { set: 'all' }],
    ['scope.communes=Toutes', 'scope.communes', { set: 'all' }],
    ['périmètre.communes=toutes les communes', 'scope.communes', { set: 'all' }],
    ['scope.communes=all the communes', 'scope.communes', { set: 'all' }],
  ])('%s', (text, pointer, change) => expect(typed(text)).toEqual([pointer, change]));
});

describe('a piece of communication hangs on a step or a meeting, by the names that people know them by', () => {
  const own = thingsIn([
    { path: 'communication.yaml', kind: 'communication', faults: [], data: { items: [{ id: 'CO-01' }] } },
    { path: 'meetings/MT-02.yaml', kind: 'meeting', faults: [], data: { id: 'MT-02', title: 'Réunion publique de lancement' } },
  ]);
  const [piece] = own;
  test.each([
    ['étape=lancement', 'launch'],
    ['étape=Mise en œuvre', 'implementation'],
    ['gate=implementation', 'implementation'],
    ['étape=mt-2', 'MT-02'],
    ['étape=réunion publique de lancement', 'MT-02'],
    ['étape=press-told', 'press-told'],
  ])('%s', (text, gate) =>
    expect(piece && assign(piece, text, own)).toMatchObject({ edit: { pointer: ['items', 0, 'gate'], change: { set: gate } } }),
  );
});

describe('references that name a part of a thing stay whole', () => {
  test.each([
    ['findings.1.evidence=SV-01/Q5', { set: ['SV-01/Q5'] }],
    ['findings.1.evidence=sv-1/q5/a, iv-2', { set: ['SV-01/Q5/a', 'IV-02'] }],
    ['findings.1.evidence+=SV-01/Q5/b', { append: 'SV-01/Q5/b' }],
    ['findings.1.evidence=SV-01/Q18', { set: ['SV-01/Q18'] }],
  ])('%s', (text, change) => expect(typed(text, 'diagnostic')).toEqual(['findings.0.evidence', change]));
});

describe('items are counted from one, and keys that people choose are their own', () => {
  const on = (kind: 'action' | 'criteria', text: string, value: unknown, pointer: readonly (string | number)[] = []) => {
    const assigned = assign({ path: 'a.yaml', kind, pointer, value }, text, things);
    return 'edit' in assigned ? [assigned.edit.pointer, assigned.edit.change] : assigned.fault;
  };
  const criterion = ['criteria', 0];
  test.each([
    ['scale.levels.5=Très bon', ['criteria', 0, 'scale', 'levels', '5'], { set: 'Très bon' }],
    ['scale.levels.0=Nul', ['criteria', 0, 'scale', 'levels', '0'], { set: 'Nul' }],
  ])('%s', (text, pointer, change) => expect(on('criteria', text, {}, criterion)).toEqual([pointer, change]));

  const lines = [{ planned: 1 }, { planned: 2 }];
  test.each([
    ['budget.0.planned=5', 'budget.0', 2],
    ['budget.4.planned=5', 'budget.4', 2],
    ['needs.9=ND-1', 'needs.9', 0],
    ['budget.9.planned=', 'budget.9', 2],
  ])('%s has no place', (text, name, count) =>
    expect(on('action', text, { budget: lines })).toEqual({ code: 'no-such-item', name, count }),
  );
  test('the next one may be given', () =>
    expect(on('action', 'budget.3.planned=5', { budget: lines })).toEqual([['budget', 2, 'planned'], { set: 5 }]));

  test('more is said of what was written as a text', () => {
    const value = {
      impacts: ['Moins de trajets'],
      prerequisites: ['Une salle'],
      budget: [{ planned: 3 }],
      scope: { communes: 'all' },
    };
    expect(on('action', 'impacts.1.sign=positif', value)).toEqual([
      ['impacts', 0],
      { set: { text: 'Moins de trajets', sign: 'positive' } },
    ]);
    expect(on('action', 'prerequisites.1.met=oui', value)).toEqual([
      ['prerequisites', 0],
      { set: { text: 'Une salle', met: true } },
    ]);
    expect(on('action', 'prerequisites.1.text=Deux salles', value)).toEqual([
      ['prerequisites', 0],
      { set: { text: 'Deux salles' } },
    ]);
    expect(on('action', 'impacts.1.sign=', value)).toMatchObject({ code: 'plain-value', name: 'impacts.1' });
    expect(on('action', 'budget.1.planned.min=2', value)).toEqual({ code: 'plain-value', name: 'budget.1.planned', value: '3' });
    expect(on('action', 'scope.communes.1.status=engagée', value)).toEqual({
      code: 'plain-value',
      name: 'scope.communes',
      value: 'all',
    });
  });
});

describe('a list, or the word that stands for it', () => {
  const change = (text: string, communes: unknown) => {
    const assigned = assign({ path: 'a.yaml', kind: 'action', pointer: [], value: { scope: { communes } } }, text, things);
    return 'edit' in assigned ? assigned.edit : assigned.fault;
  };
  const apart = { code: 'word-alone', name: 'scope.communes', word: 'all' };
  test('the word stands alone', () => {
    expect(change('scope.communes=all, Retiers', undefined)).toEqual(apart);
    expect(change('scope.communes+=all', ['Retiers'])).toEqual(apart);
    expect(change('scope.communes+=Retiers', 'all')).toEqual(apart);
  });
  test('the word is taken out as a whole', () =>
    expect(change('scope.communes-=toutes', 'all')).toMatchObject({ change: { remove: true }, pointer: ['scope', 'communes'] }));
});

describe('what a decision approves', () => {
  const meeting = { id: 'MT-01', decisions: [{ id: 'DE-01', text: 'Arrêté' }] };
  const all = thingsIn([...files, { path: 'm.yaml', kind: 'meeting', faults: [], data: meeting }]);
  test.each([
    ['approuve+=Plan 2027', 'plan-2027'],
    ['approves+=Plan d’actions 2027', 'plan-2027'],
    ['approuve+=Évaluation 2026', 'evaluation-2026'],
    ['approuve+=Programme', 'programme'],
  ])('%s', (text, value) => {
    const decision = all.find(({ id }) => id === 'DE-01');
    if (decision === undefined) throw new Error('no decision');
    expect(assign(decision, text, all)).toMatchObject({ edit: { change: { append: value } } });
  });
});

describe('a part that is missing', () => {
  test('is shown where what was typed fits', () => {
    const all = thingsIn([{ path: 'i.yaml', kind: 'indicators', faults: [], data: { indicators: [{ id: 'IN-01' }] } }]);
    const [thing] = all;
    expect(thing && assign(thing, 'cible=600', all)).toMatchObject({
      fault: { code: 'has-parts', line: '.…', of: 'indicators.indicators.targets.value' },
    });
  });
  test.each<[string, unknown[]]>([
    ['.2030', [{ period: '2027' }, { period: '2030-12' }]],
    ['.1', [{ period: '2030-06' }, { period: '2030-12' }]],
    ['.1', [{ value: 3 }]],
  ])('by the year of its last line, %s', (line, targets) => {
    const all = thingsIn([{ path: 'i.yaml', kind: 'indicators', faults: [], data: { indicators: [{ id: 'IN-01', targets }] } }]);
    const [thing] = all;
    expect(thing && assign(thing, 'cible=600', all)).toMatchObject({ fault: { code: 'has-parts', line } });
  });
  test.each([
    ['verdict=met', 'verdict', 'met'],
    ['verdict=satisfait', 'verdict', 'satisfait'],
    ['verdict=ND-01', 'need', 'ND-01'],
    // Neither a need nor a verdict: what was typed can stand in no part, and is not proposed.
    ['verdict=oui', 'need', '…'],
    ['verdict=', undefined, undefined],
  ])('and what fits nowhere is left to fill in: %s', (text, part, shown) => {
    const needs = {
      path: 'n.yaml',
      kind: 'needs' as const,
      faults: [],
      data: { needs: [{ id: 'ND-01', statement: 'Un lieu' }] },
    };
    const all = thingsIn([needs]);
    const evaluation = { path: 'e.yaml', kind: 'evaluation' as const, pointer: [], value: {} };
    const found = assign(evaluation, text, all);
    if (part === undefined) expect(found).toHaveProperty('edit');
    else expect(found).toMatchObject({ fault: { code: 'has-parts', of: `evaluation.needVerdicts.${part}`, typed: shown } });
  });
});

describe('faults', () => {
  test.each([
    ['status', { code: 'not-an-assignment', typed: 'status' }],
    ['statsu=x', { code: 'unknown-field', name: 'statsu', nearest: 'action.status', thing: 'action' }],
    ['avencement=40', { code: 'unknown-field', nearest: 'action.progress.value' }],
    ['status=perdue', { code: 'not-understood', name: 'status', typed: 'perdue', wanted: 'value' }],
    ['publish=peut-être', { code: 'not-understood', wanted: 'yes-or-no' }],
    ['start=bientôt', { code: 'not-understood', wanted: 'period' }],
    ['budget.1.year=demain', { code: 'not-understood', wanted: 'number' }],
    ['budget=3', { code: 'has-parts', name: 'budget', line: '.2027' }],
    ['budget=15 000 € en 2027', { code: 'has-parts', name: 'budget', line: '.2027', of: 'action.budget.planned' }],
    ['means=40', { code: 'has-parts', parts: ['action.means.human', 'action.means.technical', 'action.means.financial'] }],
    ['title+=x', { code: 'not-a-list', name: 'title' }],
    ['tags-=école', { code: 'not-in-list', typed: 'école' }],
  ])('%s', (text, fault) => expect(typed(text)).toMatchObject(fault));
});

describe('answers of a question', () => {
  const options = [
    { code: 'a', label: 'Oui', need: 'ND-001' },
    { code: 'c', label: 'Parfois' },
  ];
  const survey: SourceFile = {
    path: 'SV-09.yaml',
    kind: 'survey',
    faults: [],
    data: { id: 'SV-09', questions: [{ id: 'Q1', options }] },
  };
  const asked = (text: string, from: SourceFile = survey) => {
    const all = thingsIn([...files, from]);
    const question = all.findLast(({ path, id }) => path === from.path && id !== 'SV-09' && id.startsWith('Q'));
    if (question === undefined) throw new Error('no question');
    const result = assign(question, text, all);
    return 'edit' in result ? result.edit.change : result.fault;
  };
  test('are texts, each with the next letter; those that are there stay as they are', () => {
    expect(asked('réponses=Non, Oui,Souvent')).toEqual({
      set: [
        { code: 'd', label: 'Non' },
        { code: 'a', label: 'Oui', need: 'ND-001' },
        { code: 'e', label: 'Souvent' },
      ],
    });
    expect(asked('réponses+=Oui, mais rarement')).toEqual({ set: [...options, { code: 'd', label: 'Oui, mais rarement' }] });
    expect(asked('réponses+=Parfois')).toEqual({ set: options });
  });
});

test('the id of what others refer to is not set: renaming takes what refers to it along', () => {
  expect(typed('id=AC-099')).toEqual({ code: 'id-renamed', id: 'AC-012', to: 'AC-099' });
  expect(typed('identifiant=')).toEqual({ code: 'id-renamed', id: 'AC-012', to: '' });
});

test('an amount that is one number is typed as amounts are, and never as a range', () => {
  const plan = { envelopes: [{ year: 2028, investment: 1000 }] };
  const at = { path: 'plan.yaml', kind: 'plan', pointer: [], value: plan } as const;
  const set = (text: string) => {
    const result = assign(at, text, things);
    return 'edit' in result ? result.edit.change : result.fault;
  };
  expect(set('enveloppes.2028.investissement=90 k€')).toEqual({ set: 90000 });
  expect(set('enveloppes.2028.investissement=12 500 €')).toEqual({ set: 12500 });
  expect(set('enveloppes.2028.investissement=10 à 20 k€')).toMatchObject({ code: 'not-understood', wanted: 'number' });
  expect(set('enveloppes.2028=90 k€')).toMatchObject({ code: 'has-parts', of: 'plan.envelopes.investment', typed: '90 k€' });
});

test('one value does not take the place of lines that somebody wrote: it is added, or they are taken out first', () => {
  const value = {
    ...action,
    objectives: ['Ouvrir vingt-six démarches dans les communes', 'Accuser réception'],
    risks: [{ id: 'RK-01', text: 'Retard', likelihood: 2 }],
  };
  const at = { path: 'a.yaml', kind: 'action', pointer: [], value } as const;
  const set = (text: string) => {
    const result = assign(at, text, things);
    return 'edit' in result ? result.edit.change : result.fault;
  };
  expect(set('objectifs=Autre')).toEqual({ code: 'lines-there', name: 'objectifs', typed: 'Autre' });
  expect(set('objectifs+=Autre')).toEqual({ append: 'Autre' });
  expect(set('objectifs.2=Autre')).toEqual({ set: 'Autre' });
  expect(set('objectifs=')).toEqual({ remove: true });
  expect(set('tags=écoles')).toEqual({ set: ['écoles'] });
  expect(set('besoins=ND-003')).toEqual({ set: ['ND-003'] });
});

test('a commune is spelt as the territory does, however it is typed', () => {
  const communes = ['Bédée', 'La Chapelle-du-Lou-du-Lac'];
  const at = { path: 'a.yaml', kind: 'action', pointer: [], value: action, communes } as const;
  const set = (text: string) => {
    const result = assign(at, text, things);
    return 'edit' in result ? result.edit.change : result.fault;
  };
  expect(set('communes=bedee, la chapelle du lou du lac')).toEqual({ set: communes });
  expect(set('communes+=Rennes')).toEqual({ append: 'Rennes' });
});

test('a reference may be the number of an axis, an objective or an action', () => {
  const axes = [{ id: 'AX-2', number: '2', objectives: [{ id: 'OB-21', number: '2.1' }] }];
  const other = { ...action, id: 'AC-002', number: '2' };
  const all = thingsIn([
    { path: 'a.yaml', kind: 'action', faults: [], data: action },
    { path: 'b.yaml', kind: 'action', faults: [], data: other },
    { path: 'axes.yaml', kind: 'axes', faults: [], data: { axes } },
  ]);
  const at = { path: 'a.yaml', kind: 'action', pointer: [], value: action } as const;
  const set = (text: string) => {
    const result = assign(at, text, all);
    return 'edit' in result ? result.edit.change : result.fault;
  };
  expect(set('axe=2')).toEqual({ set: 'AX-2' });
  expect(set('axe=axe 2')).toEqual({ set: 'AX-2' });
  expect(set('axe=2.1')).toEqual({ set: 'OB-21' });
  expect(set('dépend de=2')).toEqual({ set: ['AC-002'] });
});

test('some words of a title lead into what bears it, and never to the whole of it, whose text they would replace', () => {
  const risks = [{ id: 'RK-04', text: 'Dépassement du coût d’intégration' }];
  const tasks = [{ id: 'T1', title: 'Décrire les parcours des usagers' }];
  const at = { path: 'a.yaml', kind: 'action', pointer: [], value: { ...action, risks, tasks } } as const;
  for (const text of ['dépassement=12000', 'dépassement=', 'parcours=', 'parcours=faits'])
    expect(assign(at, text, things)).toMatchObject({ fault: { code: 'unknown-field' } });
  expect(assign(at, 'parcours.statut=fait', things)).toMatchObject({ edit: { pointer: ['tasks', 0, 'status'] } });
});

test('a criterion that is computed is not scored, a score that stands there may go', () => {
  const criteria = [
    { id: 'cost', title: 'Coût prévisionnel', from: 'budget' },
    { id: 'ease', title: 'Faisabilité', from: 'scores' },
  ];
  const all = [...things, ...thingsIn([{ path: 'criteria.yaml', kind: 'criteria', faults: [], data: { criteria } }])];
  const at = { path: 'a.yaml', kind: 'action', pointer: [], value: { ...action, scores: { cost: 3 } } } as const;
  const said = { code: 'score-computed', title: 'Coût prévisionnel', from: 'budget', thing: 'AC-012' };
  expect(assign(at, 'coût=12000', all)).toEqual({ fault: { ...said, name: 'coût' } });
  expect(assign(at, 'notes.cost=3', all)).toEqual({ fault: { ...said, name: 'notes.cost' } });
  expect(assign(at, 'notes.cost=', all)).toMatchObject({ edit: { pointer: ['scores', 'cost'] } });
  expect(assign(at, 'faisabilité=3', all)).toMatchObject({ edit: { pointer: ['scores', 'ease'], change: { set: 3 } } });
});

test('an item of a list is known by what it is about, and the number of a line stands where no part is named', () => {
  const data = {
    kind: 'annual',
    needVerdicts: [
      { need: 'ND-001', verdict: 'unknown' },
      { need: 'ND-003', verdict: 'unknown' },
    ],
  };
  const at = { path: 'evaluations/2026.yaml', kind: 'evaluation', pointer: [], value: data } as const;
  const typedAt = (text: string) => {
    const result = assign(at, text, things);
    return 'edit' in result ? [result.edit.pointer.join('.'), result.edit.change] : result.fault;
  };
  expect(typedAt('réponse-aux-besoins.ND-003.verdict=satisfait')).toEqual(['needVerdicts.1.verdict', { set: 'met' }]);
  expect(typedAt('réponse-aux-besoins.ND-099.verdict=satisfait')).toMatchObject({
    code: 'line-missing',
    instead: 'réponse-aux-besoins.1.verdict=satisfait',
  });
  expect(typedAt('réponse-aux-besoins.verdict=satisfait')).toMatchObject({
    instead: 'réponse-aux-besoins.1.verdict=satisfait',
  });
});
