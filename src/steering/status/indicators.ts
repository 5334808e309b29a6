// Indicators whose last figure is older than it should be.

import type { Todo } from '../../model/index.ts';
import { staleValue } from '../../project/progress/index.ts';
import { ownersOf, type StatusSource, todo } from './source.ts';

export const indicatorTodos = (source: StatusSource): readonly Todo[] =>
  source.project.indicators.flatMap((indicator) => {
    const { id, title, owner } = indicator;
    const { actions = [] } = source.links.indicators.get(id) ?? {};
    const stale = staleValue(indicator, source.project.values, actions, source.today);
    if (stale === null) return [];
    const commands = [`jalon add value ${id} …=…`, `jalon set ${id} frequency=…`];
    return [todo({ code: 'value-stale', subject: id, title, due: stale.end, owners: ownersOf(source, [owner]), commands })];
  });
