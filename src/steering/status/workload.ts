// Who is to have more work than time: one thing to be done, from the first such quarter on.

import type { Todo } from '../../model/index.ts';
import { workloadOf } from '../../project/people/index.ts';
import { isDecided } from '../../project/thread/index.ts';
import { daysOf } from '../../values/index.ts';
import { ownersOf, type StatusSource, todo } from './source.ts';

export function workloadTodos(source: StatusSource): readonly Todo[] {
  const { project, today } = source;
  const { overloads } = workloadOf(project, null, { today, works: isDecided(project) });
  const those = overloads.filter(({ quarter }) => daysOf(quarter).end >= today);
  const [first] = [...those].sort((a, b) => (a.quarter < b.quarter ? -1 : a.quarter > b.quarter ? 1 : 0));
  if (first === undefined) return [];
  const { key, title, quarter } = first;
  return [
    todo({
      code: 'overload',
      subject: `${key}/${quarter}`,
      title,
      due: daysOf(quarter).end,
      ids: [...new Set([key, ...those.map((one) => one.key)])],
      owners: ownersOf(source, []),
      commands: ['jalon workload'],
    }),
  ];
}
