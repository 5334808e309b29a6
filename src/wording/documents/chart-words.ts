// What charts say, in French and in English.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';

/** A category that stands out, and its figure as it is written. */
interface Extreme {
  readonly category: string;
  readonly figure: string;
}

const chartFr = {
  kinds: {
    bar: 'Diagramme en barres',
    'stacked-bar': 'Barres empilées',
    line: 'Courbe',
    pie: 'Diagramme circulaire',
    doughnut: 'Diagramme en anneau',
    radar: 'Diagramme en étoile',
    scatter: 'Nuage de points',
    bubble: 'Diagramme à bulles',
    gantt: 'Diagramme de Gantt',
    timeline: 'Calendrier',
    map: 'Carte',
    order: 'Diagramme de Hasse',
  },
  year: labelOf('action.budget.year', 'fr'),
  undated: 'sans année',
  axis: 'Axe',
  action: 'Action',
  actions: 'Actions',
  indicator: labelOf('values.values.indicator', 'fr'),
  period: labelOf('values.values.period', 'fr'),
  investment: labelOf('plan.envelopes.investment', 'fr'),
  operating: labelOf('plan.envelopes.operating', 'fr'),
  otherNature: 'Nature à préciser',
  planned: labelOf('action.budget.planned', 'fr'),
  spent: 'Dépensé',
  spentOnDropped: 'Dépensé pour ce qui a été abandonné',
  spentByAxis: 'Prévu et dépensé par axe',
  indicatorStates: 'Indicateurs par état',
  state: 'État',
  /** After the title, when amounts are ranges and the chart shows their upper end. */
  upperEnd: ' (haut des fourchettes)',
  budgetByYear: 'Budget prévu par année',
  budgetByAxis: 'Budget prévu par axe',
  progressByStatus: 'Actions par état',
  progressByAxis: 'Avancement moyen par axe',
  meanProgress: 'Avancement moyen',
  ranking: (shown: number, all: number) =>
    shown < all ? `Classement : les ${shown} premières actions sur ${all}` : 'Classement des actions',
  points: 'Points sur 100, par critère',
  achievements: 'Atteinte des cibles',
  achievement: 'Part de la cible atteinte',
  value: labelOf('values.values.value', 'fr'),
  target: (period: string | null) => (period ? `Cible (${period})` : 'Cible'),
  targets: 'Cibles',
  calendar: (shown: number, all: number) =>
    shown < all ? `Calendrier : les ${shown} premières actions sur ${all}` : 'Calendrier des actions',
  start: labelOf('action.start', 'fr'),
  end: labelOf('action.end', 'fr'),
  risks: labelOf('action.risks', 'fr'),
  likelihood: 'Probabilité',
  severity: 'Gravité',
  more: (count: number) => `et ${count} de plus`,
  /** A chart in a few words: what it is, how much it shows, what stands out. */
  summary: (kind: string, title: string, count: number, highest: Extreme | null, lowest: Extreme | null) =>
    [
      `${kind} : ${title}.`,
      `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'catégorie')}.`,
      highest && `Le plus élevé : ${highest.category}, ${highest.figure}.`,
      lowest && `Le moins élevé : ${lowest.category}, ${lowest.figure}.`,
    ]
      .filter(Boolean)
      .join(' '),
  risksSummary: (kind: string, count: number, worst: string) =>
    `${kind} : ${formatNumber(count, 'fr')} ${plural(count, 'fr', 'risque')} selon la probabilité et la gravité. Les plus critiques : ${worst}.`,
  time: (kind: string, title: string, count: number, from: string, to: string) =>
    `${kind} : ${title}. ${formatNumber(count, 'fr')} ${plural(count, 'fr', 'action')}, du ${from} au ${to}.`,
};

