// What actions owe: blocked, late, with late milestones and tasks.

import type { Action, Todo } from '../../model/index.ts';
import { isBegun, isLate, isPast, lastDecisions, lateMilestones, lateTasks } from '../../project/time/index.ts';
import { lastDay, ownersOf, type StatusSource, todo } from './source.ts';

const whoLeads = ({ leads, leadDepartments, leadOrganisations, carrier }: Action): readonly (string | undefined)[] =>
  [leads, leadDepartments, leadOrganisations].find((one) => (one ?? []).length > 0) ?? [carrier];

/** The index is counted from one, as it is typed. */
const place = (list: readonly object[] | undefined, one: object): number => (list ?? []).indexOf(one) + 1;

function lateOf(source: StatusSource, action: Action): readonly Todo[] {
  const { id, title, blocker } = action;
  const owners = ownersOf(source, whoLeads(action));
  const { today } = source;
  const isOver = isPast(action.end, today);
  const late = todo({
    code: 'action-late',
    subject: id,
    title,
    due: lastDay(isOver ? action.end : action.start),
    owners,
    commands: [
      `jalon set ${id} status=${isOver ? 'done' : 'in-progress'}`,
      `jalon set ${id} ${isOver ? 'end' : 'start'}=… statusReason="…"`,
    ],
  });
  return [
    ...(isLate(action, today) && action.status !== 'blocked' ? [late] : []),
    ...lateMilestones(action, today).map((milestone) =>
      todo({
        code: 'milestone-late',
        subject: id,
        title: milestone.label ?? title,
        due: lastDay(milestone.date),
        owners,
        commands: [`jalon set ${id} milestones.${place(action.milestones, milestone)}.done=true`],
      }),
    ),
    ...lateTasks(action, today).map((task) =>
      todo({
        code: 'task-late',
        subject: task.id === undefined ? id : `${id}/${task.id}`,
        title: task.title,
        due: lastDay(task.end),
        owners: task.owner === undefined ? owners : ownersOf(source, [task.owner]),
        commands: [`jalon set ${id} tasks.${place(action.tasks, task)}.status=done`],
      }),
    ),
    ...(action.status === 'blocked'
      ? [
          todo({
            code: 'action-blocked',
            subject: id,
            title: blocker?.cause ?? title,
            due: lastDay(action.end),
            owners,
            commands: [
              ...(blocker === undefined ? [`jalon set ${id} blocker.cause="…" blocker.liftedBy=…`] : []),
              `jalon set ${id} status=in-progress blocker=`,
            ],
          }),
        ]
      : []),
  ];
}

/** Nobody is asked to begin what an assembly refused or put off: the decision is what awaits. */
export function actionTodos(source: StatusSource): readonly Todo[] {
  const decided = lastDecisions(source.project, source.today);
  return source.project.actions.flatMap((action) => (decided.get(action.id) && !isBegun(action) ? [] : lateOf(source, action)));
}
