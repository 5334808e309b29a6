/** The view keeps the contract of its schema, says what the project says, and nothing that is for the team alone. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { viewOf, viewOfAction, viewOfMeeting } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';
import { request, secret } from './tiny-project.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const contract = ajv.compile(JSON.parse(readFileSync(new URL('../../../schemas/view.json', import.meta.url), 'utf8')));
const faults = (view: unknown) => (contract(view) ? [] : contract.errors);

const view = viewOf(request);
const welcome = viewOfAction(view, 'AC-02').action;
const euros = (min: number, max = min) => ({ min: min * 100, max: max * 100 });

describe('the contract', () => {
  it('holds for a full project, in both languages', () => {
    expect(faults(view)).toEqual([]);
    expect(faults(viewOf({ ...request, language: 'en' }))).toEqual([]);
    expect(faults(viewOfAction(view, 'AC-02'))).toEqual([]);
  });
  it('holds for a project of which nothing is known', () => {
    const { measures: _, ...without } = request;
    const empty = viewOf({ ...without, project: projectWith(), ranking: null, plan: null });
    expect(faults(empty)).toEqual([]);
    expect(empty).toMatchObject({
      ranking: null,
      plan: null,
      evaluation: null,
      vision: null,
      budget: { cost: { planned: null } },
    });
  });
  it('is the same text twice', () => expect(JSON.stringify(viewOf(request))).toBe(JSON.stringify(view)));
  it('keeps to itself what is internal or not to be published', () => {
    expect(JSON.stringify(request.project)).toContain(secret);
    expect(JSON.stringify(view)).not.toContain(secret);
    expect(JSON.stringify(view)).not.toContain('AC-09');
  });
});

describe('the document and the project', () => {
  it('says that illustrative content commits nobody', () => {
    expect(view.document.notice).toBe(
      'Contenu illustratif\u00a0: ce document est un exemple\u202f; il n’engage pas Roche aux Fées Communauté.',
    );
    const info = { format: 1 as const, title: 'PNT', illustrative: true, territory: { name: 'Communauté de communes du Val' } };
    expect(viewOf({ ...request, project: projectWith({ info }) }).document.notice).toMatch(
      /pas la Communauté de communes du Val\.$/,
    );
    expect(viewOf({ ...request, language: 'en' }).document.notice).toMatch(/^Illustrative content: .* Roche aux Fées Communauté/);
    expect(viewOf({ ...request, project: projectWith() }).document.notice).toBeNull();
  });
  it('names people by their function and lists by their labels', () => {
    expect(view.project).toMatchObject({
      lead: { id: 'PE-01', name: 'Cheffe de projet numérique' },
      electedLead: { id: null, name: 'la vice-présidente' },
      step: { code: 'implementation', label: 'mise en œuvre' },
      term: { start: '2026-03-01', end: '2032-03-31' },
      territory: { population: 27000, populationYear: 2022, populationSource: 'INSEE' },
    });
  });
  it('writes no id for somebody whose function is not told, but the name where names are asked for', () => {
    const lone = projectWith({
      info: { format: 1 as const, title: 'PNT', lead: 'PE-02' },
      actors: { people: [{ id: 'PE-02', kind: 'agent' as const }] },
    });
    const lead = (more: object) => viewOf({ ...request, project: lone, ...more }).project.lead;
    expect(lead({})).toEqual({ id: 'PE-02', name: 'fonction à préciser' });
    expect(lead({ language: 'en' })).toEqual({ id: 'PE-02', name: 'function to be given' });
    expect(lead({ people: new Map([['PE-02', 'Lopez']]) })).toEqual({ id: 'PE-02', name: 'Lopez' });
  });
  it('gives the texts of its own deliverable, in order, as they were written, and the logo', () => {
    expect(view.texts).toEqual(['## Préambule\n\nUn mot.', 'La suite.']);
    expect(view.theme).toEqual({ logo: 'images/logo.png', cover: null, partners: [] });
    expect(view.vision).toBe('# 2032\n\nUn territoire **accueillant**.');
    expect(view.diagnostic.synthesis).toBe('Une synthèse\nà lire.');
  });
  it('names what findings rest on', () => {
    expect(view.diagnostic.findings[0]?.evidence).toEqual([
      'Foyers sans internet\u00a0: environ 1\u202f250 foyers',
      'entretien',
      'SV-01/Q5/a',
      'PCAET',
      'Voter en ligne',
      'Arrêter le plan',
    ]);
  });
});

describe('needs, axes and actions', () => {
  it('tells a merged need by the one it went into', () => {
    expect(view.needs.map(({ id, mentions, response }) => [id, mentions, response?.label])).toEqual([
      ['ND-01', 2, 'pris en compte'],
      ['ND-03', 0, 'écarté'],
    ]);
    expect(welcome?.needs).toEqual([{ id: 'ND-01', statement: 'Être aidé' }]);
    expect(view.needs[0]?.audiences).toEqual(['habitants', 'élus']);
  });
  it('puts actions in the order of axes, those of no axis last', () => {
    expect(view.actions.map(({ id }) => id)).toEqual(['AC-02', 'AC-01', 'AC-03']);
    expect(view.axes.map(({ actions }) => actions.map(({ id }) => id))).toEqual([['AC-02'], ['AC-01']]);
    expect(view.unplaced.map(({ id }) => id)).toEqual(['AC-03']);
    expect(view.axes[0]?.objectives.map(({ id, depth }) => [id, depth])).toEqual([
      ['OB-11', 1],
      ['OB-111', 2],
    ]);
    expect(welcome).toMatchObject({ axis: { id: 'AX-1' }, objective: { id: 'OB-111' } });
  });
  it('fills a sheet', () => {
    expect(welcome).toMatchObject({
      context: 'Un constat :\n- **deux** mairies\n- une médiathèque',
      description: 'Un lieu\npar commune. Voir [[AC-01|«\u00a0Fibre à la ferme\u00a0»]].',
      dependsOn: [{ id: 'AC-01', title: 'Fibre à la ferme' }],
      theme: 'Inclusion numérique',
      scope: 'Retiers et Janzé (engagée)',
      blocker: 'bail\u202f; depuis février 2027\u202f; levé par\u00a0: accord du bailleur',
      team: [{ name: 'Cheffe de projet numérique', role: null, timeShare: 20 }, { name: 'médiatrice' }],
      partners: [
        { name: 'le Département', agreement: null },
        { name: 'Région', agreement: 'signée, jusqu’en décembre 2028' },
      ],
      fundingTotal: euros(10000),
      remainingCost: euros(19000, 21000),
      risks: [{ criticality: 6 }, { criticality: null }],
      indicators: [
        { id: 'IN-01', target: 1200 },
        { id: null, title: 'affluence', target: null },
      ],
      progress: 75,
      late: false,
      choice: { code: 'selected', label: 'retenue' },
    });
    expect(viewOfAction(view, 'AC-99').action).toBeNull();
  });
});

describe('ranking and plan', () => {
  it('shows parts that sum to the score', () => {
    const rows = view.ranking?.rows ?? [];
    expect(rows.map(({ id, score, contributions }) => [id, score, contributions.map(({ points }) => points)])).toEqual([
      ['AC-02', 66.7, [33.4, 33.3]],
      ['AC-01', 0.1, [0.1, 0]],
    ]);
    expect(view.ranking?.criteria.map(({ weight }) => weight)).toEqual([0.667, 0.333]);
    expect(view.ranking?.criteria[0]?.levels.map(({ text }) => text)).toEqual(['faible', 'forte']);
    expect(rows[1]).toMatchObject({ rank: null, setAside: true });
  });
  it('says what is selected, what is left and why', () => {
    expect(view.plan).toMatchObject({
      decision: 'délibération 12 du 12 novembre 2026 (comité de pilotage)',
      selected: [{ id: 'AC-02', total: euros(24000), leads: ['Cheffe de projet numérique', 'Service numérique'] }],
      left: [{ id: 'AC-01', choice: { label: 'reportée' } }],
      total: euros(24000),
      byAxis: [{ title: 'Accès', count: 1, total: euros(24000) }],
      fixedPoints: [{ date: '2026-12-01' }, { date: '2027-03-01' }],
      envelopes: [{ left: euros(6000) }, { available: null, left: null }],
    });
    expect(view.plan?.left[0]?.reason).toMatch(/dépasserait l’enveloppe de fonctionnement.*8\u202f000\u202f€.*5\u202f000\u202f€/);
    expect(view.years).toMatchObject([{ year: 2027, investment: euros(24000), operating: null, total: euros(24000) }]);
    expect(viewOf({ ...request, year: 2030 })).toMatchObject({ plan: null, action: null });
  });
});

describe('figures', () => {
  it('add up by year, axis and funder', () => {
    expect(view.budget).toMatchObject({
      byYear: [{ year: 2027, planned: euros(32000), spent: { min: 120050 } }, { year: 2028 }],
      byAxis: [{ id: 'AX-1', count: 1 }, { id: 'AX-2' }, { id: null, title: 'Sans axe', count: 1 }],
      byFunder: [{ funder: 'Région', amount: euros(10000), secured: euros(10000) }],
      cost: { planned: euros(37000, 39000), investment: euros(24000) },
    });
    expect(view.progress).toMatchObject({ total: 3, done: 1, late: 1, mean: 58 });
    expect(view.progress.counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
  it('show what was measured', () => {
    expect(view.indicators[0]).toMatchObject({
      last: { value: 700 },
      previous: null,
      target: { value: 1200 },
      achievement: 16.7,
      achievementNote: null,
      trend: { code: 'improving', label: 'en amélioration' },
      axes: ['Accès'],
    });
  });
  it('show the evaluation of the year', () => {
    expect(view.evaluation).toMatchObject({
      year: 2027,
      planned: euros(32000),
      actions: [{ id: 'AC-02', planned: euros(24000), next: { label: 'adapter' } }],
      questions: [{ answer: 'Oui, **très**.', evidence: ['Personnes aidées'] }],
      needVerdicts: [{ statement: 'Être aidé', byAudience: [{ audience: 'habitants', verdict: { label: 'satisfait' } }] }],
      followUp: [{ text: 'Former les agents', status: { label: 'faite' } }],
    });
    expect(viewOf({ ...request, year: 2026 }).evaluation?.recommendations).toHaveLength(1);
    expect(viewOf({ ...request, year: 2035 }).evaluation?.year).toBe(2027);
  });
  it('of an evaluation are numbered where they are quoted; what quotes none names what it rests on, but the action that it is about', () => {
    const figures = [
      { of: 'AC-02', what: 'spent' as const, period: 2027, value: 1200.5 },
      { of: 'AC-02', what: 'planned' as const, period: 2027, value: 24000 },
    ];
    const late = { text: 'Une action en retard.', evidence: ['AC-02'] };
    const done = { text: 'Peu de dépenses.', evidence: ['AC-02'], figures: figures.slice(0, 1) };
    const actions = [{ action: 'AC-02', weaknesses: [late, done, { text: 'Peu de monde.', evidence: ['AC-02', 'IN-01'] }] }];
    const evaluation = {
      kind: 'annual' as const,
      period: 2027,
      strengths: [{ text: 'Prévu.', figures }],
      weaknesses: [late, done],
      actions,
    };
    const told = viewOf({ ...request, project: { ...request.project, evaluations: [evaluation] } }).evaluation;
    const title = welcome?.title;
    expect(told?.weaknesses).toEqual([`Une action en retard. [${title}]`, 'Peu de dépenses. [1]']);
    expect(told?.actions[0]?.weaknesses).toEqual(['Une action en retard.', 'Peu de dépenses. [1]', 'Peu de monde. [3]']);
  });
  it('go through time in order', () => {
    const days = view.calendar.map(({ date }) => date ?? '');
    expect(days).toEqual([...days].sort());
    expect(view.calendar.find(({ kind }) => kind.code === 'evaluation')?.label).toBe('évaluation annuelle');
    expect(view.calendar.find(({ kind }) => kind.code === 'milestone')?.action?.id).toBe('AC-02');
  });
});

describe('launch, governance and meetings', () => {
  it('judge the nine prerequisites, spoken of or not', () => {
    expect(view.launch.readiness).toMatchObject({
      verdict: { label: 'favorable avec réserves' },
      met: 7,
      partlyMet: 1,
      unmet: 1,
    });
    const silent = viewOf({ ...request, project: projectWith() }).launch;
    expect(silent.prerequisites.map(({ status }) => status)).toEqual(Array(9).fill(null));
    expect(silent.readiness).toMatchObject({ verdict: { code: 'reserved' }, unknown: 9 });
  });
  it('say who leads, who signs and who sits', () => {
    expect(view.launch).toMatchObject({
      lead: { id: 'PE-01' },
      timeShare: 20,
      budget: euros(12000),
      support: { organisation: { name: 'Région' }, period: { start: '2026-01-01', end: '2026-09-30' } },
    });
    expect(view.governance).toMatchObject({
      authority: { id: 'PE-01' },
      steering: { name: 'comité de pilotage', members: ['Cheffe de projet numérique', 'habitants (2)'], quorum: 4 },
    });
  });
  it('tell a meeting whole, and its decisions that are overdue', () => {
    expect(viewOfMeeting(view, 'MT-01').meeting).toMatchObject({
      name: 'comité de pilotage',
      place: 'Mairie, Retiers',
      attendees: ['Cheffe de projet numérique', 'habitants (2)'],
      present: 3,
      minutes: 'Le comité **arrête** le plan.\n\n- un point',
      decisions: [{ votes: { for: 3, against: null, abstain: 1 }, resolution: 'Délibération 12', late: true }],
    });
    expect(viewOfMeeting(view, 'MT-99').meeting).toBeNull();
    expect(view.meetings.map(({ id }) => id)).toEqual(['MT-02', 'MT-01', 'MT-03', 'MT-04']);
  });
  it('announce what is open to all, and not the inner life of the project', () => {
    expect(view.comingNext.map(({ label }) => label)).toEqual(['réunion publique', 'vote du budget']);
    expect(view.calendar.map(({ date }) => date)).toContain('2028-03-02');
    // A council sits in public.
    const { actors, meetings } = request.project;
    const bodies = [...(actors.bodies ?? []), { id: 'BO-90', kind: 'council' as const, name: 'Conseil' }];
    const sitting = { id: 'MT-90', body: 'BO-90', date: '2028-03-03' };
    const told = { ...request.project, actors: { ...actors, bodies }, meetings: [...meetings, sitting] };
    expect(viewOf({ ...request, project: told }).comingNext.map(({ date }) => date)).toContain('2028-03-03');
  });
  it('give residents and the press functions, never a text that may be a name', () => {
    const open = viewOf({ ...request, readership: 'residents' });
    expect(open.project).toMatchObject({ lead: { id: 'PE-01' }, electedLead: null });
    expect(open.document.audience).toEqual({ code: 'residents', label: 'habitants' });
    expect(view.project.electedLead?.name).toBe('la vice-présidente');
  });
});
