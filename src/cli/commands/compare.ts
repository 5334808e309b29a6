// jalon compare: what somebody changed by hand in a Word document of the project, and their texts taken over.
import { basename, resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../asking/index.ts';
import { type Language, type Readership, UsageError, type World } from '../../model/index.ts';
import { pathFrom, projectAround, readDocument } from '../../reading/index.ts';
import { wordChangesReport } from '../../reporting/index.ts';
import { type Compared, comparedDocument, type Proposal, takenFrom } from '../../usecases/documents/compared.ts';
import { workOn } from '../../usecases/work-on.ts';
import { comparison } from '../../wording/commands/comparison.ts';
import { typedWord } from '../../wording/visible.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, projectOf, tellChange, tryChange } from './change.ts';
import { settingsOf } from './each-project.ts';
import { printJson } from './options.ts';

export interface CompareOptions extends ChangeOptions {
  readonly as?: string;
  readonly audience?: Readership;
  /** Texts that were edited there are written in the project. */
  readonly take?: boolean;
  /** All of them, without a question. */
  readonly yes?: boolean;
  /** Every change, however many. */
  readonly all?: boolean;
}

/** Lines are those of the terminal. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** The texts to take over: those that somebody accepts, else all that stand at one place. */
async function accepted(
  changes: Compared['changes'],
  language: Language,
  prompter: Prompter | null,
): Promise<readonly Proposal[]> {
  const words = comparison[language];
  const taken: Proposal[] = [];
  for (const { proposals, from, to } of changes) {
    const [only, ...others] = proposals;
    if (only === undefined) continue;
    const question = ({ called, after }: Proposal): string =>
      to === null ? words.removal(called, oneLine(from ?? '')) : words.question(called, oneLine(after));
    if (others.length === 0) {
      const isTaken = prompter === null || (await prompter.choose(question(only), words.choices, 0)) === 0;
      if (isTaken) taken.push(only);
    } else if (prompter !== null) {
      const places = [...proposals.map(({ called }) => called), words.nowhere];
      const chosen = proposals[await prompter.choose(words.which(oneLine(to ?? from ?? '')), places, places.length - 1)];
      if (chosen !== undefined) taken.push(chosen);
    }
  }
  return taken;
}

async function compareFile(file: string, options: CompareOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang, json = false, take = false, yes = false, dryRun = false, all = false } = options;
  const language = lang ?? world.language;
  const full = resolve(world.cwd, file);
  const bytes = readDocument(file, full);
  const around = options.project ?? projectAround(full);
  const root = projectOf({ ...options, ...(around !== undefined && { project: around }) }, world);
  const place = pathFrom(world.cwd, root);
  const where = place === '' ? '' : ` --project ${typedWord(place)}`;
  const request = { where, name: basename(file), shown: file, bytes, as: options.as, audience: options.audience };
  const { result, problems } = await workOn(root, settingsOf(options, world), async (context) => ({
    context,
    compared: await comparedDocument(context, request, language),
  }));
  if (result === undefined) throw new UsageError('project-unreadable', { path: place || '.', count: problems.length });
  const { context, compared } = result;
  const again = `jalon compare ${typedWord(file)}${options.as ? ` --as ${typedWord(options.as)}` : ''} --take`;
  const told = wordChangesReport({ ...compared, file, take: take ? null : again, all }, { language, colour: world.colour });
  if (!json) world.out(told);
  const isAsked = world.interactive && !json && !yes && !dryRun;
  const able = compared.changes.some(({ proposals }) => proposals.length > 0);
  if (!take || !able) {
    if (json) printJson(world, 'comparison', compared);
    return 0;
  }
  if (!isAsked && !yes && !dryRun) {
    if (json) printJson(world, 'comparison', compared);
    else world.err(`${comparison[language].notAsked}\n`);
    return 0;
  }
  const taken = await accepted(compared.changes, language, isAsked ? (asker ?? atTerminal(world, language)) : null);
  const tried = locked(root, () => tryChange(root, takenFrom(context, taken), options, world));
  if (json) printJson(world, 'comparison', { ...compared, change: tried.change });
  else await tellChange(tried, options, world);
  return tried.change.isRefused ? 1 : 0;
}

/** 0 whether or not somebody changed something, 1 when what is taken over would bring an error, 130 when somebody gave up at a question. */
export const compare = (file: string, options: CompareOptions, world: World, asker?: Prompter): Promise<0 | 1 | 130> =>
  unlessGivenUp(() => compareFile(file, options, world, asker));
