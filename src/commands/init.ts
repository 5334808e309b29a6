// jalon init: the folder of a new project, laid out from the starter; nothing that somebody wrote is touched.
import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { type Answers, askAboutProject, type Prompter, terminalPrompter, wasInterrupted } from '../asking/index.ts';
import { type Language, UsageError, type Workspace, type World } from '../model/index.ts';
import { findTerritories, readEditorSchemas, readStarter, readWorkspace, type Territory } from '../reading/index.ts';
import { initReport } from '../reporting/index.ts';
import { territoryLine } from '../wording/territory-line.ts';
import { renew, writeNew } from '../writing/index.ts';
import { type Laid, layAround } from './lay-around.ts';
import { filledIn, provisionalTitle, termOf } from './new-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { type SurroundingOptions, surroundings } from './surroundings.ts';

export interface InitOptions extends CommonOptions, Partial<SurroundingOptions> {
  readonly title?: string;
  readonly territory?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** The one territory that the option names. */
function territoryNamed(name: string, language: Language): Territory {
  const found = findTerritories(name);
  const [only] = found;
  if (only === undefined) throw new UsageError('territory-not-found', { name });
  if (found.length === 1) return only;
  const matches = found.slice(0, 8).map((one) => territoryLine(one, language));
  throw new UsageError('territory-ambiguous', { name, matches: found.length > 8 ? [...matches, '…'] : matches });
}

const given = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** What the options say; the rest is asked, or taken by default when nobody is there to answer. */
async function answersTo(options: InitOptions, world: World, prompter: Prompter): Promise<Answers<Territory>> {
  const language = options.lang ?? world.language;
  const title = given(options.title);
  const asks = !options.yes && !options.json && world.interactive;
  if (!asks && !options.yes && title === undefined) throw new UsageError('title-missing');
  const name = given(options.territory);
  const territory = name === undefined ? undefined : territoryNamed(name, language);
  const year = Number((options.today ?? world.today).slice(0, 4));
  const currentTerm = termOf(year);
  if (!asks) return { territory: territory ?? null, term: currentTerm, title: title ?? provisionalTitle(currentTerm, language) };
  return askAboutProject(prompter, {
    territory,
    title,
    terms: [termOf(year - 6), currentTerm, termOf(year + 6)],
    currentTerm,
    titleFor: (term) => provisionalTitle(term, language),
    find: findTerritories,
    says: (one) => territoryLine(one, language),
    language,
  });
}

/** The language that an existing project says it is written in. */
function writtenIn(files: Workspace['files']): Language | undefined {
  const info: unknown = files.find(({ kind }) => kind === 'project')?.data;
  const said = typeof info === 'object' && info !== null && 'language' in info ? info.language : undefined;
  return said === 'fr' || said === 'en' ? said : undefined;
}

interface Text {
  readonly path: string;
  readonly text: string;
}
const asFile = <File extends Text>({ text, ...file }: File) => ({ ...file, bytes: new TextEncoder().encode(text) });

/** The files that a project lacks, then its schemas as this version knows them. */
function layFiles(root: string, starter: readonly Text[], language: Language, dryRun: boolean | undefined): Laid[] {
  const laid = writeNew(root, starter.map(asFile), { dryRun });
  return [...laid, ...renew(root, readEditorSchemas(language).map(asFile), { manifest: '.jalon/schemas.json', dryRun })];
}

async function layOut(dir: string, options: InitOptions, world: World, prompter: Prompter): Promise<void> {
  const language = options.lang ?? world.language;
  const root = resolve(world.cwd, dir);
  const there = existsSync(resolve(root, 'project.yaml')) ? readWorkspace(root).files : null;
  const answers = there === null ? await answersTo(options, world, prompter) : null;
  const own = (there === null ? undefined : writtenIn(there)) ?? language;
  const starter = readStarter(own)
    // The sample action would take the number of a real one.
    .filter(({ path }) => !(path.startsWith('actions/') && there?.some(({ kind }) => kind === 'action')))
    .map(({ path, text }) => ({ path, text: answers !== null && path === 'project.yaml' ? filledIn(text, answers) : text }));
  const around = surroundings(root, { ...options, package: given(options.package) ?? `jalon@${manifest.version}` }, own);
  const written = [...layFiles(root, starter, own, options.dryRun), ...layAround(root, around, options.dryRun)];
  const territory = answers?.territory ?? null;
  if (options.json) printJson(world, 'laidOut', { root: dir, territory, written });
  else
    world.out(
      initReport(
        {
          dir,
          isNew: there === null,
          territory: territory && territoryLine(territory, language),
          files: written.map((file) => ({ ...file, path: posix.join(dir, file.path) })),
        },
        { language, colour: world.colour, dryRun: options.dryRun ?? false },
      ),
    );
}

/** 130 when somebody gave up at a question: nothing is written then. */
export async function init(dir: string, options: InitOptions, world: World, asker?: Prompter): Promise<number> {
  const prompter = asker ?? terminalPrompter(options.lang ?? world.language);
  try {
    await layOut(dir, options, world, prompter);
    return 0;
  } catch (error) {
    if (wasInterrupted(error)) return 130;
    throw error;
  }
}
