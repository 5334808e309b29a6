/** A small project as the view shows it, for workbooks; what a test says replaces the rest. */

import type { Coded, View, ViewAction, ViewPlanRow, ViewRankingRow } from '../../../src/model/index.ts';
import { gridView } from '../../../src/rendering/view/grid.ts';
import { emptyAction, emptyDecision, emptyIndicator, emptyTerritory, emptyView } from '../view/empty-view.ts';

/** The money and the time of the view, when nothing is known of them. */
function meansOf() {
  const account = {
    ...{ count: 0, planned: null, committed: null, spent: null, investment: null, operating: null, hoped: null, secured: null },
    ...{
      own: null,
      inKind: null,
      unstated: null,
      receivedOnDropped: null,
      awaited: null,
      asked: null,
      envisaged: null,
      remaining: null,
      gap: null,
      withoutFunding: null,
      surplus: null,
      balanced: false,
    },
  };
  const operation = {
    ...{ id: '', number: null, title: '', axis: null, before: null, amounts: [], after: null, undated: null },
    ...{ total: null, hoped: null, remaining: null },
  };
  return {
    surveys: [],
    votes: [],
    vote: null,
    pieces: [],
    piece: null,
    communicationPlan: { recipients: [], silent: [], electoralStart: null, electoralEnd: null, toReread: [] },
    survey: null,
    funding: { total: account, byYear: [], byFunder: [], actions: [], envelopes: [], dropped: 0 },
    investment: { years: [], rows: [], byAxis: [], total: operation },
    workload: { years: [], overloads: [], undated: [] },
    schedule: { first: null, months: 1, columns: 0, rows: [], late: [], blocked: [], atRisk: [], undated: [], keyDates: [] },
  };
}

const coded = (code: string, label = code): Coded => ({ code, label });
const money = (min: number, max = min) => ({ min: min * 100, max: max * 100 });
const day = (iso: string) => ({ start: iso, end: iso, text: iso });
const span = (start: string, end: string | null) => ({ start, end, text: `${start}/${end ?? 'ongoing'}` });
const noCost = { planned: null, committed: null, spent: null, investment: null, operating: null };
const axis = { id: 'AX-1', number: '1', title: 'Proximité' };

const weights = { usage: 0.5, feasibility: 0.3, cost: 0.2 };
const scales = { usage: [1, 5], feasibility: [0, 10], cost: [0, 40_000] } as const;
type CriterionId = keyof typeof weights;
const criteria: readonly CriterionId[] = ['usage', 'feasibility', 'cost'];

function ranked(id: string, title: string, rank: number | null, measures: readonly (number | null)[]): ViewRankingRow {
  const contributions = criteria.map((criterion, index) => {
    const [raw = null, [min, max]] = [measures[index], scales[criterion]];
    const share = raw === null ? 0.5 : (raw - min) / (max - min);
    const value = criterion === 'cost' && raw !== null ? 1 - share : share;
    return { criterion, title: criterion, raw, value, points: 100 * weights[criterion] * value, missing: raw === null };
  });
  const score = contributions.reduce((sum, { points }) => sum + points, 0);
  return {
    rank,
    tied: false,
    id,
    title,
    axis,
    score,
    setAside: rank === null,
    override: null,
    ranks: null,
    firmness: null,
    contributions,
    strong: [],
    weak: [],
  };
}

export const rankingRows: readonly ViewRankingRow[] = [
  ranked('AC-002', 'Former les agents', 1, [5, 8, 8_000]),
  ranked('AC-001', 'Ouvrir un accueil numérique', 2, [4, 5, 24_000]),
  ranked('AC-003', '=1+1 fait deux', 3, [2, null, 10_000]),
  ranked('AC-004', 'Fibrer les mairies', null, [3, 2, 40_000]),
];

