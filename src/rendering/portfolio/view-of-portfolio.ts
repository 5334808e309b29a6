// A portfolio → what its templates see.
import {
  type Language,
  type Portfolio,
  type PortfolioClass,
  type PortfolioRow,
  type PortfolioView,
  portfolioGroupings,
  portfolioMeasures,
} from '../../model/index.ts';
import {
  needsHelp,
  type PortfolioMessageId,
  portfolioDecisionsOf,
  portfolioFiguresOf,
  portfolioMessageOf,
  portfolioMessagesOf,
} from '../../summarising/index.ts';
import { byText, folded, grouped, territoryKey, wholePercent } from '../../values/index.ts';
import { formatList } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { portfolioWords } from '../../wording/portfolios/portfolio.ts';
import {
  brokenShown,
  className,
  dueText,
  dutyText,
  lateText,
  onceText,
  rolledText,
  silentText,
  spreadText,
} from '../../wording/portfolios/portfolio-figures.ts';
import { chartsOfPortfolio } from './charts-of-portfolio.ts';
import { membersView } from './view-of-members.ts';
import { needsView, themeName } from './view-of-needs.ts';

export interface PortfolioViewRequest {
  readonly language: Language;
  readonly title: string;
  /** What the committee is asked to decide. */
  readonly decision?: string;
  /** Pictures by their paths, when they can be used. */
  readonly theme: PortfolioView['theme'];
  readonly version: string;
}

const apart = [
  ({ title }) => title,
  ({ department }) => department,
  ({ root }) => root.slice(root.lastIndexOf('/') + 1),
  ({ root }) => root,
] as const satisfies readonly ((row: PortfolioRow) => string | null)[];

/** Rows of one name bear what tells them apart too: the title of their project, else their department, else their folder. */
function namesOf(rows: readonly PortfolioRow[]): (row: PortfolioRow) => string {
  const names = new Map<PortfolioRow, string>();
  for (const group of grouped(rows, ({ territory }) => folded(territory)).values()) {
    const of = apart.find((one) => new Set(group.map((row) => one(row) ?? '')).size === group.length);
    for (const row of group) {
      const more = group.length === 1 ? null : (of?.(row) ?? null);
      names.set(row, more === null ? row.territory : `${row.territory} (${more})`);
    }
  }
  return (row) => names.get(row) ?? row.territory;
}

function territory(row: PortfolioRow, name: string, language: Language): PortfolioView['territories'][number] {
  return {
    name,
    title: row.title,
    population: row.population,
    department: row.department,
    step: label(`project.step=${row.step}`, language) ?? row.step,
    gatesMet: row.gates?.met ?? null,
    gatesOf: row.gates?.of ?? null,
    progress: row.progress === null ? null : wholePercent(row.progress),
    planned: row.planned,
    spent: row.spent,
    onPath: row.judged === 0 ? null : row.onPath,
    judged: row.judged === 0 ? null : row.judged,
    late: row.late,
    blocked: row.blocked,
    needsHelp: needsHelp(row),
    risks: row.risks.length,
    duty: dutyText(row, language) || null,
    lastNews: row.lastNews,
    errors: row.errors,
    rank: row.rank,
  };
}

function classView(one: PortfolioClass, language: Language): PortfolioView['comparisons'][number]['classes'][number] {
  const spread = (measure: (typeof portfolioMeasures)[number]): string | null =>
    spreadText(measure, one.spreads[measure], language) || null;
  return {
    name: className(one, language),
    territories: one.sums.territories,
    population: one.sums.population,
    progress: spread('progress'),
    gates: spread('gates'),
    spent: spread('spent'),
    late: spread('late'),
    perInhabitant: spread('perInhabitant'),
  };
}

/** Up to this many, those of whom something is not said are quicker to read than those of whom it is. */
const FEW = 3;

/** Each duty once, with the territories that have still to answer it: the oldest first. */
function dutiesLeft(
  rows: readonly PortfolioRow[],
  nameOf: (row: PortfolioRow) => string,
  language: Language,
): PortfolioView['duties'] {
  const territories = [...grouped(rows, territoryKey).values()].map((of) => {
    const [only, ...others] = of;
    return { of, name: only === undefined ? '' : others.length === 0 ? nameOf(only) : only.territory };
  });
  const namesOf = (those: typeof territories): string =>
    formatList(
      those.map(({ name }) => name),
      language,
    );
  const left = rows.flatMap(({ duties }) => duties);
  return [...new Map(left.map((duty) => [JSON.stringify([duty.id, duty.due]), duty])).values()]
    .toSorted((a, b) => byText(a.due ?? '9999', b.due ?? '9999') || byText(a.id, b.id))
    .map(({ id, label: name, due }) => {
      const isLeft = ({ of }: (typeof territories)[number]): boolean =>
        of.some(({ duties }) => duties.some((one) => one.id === id && one.due === due));
      const [those, others] = [territories.filter(isLeft), territories.filter((one) => !isLeft(one))];
      const isNearlyAll = others.length <= FEW && those.length > 2 * FEW;
      return {
        name: name[language],
        due: due === null ? null : dueText(due, language),
        territories: those.length,
        names: isNearlyAll ? portfolioWords[language].everyTerritory(namesOf(others)) : namesOf(those),
      };
    });
}

