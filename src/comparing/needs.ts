// Needs that were heard, that went, and that an action now answers.

import type { Difference, DifferenceCode, Need, State } from '../model/index.ts';
import { linksOf } from '../project/thread/index.ts';
import { paired } from './paired.ts';

const told = (code: DifferenceCode, { id, statement }: Need, more: Partial<Difference> = {}): Difference => ({
  code,
  subject: id,
  title: statement,
  ...more,
});

export function needDifferences({ project: before }: State, { project: after }: State): readonly Difference[] {
  const answering = (of: typeof after, id: string) => linksOf(of).needs.get(id)?.actions ?? [];
  const { both, added, gone } = paired(before.needs, after.needs);
  return [
    ...added.map((need) => told('need-new', need)),
    ...both.flatMap(({ after: need }) => {
      const actions = answering(after, need.id);
      const [first] = actions;
      return first !== undefined && answering(before, need.id).length === 0
        ? [told('need-answered', need, { reason: actions.map(({ id }) => id).join(', ') })]
        : [];
    }),
    ...gone.map((need) => told('need-gone', need)),
  ];
}
