/** A small project that fills every part of the view, with a ranking, a plan and measures as the rooms would give them. */

import { publishable } from '../../../src/disclosure/index.ts';
import { measure } from '../../../src/measuring/index.ts';
import type { Plan, Project, RankedAction, Ranking, RankingGrounds, Session } from '../../../src/model/index.ts';
import type { ViewRequest } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';
import { statisticsOfTiny } from '../../surveying/tiny-survey.ts';
import { toldVote } from './told-vote.ts';

/** Stands in every field that is for the team alone. */
export const secret = 'NE-DOIT-PAS-SORTIR';

export const project: Project = projectWith({
  theme: { logo: 'images/logo.png' },
  info: {
    format: 1,
    title: 'Projet numérique de territoire 2026-2032',
    kind: 'territorial-project',
    step: 'implementation',
    lead: 'PE-01',
    electedLead: 'la vice-présidente',
    term: { start: '2026-03', end: '2032-03' },
    illustrative: true,
    money: { currency: 'EUR', basis: 'excl-tax' },
    dataProtection: {
      officer: { function: 'Délégué·e à la protection des données', contact: 'dpo@exemple.fr' },
      purposes: ['Établir le diagnostic'],
      processors: ['L’hébergeur de l’enquête'],
      retention: [{ data: 'interviews', until: '2027-12' }],
      purged: [
        { date: '2027-06-30', data: 'survey-answers', count: 2, from: '2026-05-01', to: '2026-06-30', visa: 'AD35 2027-1' },
      ],
    },
    territory: {
      name: 'Roche aux Fées Communauté',
      kind: 'cc',
      siren: '243500634',
      populations: [
        { value: 26000, year: 2019, notion: 'municipal' },
        { value: 27500, year: 2022, notion: 'total' },
        { value: 27000, year: 2022, notion: 'municipal', source: 'INSEE' },
      ],
      communes: [{ name: 'Retiers', insee: '35239', population: 4500 }, { name: 'Janzé' }],
    },
  },
  contours: ['35239', 'Janzé'].map((said, at) => ({
    properties: { said },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [at, 48],
          [at + 1, 48],
          [at + 1, 49],
          [at, 48],
        ],
      ],
    },
  })),
  step: 'implementation',
  actors: {
    people: [{ id: 'PE-01', function: 'Cheffe de projet numérique' }],
    departments: [{ id: 'DP-01', name: 'Service numérique' }],
    organisations: [{ id: 'OR-01', name: 'Région' }],
    bodies: [
      { id: 'BO-01', kind: 'steering', chair: 'PE-01', members: ['PE-01', { audience: 'residents', headcount: 2 }], quorum: 4 },
    ],
    stakeholders: [{ organisation: 'OR-01', interest: secret, influence: secret }],
  },
  launch: {
    objectives: ['Un cap partagé'],
    prerequisites: [
      ...(['digital-awareness', 'elected-lead', 'achievements', 'project-culture', 'lead-profile'] as const).map(
        (id) => ({ id, status: 'met', evidence: 'constaté' }) as const,
      ),
      {
        id: 'transverse-readiness',
        status: 'partly-met',
        evidence: 'en cours',
        action: 'Former',
        owner: 'PE-01',
        due: '2026-06',
      },
      { id: 'commune-cooperation', status: 'met' },
      { id: 'human-means', status: 'met' },
      { id: 'financial-means', status: 'unmet', date: '2026-01-10' },
    ],
    effort: { timeShare: 20, months: 9, budget: 12000 },
    support: { organisation: 'OR-01', start: '2026-01', end: '2026-09' },
    schedule: [{ step: 'diagnostic', start: '2026-01', end: '2026-04' }],
  },
  meetings: [
    {
      id: 'MT-01',
      body: 'BO-01',
      date: '2026-11-12',
      place: 'Mairie',
      commune: '35239',
      agenda: ['Le plan de l’année'],
      attendees: ['PE-01', { audience: 'residents', headcount: 2 }],
      apologies: ['PE-01'],
      minutes: 'Le comité **arrête** le plan.\n\n- un point',
      decisions: [
        {
          ...{ id: 'DE-01', text: 'Arrêter le plan', outcome: 'approved', status: 'open', owner: 'PE-01', due: '2026-12' },
          ...{ votes: { for: 3, abstain: 1 }, resolution: 'Délibération 12' },
        },
      ],
    },
    { id: 'MT-02', kind: 'launch-residents', date: '2026-01-20', agenda: ['La démarche'] },
    { id: 'MT-03', kind: 'public', date: '2028-03-01' },
    { id: 'MT-04', body: 'BO-01', date: '2028-03-02' },
  ],
  diagnostic: {
    portrait: [{ id: 'KF-01', label: 'Foyers sans internet', value: 1250, unit: 'foyers', qualifier: 'about' }],
    findings: [
      { id: 'FI-01', text: 'Des habitants renoncent', evidence: ['KF-01', 'IV-01', 'SV-01/Q5/a', 'PCAET', 'ND-03', 'DE-01'] },
    ],
    swot: { strengths: ['La fibre'] },
    inventory: [
      { service: 'acts', provider: 'OR-01', communes: ['35239'], users: 12, satisfaction: 'bonne', note: 'Janzé suivra' },
      { service: 'Portail familles', communes: 'all' },
    ],
    equipment: [
      { what: 'Bornes', commune: '35239', place: 'Médiathèque', quantity: 2, state: 'to-replace', date: 2026, source: 'Visite' },
    ],
    uses: [{ label: 'Démarches en ligne', audience: 'residents', value: 38, unit: '%', source: 'Relevé', date: 2025 }],
    maturity: (['data', 'security', 'inclusion'] as const).flatMap((theme) => [
      { theme, level: 1, date: '2026-01-15' },
      { theme, level: 3, date: '2028-01-15', note: 'Un cadre existe' },
    ]),
    coverage: [{ audience: 'staff', channel: 'survey', justification: 'Entendus en comité' }],
    synthesis: 'texts/diagnostic/10-synthese.md',
  },
  interviews: [
    {
      ...{ id: 'IV-01', audience: 'elected', headcount: 2, commune: '35239', needs: ['ND-01'], notes: secret },
      // Only a clear yes publishes what somebody said.
      quotations: [{ text: 'Un jour dit, à la mairie', consent: true }, { text: secret, consent: false }, { text: secret }],
    },
  ],
  workshops: [
    {
      ...{ id: 'WS-01', date: '2026-02-03', title: 'Aidants', audiences: [{ audience: 'residents' }], notes: secret },
      quotations: [{ text: 'Pas tout seul', consent: true }, { text: secret }],
    },
  ],
  surveys: [
    {
      id: 'SV-01',
      title: 'Enquête',
      waves: [{ id: 'w1', start: '2026-02-01', end: '2026-03-01', channel: 'en ligne' }],
      questions: [
        { id: 'Q1', type: 'yes-no', text: 'Avez-vous renoncé ?' },
        { id: 'Q2', type: 'text', text: 'Une remarque ?' },
      ],
    },
  ],
  surveyResults: [
    {
      ...{ survey: 'SV-01', wave: 'w1', base: 402, complete: 400, partial: 2 },
      counts: [
        { question: 'Q1', base: 28, options: { yes: 7, no: 21 } },
        { question: 'Q2', base: 12 },
      ],
    },
  ],
  needs: [
    { id: 'ND-01', statement: 'Être aidé', audiences: ['residents'] },
    { id: 'ND-02', statement: 'Être accompagné', mergedInto: 'ND-01' },
    { id: 'ND-03', statement: 'Voter en ligne', response: { kind: 'declined', reason: 'hors compétence' } },
  ],
  axes: {
    vision: '# 2032\n\nUn territoire **accueillant**.',
    principles: ['Personne n’est laissé de côté'],
    challenges: [{ id: 'CH-01', title: 'L’accès' }],
    axes: [
      {
        id: 'AX-1',
        number: '1',
        title: 'Accès',
        stake: 'Être *proche*.',
        indicators: ['IN-01'],
        objectives: [{ id: 'OB-11', number: '1.1', title: 'Accueillir', objectives: [{ id: 'OB-111', title: 'Partout' }] }],
      },
      { id: 'AX-2', title: 'Données' },
    ],
  },
  actions: [
    {
      id: 'AC-01',
      number: '2',
      title: 'Fibre à la ferme',
      axis: 'AX-2',
      status: 'planned',
      start: '2026-S1',
      budget: [{ year: 2027, nature: 'operating', planned: 8000 }],
    },
    {
      id: 'AC-02',
      number: '1.10',
      title: 'Ouvrir un accueil numérique',
      axis: 'OB-111',
      context: 'Un constat :\n- **deux** mairies\n- une médiathèque',
      description: 'Un lieu\npar commune. Voir [[AC-01]].',
      needs: ['ND-02', 'ND-01'],
      theme: 'inclusion',
      leads: ['PE-01'],
      leadDepartments: ['DP-01'],
      carrier: 'OR-01',
      team: [{ person: 'PE-01', timeShare: 20 }, { function: 'médiatrice' }],
      bodies: ['BO-01'],
      prerequisites: ['un local', { text: 'une charte', met: true }],
      dependsOn: [{ action: 'AC-01' }, 'AC-09'],
      partners: ['le Département', { organisation: 'OR-01', role: 'finance', agreement: { status: 'signée', until: '2028-12' } }],
      audiences: ['residents', 'les aînés'],
      scope: { communes: ['35239', { commune: 'Janzé', status: 'joined' }] },
      impacts: ['moins de renoncements', { text: 'charge d’accueil', sign: 'negative' }],
      risks: [{ text: 'absence', likelihood: 3, severity: 2 }, { text: 'panne' }],
      budget: [
        { year: 2027, nature: 'investment', label: 'mobilier', planned: 24000, spent: 1200.5 },
        { year: 2028, nature: 'operating', planned: { min: 5000, max: 7000 } },
      ],
      staff: [{ year: 2027, planned: 0.5 }],
      funding: [
        { funder: 'OR-01', kind: 'grant', amount: 10000, status: 'granted' },
        { funder: 'OR-01', kind: 'grant', amount: 99999, status: 'refused' },
      ],
      start: '2027-S1',
      end: '2027-12',
      milestones: [{ date: '2027-03', label: 'Ouverture' }],
      tasks: [
        { id: 'T1', title: 'Meubler', status: 'done' },
        { title: 'Former', status: 'in-progress' },
      ],
      indicators: ['IN-01', 'affluence'],
      obligations: [{ obligation: 'RGAA', deadline: 2027 }],
      declaredPriority: 'high',
      status: 'blocked',
      blocker: { cause: 'bail', liftedBy: 'accord du bailleur', since: '2027-02' },
      participation: { level: 'concertation' },
      journal: [{ text: secret, author: secret }],
    },
    { id: 'AC-03', title: 'Sans axe', status: 'done' },
    {
      id: 'AC-09',
      title: secret,
      axis: 'AX-1',
      publish: false,
      budget: [{ planned: 1 }],
      milestones: [{ label: secret, date: 2027 }],
    },
  ],
  criteria: {
    criteria: [{ id: 'expectation', title: 'Attente', scale: { min: 1, max: 5, levels: { '5': 'forte', '1': 'faible' } } }],
  },
  ballots: [{ year: 2026, ballot: { voter: secret } }],
  plan: {
    fixedPoints: [
      { date: '2028-03-01', kind: 'budget-vote' },
      { date: '2027-03-01', kind: 'budget-vote' },
      { date: '2026-12-01', kind: 'budget-debate', label: 'DOB' },
      { date: '2028-02-01', kind: 'steering', label: 'Arbitrage du plan 2028' },
      { date: '2028-02-15', kind: 'other', label: 'Arrêté des comptes des opérateurs' },
      { date: '2028-02-20', label: 'Point interne' },
    ],
  },
  indicators: [
    {
      id: 'IN-01',
      title: 'Personnes aidées',
      unit: 'personnes',
      direction: 'higher-is-better',
      headline: true,
      owner: 'PE-01',
      baseline: { period: 2025, value: 600 },
      targets: [{ period: 2032, value: 1200 }],
    },
  ],
  values: [{ indicator: 'IN-01', period: 2026, value: 700, source: 'registre' }],
  evaluations: [
    { period: 2026, recommendations: [{ id: 'RE-01', text: 'Former les agents', due: '2027-06' }] },
    {
      kind: 'annual',
      period: 2027,
      date: '2028-01-15',
      questions: [{ criterion: 'effectiveness', question: 'Est-ce utile ?', answer: 'Oui, **très**.', evidence: ['IN-01'] }],
      actions: [{ action: 'AC-02', next: 'adapt' }, { action: 'AC-09' }],
      needVerdicts: [{ need: 'ND-01', verdict: 'partly-met', byAudience: { residents: 'met' }, evidence: 'IN-01' }],
      followUp: [{ recommendation: 'RE-01', status: 'done' }],
    },
  ],
  communication: { items: [{ id: 'CO-01', recipient: 'residents', channel: 'bulletin', date: '2027-04', author: 'PE-01' }] },
  texts: [
    { deliverable: 'diagnostic', path: 'texts/diagnostic/10-synthese.md', text: 'Une synthèse\nà lire.' },
    { deliverable: 'programme', path: 'texts/programme/20-suite.md', text: 'La suite.' },
    { deliverable: 'programme', path: 'texts/programme/10-preambule.md', text: '## Préambule\n\nUn mot.' },
  ],
});

