// jalon import plan: somebody else's table of actions, understood cell by cell, shown, then brought into the project.
import { resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { type ReadPlan, readPlan, type Settled, type TakenLooks } from '../../../importing/index.ts';
import { type Language, type Problem, type ToldChanges, UsageError, type Workspace, type World } from '../../../model/index.ts';
import { type Folder, heldFolder, readWithBytes, readWorkspace } from '../../../reading/index.ts';
import { planImportReport } from '../../../reporting/index.ts';
import { converted } from '../../../running/index.ts';
import { namesPlaced } from '../../../usecases/changes/names-placed.ts';
import { countedCells } from '../../../usecases/import/accepted.ts';
import { planMarks } from '../../../usecases/import/marks.ts';
import { type PlanRevisions, planRevisions, planShown } from '../../../usecases/import/plan-revisions.ts';
import { settledColumns, understoodPlan } from '../../../usecases/import/understood-plan.ts';
import { errorsOfKnown, refuseFaulty, refuseTouched } from '../../../usecases/refuse-faulty.ts';
import { exchange } from '../../../wording/exchanges/exchange.ts';
import { planImport } from '../../../wording/exchanges/plan-import.ts';
import { locked } from '../../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf, tellChange, tryChange } from '../change.ts';
import { printJson } from '../options.ts';
import { type AnnotateOptions, giveBack, isAnnotating, type ReadFile } from './annotate.ts';
import { changedColumn, withTitles } from './ask-columns.ts';
import { askLooks } from './ask-looks.ts';
import { masked, prompterOf } from './discreetly.ts';
import { type AcceptOptions, isAccepted } from './is-accepted.ts';
import { type Answers, deciding, isOpen, type SideFlags, settlePlan } from './settle-plan.ts';

export interface ImportPlanOptions extends ChangeOptions, SideFlags, AcceptOptions, AnnotateOptions {
  /** Writes without asking. */
  readonly yes?: boolean;
  /** False to leave people who are named out, without asking; else they are given an id, and their name is kept apart. */
  readonly names?: boolean;
}

/** 0 when it is done or given up, 1 when it would bring an error or too little of it was understood, 130 when somebody gave up at a question. */
export async function importPlan(file: string, options: ImportPlanOptions, world: World, asker?: Prompter): Promise<0 | 1 | 130> {
  if (options.ours && options.theirs) throw new UsageError('ours-or-theirs');
  const { lang: language = world.language, today = world.today, yes = false, dryRun = false } = options;
  const root = projectOf(options, world);
  const sent = { file, root, ...(await readWithBytes(file, resolve(world.cwd, file), converted)) };
  const prompter = prompterOf(options, world, asker);
  return unlessGivenUp(async () => {
    if (prompter !== null) return await asked(besideProject(sent, today), options, world, prompter);
    return locked(root, () => {
      const now = besideProject(sent, today);
      const plan = understood(now, settledColumns(root));
      const way = { options, world, language, withPeople: options.names ?? true };
      const made = proposed(now, plan, way);
      returned(made, now, way);
      // Who only wants the file back writes nothing else.
      if (!yes && isAnnotating(options)) return written(made, now, { ...options, dryRun: true }, world);
      if (made.revisions.length > 0 && !yes && !dryRun) throw new UsageError('yes-missing', {});
      return written(made, now, options, world);
    });
  });
}

interface Sent extends ReadFile {
  readonly root: string;
}
interface Brought extends Sent {
  readonly folder: Folder;
  readonly workspace: Workspace;
  /** The errors of actions, of which none may be touched. */
  readonly errors: readonly Problem[];
}

/** How it is brought in. */
interface Way {
  readonly options: ImportPlanOptions;
  readonly world: World;
  readonly language: Language;
  /** People who are named come with it. */
  readonly withPeople: boolean;
}

/** Beside the project as it is now: it may have changed while questions were asked. */
function besideProject(sent: Sent, today: string): Brought {
  const folder = heldFolder(sent.root);
  const workspace = refuseFaulty(readWorkspace(folder), ['axes', 'actors'], today);
  return { ...sent, folder, workspace, errors: errorsOfKnown(workspace, today) };
}

/** The first look, then columns corrected as long as somebody does, then what is to be settled, then the files. */
async function asked(brought: Brought, options: ImportPlanOptions, world: World, prompter: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today } = options;
  const words = planImport[language];
  let settled = settledColumns(brought.root);
  if (readPlan(brought.table, { settled, basis: undefined }) === null)
    settled = await withTitles(brought.table, settled, prompter, language);
  let withPeople = options.names === false ? false : null;
  const looks = await askLooks(understood(brought, settled), prompter, language);
  for (;;) {
    const plan = understood(brought, settled, looks);
    const { people } = revised(brought, plan, { options, world, language, withPeople: true }).reconciled;
    if (withPeople === null && people.length > 0)
      withPeople = (await prompter.choose(words.askPeople(people.length), words.peopleChoices, 0)) === 0;
    const way = { options, world, language, withPeople: withPeople ?? true };
    const made = proposed(brought, plan, way);
    const write = (answers?: Answers): Promise<0 | 1> =>
      locked(brought.root, () => {
        const now = besideProject(brought, today);
        const last = revised(now, plan, way, answers);
        returned(last, now, way);
        return written(last, now, options, quiet(world));
      });
    const leave = (): 0 => {
      world.err(`${exchange[language].merge.untouched}\n`);
      return 0;
    };
    if (options.patch) await patched(made, brought, options, world);
    if (made.revisions.length === 0 && !isOpen(made.reconciled)) return write();
    const answer = await prompter.choose(words.askWrite, words.writeChoices(isOpen(made.reconciled)), 0);
    if (answer === 2) return leave();
    if (answer === 1) {
      const corrected = await changedColumn(plan.columns, settled, prompter, language);
      if (readPlan(brought.table, { settled: corrected, basis: undefined }) === null) world.err(`${words.titleNeeded}\n`);
      else settled = corrected;
      continue;
    }
    if (!isOpen(made.reconciled)) return write();
    const answers = await settlePlan(made.reconciled, language, prompter);
    const final = revised(brought, plan, way, answers);
    const isAccepted = (await prompter.choose(words.askFinal(final.revisions.length), words.finalChoices, 0)) === 0;
    return isAccepted ? write(answers) : leave();
  }
}

