// One project on its way through a batch → what a portfolio keeps of it.

import { measure } from '../../measuring/index.ts';
import type { Action, Digest, DigestDuty, DigestNeed, DigestYear, Duty, Project } from '../../model/index.ts';
import { yearsOf } from '../../project/money/index.ts';
import { latestPopulation, needRowsOf, serviceFinder } from '../../project/needs/index.ts';
import { lastNewsOf, meanProgress } from '../../project/progress/index.ts';
import { withFewUntold } from '../../project/thread/index.ts';
import { isStanding, stateOf } from '../../project/time/index.ts';
import { departmentCode } from '../../reading/index.ts';
import { dutiesOf } from '../../steering/index.ts';
import { byText } from '../../values/index.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { standingOf } from '../standing.ts';
import type { RunContext } from '../work-on.ts';

/** From this level on a risk is told beyond its project: likely and severe. */
const GRAVE = 12;

const digestYears = (actions: readonly Action[]): readonly DigestYear[] =>
  yearsOf(actions).map(({ year, planned, spent, spentOnDropped }) => ({
    year,
    planned,
    spent,
    ...(spentOnDropped && { spentOnDropped }),
  }));

function departmentOf({ info }: Project): string | null {
  const people = new Map<string, number>();
  for (const { insee, population = 0 } of info.territory?.communes ?? []) {
    if (insee === undefined) continue;
    const code = departmentCode(insee);
    people.set(code, (people.get(code) ?? 0) + population + 1);
  }
  return [...people].toSorted(([a, few], [b, many]) => many - few || byText(a, b))[0]?.[0] ?? null;
}

/** A theme of the project's own goes by the shipped one that it is like, else by its name: ids of its own say nothing elsewhere. */
function themeOf({ info: { themes = [] } }: Project, theme: string | null | undefined): string | null {
  const own = themes.find(({ id }) => id === theme);
  return own?.like ?? own?.label ?? theme ?? null;
}

/** Other territories read it: it counts no few people. */
function needsOf(project: Project): readonly DigestNeed[] {
  const written = new Map(project.needs.map((need) => [need.id, need]));
  const actions = new Map(project.actions.map((action) => [action.id, action]));
  return needRowsOf(withFewUntold(project)).map((row) => {
    const standing = row.actions.flatMap(({ id }) => actions.get(id) ?? []).filter(isStanding);
    return {
      id: row.id,
      statement: row.statement,
      theme: themeOf(project, row.theme),
      audiences: written.get(row.id)?.audiences ?? [],
      people: row.raised.people,
      response: row.answer,
      actions: standing.map(({ id }) => id),
    };
  });
}

const isAnswered = ({ actions, services }: Duty): boolean => actions.length + services.length > 0;

/** The earliest first. */
const dutiesLeft = (duties: readonly Duty[]): readonly DigestDuty[] =>
  duties
    .filter((duty) => duty.applies === 'yes' && !isAnswered(duty))
    .map(({ obligation: { id, label, date } }) => ({ id, label, due: date === undefined ? null : String(date) }))
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));

function indicatorsOf(project: Project, today: string): Digest['indicators'] {
  const measures = new Map(measure(project, today).map((one) => [one.indicator, one]));
  return project.indicators.map((one) => {
    const measured = measures.get(one.id);
    const last = measured?.last ?? null;
    return {
      id: one.id,
      title: one.title,
      unit: one.unit ?? null,
      theme: themeOf(project, one.theme),
      model: one.model ?? null,
      calculation: one.calculation ?? null,
      aggregation: one.aggregation ?? null,
      cumulative: one.cumulative ?? false,
      value: last?.value ?? null,
      period: last?.period ?? null,
      base: measured?.values.at(-1)?.base ?? null,
      state: measured?.state ?? null,
    };
  });
}

export function digestOf(context: RunContext): Digest {
  const { project, workspace, today } = context;
  const { territory, illustrative = false, format, title } = project.info;
  const { catalogue } = dutiesCatalogueOf(workspace);
  const { standing } = standingOf(context);
  const actions = project.actions.filter(isStanding);
  const conditions = standing?.steps.flatMap((step) => step.conditions) ?? [];
  const find = serviceFinder(catalogue.services);
  const duties = dutiesOf(catalogue, project, today);
  const used = (project.diagnostic.inventory ?? []).filter(({ users }) => users !== 0);
  return {
    title,
    territory: territory?.name ?? null,
    siren: territory?.siren === undefined ? null : String(territory.siren),
    population: (territory && latestPopulation(territory)?.value) ?? null,
    department: departmentOf(project),
    format,
    illustrative,
    basis: project.info.money?.basis ?? null,
    step: project.step,
    gates: standing && {
      met: conditions.filter(({ met }) => met).length,
      of: conditions.length,
      missing: standing.missing,
    },
    progress: meanProgress(actions),
    count: actions.length,
    done: actions.filter(({ status }) => status === 'done').length,
    late: actions.filter((action) => stateOf(action, today) === 'late').length,
    blocked: actions.filter(({ status }) => status === 'blocked').length,
    lastNews: lastNewsOf(project, today),
    years: digestYears(project.actions),
    actions: project.actions.map((action) => ({
      id: action.id,
      title: action.title,
      status: action.status ?? null,
      theme: themeOf(project, action.theme),
      start: action.start === undefined ? null : String(action.start),
      end: action.end === undefined ? null : String(action.end),
      late: stateOf(action, today) === 'late',
      years: digestYears([action]),
    })),
    indicators: indicatorsOf(project, today),
    needs: needsOf(project),
    risks: actions.flatMap(({ id, risks = [] }) =>
      risks.flatMap(({ text, likelihood, severity }) => {
        const level = (likelihood ?? 0) * (severity ?? 0);
        return level >= GRAVE ? [{ action: id, text: text ?? '', level }] : [];
      }),
    ),
    duties: dutiesLeft(duties),
    answered: duties.filter(isAnswered).map(({ obligation }) => obligation.id),
    services: [...new Set(used.flatMap(({ service }) => find(service)?.id ?? []))],
  };
}