const ranked = (action: string, rank: number | null, points: readonly number[]): RankedAction => ({
  action,
  rank,
  tied: false,
  score: points.reduce((sum, one) => sum + one, 0),
  interval: { low: 0, high: 1 },
  ranks: null,
  because: points.map((one, index) => ({
    criterion: index === 0 ? 'expectation' : 'cost',
    raw: 4,
    value: one,
    points: one,
    missing: false,
    clamped: false,
  })),
  stability: null,
  veto: rank === null ? ['cost'] : [],
  refused: [],
});

const criterion = (id: string, title: string, weight: number, direction: 'higher-is-better' | 'lower-is-better') =>
  ({
    id,
    title,
    weight,
    range: { min: weight, max: weight },
    direction,
    scale: { min: 1, max: 5 },
    values: [],
    from: 'scores',
    missing: 'midpoint',
  }) as const;

export const ranking: Ranking = {
  method: 'weighted-sum',
  weightsFrom: 'ballots',
  voters: 3,
  ballots: { year: 2026, cast: 3, earlier: 0 },
  criteria: [criterion('expectation', 'Attente', 2 / 3, 'higher-is-better'), criterion('cost', 'Coût', 1 / 3, 'lower-is-better')],
  study: null,
  ranked: [ranked('AC-02', 1, [0.33333, 0.33333]), ranked('AC-09', 2, [0.1, 0.1]), ranked('AC-01', null, [0.0005, 0.0005])],
  notices: [],
};