const understood = ({ file, table, workspace }: Brought, settled: Settled, looks?: TakenLooks): ReadPlan =>
  understoodPlan(table, file, workspace, settled, looks);

function revised(
  { file, folder, workspace, errors }: Brought,
  plan: ReadPlan,
  { options, world, language, withPeople }: Way,
  answers?: Answers,
): PlanRevisions {
  const { today = world.today } = options;
  const beside = { file, folder, workspace, plan, today, language, withPeople };
  const made = planRevisions({ ...beside, decide: deciding(options, answers) });
  refuseTouched(workspace, errors, made.revisions);
  return made;
}

/** Shown, and given back. */
function proposed(brought: Brought, plan: ReadPlan, way: Way): PlanRevisions {
  const { file, table, root } = brought;
  const { options, world, language, withPeople } = way;
  const made = revised(brought, plan, way);
  const preview = planShown({ file, language, withPeople }, table, made);
  if (options.json)
    printJson(world, 'import', {
      ...preview,
      files: made.revisions.map(({ path }) => path),
      names: namesPlaced(root, made.revisions, made.names),
    });
  else world.out(planImportReport(masked(world, preview), { language, colour: world.colour }));
  return made;
}

/** Given back with what was read of it. */
function returned(made: PlanRevisions, brought: Brought, { options, world, language, withPeople }: Way): void {
  const { file, table } = brought;
  giveBack(brought, () => planMarks(table, planShown({ file, language, withPeople }, table, made), language), options, world);
}

/** The preview said it all. */
const nothingSaid: ToldChanges = { fields: [], moved: [], problems: null };

const written = async (
  { plan, revisions, foreseen }: PlanRevisions,
  { folder }: Brought,
  options: ImportPlanOptions,
  world: World,
): Promise<0 | 1> =>
  isAccepted(countedCells(plan.cells), options, world)
    ? makeChange(folder, revisions, { ...options, json: false }, options.json ? quiet(world) : world, {
        foreseen,
        said: nothingSaid,
      })
    : 1;

const quiet = (world: World): World => ({ ...world, out: () => {} });

/** The lines of the files, before somebody says whether they are to be written. */
const patched = (
  { revisions, foreseen }: PlanRevisions,
  { folder }: Brought,
  options: ImportPlanOptions,
  world: World,
): Promise<void> =>
  tellChange(
    tryChange(folder, revisions, { ...options, dryRun: true }, world, { foreseen }),
    options,
    { ...world, err: () => {} },
    nothingSaid,
  );
