// jalon init: the folder of a new project, laid out from the starter; nothing that is there already is touched.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Answers, askAboutProject, type Prompter, terminalPrompter, wasInterrupted } from '../asking/index.ts';
import { type Language, UsageError, type World } from '../model/index.ts';
import { findTerritories, readStarter, readWorkspace, type Territory } from '../reading/index.ts';
import { initReport } from '../reporting/index.ts';
import { territoryLine } from '../wording/territory-line.ts';
import { writeNew } from '../writing/index.ts';
import { filledIn, provisionalTitle, termOf } from './new-project.ts';
import { type CommonOptions, printJson } from './options.ts';

export interface InitOptions extends CommonOptions {
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

/** What is missing from a project that exists, in its own language. */
function missing(root: string, language: Language | undefined, world: World): ReturnType<typeof readStarter> {
  const { files } = readWorkspace(root);
  const info: unknown = files.find(({ kind }) => kind === 'project')?.data;
  const said = typeof info === 'object' && info !== null && 'language' in info ? info.language : undefined;
  const starter = readStarter(language ?? (said === 'fr' || said === 'en' ? said : world.language));
  // The sample action would take the number of a real one.
  return files.some(({ kind }) => kind === 'action') ? starter.filter(({ path }) => !path.startsWith('actions/')) : starter;
}

async function layOut(dir: string, options: InitOptions, world: World, prompter: Prompter): Promise<void> {
  const language = options.lang ?? world.language;
  const root = resolve(world.cwd, dir);
  const isThere = existsSync(resolve(root, 'project.yaml'));
  const answers = isThere ? null : await answersTo(options, world, prompter);
  const starter = isThere ? missing(root, options.lang, world) : readStarter(language);
  const files = starter.map(({ path, text }) => {
    const filled = answers !== null && path === 'project.yaml' ? filledIn(text, answers) : text;
    return { path, bytes: new TextEncoder().encode(filled) };
  });
  const written = writeNew(root, files, { dryRun: options.dryRun });
  const territory = answers?.territory ?? null;
  if (options.json) printJson(world, 'laidOut', { root: dir, territory, written });
  else {
    const line = territory && territoryLine(territory, language);
    world.out(initReport(dir, line, written, { language, colour: world.colour, dryRun: options.dryRun ?? false }));
  }
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
