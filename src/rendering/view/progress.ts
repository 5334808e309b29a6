// How far the programme is, in a few figures.
import { isLate, meanProgress, round } from '../../deriving/index.ts';
import type { Action, View } from '../../model/index.ts';
import type { Material } from './material.ts';
import { mustBeCoded } from './naming.ts';

const statuses = ['to-discuss', 'planned', 'in-progress', 'paused', 'blocked', 'done', 'dropped'] as const;

/** The counts sum to the total: actions whose status nobody stated are counted apart. */
export function progressView(material: Material): View['progress'] {
  const { actions } = material.project;
  const count = (status: Action['status']) => actions.filter((action) => action.status === status).length;
  const mean = meanProgress(actions);
  const counts = [
    ...statuses.map((status) => ({ status: mustBeCoded(material, 'action.status', status), count: count(status) })),
    { status: { code: 'unstated', label: material.words.unstated }, count: count(undefined) },
  ];
  return {
    counts: counts.filter((one) => one.count > 0),
    done: count('done'),
    late: actions.filter((action) => isLate(action, material.today)).length,
    total: actions.length,
    mean: mean === null ? null : round(mean, 0),
  };
}
