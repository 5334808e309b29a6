// jalon calendar: the actions along time, what is late or may be, and by when all must begin for one to be over.

import {
  type BackwardSchedule,
  type Duty,
  type KeyDate,
  type Outcome,
  type Problem,
  type Project,
  type ScheduledAction,
  UsageError,
  type World,
} from '../../model/index.ts';
import { backwardFrom, between, keyDatesOf, scheduleOf } from '../../project/progress/index.ts';
import { backwardReport, calendarReport } from '../../reporting/index.ts';
import { dutiesOf } from '../../steering/index.ts';
import { dutiesCatalogueOf } from '../../usecases/catalogue.ts';
import { ofWord, oneNamed } from '../../vocabulary/index.ts';
import { ofThoseMeant } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { tellEach } from './tell-each.ts';

export interface CalendarOptions extends CommonOptions {
  readonly year?: number;
  /** The last day on which an action may end. */
  readonly before?: string;
  /** Which action: the id as people write it. */
  readonly action?: string;
}

interface Result {
  readonly project: Project;
  readonly today: string;
  readonly schedule: readonly ScheduledAction[];
  readonly keyDates: readonly KeyDate[];
  readonly backward: BackwardSchedule | null;
  readonly problems: readonly Problem[];
}

const found = ({ actions }: Project, typed: string): string | undefined => ofWord(actions, typed)?.id;

function backwardIn(project: Project, keyDates: readonly KeyDate[], today: string, { action, before }: CalendarOptions) {
  if (action === undefined || before === undefined) return null;
  const id = found(project, action);
  const steps = id === undefined ? null : backwardFrom(project, id, before);
  return id === undefined || steps === null ? null : { action: id, before, steps, keyDates: between(keyDates, today, before) };
}

/** The action asked for must be in one of the projects, and not over. */
function mustBeThere(typed: string, outcomes: readonly Outcome<Result>[]): void {
  const read = outcomes.flatMap(({ result }) => result ?? []);
  if (read.length === 0 || read.some(({ backward }) => backward !== null)) return;
  const isOver = read.some(({ project }) => found(project, typed) !== undefined);
  if (isOver) throw new UsageError('action-over', { action: typed });
  oneNamed(
    read.flatMap(({ project }) => project.actions),
    typed,
  );
}

export const calendar = (paths: readonly string[], options: CalendarOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) => calendars(projects, options, world));

async function calendars(paths: readonly string[], options: CalendarOptions, world: World): Promise<number> {
  const { action, before, year } = options;
  if ((action === undefined) !== (before === undefined)) throw new UsageError('before-with-action');
  return tellEach(paths, options, world, {
    work: ({ project, workspace, today }, language): Result => {
      const { catalogue, problems } = dutiesCatalogueOf(workspace);
      const labelOf = ({ obligation }: Duty): string => obligation.label[language];
      const duties = dutiesOf(catalogue, project, today);
      const keyDates = keyDatesOf(project, duties, labelOf);
      const nameOf = (id: string): string => catalogue.obligations.find((one) => one.id === id)?.label[language] ?? id;
      const schedule = scheduleOf(project, today, nameOf);
      return { project, today, schedule, keyDates, backward: backwardIn(project, keyDates, today, options), problems };
    },
    problemsOf: ({ problems }) => problems,
    check(outcomes) {
      if (action !== undefined) mustBeThere(action, outcomes);
    },
    kind: 'calendars',
    json: (told) => ({
      schedule: told?.schedule ?? null,
      keyDates: told?.keyDates ?? null,
      ...(told?.backward && { backward: told.backward }),
    }),
    say({ backward, ...one }, style) {
      if (action === undefined) return calendarReport(one, year, style);
      return backward && backwardReport({ ...one, backward }, style);
    },
  });
}
