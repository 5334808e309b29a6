// A portfolio for people: a line a territory, then what adds up, what compares, and what could not be read.
import {
  type Portfolio,
  type PortfolioGrouping,
  type PortfolioRow,
  portfolioGroupings,
  portfolioMeasures,
} from '../../model/index.ts';
import { colon, noBreak } from '../../values/index.ts';
import { formatDate, formatNumber } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import {
  className,
  dutyText,
  euros,
  onceText,
  percent,
  rolledText,
  spreadText,
  whyBroken,
} from '../../wording/portfolios/portfolio-figures.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import { block } from '../plans/budget-report.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, left, right } from '../table.ts';
import { awaited, themeMoney } from './follow-up-report.ts';

// The projects of a portfolio that could not be read, with why, and those counted once.

const nameOf = ({ root }: { readonly root: string }, name: string | null): string =>
  visible(name === null ? root : `${name} (${root})`);

function unread({ broken, twice, homonyms }: Portfolio, { language, colour }: ReportStyle): readonly string[] {
  const words = portfolioWords[language];
  const ink = paint(colour);
  const lines = broken.map(
    (one) => nameOf(one, one.known.territory ?? one.known.title) + colon[language] + whyBroken(one, language),
  );
  return [
    ...(lines.length === 0
      ? []
      : block(
          ink.bold(words.sections.broken),
          lines.map((line) => ink.red(line)),
        )),
    ...(twice.length === 0
      ? []
      : block(
          ink.bold(words.sections.twice),
          twice.map(({ root, as }) => visible(words.twice(root, as))),
        )),
    ...(homonyms.length === 0
      ? []
      : block(
          ink.bold(words.sections.homonyms),
          homonyms.map(({ territory, roots, population }) => visible(words.homonyms(territory, roots.join(', '), population))),
        )),
  ];
}

/** What keeps a portfolio from being whole, where its territories are not told one by one; nothing when it is. */
export function portfolioFaultsReport(portfolio: Portfolio, style: ReportStyle): string {
  const { sections, faulty } = portfolioWords[style.language];
  const ink = paint(style.colour);
  const faults = portfolio.rows
    .filter(({ errors }) => errors > 0)
    .map((row) => ink.red(nameOf(row, row.territory) + colon[style.language] + faulty(row.errors)));
  const lines = [...(faults.length === 0 ? [] : block(ink.bold(sections.faulty), faults)), ...unread(portfolio, style)];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Below this, a territory takes several lines. */
const wide = 150;

const count = (value: number): string => (value === 0 ? '' : String(value));

function cellsOf(row: PortfolioRow, language: ReportStyle['language']): readonly string[] {
  const { gates, onPath, judged } = row;
  const { ofTotal } = portfolioWords[language];
  return [
    label(`project.step=${row.step}`, language) ?? row.step,
    gates === null ? '' : ofTotal(gates.met, gates.of),
    percent(row.progress, language),
    euros(row.planned, language),
    euros(row.spent, language),
    judged === 0 ? '' : ofTotal(onPath, judged),
    count(row.late),
    count(row.risks.length),
    dutyText(row, language),
    count(row.errors),
  ];
}

function territories({ rows, rankedBy }: Portfolio, { language, colour, width }: ReportStyle): readonly string[] {
  if (rows.length === 0) return [];
  const { heads, sections, rankedBy: rankedByWords, measures } = portfolioWords[language];
  const ink = paint(colour);
  const name = ({ territory, rank }: PortfolioRow): string => (rank === null ? '' : `${rank}. `) + visible(territory);
  const names = [heads.step, heads.gates, heads.progress, heads.planned, heads.spent, heads.indicators, heads.late];
  const all = [...names, heads.risks, heads.duty, heads.problems];
  const said = rankedBy === null ? [] : [ink.dim(rankedByWords(measures[rankedBy]))];
  if (width < wide) {
    const lines = rows.flatMap((row) => {
      const cells = cellsOf(row, language).map((cell, at) =>
        cell === '' ? '' : at === 0 ? cell : `${all[at]}${noBreak}${cell}`,
      );
      return [ink.bold(name(row)), ...folded(cells.filter(Boolean), width - 4)];
    });
    return block(ink.bold(sections.territories), [...said, ...lines]);
  }
  const [head = '', ...lines] = columns(
    [left(heads.territory), ...all.map((one, at) => (at === 0 || at === 8 ? left(one) : right(one)))],
    rows.map((row) => [name(row), ...cellsOf(row, language)]),
    width - 2,
  );
  return block(ink.bold(sections.territories), [...said, ink.dim(head), ...lines]);
}

/** Facts one after the other, on as many lines as they take. */
function folded(facts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + fact.length + 3 <= width) lines[lines.length - 1] = `${last} · ${fact}`;
    else lines.push(fact);
  }
  return lines.map((line) => `  ${line}`);
}

