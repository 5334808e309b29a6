// The figures of a portfolio that are worth seeing: a range is shown by its upper end, and the title says so; null where there is none.
import type { Language, PortfolioView } from '../../model/index.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import { euros } from '../../wording/portfolios/portfolio-figures.ts';
import { chartOf, shortened } from '../view/chart-of.ts';
import { titleFor, upperEnd } from '../view/charts-of-money.ts';

/** What the charts are made from: the view itself, so that they show nothing that it does not tell. */
type ChartedView = Pick<PortfolioView, 'years' | 'candidates' | 'toExtend' | 'answered'> & {
  readonly steps: PortfolioView['comparisons'][number]['classes'];
};
type Chart = PortfolioView['charts']['steps'];

/** More bars than this are no longer seen one by one. */
const MOST_NEEDS = 12;
/** On one line beside its bar, or on two where bars are few enough to have them. */
const LONGEST_LINE = 44;
const MOST_HIGH = 6;

export function chartsOfPortfolio(view: ChartedView, language: Language): PortfolioView['charts'] {
  return { steps: stepsChart(view, language), money: moneyChart(view, language), needs: needsChart(view, language) };
}

function stepsChart({ steps }: ChartedView, language: Language): Chart {
  const { charts, heads } = portfolioWords[language];
  return chartOf(
    {
      kind: 'bar',
      title: charts.steps,
      categories: steps.map(({ name }) => name),
      series: [{ name: heads.territories, values: steps.map(({ territories }) => territories) }],
      header: heads.step,
    },
    language,
  );
}

/** Side by side; what nobody has given a figure of is no series. */
function moneyChart({ years }: ChartedView, language: Language): Chart {
  const { charts, heads } = portfolioWords[language];
  const both = [
    { name: heads.planned, amounts: years.map(({ planned }) => planned) },
    { name: heads.spent, amounts: years.map(({ spent }) => spent) },
  ].filter(({ amounts }) => amounts.some((amount) => amount !== null));
  return chartOf(
    {
      kind: 'bar',
      title: titleFor(
        both.flatMap(({ amounts }) => amounts),
        charts.money,
        language,
      ),
      categories: years.map(({ label }) => label),
      series: both.map(({ name, amounts }) => ({ name, values: amounts.map(upperEnd) })),
      cells: years.map((_, at) => both.map(({ amounts }) => euros(amounts[at] ?? null, language))),
      categoryAxis: heads.year,
      format: 'money',
      header: heads.year,
    },
    language,
  );
}

/** Those of which something is to be decided or was, those of most territories first. */
function needsChart({ candidates, toExtend, answered }: ChartedView, language: Language): Chart {
  const { charts, heads } = portfolioWords[language];
  const all = [...candidates, ...toExtend, ...answered].toSorted((a, b) => b.territories - a.territories);
  const shown = all.slice(0, MOST_NEEDS);
  const longest = LONGEST_LINE * (shown.length > MOST_HIGH ? 1 : 2);
  return chartOf(
    {
      kind: 'bar',
      title: charts.needs(shown.length, all.length),
      categories: shown.map(({ statement }) => shortened(statement, longest)),
      series: [{ name: heads.territories, values: shown.map(({ territories }) => territories) }],
      header: heads.need,
    },
    language,
  );
}
