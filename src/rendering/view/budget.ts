// The money of the whole programme, by year, by axis and by funder.

import type { FundingLine, View } from '../../model/index.ts';
import { costOf, fundingOf, linesOf, spentOnDropped, yearsOf } from '../../project/money/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { moneyOf, total } from '../../values/index.ts';
import { coded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Budget = View['budget'];

export function budgetView(input: ViewInput): Budget {
  const { actions } = input.project;
  return {
    byYear: yearsOf(actions),
    byAxis: byAxis(input),
    byFunder: byFunder(input),
    cost: costOf(linesOf(actions)),
  };
}

function byAxis({ project, links, words }: ViewInput): Budget['byAxis'] {
  const group = (id: string | null, title: string, actions: typeof project.actions) => ({
    id,
    title,
    count: actions.filter(isStanding).length,
    cost: costOf(linesOf(actions)),
    spentOnDropped: spentOnDropped(actions),
  });
  const axes = (project.axes.axes ?? []).map(({ id, title }) => group(id, title, links.branches.get(id)?.actions ?? []));
  return links.unplaced.length > 0 ? [...axes, group(null, words.withoutAxis, links.unplaced)] : axes;
}

/** One row a funder and kind, refused amounts aside. */
function byFunder(input: ViewInput): Budget['byFunder'] {
  const { project, name, words } = input;
  const rows = new Map<string, { funder: string; kind: FundingLine['kind']; lines: FundingLine[] }>();
  for (const line of project.actions.flatMap(fundingOf)) {
    if (line.status === 'refused') continue;
    const funder = line.funder === undefined ? words.withoutFunder : name('organisation', line.funder).name;
    const key = JSON.stringify([funder, line.kind]);
    const row = rows.get(key) ?? { funder, kind: line.kind, lines: [] };
    rows.set(key, row);
    row.lines.push(line);
  }
  return [...rows.values()].map(({ funder, kind, lines }) => ({
    funder,
    kind: coded(input, 'action.funding.kind', kind),
    amount: total(lines.map(({ amount }) => moneyOf(amount))),
    secured: total(lines.map(({ status, amount }) => (status === 'granted' || status === 'received' ? moneyOf(amount) : null))),
  }));
}