function totals(
  { totals: sums, years, countedOnce, isMixed }: Portfolio,
  { language, colour, width }: ReportStyle,
): readonly string[] {
  const { heads, sections, total, unknownClass, mixed } = portfolioWords[language];
  if (sums.planned === null && sums.spent === null) return [];
  const [head = '', ...lines] = columns(
    [left(heads.year), right(heads.planned), right(heads.spent)],
    [
      ...years.map(({ year, planned, spent }) => [
        year === null ? unknownClass : String(year),
        euros(planned, language),
        euros(spent, language),
      ]),
      [total, euros(sums.planned, language), euros(sums.spent, language)],
    ],
    width - 2,
  );
  const ink = paint(colour);
  const once = onceText(countedOnce, language);
  return block(ink.bold(sections.years), [
    ink.dim(head),
    ...lines.slice(0, -1),
    ...lines.slice(-1).map((line) => ink.bold(line)),
    ...(once === null ? [] : [ink.dim(once)]),
    ...(isMixed ? [ink.dim(mixed)] : []),
  ]);
}

function classes(portfolio: Portfolio, grouping: PortfolioGrouping, style: ReportStyle): readonly string[] {
  const { language, colour, width } = style;
  const { heads, grouping: names, measures } = portfolioWords[language];
  const ink = paint(colour);
  const rows = portfolio.classes.filter((one) => one.grouping === grouping);
  if (rows.length === 0) return [];
  const shown = portfolioMeasures.filter((measure) => rows.some(({ spreads }) => spreads[measure] !== null));
  const [head = '', ...lines] = columns(
    [left(''), right(heads.territories), right(heads.population), ...shown.map((measure) => right(measures[measure]))],
    rows.map((one) => [
      className(one, language),
      String(one.sums.territories),
      formatNumber(one.sums.population, language),
      ...shown.map((measure) => spreadText(measure, one.spreads[measure], language)),
    ]),
    width - 2,
  );
  return block(ink.bold(names[grouping]), [ink.dim(head), ...lines]);
}

function indicators({ indicators: all }: Portfolio, { language, colour, width }: ReportStyle): readonly string[] {
  if (all.length === 0) return [];
  const { heads, sections, rules, rolled, single } = portfolioWords[language];
  const ink = paint(colour);
  const common = all.filter(({ territories: those }) => those > 1);
  const rest = single(all.length - common.length);
  if (common.length === 0) return block(ink.bold(sections.indicators), [ink.dim(rest)]);
  const [head = '', ...lines] = columns(
    [left(heads.indicator), left(heads.rule), right(heads.value), right(heads.given)],
    common.map((one) => [
      visible(one.title),
      one.aggregation === null ? rolled['no-rule'] : rules[one.aggregation],
      rolledText(one, language),
      `${one.given}/${one.territories}`,
    ]),
    width - 2,
  );
  return block(ink.bold(sections.indicators), [ink.dim(head), ...lines, ...(common.length < all.length ? [ink.dim(rest)] : [])]);
}

/** `by` shows one comparison alone. */
export function portfolioReport(portfolio: Portfolio, by: PortfolioGrouping | undefined, style: ReportStyle): string {
  const { language, colour } = style;
  const words = portfolioWords[language];
  const ink = paint(colour);
  const { projects, territories: places, population } = portfolio.totals;
  const top = [
    ink.bold(visible(portfolio.title ?? words.untitled)),
    [words.counts(projects, places, formatNumber(population, language)), words.at(formatDate(portfolio.today, language))].join(
      ' · ',
    ),
    ...(portfolio.illustrative ? [ink.dim(words.notice)] : []),
  ];
  const compared = (by === undefined ? portfolioGroupings : [by]).flatMap((one) => classes(portfolio, one, style));
  const note = compared.length === 0 ? [] : ['', ink.dim(words.tooFew(portfolio.fewest))];
  const own = portfolio.programme;
  const programme = own === null ? [] : territories({ ...portfolio, rows: [own], rankedBy: null }, style).slice(2);
  const parts =
    by !== undefined
      ? [...compared, ...note]
      : [
          ...territories(portfolio, style),
          ...totals(portfolio, style),
          ...themeMoney(portfolio, style),
          ...awaited(portfolio, style),
          ...compared,
          ...note,
          ...indicators(portfolio, style),
          ...(own === null ? [] : ['', ink.bold(words.sections.programme), ...programme]),
          ...unread(portfolio, style),
        ];
  return `${[...top, ...parts].join('\n')}\n`;
}