const typed = {
  total: 0.12,
  shares: [
    { criterion: 'cost', now: 0.333, needed: 0.453 },
    { criterion: 'expectation', now: 0.667, needed: 0.547 },
  ],
};
const turns = { below: { share: 0.249, passes: ['AC-01'] }, above: null };

/** As the ranking room would give it, for the actions that may be shown. */
export const grounds: RankingGrounds = {
  cut: 1,
  reasons: [
    {
      ...{ action: 'AC-02', against: 'AC-01', among: 2, ahead: 'AC-02', dominated: false },
      gaps: [{ criterion: 'expectation', points: 0.25 }],
      limits: [],
      transfer: { total: 0.12, to: 'cost', from: [{ criterion: 'expectation', amount: 0.12 }], typed },
      changes: [{ criterion: 'expectation', now: 3, needed: 4.5, level: null }],
      beyondReach: [],
    },
  ],
  limits: [
    { criterion: 'expectation', weight: 2 / 3, low: 0.25, high: 1, atLow: 'AC-01', atHigh: null, ...turns },
    { criterion: 'cost', weight: 1 / 3, low: 0, high: 1, atLow: null, atHigh: null, below: null, above: null },
  ],
  dominances: [{ action: 'AC-02', over: ['AC-01'] }],
  moreDominant: 0,
  everywhere: { within: ['AC-02'], beyond: [] },
  alike: [{ criteria: ['expectation', 'cost'], correlation: 0.95 }],
  preferences: {
    actions: ['AC-02', 'AC-01'],
    pairs: [{ before: 'AC-02', after: 'AC-01', holds: 'always', turns: [], together: [], missing: [] }],
    settled: 1,
    hasse: { groups: [['AC-02'], ['AC-01']], edges: [[0, 1]], layers: [0, 1] },
  },
  sorted: null,
  methods: {
    actions: ['AC-02', 'AC-01'],
    methods: [
      {
        ...{ method: 'weighted-sum', scores: [0.67, 0.001], refused: null },
        ranks: { competition: [1, 2], average: [1, 2], dense: [1, 2] },
        agreement: { tauB: 1, spearman: 1, ws: 1 },
      },
      {
        ...{ method: 'topsis', scores: [0.1, 0.9], refused: null },
        ranks: { competition: [2, 1], average: [2, 1], dense: [2, 1] },
        agreement: { tauB: -1, spearman: -1, ws: 0 },
      },
    ],
  },
  votes: {
    year: 2026,
    votes: [
      {
        ...{ voter: secret, college: 'elected', date: '2026-05-01', influence: 1, by: 'pairs', weights: [0.75, 0.25] },
        ...{ consistency: 0.2, first: ['AC-02'] },
      },
      {
        ...{ voter: 'PE-01', college: null, date: null, influence: 1, by: 'points', weights: [0.5, 0.5] },
        ...{ consistency: null, first: ['AC-02'] },
      },
    ],
    colleges: [
      { college: 'elected', voters: 1, weights: [0.75, 0.25], first: ['AC-02'] },
      { college: null, voters: 1, weights: [0.5, 0.5], first: ['AC-02'] },
    ],
    spread: [
      { min: 0.5, max: 0.75, deviation: 0.17678 },
      { min: 0.25, max: 0.5, deviation: 0.17678 },
    ],
    opposed: [{ criteria: ['expectation', 'cost'], share: 0.5 }],
    concordance: 1,
    silent: ['BO-01-residents-1'],
  },
};