export function actionOf(id: string, said: Partial<ViewAction> = {}): ViewAction {
  const [ranking = null] = rankingRows.filter((row) => row.id === id);
  return {
    ...emptyAction,
    ...{
      id,
      number: null,
      title: ranking?.title ?? id,
      axis,
      objective: null,
      colour: null,
      context: null,
      description: null,
      objectives: [],
    },
    ...{ needs: [], theme: null, status: coded('planned', 'à venir'), statusReason: null, weather: null, blocker: null },
    ...{ leads: [], electedLeads: [], leadDepartments: [], leadOrganisations: [], carrier: null, team: [], bodies: [] },
    ...{
      prerequisites: [],
      dependsOn: [],
      partners: [],
      audiences: [],
      scope: null,
      everywhere: false,
      communes: [],
      alternative: null,
      impacts: [],
      risks: [],
    },
    ...{ budget: [], cost: noCost, staff: [], funding: [], fundingTotal: null, remainingCost: null },
    ...{ start: null, end: null, calendarNote: null, milestones: [] },
    ...{ tasks: [], indicators: [], evaluationMode: null, obligations: [], participation: null, declaredPriority: null },
    ...{ ranking, choice: null, choiceReason: null, progress: null, exactProgress: null, late: false },
    ...said,
  };
}

function planned(
  id: string,
  choice: Coded,
  investment: ReturnType<typeof money> | null,
  said: Partial<ViewPlanRow> = {},
): ViewPlanRow {
  const [found] = rankingRows.filter((row) => row.id === id);
  const { title = id, rank = null, score = null } = found ?? {};
  return {
    ...{ id, number: null, title, axis, status: null, rank, score },
    ...{ investment, operating: null, total: investment, fte: 0.5, choice },
    ...{
      reason: 'dans l’ordre du classement',
      stated: 'retenue : dans l’ordre du classement',
      leads: ['Direction générale'],
      start: day('2027-01-01'),
      end: day('2027-12-31'),
      gone: false,
    },
    ...said,
  };
}

const selected = coded('selected', 'retenue');
const plan: View['plan'] = {
  ...{
    year: 2027,
    frozen: false,
    ...{ adoption: null, toApprove: null, approval: null },
    decision: null,
    counts: coded('gross'),
    stated: null,
    guarantee: [],
    conflict: [],
    fteAvailable: 2,
    fteUsed: 1,
    fteAdjusted: null,
  },
  envelopes: [
    {
      nature: coded('investment', 'Investissement'),
      available: money(50_000),
      over: null,
      used: money(34_000),
      left: money(16_000),
      adjusted: null,
    },
    { nature: coded('operating', 'Fonctionnement'), available: null, used: money(3_000), left: null, over: null, adjusted: null },
  ],
  selected: [
    planned('AC-002', selected, money(8_000, 10_000), { operating: money(3_000) }),
    planned('AC-001', selected, money(24_000)),
  ],
  left: [planned('AC-003', coded('reserve', 'en réserve'), money(30_000), { reason: 'dépasse l’enveloppe d’investissement' })],
  ...{ putOff: [], startingLater: null, ended: [], dates: [] },
  ...{ total: money(35_000, 37_000), byAxis: [], fixedPoints: [], moved: [], amendments: [] },
};

const actions: readonly ViewAction[] = [
  actionOf('AC-001', {
    number: '1.1',
    status: coded('in-progress', 'en cours'),
    weather: coded('reachable', 'atteignable'),
    leads: [
      { id: 'PE-1', name: 'Directrice des services' },
      { id: 'PE-2', name: 'Chargé de mission' },
    ],
    ...{ start: span('2026-03-01', '2026-03-31'), end: span('2026-10-01', null), progress: 35, exactProgress: 35, late: true },
    cost: { ...noCost, planned: money(24_000), committed: money(12_000), spent: money(6_500) },
    remainingCost: money(14_000),
  }),
  actionOf('AC-002', {
    cost: { ...noCost, planned: money(8_000, 10_000) },
    ...{ start: span('2027-01-01', '2027-06-30'), end: span('2027-07-01', '2027-12-31') },
  }),
  actionOf('AC-003', { progress: 100, exactProgress: 100, status: coded('done', 'réalisée') }),
  actionOf('AC-004', {
    status: coded('dropped', 'abandonnée'),
    replacedBy: ['AC-002', 'AC-003'].map((id) => ({ id, name: `Action ${id}` })),
  }),
];