const chartEn: typeof chartFr = {
  kinds: {
    bar: 'Bar chart',
    'stacked-bar': 'Stacked bar chart',
    line: 'Line chart',
    pie: 'Pie chart',
    doughnut: 'Doughnut chart',
    radar: 'Radar chart',
    scatter: 'Scatter chart',
    bubble: 'Bubble chart',
    gantt: 'Gantt chart',
    timeline: 'Timeline',
    map: 'Map',
    order: 'Hasse diagram',
  },
  year: labelOf('action.budget.year', 'en'),
  undated: 'without a year',
  axis: 'Axis',
  action: 'Action',
  actions: 'Actions',
  indicator: labelOf('values.values.indicator', 'en'),
  period: labelOf('values.values.period', 'en'),
  investment: labelOf('plan.envelopes.investment', 'en'),
  operating: labelOf('plan.envelopes.operating', 'en'),
  otherNature: 'Nature to be specified',
  planned: labelOf('action.budget.planned', 'en'),
  spent: 'Spent',
  spentOnDropped: 'Spent on what was dropped',
  spentByAxis: 'Planned and spent by axis',
  indicatorStates: 'Indicators by state',
  state: 'State',
  upperEnd: ' (upper end of ranges)',
  budgetByYear: 'Planned budget by year',
  budgetByAxis: 'Planned budget by axis',
  progressByStatus: 'Actions by state',
  progressByAxis: 'Mean progress by axis',
  meanProgress: 'Mean progress',
  ranking: (shown, all) => (shown < all ? `Ranking: the first ${shown} actions of ${all}` : 'Ranking of the actions'),
  points: 'Points out of 100, by criterion',
  achievements: 'Targets achieved',
  achievement: 'Share of the target achieved',
  value: labelOf('values.values.value', 'en'),
  target: (period) => (period ? `Target (${period})` : 'Target'),
  targets: 'Targets',
  calendar: (shown, all) => (shown < all ? `Calendar: the first ${shown} actions of ${all}` : 'Calendar of the actions'),
  start: labelOf('action.start', 'en'),
  end: labelOf('action.end', 'en'),
  risks: labelOf('action.risks', 'en'),
  likelihood: 'Likelihood',
  severity: 'Severity',
  more: (count) => `and ${count} more`,
  summary: (kind, title, count, highest, lowest) =>
    [
      `${kind}: ${title}.`,
      `${formatNumber(count, 'en')} ${plural(count, 'en', 'category', 'categories')}.`,
      highest && `Highest: ${highest.category}, ${highest.figure}.`,
      lowest && `Lowest: ${lowest.category}, ${lowest.figure}.`,
    ]
      .filter(Boolean)
      .join(' '),
  risksSummary: (kind, count, worst) =>
    `${kind}: ${formatNumber(count, 'en')} ${plural(count, 'en', 'risk')} by likelihood and severity. The most critical: ${worst}.`,
  time: (kind, title, count, from, to) =>
    `${kind}: ${title}. ${formatNumber(count, 'en')} ${plural(count, 'en', 'action')}, from ${from} to ${to}.`,
};

export type ChartWords = typeof chartFr;

export const chartWords: { readonly [language in Language]: ChartWords } = { fr: chartFr, en: chartEn };

// What the charts of a ranking say.

// What the charts of money and time say.
const meansChartsFr = {
  investmentByYear: 'Investissement par année et par axe',
  fundingByYear: 'Coûts prévus et aides de chaque année',
  fundingByFunder: 'Ce que paie chaque financeur, à l’étape où il en est',
  stages: { received: 'Versé', granted: 'Accordé', requested: 'Demandé', planned: 'Envisagé' },
  aid: 'Aides',
  secured: 'Dont acquises',
  workload: 'Charge des services au trimestre le plus chargé',
  busiest: 'Trimestre le plus chargé',
  capacity: 'Capacité',
  fte: labelOf('plan.envelopes.fte', 'fr'),
  department: labelOf('actors.people.department', 'fr'),
};

const meansChartsEn: typeof meansChartsFr = {
  investmentByYear: 'Investment by year and axis',
  fundingByYear: 'Planned costs and aid of each year',
  fundingByFunder: 'What each funder pays, at the stage reached',
  stages: { received: 'Received', granted: 'Granted', requested: 'Requested', planned: 'Planned' },
  aid: 'Aid',
  secured: 'Of which secured',
  workload: 'Load of departments in their busiest quarter',
  busiest: 'Busiest quarter',
  capacity: 'Capacity',
  fte: labelOf('plan.envelopes.fte', 'en'),
  department: labelOf('actors.people.department', 'en'),
};

export const meansChartWords = { fr: meansChartsFr, en: meansChartsEn };
