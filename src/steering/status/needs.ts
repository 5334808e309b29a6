// Needs that no longer say what was voted on: the actions that answer them are to be seen again.

import type { Todo } from '../../model/index.ts';
import { changedNeeds } from '../../project/thread/index.ts';
import { ownersOf, type StatusSource, todo } from './source.ts';

export const needTodos = (source: StatusSource): readonly Todo[] =>
  changedNeeds(source.project, source.links).map(({ need, statement, actions }) =>
    todo({
      code: 'need-changed',
      subject: need,
      title: statement,
      ids: actions,
      owners: ownersOf(source, []),
      commands: [`jalon trace --clear ${need} --note "…"`],
    }),
  );
