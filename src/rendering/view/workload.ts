// The time asked of departments and people, a year at a time, and where there is too little.

import type { LoadRow, View, Workload } from '../../model/index.ts';
import { workloadOf } from '../../project/people/index.ts';
import { periodOf, sum, toHundredths } from '../../values/index.ts';
import { actionNames } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type WorkloadView = View['workload'];
type Row = WorkloadView['years'][number]['total'];

/** Hundredths are what people count in. */
const tolerance = 0.005;

export function workloadView(input: ViewInput): WorkloadView {
  const { project, plan, today, words } = input;
  // The year under way is told whole; only what is to come can still be too much.
  const workload = workloadOf(project, plan, { today: `${today.slice(0, 4)}-01-01` });
  const { overloads, undated } = workloadOf(project, plan, { today });
  const years = [...new Set(workload.quarters.map((quarter) => quarter.slice(0, 4)))];
  const rows = (all: readonly LoadRow[], year: string): Row[] =>
    all
      .map(({ title, capacity, load }) => rowOf(title ?? words.withoutDepartment, capacity, load, workload, year))
      .filter(({ worst }) => worst > 0);
  const unnamed = { title: words.nobodyNamed, capacity: null, load: workload.unnamed, key: null, actions: [] };
  return {
    years: years.map((year) => ({
      year: Number(year),
      departments: rows(workload.byDepartment, year),
      people: rows([...workload.byPerson, unnamed], year),
      total: rowOf(words.total, null, workload.total, workload, year),
    })),
    overloads: overloads.flatMap(({ title, quarter, load, capacity }) => {
      const period = periodOf(quarter);
      return period === null ? [] : [{ title, quarter: period, load: toHundredths(load), capacity }];
    }),
    undated: actionNames(input, undated),
  };
}

/** The four quarters of a year; those before or after the workload ask for nothing. */
function rowOf(title: string, capacity: number | null, load: readonly number[], { quarters }: Workload, year: string): Row {
  const loads = [1, 2, 3, 4].map((quarter) => toHundredths(load[quarters.indexOf(`${year}-T${quarter}`)] ?? 0));
  const worst = Math.max(...loads);
  return {
    title,
    capacity,
    loads,
    mean: toHundredths(sum(loads) / 4),
    worst,
    over: capacity !== null && worst > capacity + tolerance,
  };
}
