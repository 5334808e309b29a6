// jalon sync: the workbooks of `excel/` brought back into the project, then sent out as the project now reads.
import { type Prompter, unlessGivenUp } from '../../asking/index.ts';
import { type Language, UsageError, type World, type WrittenFile } from '../../model/index.ts';
import { pathFrom, readWorkspace } from '../../reading/index.ts';
import { planImportReport, type SyncedFile, syncReport, writtenReport } from '../../reporting/index.ts';
import { converted } from '../../running/index.ts';
import { revisionsOf, type Texts } from '../../usecases/changes/assigned.ts';
import { booksOf, excelFiles, firstBooks, type KnownBook, knownBooks, printsOf } from '../../usecases/import/excel-folder.ts';
import { infoOf } from '../../usecases/import/exchange-words.ts';
import { type BroughtPlan, type Syncing, syncedFiles } from '../../usecases/import/synced.ts';
import { refuseUnread } from '../../usecases/refuse-unread.ts';
import { syncWords } from '../../wording/commands/sync.ts';
import { planImport } from '../../wording/exchanges/plan-import.ts';
import { locked, remember, writeOutputs } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { projectOf, type TriedChange, tellChange, tryChange } from './change.ts';
import { deciding, isOpen as isPlanOpen, settlePlan } from './import/settle-plan.ts';
import { decide, type ImportOptions as SyncOptions } from './import/workbook.ts';
import { printJson } from './options.ts';
import { besideMark } from './place-documents.ts';

/** The workbooks that are sent out again: those of the project, but for the ones where something waits for somebody. */
function booksToSend(root: string, waiting: ReadonlySet<string>, language: Language): readonly KnownBook[] {
  const paths = excelFiles(root).flatMap(({ path, state }) => (state === 'link' ? [] : [path]));
  const books = knownBooks(root, paths);
  return (books.length === 0 ? firstBooks(language) : books).filter(({ path }) => !waiting.has(path));
}

/** Shown, then taken as somebody says; without anybody, only `--yes` takes it. */
async function takenPlan(
  { shown, reconciled }: BroughtPlan,
  options: SyncOptions,
  world: World,
  prompter: Prompter | null,
): ReturnType<Syncing['takePlan']> {
  const language = options.lang ?? world.language;
  if (options.yes || options.dryRun) return { withPeople: true, decide: deciding(options), isShown: false };
  if (prompter === null) return null;
  const [words, { askPeople, peopleChoices }] = [syncWords[language], planImport[language]];
  world.out(planImportReport(shown, { language, colour: world.colour }));
  if ((await prompter.choose(words.askPlan(shown.file), words.planChoices, 0)) !== 0) return null;
  const { length: people } = reconciled.people;
  const withPeople = people === 0 || (await prompter.choose(askPeople(people), peopleChoices, 0)) === 0;
  const answers = isPlanOpen(reconciled) ? await settlePlan(reconciled, language, prompter) : undefined;
  return { withPeople, decide: deciding(options, answers), isShown: true };
}

async function synced(options: SyncOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false, dryRun = false } = options;
  if (options.ours && options.theirs) throw new UsageError('ours-or-theirs');
  const root = projectOf(options, world);
  const workspace = refuseUnread(readWorkspace(root));
  const there = excelFiles(root);
  const edited = there.flatMap(({ path, state }) => (state === 'edited' ? [path] : []));
  const before = printsOf(root, edited);
  const prompter = world.interactive && !json && !dryRun && !options.yes ? (asker ?? atTerminal(world, language)) : null;
  const texts: Texts = new Map();
  const files: readonly SyncedFile[] = [
    ...(await syncedFiles(edited, texts, {
      root,
      language,
      today,
      modernise: converted,
      decide: (brought) => decide(brought, options, language, prompter),
      takePlan: (brought) => takenPlan(brought, options, world, prompter),
    })),
    ...there.flatMap(({ path, state }): SyncedFile[] =>
      state === 'link' ? [{ path, isWhole: false, told: { kind: 'left', why: syncWords[language].link } }] : [],
    ),
  ];
  const style = { language, colour: world.colour };
  if (!json) world.out(syncReport(files, style));
  const tried = locked(root, () => tryChange(root, revisionsOf(root, texts), options, world));
  if (!json && tried.change.revisions.length > 0) await tellChange(tried, options, world);
  const isOpen = files.some(({ told, isWhole }) => told.kind !== 'left' && !isWhole);
  const written = tried.change.isRefused ? [] : await sendOut(tried, before, files);
  if (json) printJson(world, 'sync', { files, change: tried.change, written });
  else if (written.length > 0) world.out(writtenReport(pathFrom(world.cwd, root), written, { ...style, dryRun }));
  return tried.change.isRefused || isOpen ? 1 : 0;

  async function sendOut(
    { after }: TriedChange,
    prints: typeof before,
    taken: readonly SyncedFile[],
  ): Promise<readonly WrittenFile[]> {
    const whole = taken.flatMap(({ path, isWhole }) => (isWhole ? [path] : []));
    const waiting = new Set(taken.flatMap(({ path, isWhole }) => (isWhole ? [] : [path])));
    const own = infoOf(workspace).language;
    const made = await booksOf(after.workspace, today, booksToSend(root, waiting, own));
    if (dryRun) {
      const same = new Set(there.flatMap(({ path, state }) => (state === 'as-written' ? [path] : [])));
      return made.map(({ path }) => ({ path, what: same.has(path) ? 'unchanged' : 'made' }));
    }
    // What was read is known, and may be replaced; what somebody saved since is not.
    remember(root, Object.fromEntries(whole.flatMap((path) => (prints[path] ? [[path, prints[path]]] : []))));
    return writeOutputs(root, made, { besideMark: besideMark[own] });
  }
}

/** 1 when something waits for somebody, or the change would bring an error; 130 when somebody gave up at a question. */
export const sync = (options: SyncOptions, world: World, asker?: Prompter): Promise<0 | 1 | 130> =>
  unlessGivenUp(() => synced(options, world, asker));
