// The approach itself: its schedule, what it takes, which steps and prerequisites are late.

import { type Approach, steps, type Todo } from '../../model/index.ts';
import { isPast } from '../../project/time/index.ts';
import { moneyOf, periodOf } from '../../values/index.ts';
import { lastDay, ownersOf, type StatusSource, todo } from './source.ts';

const monthDays = 30.4375;
/** Both days count; rounded to halves. */
const monthsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((2 * ((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1)) / monthDays) / 2);

export function approachOf({ project, today, whoIs }: StatusSource): Approach {
  const { effort = {}, schedule = [] } = project.launch;
  const planned = schedule.map(({ step, start, end }) => ({ step, start: periodOf(start), end: periodOf(end) }));
  const start = planned.find(({ step }) => step === 'launch')?.start?.start ?? null;
  const end = planned.find(({ step }) => step === 'programme')?.end?.end ?? null;
  const lead = effort.lead ?? project.info.lead;
  const isOver = steps.indexOf(project.step) > steps.indexOf('programme');
  const until = isOver ? end : today;
  return {
    schedule: planned,
    lead: lead === undefined ? null : whoIs(lead),
    timeShare: effort.timeShare ?? null,
    months: effort.months ?? null,
    budget: moneyOf(effort.budget),
    plannedMonths: start === null || end === null ? null : monthsBetween(start, end),
    elapsedMonths: start === null || until === null ? null : monthsBetween(start, until),
  };
}

export function approachTodos(source: StatusSource): readonly Todo[] {
  const { project, today } = source;
  const { prerequisites = [], schedule = [], effort } = project.launch;
  const late = schedule.filter(({ step, end }) => isPast(end, today) && steps.indexOf(project.step) <= steps.indexOf(step));
  // Once the programme is voted, what the launch lacked is history.
  const isLaunching = steps.indexOf(project.step) <= steps.indexOf('programme');
  const owed = prerequisites.filter(({ status, due }) => isLaunching && status !== 'met' && isPast(due, today));
  return [
    ...late.map(({ step, end }) => {
      const next = steps[steps.indexOf(step) + 1];
      const isMet = source.standing?.steps.find((one) => one.step === step)?.share === 1;
      const commands = next === undefined || !isMet ? [] : [`jalon set project step=${next}`];
      return todo({ code: 'step-late', subject: step, due: lastDay(end), owners: ownersOf(source, [effort?.lead]), commands });
    }),
    ...owed.map(({ id, action, due, owner }) =>
      todo({
        code: 'prerequisite-late',
        subject: id,
        title: action ?? null,
        due: lastDay(due),
        owners: ownersOf(source, [owner]),
        commands: [`jalon set ${id} status=met evidence="…"`],
      }),
    ),
  ];
}