const measure = (start: string, end: string, value: number) => ({
  period: span(start, end),
  value,
  source: null,
  note: null,
  level: null,
  base: null,
});
const indicator: View['indicators'][number] = {
  ...emptyIndicator,
  ...{ id: 'IN-01', title: 'Démarches en ligne', unit: '%', level: null, direction: coded('higher-is-better', 'plus = mieux') },
  ...{ source: 'Portail', owner: null, frequency: coded('yearly', 'annuelle'), headline: true, cumulative: false },
  baseline: measure('2025-01-01', '2025-12-31', 12),
  previous: measure('2026-01-01', '2026-06-30', 20.5),
  last: measure('2026-07-01', '2026-12-31', 31),
  target: measure('2028-01-01', '2028-12-31', 60),
  ...{ chart: null, values: [], achievement: 39.6, achievementNote: null, trend: coded('up', 'en hausse'), axes: [] },
  ...{ nextTarget: null, aim: '60', band: null, scale: [], aggregation: null, calculation: null, state: null, path: null },
  ...{ nextDue: null, overdue: false, otherValues: [], years: [], breakdowns: [] },
};

const base: Omit<View, 'grid'> = {
  document: {
    id: 'steering-workbook',
    ...{ title: 'Tableau de bord', language: 'fr', date: '2026-12-31', notice: 'Contenu inventé sur un territoire réel.' },
    audience: coded('elected', 'élus'),
    madeWith: 'jalon',
    versions: [],
    ...{ index: 'index', suffix: '', reader: null, pages: null, decision: null, taken: null, otherLanguage: null },
  },
  theme: { logo: null, cover: null, partners: [] },
  ...{ messages: [], headlines: emptyView.headlines, keyFigures: [] },
  ...{ recent: [], downloads: { actions: '', indicators: '', calendar: '', livePage: '' } },
  ...{
    guide: { audiences: [] },
    workshops: [],
    workshop: null,
    hearing: { byAnswer: [], byAudience: [], byCommune: [] },
    coverage: [],
  },
  project: {
    ...emptyView.project,
    ...{ title: 'Projet numérique de territoire', language: 'fr', kind: null, step: coded('implementation', 'mise en œuvre') },
    ...{
      lead: { id: 'PE-1', name: 'Directrice des services' },
      electedLead: null,
      adopted: null,
      basis: coded('incl-tax', 'TTC'),
    },
    ...{ term: span('2026-03-01', '2032-03-31'), period: null },
    territory: {
      ...emptyTerritory,
      ...{ name: 'Pays d’Essai', kind: null, siren: null, population: null, populationYear: null },
      ...{ populationNotion: null, populationSource: null, communes: [] },
    },
  },
  zones: [],
  diagnostic: {
    ...{ portrait: [], findings: [], strengths: [], weaknesses: [], opportunities: [], threats: [], synthesis: null },
    ...{ interviews: 0, workshops: 0, responses: 0, interviewed: 0, participants: 0, heard: [], interviewsHeld: [] },
    ...{ workshopsHeld: [], services: [], equipment: [], uses: [], maturity: [], levels: [], surveys: [] },
    matrix: { services: [], rows: [], communes: [], shares: [] },
  },
  ...{ vision: null, principles: [], challenges: [], needs: [], axes: [], actions, action: null, unplaced: [] },
  ranking: {
    criteria: criteria.map((id) => ({
      ...{
        id,
        title: id,
        weight: weights[id],
        share: weights[id],
        min: scales[id][0],
        max: scales[id][1],
        source: coded('scores'),
        levels: [],
        values: [
          { place: 1, measure: scales[id][0], value: id === 'cost' ? 1 : 0 },
          { place: 2, measure: scales[id][1], value: id === 'cost' ? 0 : 1 },
        ],
        missing: coded('midpoint'),
      },
      direction: id === 'cost' ? coded('lower-is-better', 'moins = mieux') : coded('higher-is-better', 'plus = mieux'),
    })),
    ...{ rows: rankingRows, weightsFrom: coded('typed'), voters: 0, ranksProved: true, grounds: null, votes: null },
  },
  plan,
  years: [
    {
      ...{ year: 2028, investment: money(5_000), operating: null, total: money(5_000) },
      rows: [planned('AC-002', selected, money(5_000)), planned('AC-004', coded('excluded', 'écartée'), money(9))],
    },
  ],
  budget: {
    byYear: [
      {
        year: 2027,
        investment: money(32_000, 34_000),
        operating: null,
        planned: money(32_000, 34_000),
        committed: null,
        spent: money(6_500),
        spentOnDropped: money(1_500),
      },
      {
        year: null,
        investment: null,
        operating: money(1_000.5),
        planned: money(1_000.5),
        committed: money(12_000),
        spent: null,
        spentOnDropped: null,
      },
    ],
    byAxis: [
      {
        id: 'AX-1',
        title: '1 Proximité',
        count: 4,
        cost: { ...noCost, planned: money(33_000.5, 35_000.5) },
        spentOnDropped: null,
      },
    ],
    byFunder: [
      {
        ...{ funder: 'État', kind: coded('grant', 'subvention') },
        ...{ amount: money(10_000), secured: money(4_000), receivedOnDropped: null },
      },
    ],
    cost: { ...noCost, planned: money(33_000.5, 35_000.5), spent: money(6_500) },
  },
  indicators: [indicator],
  charts: {
    ...{ budgetByYear: null, budgetByAxis: null, progressByStatus: null, progressByAxis: null },
    ...{ ranking: null, indicators: null, calendar: null, risks: null, collegeWeights: null, benefitEffort: null },
    ...{ investment: null, funding: null, funders: null, workload: null, maturity: null, serviceUsers: null, needs: null },
    ...{ spentByAxis: null, indicatorStates: null, timeline: null, communes: null, order: null },
  },
  evaluation: null,
  progress: {
    counts: [
      { status: coded('planned', 'à venir'), stateColour: null, count: 1 },
      { status: coded('in-progress', 'en cours'), stateColour: null, count: 1 },
      { status: coded('done', 'réalisée'), stateColour: null, count: 1 },
      { status: coded('dropped', 'abandonnée'), stateColour: null, count: 1 },
    ],
    ...{
      done: 1,
      late: 1,
      total: 3,
      dropped: 1,
      mean: 67.5,
      meanOf: null,
      stopped: 0,
      planned: null,
      spent: null,
      spentOnDropped: null,
      share: null,
    },
    ...{ states: [], byAxis: [], atRest: [], indicators: [] },
  },
  calendar: [
    {
      ...{
        date: '2026-03-01',
        end: null,
        when: span('2026-03-01', null),
        label: 'Ouvrir un accueil numérique',
        kind: coded('action'),
      },
      ...{
        action: { id: 'AC-001', title: 'Ouvrir un accueil numérique' },
        done: false,
        time: null,
        place: null,
        key: 'AC-001',
        who: [],
      },
    },
    {
      ...{
        date: '2026-11-12',
        end: '2026-11-12',
        when: day('2026-11-12'),
        label: 'Comité de pilotage',
        kind: coded('meeting', 'réunion'),
      },
      ...{ action: null, done: true, time: null, place: null, key: 'MT-01', who: [] },
    },
  ],
  lead: null,
  duties: [],
  dataProtection: emptyView.dataProtection,
  decisions: [
    {
      ...emptyDecision,
      ...{
        id: 'DE-2026-001',
        date: '2026-03-10',
        body: 'Conseil',
        text: 'Lancer la démarche',
        outcome: coded('approved', 'adoptée'),
      },
      ...{ status: null, owner: null, due: null, late: false, resolution: null, votes: null },
    },
    {
      ...emptyDecision,
      ...{ id: 'DE-2026-002', date: '2026-11-12', body: 'Comité de pilotage', text: 'Retenir le plan', outcome: null },
      ...{ status: coded('open', 'à faire'), owner: null, due: day('2027-01-31') },
      ...{ late: false, resolution: null, votes: null },
    },
  ],
  communes: { everywhere: { actions: [], services: [] }, rows: [] },
  ...{
    communication: [],
    quotations: [],
    texts: [],
    comingNext: [],
    meetings: [],
    meeting: null,
    matter: null,
    session: null,
    changes: null,
  },
  ...{ questionnaires: [], questionnaire: null },
  ...meansOf(),
  governance: { authority: null, steering: null, bodies: [] },
  launch: {
    ...{
      objectives: [],
      prerequisites: [],
      lead: null,
      leadCivility: null,
      timeShare: null,
      months: null,
      budget: null,
      support: null,
      schedule: [],
    },
    readiness: { verdict: coded('favourable', 'favorable'), met: 9, partlyMet: 0, unmet: 0, unknown: 0 },
  },
};

export const steeringView = (said: Partial<View> = {}): View => {
  const view = { ...base, ...said };
  return { ...view, grid: gridView(view) };
};
