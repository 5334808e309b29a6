// The money of the whole programme, by year, by axis and by funder.

import type { View } from '../../model/index.ts';
import { costOf, fundersOf, linesOf, spentOnDropped, yearsOf } from '../../project/money/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { total } from '../../values/index.ts';
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
  return fundersOf(input.project, input.name)
    .filter(({ amount, receivedOnDropped }) => amount !== null || receivedOnDropped !== null)
    .map(({ funder, kind, amount, byStatus, receivedOnDropped }) => ({
      funder: funder ?? input.words.withoutFunder,
      kind: coded(input, 'action.funding.kind', kind ?? undefined),
      amount,
      secured: total([byStatus.granted, byStatus.received]),
      receivedOnDropped,
    }));
}
