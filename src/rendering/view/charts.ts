// The figures of the project that are worth seeing; null where there is none.
import type { Language, Project, View } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { type ChartWords, chartWords, formatNumber } from '../../wording/index.ts';
import { chartOf, shortened, type ViewChart } from './chart-of.ts';
import { communesMap } from './chart-of-communes.ts';
import { calendarChart, timelineChart } from './chart-of-time.ts';
import { maturityChart, needsChart, serviceUsersChart } from './charts-of-diagnostic.ts';
import { fundersChart, fundingChart, investmentChart, workloadChart } from './charts-of-means.ts';
import { budgetByAxis, budgetByYear, spentByAxis } from './charts-of-money.ts';
import { benefitEffortChart, collegeWeightsChart, contributionsChart, orderChart } from './charts-of-ranking.ts';
import { lazily } from './lazily.ts';
import type { ViewInput } from './view-input.ts';

/** What the charts are made from: the view itself, so that they show nothing that it does not tell. */
type ChartedView = Pick<
  View,
  | 'diagnostic'
  | 'needs'
  | 'budget'
  | 'progress'
  | 'ranking'
  | 'indicators'
  | 'axes'
  | 'actions'
  | 'investment'
  | 'funding'
  | 'workload'
  | 'communes'
>;

/** `today` is `YYYY-MM-DD`; maps are drawn in shades of the accent. */
interface Source {
  readonly view: ChartedView;
  readonly words: ChartWords;
  readonly language: Language;
  readonly today: string;
  readonly project: Project;
  readonly accent: string;
}

const chartsOf = lazily<View['charts'], Source>({
  maturity: ({ view, language }) => maturityChart(view.diagnostic.maturity, language),
  serviceUsers: ({ view, language }) => serviceUsersChart(view.diagnostic.services, language),
  needs: ({ view, language }) => needsChart(view.needs, language),
  budgetByYear: ({ view, language }) => budgetByYear(view.budget, language),
  budgetByAxis: ({ view, language }) => budgetByAxis(view.budget, view.axes, language),
  progressByStatus: ({ view, words, language }) => progressByStatus(view.progress, words, language),
  progressByAxis: ({ view, words, language }) => progressByAxis(view.axes, words, language),
  spentByAxis: ({ view, language }) => spentByAxis(view.progress, language),
  indicatorStates: ({ view, words, language }) => indicatorStates(view.progress, words, language),
  ranking: ({ view, language }) => contributionsChart(view.ranking, language),
  benefitEffort: ({ view, language }) => benefitEffortChart(view.ranking, language),
  order: ({ view, language }) => orderChart(view.ranking, language),
  collegeWeights: ({ view, language }) => collegeWeightsChart(view.ranking, language),
  indicators: ({ view, words, language }) => achievements(view.indicators, words, language),
  timeline: ({ view, language, today }) => timelineChart(view.actions, view.axes, language, today),
  communes: ({ view, language, project, accent }) => communesMap(project, view.communes, accent, language),
  calendar: ({ view, language }) => calendarChart(view.actions, view.axes, language),
  investment: ({ view, language }) => investmentChart(view.investment, view.axes, language),
  funding: ({ view, language }) => fundingChart(view.funding, language),
  funders: ({ view, language }) => fundersChart(view.funding, language),
  workload: ({ view, language }) => workloadChart(view.workload, language),
  risks: ({ view, words, language }) => risksChart(view.actions, words, language),
});

export const chartsView = (view: ChartedView, { language, today, project, theme }: ViewInput): View['charts'] =>
  chartsOf({ view, words: chartWords[language], language, today, project, accent: theme.colours.accent });

/**
 * By state, as messages and tiles count them: a blocked action is not late besides, and what was dropped has no share.
 * A disc of one colour would show nothing.
 */
function progressByStatus({ states: all }: View['progress'], words: ChartWords, language: Language): ViewChart | null {
  const states = all.filter(({ state }) => state.code !== 'abandoned');
  if (states.length < 2) return null;
  return chartOf(
    {
      kind: 'pie',
      title: words.progressByStatus,
      categories: states.map(({ state, count }) => `${state.label} (${formatNumber(count, language)})`),
      colours: states.map(({ stateColour }) => stateColour),
      series: [{ name: words.actions, values: states.map(({ count }) => count) }],
      header: words.state,
    },
    language,
  );
}

function indicatorStates({ indicators }: View['progress'], words: ChartWords, language: Language): ViewChart | null {
  return chartOf(
    {
      kind: 'bar',
      title: words.indicatorStates,
      categories: indicators.map(({ state }) => state.label),
      colours: indicators.map(({ stateColour }) => stateColour),
      series: [{ name: words.indicator, values: indicators.map(({ count }) => count) }],
      header: words.state,
    },
    language,
  );
}

function progressByAxis(axes: View['axes'], words: ChartWords, language: Language): ViewChart | null {
  return chartOf(
    {
      kind: 'bar',
      title: words.progressByAxis,
      categories: axes.map(({ title }) => shortened(title)),
      colours: axes.map(({ colour }) => colour),
      series: [{ name: words.meanProgress, values: axes.map(({ progress }) => progress) }],
      format: 'percent',
      header: words.axis,
    },
    language,
  );
}

function achievements(indicators: View['indicators'], words: ChartWords, language: Language): ViewChart | null {
  const known = indicators.filter(({ achievement }) => achievement !== null);
  return chartOf(
    {
      kind: 'bar',
      title: words.achievements,
      categories: known.map(({ title }) => shortened(title)),
      series: [{ name: words.achievement, values: known.map(({ achievement }) => achievement) }],
      valueAxis: words.achievement,
      format: 'percent',
      header: words.indicator,
    },
    language,
  );
}

/** One bubble for all risks that are as likely and as severe as one another, as large as they are many. */
function risksChart(actions: View['actions'], words: ChartWords, language: Language): ViewChart | null {
  const spots = new Map<string, { likelihood: number; severity: number; count: number; ids: Set<string> }>();
  for (const { id, number, risks } of actions)
    for (const { likelihood, severity } of risks) {
      if (likelihood === null || severity === null) continue;
      const key = `${likelihood} ${severity}`;
      const spot = spots.get(key) ?? { likelihood, severity, count: 0, ids: new Set() };
      spots.set(key, { ...spot, count: spot.count + 1, ids: spot.ids.add(number ?? id) });
    }
  const all = [...spots.values()].sort(
    (a, b) => b.likelihood * b.severity - a.likelihood * a.severity || b.severity - a.severity,
  );
  const named = (ids: ReadonlySet<string>) => {
    const [shown, rest] = [[...ids].slice(0, 3), ids.size - 3];
    return rest > 0 ? `${shown.join(', ')} ${words.more(rest)}` : shown.join(', ');
  };
  return chartOf(
    {
      kind: 'bubble',
      title: words.risks,
      categories: all.map(({ ids }) => named(ids)),
      series: [
        { name: words.likelihood, values: all.map(({ likelihood }) => likelihood) },
        { name: words.severity, values: all.map(({ severity }) => severity) },
        { name: words.risks, values: all.map(({ count }) => count) },
      ],
      categoryAxis: words.likelihood,
      valueAxis: words.severity,
      header: words.actions,
      summary: (said, kind) => {
        const count = sumOf(all, (one) => one.count);
        return said.risksSummary(kind, count, all[0] ? named(all[0].ids) : '');
      },
    },
    language,
  );
}
