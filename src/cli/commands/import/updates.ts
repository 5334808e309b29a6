// jalon import updates: all the forms that came back, one after the other, and one report of them.
import { join, resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { UsageError, type World } from '../../../model/index.ts';
import { entriesOf, isFolder, isLeftBySystems, pathFrom, readTable, readWorkspace } from '../../../reading/index.ts';
import { updatesReport } from '../../../reporting/index.ts';
import { revisionsOf, type Texts } from '../../../usecases/changes/assigned.ts';
import { counted } from '../../../usecases/import/accepted.ts';
import type { BroughtBack } from '../../../usecases/import/bring-back.ts';
import { takeUpdate, type UpdateAnswer, updatesOf } from '../../../usecases/import/updates.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { projectOf } from '../change.ts';
import { progressOn } from '../progress.ts';
import { masked, prompterOf } from './discreetly.ts';
import { isAccepted } from './is-accepted.ts';
import { settle } from './settle.ts';
import { decide, type ImportOptions } from './workbook.ts';

// The workbooks of a folder, by name.

/** Null when there is no such folder. */
function workbooksIn(folder: string): readonly string[] | null {
  if (!isFolder(folder)) return null;
  return entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => /\.xls[xm]?$/i.test(name) && !isLeftBySystems(name))
    .sort();
}

async function mergeUpdates(folder: string, options: ImportOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false } = options;
  if (options.ours && options.theirs) throw new UsageError('ours-or-theirs');
  const root = projectOf(options, world);
  const full = resolve(world.cwd, folder);
  const names = workbooksIn(full);
  if (names === null) throw new UsageError('path-not-found', { path: folder });
  const prompter = prompterOf(options, world, asker);
  const texts: Texts = new Map();
  const taking = {
    root,
    decide: (brought: BroughtBack) => decide(brought, options, language, prompter),
    language,
    today,
    texts,
  };
  const workspace = refuseUnread(readWorkspace(root));
  const taken: UpdateAnswer[] = [];
  const progress = progressOn(world, language);
  for (const [index, name] of names.entries()) {
    if (prompter === null) progress.tell('form', `${index + 1}/${names.length}`);
    const [path, shown] = [join(full, name), pathFrom(world.cwd, join(full, name)) || name];
    taken.push(await takeUpdate(() => readTable(shown, path), shown, taking));
  }
  progress.clear();
  const data = updatesOf(taken, workspace, language);
  if (!json) world.out(`${updatesReport(masked(world, data), { language, colour: world.colour })}\n`);
  const isEnough = isAccepted(counted(taken.flatMap((one) => ('cells' in one ? [one.cells] : []))), options, world);
  const remade = () => revisionsOf(root, texts);
  const change = await settle({ root, remade, options, world, prompter, isEnough, report: ['updates', data] });
  const isOpen = data.answers.some(
    ({ told: { conflicts, remarks, gone } }) => conflicts.some(({ kept }) => kept === 'open') || remarks.length + gone.length > 0,
  );
  return change.isRefused || isOpen || !isEnough || data.others.length > 0 ? 1 : 0;
}

/** Whom to remind is no fault: 1 only for what was not taken, or is to be settled. 130 when somebody gave up at a question. */
export async function importUpdates(
  folder: string,
  options: ImportOptions,
  world: World,
  asker?: Prompter,
): Promise<0 | 1 | 130> {
  return unlessGivenUp(() => mergeUpdates(folder, options, world, asker));
}
