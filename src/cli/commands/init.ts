// jalon init: the folder of a new project, laid out from the starter; nothing that somebody wrote is touched.
import { join, posix, resolve } from 'node:path';
import { type Answers, askAboutProject, byDefault, type Prompter, unlessGivenUp } from '../../asking/index.ts';
import { type Language, UsageError, type Workspace, type World } from '../../model/index.ts';
import {
  isProject,
  pathFrom,
  readEditorSchemas,
  readStarter,
  readText,
  readWorkspace,
  type StarterFile,
  slashed,
  type Territory,
} from '../../reading/index.ts';
import { initReport, type LaidFile } from '../../reporting/index.ts';
import { askedFor, given } from '../../usecases/changes/given-answers.ts';
import { filledIn, peopleIn } from '../../usecases/changes/new-project.ts';
import { type Surrounding, surroundings } from '../../usecases/changes/surroundings.ts';
import { booksOf, firstBooks } from '../../usecases/import/excel-folder.ts';
import { isHolder } from '../../values/index.ts';
import { listsWords, territoryLine } from '../../wording/project/new-project.ts';
import { mayBeNamed, renew, writeNew, writeOutputs } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type InitOptions, initMany, type LaidOut } from './init-many.ts';
import { printJson } from './options.ts';
import { besideMark } from './place-documents.ts';

/** What the options say; the rest is asked, or taken by default when nobody is there to answer. */
async function answersTo(options: InitOptions, world: World, prompter: Prompter): Promise<Answers<Territory>> {
  const language = options.lang ?? world.language;
  const asks = !options.yes && !options.json && world.interactive;
  // A territory that is named is enough: the rest has a default.
  const named = [options.title, options.territory, options.territoryName].some((said) => given(said) !== undefined);
  if (!asks && !options.yes && !named) throw new UsageError('title-missing');
  const asked = askedFor(options, options.today ?? world.today, language, asks);
  return asks ? askAboutProject(prompter, asked) : byDefault(asked);
}

/** The language that an existing project says it is written in. */
function writtenIn(files: Workspace['files']): Language | undefined {
  const info: unknown = files.find(({ kind }) => kind === 'project')?.data;
  const said = isHolder(info) && 'language' in info ? info.language : undefined;
  return said === 'fr' || said === 'en' ? said : undefined;
}

const asFile = <File extends StarterFile>({ text, ...file }: File) => ({ ...file, bytes: new TextEncoder().encode(text) });

/** The files that a project lacks, then its schemas as this version knows them. */
function layFiles(root: string, starter: readonly StarterFile[], language: Language, dryRun: boolean | undefined): LaidFile[] {
  const laid = writeNew(root, starter.map(asFile), { dryRun });
  return [...laid, ...renew(root, readEditorSchemas(language).map(asFile), { manifest: '.jalon/schemas.json', dryRun })];
}

/** A workbook for each step; of a project that is not there yet, only their names are known. */
async function layBooks(
  root: string,
  language: Language,
  { excel, dryRun, today }: InitOptions,
  world: World,
): Promise<LaidFile[]> {
  if (!excel) return [];
  const books = firstBooks(language);
  if (!isProject(root)) return books.map(({ path }) => ({ path, what: 'made' }));
  const made = await booksOf(readWorkspace(root), today ?? world.today, books);
  return writeOutputs(root, made, { dryRun, besideMark: besideMark[language] });
}

/** The text of a file of the starter, with what was answered. */
function answered(path: string, text: string, answers: Answers<Territory> | null): string {
  if (answers === null) return text;
  if (path === 'project.yaml') return filledIn(text, answers);
  return path === 'actors.yaml' ? peopleIn(text, answers) : text;
}

/** The lines that do something, wherever they stand: no comments, no brackets alone, no commas at the end. */
const meant = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => /\w/.test(line) && !line.startsWith('#'));

/** A file that cannot be read, or that links out of its folder, lacks everything. */
function lacks(root: string, path: string, lines: string): boolean {
  const there = new Set(meant(readText(root, path) ?? ''));
  return meant(lines).some((line) => !there.has(line));
}

/** `project`: its folder, as a full path. */
function layAround(project: string, around: readonly Surrounding[], dryRun: boolean | undefined): LaidFile[] {
  return around.flatMap(({ root, path, text, executable, add, toFill }) =>
    writeNew(root, [{ path, bytes: new TextEncoder().encode(text), executable }], { dryRun }).map(({ what }): LaidFile => {
      const full = join(root, path);
      const shown = pathFrom(project, full);
      if (what !== 'made' && add !== undefined && lacks(root, path, add)) return { path: shown, what: 'kept', add };
      return what === 'made' && toFill && toFill.length > 0 ? { path: shown, what, toFill } : { path: shown, what };
    }),
  );
}

async function layOut(dir: string, options: InitOptions, world: World, prompter: Prompter): Promise<LaidOut> {
  const root = resolve(world.cwd, dir);
  const there = isProject(root) ? readWorkspace(root).files : null;
  const own = (there === null ? undefined : writtenIn(there)) ?? options.lang ?? world.language;
  // Before any question, since they may be refused.
  mayBeNamed(root);
  const around = surroundings(root, options, own);
  const answers = there === null ? await answersTo(options, world, prompter) : null;
  const starter = readStarter(own)
    // The sample action would take the number of a real one.
    .filter(({ path }) => !(path.startsWith('actions/') && there?.some(({ kind }) => kind === 'action')))
    .map(({ path, text }) => ({ path, text: answered(path, text, answers) }));
  const written = [
    ...layFiles(root, starter, own, options.dryRun),
    ...layAround(root, around, options.dryRun),
    ...(await layBooks(root, own, { ...options, excel: answers?.isExcel ?? options.excel ?? false }, world)),
  ];
  return { isNew: there === null, territory: answers?.territory ?? null, written };
}

/** What is only asked of a project that is not there yet. */
const ofNewProjects = [
  ['title', '--title'],
  ['territory', '--territory'],
  ['territoryName', '--territory-name'],
  ['kind', '--kind'],
  ['method', '--method'],
  ['term', '--term'],
  ['lead', '--lead'],
  ['electedLead', '--elected-lead'],
] as const;

function tell(dir: string, { isNew, territory, written }: LaidOut, options: InitOptions, world: World): void {
  const language = options.lang ?? world.language;
  if (options.json) {
    printJson(world, 'laidOut', { root: dir, territory, written });
    return;
  }
  const lists = territory && 'source' in territory ? `\n  ${listsWords[language](territory.year, territory.source)}` : '';
  const said = territory && `${territoryLine(territory, language)}${lists}`;
  const files = written.map((file) => ({ ...file, path: posix.join(dir, file.path) }));
  const undue = isNew ? [] : ofNewProjects.flatMap(([key, flag]) => (options[key] === undefined ? [] : [flag]));
  const style = { language, colour: world.colour, dryRun: options.dryRun ?? false };
  world.out(initReport({ dir, isNew, undue, territory: said, files }, style));
}

/** 130 when somebody gave up at a question: nothing is written then. */
export async function init(typed: string, options: InitOptions, world: World, asker?: Prompter): Promise<number> {
  const dir = slashed(typed);
  if (dir.trim() === '') throw new UsageError('no-folder-name');
  const prompter = asker ?? atTerminal(world, options.lang ?? world.language);
  return unlessGivenUp(async () => {
    if (options.from !== undefined)
      return await initMany(dir, options.from, options, world, (at, one) => layOut(at, one, world, prompter));
    tell(dir, await layOut(dir, options, world, prompter), options, world);
    return 0;
  });
}