const byLevel = (a: { readonly level: number }, b: { readonly level: number }): number => b.level - a.level;

function figures(portfolio: Portfolio, language: Language) {
  const words = portfolioWords[language];
  const nameOf = namesOf(portfolio.rows);
  const nameAt = new Map(portfolio.rows.map((row) => [row.root, nameOf(row)]));
  const lone = portfolio.indicators.filter(({ territories }) => territories < 2).length;
  return {
    territories: portfolio.rows.map((row) => territory(row, nameOf(row), language)),
    programme: portfolio.programme && territory(portfolio.programme, portfolio.programme.territory, language),
    years: portfolio.years.map(({ year, planned, spent }) => ({
      label: year === null ? words.unknownClass : String(year),
      planned,
      spent,
    })),
    comparisons: portfolioGroupings.map((grouping) => {
      const those = portfolio.classes.filter((one) => one.grouping === grouping);
      return {
        code: grouping,
        title: words.grouping[grouping],
        compared: those.some(({ spreads }) => portfolioMeasures.some((measure) => spreads[measure] !== null)),
        classes: those.map((one) => classView(one, language)),
      };
    }),
    rule: words.tooFew(portfolio.fewest),
    ranked: portfolio.rankedBy === null ? null : words.rankedBy(words.measures[portfolio.rankedBy]),
    indicators: portfolio.indicators.map((one) => ({
      title: one.title,
      unit: one.unit,
      rule: one.aggregation === null ? words.rolled['no-rule'] : words.rules[one.aggregation],
      value: one.value,
      said: rolledText(one, language),
      given: one.given,
      territories: one.territories,
      shared: one.territories > 1,
    })),
    common: lone < portfolio.indicators.length,
    lone: lone === 0 ? null : words.single(lone),
    risks: portfolio.rows.flatMap((row) => row.risks.map((risk) => ({ territory: nameOf(row), ...risk }))).sort(byLevel),
    duties: dutiesLeft(portfolio.rows, nameOf, language),
    themeBudgets: portfolio.themes.map(({ theme, ...amounts }) => ({
      name: themeName(theme, language) ?? words.unknownClass,
      ...amounts,
    })),
    late: portfolio.late.map((one) => ({
      territory: nameAt.get(one.root) ?? one.territory,
      title: one.title,
      said: lateText(one, language),
    })),
    silent: portfolio.silent.map((one) => ({ territory: one.territory, said: silentText(one, language) })),
    broken: portfolio.broken.map((one) => brokenShown(one, language)),
  };
}

const opening = (portfolio: Portfolio, language: Language) => {
  const headline = (id: PortfolioMessageId): string | null => portfolioMessageOf(portfolio, id, language)?.head ?? null;
  return {
    messages: portfolioMessagesOf(portfolio, language).map(({ id, text }) => ({ id, text })),
    headlines: {
      standing: headline('standing'),
      help: headline('help'),
      money: headline('money'),
      pooling: headline('pooling'),
      extending: headline('extending'),
      agreements: headline('agreements'),
      duties: headline('duties'),
      unread: headline('unread'),
      faulty: headline('faulty'),
      homonyms: headline('homonyms'),
      silent: headline('silent'),
      meeting: headline('meeting'),
    },
    keyFigures: [...portfolioFiguresOf(portfolio, language)],
    decisions: [...portfolioDecisionsOf(portfolio, language)],
  };
};

export function viewOfPortfolio(portfolio: Portfolio, request: PortfolioViewRequest): PortfolioView {
  const { language, title, theme, decision = null, version } = request;
  const words = portfolioWords[language];
  const shown = figures(portfolio, language);
  const needs = needsView(portfolio, language);
  const steps = portfolio.classes.filter(({ grouping }) => grouping === 'step').map((one) => classView(one, language));
  return {
    document: {
      title,
      language,
      date: portfolio.today,
      notice: portfolio.illustrative ? words.notice : null,
      decision: portfolio.rows.length === 0 ? null : decision,
      // What a portfolio proposes is decided anew each time.
      taken: null,
      madeWith: `jalon ${version}`,
    },
    theme,
    project: { title: portfolio.title ?? words.untitled, territory: { name: portfolio.operator ?? words.untitled } },
    ...opening(portfolio, language),
    totals: portfolio.totals,
    countedOnce: onceText(portfolio.countedOnce, language),
    mixed: portfolio.isMixed ? words.mixed : null,
    ...shown,
    ...needs,
    charts: chartsOfPortfolio({ ...shown, ...needs, steps }, language),
    ...membersView(portfolio, language),
  };
}