const money = (euros: number) => ({ min: euros * 100, max: euros * 100 });
export const plan: Plan = {
  method: 'simple',
  worth: null,
  conflict: [],
  notices: [],
  years: [
    {
      year: 2027,
      frozen: true,
      frozenBy: 'DE-01',
      counts: 'gross',
      envelopes: [
        { nature: 'investment', available: 3000000, used: 2400000 },
        { nature: 'operating', available: null, used: 0 },
      ],
      fte: { available: 1, used: 0.5 },
      actions: [
        {
          action: 'AC-02',
          choice: 'selected',
          reason: { code: 'in-rank-order' },
          notBefore: null,
          rank: 1,
          score: 0.66666,
          investment: money(24000),
          operating: null,
          fte: 0.5,
          counted: { investment: 2400000, operating: 0 },
        },
        {
          action: 'AC-01',
          choice: 'postponed',
          reason: { code: 'over-envelope', nature: 'operating', year: 2027, needed: 800000, available: 500000 },
          notBefore: null,
          rank: null,
          score: 0.001,
          investment: null,
          operating: money(8000),
          fte: 0,
          counted: { investment: 0, operating: 800000 },
        },
      ],
    },
  ],
};

export const request: ViewRequest = {
  project,
  ranking,
  grounds,
  version: '1.2.3',
  plan,
  measures: measure(project, '2028-02-01'),
  kept: [
    {
      ...{ data: 'interviews', count: 2, from: '2026-05-02', to: '2026-06-11', size: null, isPast: true },
      until: { start: '2027-12-01', end: '2027-12-31', text: '2027-12' },
    },
  ],
  surveys: [publishable(statisticsOfTiny())],
  votes: [toldVote],
  year: 2027,
  today: '2028-02-01',
  deliverable: 'programme',
  title: 'Programme d’actions',
};

/** A sitting at which the steering committee settles the plan. */
export const sitting: Session = {
  meeting: { id: 'MT-04', body: 'BO-01', date: '2028-03-02', time: '18:30', agenda: ['Plan d’action'] },
  body: { id: 'BO-01', kind: 'steering' },
  isPlanned: true,
  department: 'Ille-et-Vilaine',
  points: [
    { title: 'Plan d’action', items: [], about: null, matters: [{ kind: 'annual-plan', about: 'plan-2027', decision: null }] },
    { title: 'Actions en retard', items: ['Ouvrir un accueil'], about: null, matters: [] },
    { title: 'Questions diverses', items: [], about: 'Aucune décision n’est proposée sur ce point.', matters: [] },
  ],
};
