// jalon trace: the thread from source to verdict, seen from one thing or several, as a whole, or as a grid of needs and actions.

import { type Project, UsageError, type World } from '../../model/index.ts';
import { coverageOf, needMatrixOf } from '../../project/needs/index.ts';
import { changedNeeds, threadOf, tracedId, traceOf } from '../../project/thread/index.ts';
import { coverageReport, matrixReport, messageReport, traceReport } from '../../reporting/index.ts';
import { withValues } from '../../usecases/changes/assigned.ts';
import { isMessage, messageTyped } from '../../usecases/message-names.ts';
import { readAndCheck } from '../../usecases/read-and-check.ts';
import { unlessUnread } from '../../usecases/refuse-unread.ts';
import { numbered, oneNamed } from '../../vocabulary/index.ts';
import { locked } from '../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from './change.ts';
import { exitCodeOf } from './each-project.ts';
import { printJson } from './options.ts';
import { tellErrors } from './told-problems.ts';

export interface TraceOptions extends ChangeOptions {
  readonly matrix?: boolean;
  /** A need that changed after a vote, and was seen again. */
  readonly clear?: string;
  /** What was seen. */
  readonly note?: string;
}

function refuseMixed(ids: readonly string[], { matrix, clear, note, dryRun }: TraceOptions): void {
  if (matrix && clear !== undefined) throw new UsageError('options-apart', { one: '--matrix', other: '--clear' });
  if (ids.length > 0 && (matrix || clear !== undefined))
    throw new UsageError('options-apart', { one: ids[0] ?? '', other: matrix ? '--matrix' : '--clear' });
  if (clear === undefined && note !== undefined) throw new UsageError('goes-with', { option: '--note', others: ['--clear'] });
  if (clear === undefined && dryRun) throw new UsageError('goes-with', { option: '--dry-run', others: ['--clear'] });
}

/** By its id, by the number of an action, or by what it is called. @throws UsageError with the nearest */
const tracedNamed = (thread: ReturnType<typeof threadOf>, { actions }: Project, typed: string): string =>
  tracedId(thread, typed) ?? numbered(actions, typed, (one) => one)[0]?.id ?? oneNamed([...thread.things.values()], typed).id;

/** The note stands on the need, with the statement that was seen: when it changes again, it is to be reviewed. */
async function clear(root: string, project: Project, typed: string, options: TraceOptions, world: World): Promise<0 | 1> {
  const need = oneNamed(project.needs, typed);
  if (options.note === undefined || options.note.trim() === '') throw new UsageError('clear-why', { id: need.id });
  if (!changedNeeds(project).some((one) => one.need === need.id)) throw new UsageError('nothing-to-clear', { id: need.id });
  const seen = { date: options.today ?? world.today, note: options.note.trim(), statement: need.statement };
  const assignments = Object.entries(seen).map(([key, value]) => `cleared.${key}=${value}`);
  return locked(root, () => makeChange(root, withValues(root, need.id, assignments), options, world));
}

/** 1 when a file of the project has an error: what it holds may be missing from what is told. */
export async function trace(ids: readonly string[], options: TraceOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  refuseMixed(ids, options);
  const root = projectOf(options, world);
  const { workspace, checked } = readAndCheck(root, { today: options.today ?? world.today });
  const { project, problems } = checked;
  if (project === null) throw new UsageError('project-unreadable', { path: options.project ?? '.', count: problems.length });
  if (options.clear !== undefined) return clear(root, project, options.clear, options, world);
  const style = { ...world, language };
  const { title } = project.info;
  const [messages, others] = [ids.filter(isMessage), ids.filter((one) => !isMessage(one))];
  if (messages.length > 0 && others.length > 0 && options.json)
    throw new UsageError('options-apart', { one: messages[0] ?? '', other: others[0] ?? '' });
  if (messages.length > 0) {
    const { messagesAbout } = await import('../../usecases/messages-of.ts');
    const asked = messages.map((one) => messageTyped(one, language));
    const told = await messagesAbout({ project, workspace, today: options.today ?? world.today }, asked, language);
    const said = told.map(({ id, message }) => message ?? { id, text: null, evidence: [], leadsTo: [] });
    const { things } = threadOf(project);
    if (options.json) printJson(world, 'messages', said);
    else world.out(said.map((one) => messageReport(one, things, style)).join('\n'));
  }
  if (others.length > 0) {
    const thread = threadOf(project);
    const changed = new Map(changedNeeds(project).map((one) => [one.need, one]));
    const traces = others.map((typed) =>
      traceOf(
        thread,
        unlessUnread(workspace, () => tracedNamed(thread, project, typed)),
      ),
    );
    if (options.json) printJson(world, 'traces', traces);
    else world.out(traces.map((one) => traceReport(one, changed.get(one.thing.id) ?? null, style)).join('\n'));
  }
  if (ids.length === 0 && options.matrix) {
    const matrix = needMatrixOf(project);
    if (options.json) printJson(world, 'matrix', matrix);
    else world.out(matrixReport({ title, matrix }, style));
  } else if (ids.length === 0) {
    const told = { gaps: coverageOf(project), changed: changedNeeds(project) };
    if (options.json) printJson(world, 'coverage', told);
    else world.out(coverageReport({ title, ...told }, style));
  }
  const outcome = { root: options.project ?? '.', problems, filesChecked: workspace.files.length };
  tellErrors([outcome], language, world);
  return exitCodeOf([outcome]);
}
