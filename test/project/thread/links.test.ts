/** The graph, the names and the calendar of a small project. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/project/progress/calendar.ts';
import { linksOf } from '../../../src/project/thread/links.ts';
import { namesOf } from '../../../src/project/thread/names.ts';
import { projectWith } from '../project.ts';

const project = projectWith({
  info: {
    format: 1,
    title: 'PNT',
    territory: { name: 'CC', communes: [{ name: 'Retiers', insee: '35239' }] },
    themes: [{ id: 'care', label: 'Santé' }],
  },
  actors: {
    people: [{ id: 'PE-1', function: 'Cheffe de projet' }, { id: 'PE-2' }],
    bodies: [{ id: 'BO-1', kind: 'steering' }],
  },
  interviews: [{ id: 'IV-1', audience: 'elected', commune: '35239', needs: ['ND-1', { need: 'ND-2', votes: 3 }] }],
  workshops: [{ id: 'WS-1', date: '2026-02-03', audiences: [{ audience: 'residents' }], needs: ['ND-1'] }],
  surveys: [
    {
      id: 'SV-1',
      audiences: ['residents'],
      waves: [{ id: 'w', start: '2026-01-10', end: '2026-02-10' }],
      questions: [
        {
          id: 'Q5',
          type: 'multiple',
          text: '?',
          options: [
            { code: 'a', label: 'A', need: 'ND-1' },
            { code: 'b', label: 'B' },
          ],
        },
      ],
    },
  ],
  surveyResults: [
    { survey: 'SV-1', counts: [{ question: 'Q5', options: { a: 40, b: 2 } }] },
    { survey: 'SV-9', counts: [{ question: 'Q5', options: { a: 1000 } }] },
  ],
  needs: [
    { id: 'ND-1', statement: 'Être aidé', sources: ['PCAET'] },
    { id: 'ND-2', statement: 'Être accompagné', mergedInto: 'ND-1' },
    { id: 'ND-3', statement: 'Tourner en rond', mergedInto: 'ND-4' },
    { id: 'ND-4', statement: 'En rond tourner', mergedInto: 'ND-3', mentions: [{ people: 5 }, {}] },
  ],
  diagnostic: { findings: [{ id: 'FI-1', text: 'Constat', needs: ['ND-2'] }] },
  axes: {
    axes: [
      {
        id: 'AX-1',
        title: 'Accès',
        objectives: [{ id: 'OB-1', title: 'Un', objectives: [{ id: 'OB-2', title: 'Deux' }] }],
      },
      { id: 'AX-2', title: 'Données', indicators: ['IN-1'] },
    ],
  },
  actions: [
    { id: 'AC-1', title: 'Accueil', axis: 'OB-2', needs: ['ND-2'], indicators: ['IN-1'], start: '2026-03', end: '2026-05' },
    { id: 'AC-2', title: 'Fibre', axis: 'AX-1', secondaryAxes: ['AX-2'], milestones: [{ label: 'Lancement', date: '2026-01' }] },
    { id: 'AC-3', title: 'Ailleurs', axis: 'AX-9' },
    { id: 'AC-4', title: 'Nulle part', indicators: ['fréquentation'] },
  ],
  indicators: [{ id: 'IN-1', title: 'Visites' }],
  meetings: [
    {
      id: 'MT-1',
      body: 'BO-1',
      date: '2026-04-01',
      decisions: [{ id: 'DE-1', text: 'Approuver', due: '2026-06', status: 'done' }],
    },
  ],
  evaluations: [{ needVerdicts: [{ need: 'ND-2', verdict: 'met' }] }],
});
const links = linksOf(project);
const ids = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id);
const words: Readonly<Record<string, string>> = {
  'actors.bodies.kind=steering': 'comité de pilotage',
  'needs.needs.audiences=residents': 'habitants',
};
const say = (key: string) => words[key];

describe('a need', () => {
  const need = links.needs.get('ND-1');
  it('gathers its voices and those of the needs merged into it', () => {
    expect(need?.sources.map(({ kind, source, people }) => [kind, source, people])).toEqual([
      ['interview', 'IV-1', 1],
      ['interview', 'IV-1', 3],
      ['workshop', 'WS-1', 1],
      ['survey', 'SV-1/Q5/a', 40],
      ['document', 'PCAET', 0],
    ]);
    expect(need?.mentions).toBe(44);
    expect(ids(need?.merged)).toEqual(['ND-2']);
  });
  it('counts the people of one origin once', () => {
    const interviews = [{ id: 'IV-1', headcount: 4, needs: ['ND-1', { need: 'ND-1', votes: 3 }] }];
    const options = [
      { code: 'a', label: 'A', need: 'ND-1' },
      { code: 'b', label: 'B', need: 'ND-1' },
    ];
    const needs = [{ id: 'ND-1', statement: 'Être aidé' }];
    const mentions = (type: 'single' | 'multiple') => {
      const surveys = [{ id: 'SV-1', questions: [{ id: 'Q5', type, text: '?', options }] }];
      const wave = { survey: 'SV-1', counts: [{ question: 'Q5', options: { a: 40, b: 25 } }] };
      return linksOf(projectWith({ interviews, surveys, needs, surveyResults: [wave, wave] })).needs.get('ND-1')?.mentions;
    };
    expect(mentions('multiple')).toBe(4 + 40 + 40);
    expect(mentions('single')).toBe(4 + 65 + 65);
  });
  it('counts no more people than were there, who may have several votes', () => {
    const needs = [{ id: 'ND-1', statement: 'Être aidé' }];
    const voted = [{ need: 'ND-1', votes: 30 }];
    const mentions = (held: Parameters<typeof projectWith>[0]) =>
      linksOf(projectWith({ needs, ...held })).needs.get('ND-1')?.mentions;
    expect(mentions({ interviews: [{ id: 'IV-1', headcount: 3, needs: voted }] })).toBe(3);
    expect(mentions({ workshops: [{ id: 'WS-1', headcount: 18, needs: voted }] })).toBe(18);
    const audiences = [
      { audience: 'residents' as const, headcount: 9 },
      { audience: 'elected' as const, headcount: 4 },
    ];
    expect(mentions({ workshops: [{ id: 'WS-1', audiences, needs: voted }] })).toBe(13);
    expect(mentions({ workshops: [{ id: 'WS-1', needs: voted }] })).toBe(30);
    // Some of those who came were not counted: nobody knows how many were there.
    const uncounted = [...audiences, { audience: 'associations' as const }];
    expect(mentions({ workshops: [{ id: 'WS-1', audiences: uncounted, needs: voted }] })).toBe(30);
    expect(mentions({ workshops: [{ id: 'WS-1', headcount: 20, audiences: uncounted, needs: voted }] })).toBe(20);
  });
  it('is followed down to findings, actions and verdicts', () => {
    expect(need?.findings).toEqual(['FI-1']);
    expect(ids(need?.actions)).toEqual(['AC-1']);
    expect(need?.verdicts.map(({ verdict }) => verdict)).toEqual(['met']);
  });
  it('is told by each of those that it was split into', () => {
    const split = linksOf(
      projectWith({
        interviews: [{ id: 'IV-1', headcount: 4, needs: ['ND-1'] }],
        needs: [
          { id: 'ND-1', statement: 'Se déplacer et se soigner', mergedInto: ['ND-2', 'ND-3'], mentions: [{ people: 2 }] },
          { id: 'ND-2', statement: 'Se déplacer' },
          { id: 'ND-3', statement: 'Se soigner', mentions: [{ people: 1 }] },
        ],
        actions: [{ id: 'AC-1', title: 'Car', needs: ['ND-1'] }],
      }),
    ).needs;
    expect([...split].map(([id, { mentions, merged, actions }]) => [id, mentions, ids(merged), ids(actions)])).toEqual([
      ['ND-2', 6, ['ND-1'], ['AC-1']],
      ['ND-3', 7, ['ND-1'], ['AC-1']],
    ]);
  });
  it('has no entry when merged, but keeps its own when merging turns round', () => {
    expect([...links.needs.keys()]).toEqual(['ND-1', 'ND-3', 'ND-4']);
    expect(links.needs.get('ND-4')?.mentions).toBe(6);
  });
});

describe('the tree', () => {
  it('holds under an axis the actions of its objectives at any depth', () => {
    expect([...links.branches].map(([id, { actions }]) => [id, ids(actions)])).toEqual([
      ['AX-1', ['AC-1', 'AC-2']],
      ['OB-1', ['AC-1']],
      ['OB-2', ['AC-1']],
      ['AX-2', []],
    ]);
    expect(ids(links.branches.get('OB-2')?.objectives)).toEqual(['OB-1', 'OB-2']);
    expect(ids(links.branches.get('AX-2')?.secondary)).toEqual(['AC-2']);
  });
  it('leaves beside it the actions it does not hold', () => expect(ids(links.unplaced)).toEqual(['AC-3', 'AC-4']));
});

describe('indicators and decisions', () => {
  it('are followed up to axes and meetings', () => {
    expect(ids(links.indicators.get('IN-1')?.axes)).toEqual(['AX-1', 'AX-2']);
    expect(ids(links.indicators.get('fréquentation')?.actions)).toEqual(['AC-4']);
    expect(links.indicators.get('fréquentation')?.axes).toEqual([]);
    expect(links.decisions.get('DE-1')?.meeting.id).toBe('MT-1');
  });
});

describe('names', () => {
  const name = namesOf(project, say);
  it.each([
    ['person', 'PE-1', { id: 'PE-1', name: 'Cheffe de projet' }],
    ['person', 'PE-2', { id: 'PE-2', name: 'PE-2' }],
    ['person', 'la secrétaire', { id: null, name: 'la secrétaire' }],
    ['body', 'BO-1', { id: 'BO-1', name: 'comité de pilotage' }],
    ['commune', '35239', { id: '35239', name: 'Retiers' }],
    ['commune', 'Retiers', { id: 'Retiers', name: 'Retiers' }],
    ['theme', 'care', { id: 'care', name: 'Santé' }],
    ['audience', 'residents', { id: 'residents', name: 'habitants' }],
    ['audience', 'les aînés', { id: null, name: 'les aînés' }],
    ['action', 'AC-2', { id: 'AC-2', name: 'Fibre' }],
  ] as const)('%s %s', (kind, reference, named) => expect(name(kind, reference)).toEqual(named));
});

describe('the calendar', () => {
  it('puts dated things in the order of time', () => {
    expect(calendarOf(project, say).map(({ kind, when, label, done }) => [kind, when.start, label, done])).toEqual([
      ['milestone', '2026-01-01', 'Lancement', null],
      ['survey', '2026-01-10', 'SV-1', null],
      ['workshop', '2026-02-03', 'WS-1', null],
      ['action', '2026-03-01', 'Accueil', null],
      ['meeting', '2026-04-01', 'comité de pilotage', null],
      ['decision', '2026-06-01', 'Approuver', true],
    ]);
  });
});
