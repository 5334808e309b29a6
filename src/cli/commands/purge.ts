// jalon purge: the slip of what is past its retention; once its visa is given, those data are taken out and a trace is kept.
import { unlessGivenUp } from '../../asking/index.ts';
import { fieldChanges } from '../../comparing/index.ts';
import { type KeptData, type Residues, UsageError, type World } from '../../model/index.ts';
import { keptData } from '../../project/people/index.ts';
import { pathFrom, readWorkspace } from '../../reading/index.ts';
import { diffReport, nothingDue, purgeReport, residuesReport, toldReport, writtenReport } from '../../reporting/index.ts';
import { archivesOf, type PurgeRequest, purged, setsDue, setsNamed, slipOf } from '../../usecases/changes/purged.ts';
import { residuesOf } from '../../usecases/changes/residues.ts';
import { toldFields } from '../../usecases/changes/told/told-fields.ts';
import { readAndCheck } from '../../usecases/read-and-check.ts';
import { refuseUnread } from '../../usecases/refuse-unread.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { purgeWords } from '../../wording/people/purge-words.ts';
import { locked, writeOutputs, writeRevisions } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, projectOf } from './change.ts';
import { printJson } from './options.ts';
import { besideMark } from './place-documents.ts';

export interface PurgeOptions extends ChangeOptions {
  /** Sets of data with commas between. */
  readonly data?: string;
  /** YYYY-MM-DD */
  readonly until?: string;
  readonly visa?: string;
  readonly yes?: boolean;
}

function contextOf(options: PurgeOptions, world: World): RunContext {
  const { project: path = '.', today = world.today } = options;
  const root = projectOf(options, world);
  const { workspace, checked } = readAndCheck(root, { today });
  // What is not read may hold what is to be eliminated, or the day until which it is kept.
  refuseUnread(workspace);
  if (checked.project === null) throw new UsageError('project-unreadable', { path, count: checked.problems.length });
  return { project: { ...checked.project, root: pathFrom(world.cwd, root) || '.' }, workspace, today };
}

/** Writes the slip, and destroys nothing. */
async function propose(context: RunContext, sets: readonly KeptData[], options: PurgeOptions, world: World): Promise<0> {
  const { lang: language = world.language, dryRun = false } = options;
  const { root } = context.workspace;
  const placed = await slipOf(context, sets, options.lang);
  const written = writeOutputs(root, placed, { dryRun, besideMark: besideMark[language] });
  if (options.json) printJson(world, 'purge', { root: context.project.root, sets, visa: null, isDone: false, written });
  else {
    const report = purgeReport(
      { sets, visa: null, isDone: false, gone: [], archives: archivesOf(context) },
      { language, colour: world.colour, width: world.width },
    );
    world.out(report.out);
    world.out(writtenReport(context.project.root, written, { language, colour: world.colour, dryRun }));
    world.err(report.err);
  }
  return 0;
}

/** Takes the data out, all of them or none; what was there is shown before, never after: what is printed is kept somewhere too. */
function eliminate(
  context: RunContext,
  { sets, visa, residues }: PurgeRequest & { readonly residues: Residues },
  options: PurgeOptions,
  world: World,
): 0 {
  const { lang: language = world.language, dryRun = false, json } = options;
  const { root } = context.workspace;
  const { revisions, gone, meanwhile } = locked(root, () => {
    const made = purged(context, { sets, visa });
    // What is eliminated cannot be taken back: nothing of it stays with the changes either.
    return { ...made, meanwhile: dryRun ? [] : writeRevisions(root, made.revisions, { gone: made.gone, forgets: true }) };
  });
  if (meanwhile.length > 0) throw new UsageError('changed-meanwhile', { paths: meanwhile });
  const paths = revisions.map(({ path }) => path);
  const data = { sets, visa, isDone: !dryRun, gone, archives: archivesOf(context) };
  if (json) {
    printJson(world, 'purge', { root: context.project.root, ...data, changed: paths, residues });
    return 0;
  }
  if (dryRun) {
    const texts = new Map([
      ...revisions.map(({ path, after }) => [path, after] as const),
      ...gone.map((path) => [path, null] as const),
    ]);
    const files = { before: context.workspace.files, after: readWorkspace(root, texts).files };
    const fields = toldFields(fieldChanges(files.before, files.after), files, language);
    world.out(toldReport({ fields, moved: [], problems: null }, { language, colour: world.colour }));
  }
  if (dryRun && options.patch)
    world.out(
      diffReport(
        revisions.map((file) => ({ root: context.project.root, file })),
        { colour: world.colour },
      ),
      true,
    );
  const { out, err } = purgeReport(data, { language, colour: world.colour, width: world.width });
  world.out(out);
  world.err(err);
  return 0;
}

/** Somebody at the terminal says so. */
async function isAgreed(count: number, { json, lang }: PurgeOptions, world: World): Promise<boolean> {
  if (!world.interactive || json) throw new UsageError('purge-needs-yes', {});
  const language = lang ?? world.language;
  const { confirm, choices, untouched } = purgeWords[language];
  const isMeant = (await atTerminal(world, language).choose(confirm(count), choices, 0)) === 1;
  if (!isMeant) world.err(untouched);
  return isMeant;
}

/** 0 when it is done or there is nothing to do, 130 when somebody gave up at the question. */
export async function purge(options: PurgeOptions, world: World): Promise<0 | 130> {
  const language = options.lang ?? world.language;
  const named = setsNamed(options.data, language);
  if (options.visa?.trim() === '') throw new UsageError('visa-blank', {});
  const context = contextOf(options, world);
  const sets = setsDue(context, { named, until: options.until });
  const { visa } = options;
  if (sets.length === 0) {
    const { project, workspace, today } = context;
    if (options.json) printJson(world, 'purge', { root: project.root, sets, visa: visa ?? null, isDone: false });
    else world.err(nothingDue(keptData(project, workspace, today), language));
    return 0;
  }
  if (visa === undefined) return propose(context, sets, options, world);
  return unlessGivenUp(async () => {
    const given = { sets, visa: visa.trim() };
    const made = purged(context, given);
    const residues = await residuesOf(
      context,
      sets.map(({ data }) => data),
      made,
    );
    const isAsked = !options.yes && !options.dryRun;
    const style = { language, colour: world.colour, width: world.width };
    // What goes, and what stays elsewhere, is told before somebody is asked, and before anything is said to be gone.
    if (isAsked && !options.json)
      world.out(purgeReport({ ...given, isDone: false, gone: made.gone, archives: archivesOf(context) }, style).out);
    if (!options.json) world.out(residuesReport(residues, style));
    if (isAsked && !(await isAgreed(sets.length, options, world))) return 0;
    return eliminate(context, { ...given, residues }, options, world);
  });
}
