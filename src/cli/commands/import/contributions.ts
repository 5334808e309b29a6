// jalon import contributions: what people proposed on a platform or on post-its, shown as needs, then brought into needs.yaml.
import { basename, resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { revise } from '../../../editing/index.ts';
import { type FoundContributions, findContributions } from '../../../importing/index.ts';
import { type Table, UsageError, type Workspace, type World } from '../../../model/index.ts';
import { readRecords, readText, readWorkspace } from '../../../reading/index.ts';
import { contributionsReport } from '../../../reporting/index.ts';
import { converted } from '../../../running/index.ts';
import { broughtContributions } from '../../../usecases/import/contributions.ts';
import { refuseFaulty } from '../../../usecases/refuse-faulty.ts';
import { type ChangeOptions, projectOf } from '../change.ts';
import { masked, prompterOf } from './discreetly.ts';
import { settle } from './settle.ts';

export interface ImportContributionsOptions extends ChangeOptions {
  /** Writes without asking. */
  readonly yes?: boolean;
  /** The header of the column that says what people ask. */
  readonly column?: string;
  /** What needs name as their source; the name of the file by default. */
  readonly source?: string;
  /** Who contributed. */
  readonly audience?: string;
}

/** @throws UsageError `contributions-without-text` */
function foundIn(table: Table, file: string, { column }: ImportContributionsOptions): FoundContributions {
  const found = findContributions(table, column);
  if (found !== null) return found;
  const [first] = table.sheets.flatMap(({ rows }) => rows.slice(0, 1));
  throw new UsageError('contributions-without-text', {
    path: file,
    headers: (first ?? []).map(({ value }) => String(value).slice(0, 60)).slice(0, 12),
  });
}

/** 130 when somebody gave up at the question: nothing is written then. */
export async function importContributions(
  file: string,
  options: ImportContributionsOptions,
  world: World,
  asker?: Prompter,
): Promise<0 | 1 | 130> {
  const {
    lang: language = world.language,
    today = world.today,
    json = false,
    source = basename(file),
    audience = 'residents',
  } = options;
  const root = projectOf(options, world);
  const table = await readRecords(file, resolve(world.cwd, file), converted);
  const found = foundIn(table, file, options);
  const brought = (now: Workspace) =>
    broughtContributions({ found, file, source, audience }, refuseFaulty(now, ['needs'], today));
  const { data } = brought(readWorkspace(root));
  if (!json) world.out(contributionsReport(masked(world, data), { language, colour: world.colour }));
  return unlessGivenUp(async () => {
    const prompter = prompterOf(options, world, asker);
    const remade = () => revise(brought(readWorkspace(root)).edits, (path) => readText(root, path));
    const change = await settle({ root, remade, options, world, prompter, report: ['contributions', data] });
    return change.isRefused ? 1 : 0;
  });
}
