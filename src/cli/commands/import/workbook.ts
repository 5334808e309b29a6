// jalon import workbook: what somebody changed in an exported workbook, merged with what the folder says now.

import { resolve } from 'node:path';
import { type Prompter, unlessGivenUp } from '../../../asking/index.ts';
import { type Language, UsageError, type Workspace, type World } from '../../../model/index.ts';
import { pathFrom, readText, readWithBytes, readWorkspace } from '../../../reading/index.ts';
import { mergeReport } from '../../../reporting/index.ts';
import { converted } from '../../../running/index.ts';
import {
  type BroughtBack,
  bringBack,
  type Decisions,
  revisionsFor,
  shownThing,
  shownValue,
  tableOf,
} from '../../../usecases/import/bring-back.ts';
import { bookMarks } from '../../../usecases/import/marks.ts';
import { fieldOf, mergeReportData, sheetIn } from '../../../usecases/import/merge-data.ts';
import { soundBook } from '../../../usecases/import/sound-book.ts';
import { refuseUnread } from '../../../usecases/refuse-unread.ts';
import { exchange } from '../../../wording/exchanges/exchange.ts';
import { projectOf } from '../change.ts';
import { type AnnotateOptions, giveBack } from './annotate.ts';
import { masked, prompterOf } from './discreetly.ts';
import { type AcceptOptions, isAccepted } from './is-accepted.ts';
import { type SettleOptions, settle } from './settle.ts';
import type { SideFlags } from './settle-plan.ts';

/** With `yes`, lines that were taken out stay. */
export interface ImportOptions extends SettleOptions, SideFlags, AcceptOptions, AnnotateOptions {}

/** By flag, else by somebody who answers, else left open. A line that the folder changed since is never removed. */
export async function decide(
  { base, merged }: BroughtBack,
  options: ImportOptions,
  language: Language,
  prompter: Prompter | null,
): Promise<Decisions> {
  const words = exchange[language].merge;
  const theirs = new Set(options.theirs ? merged.conflicts : []);
  const ours = new Set(options.ours ? merged.conflicts : []);
  const able = merged.missing.filter(({ isChanged }) => !isChanged);
  const removed = new Set(options.delete ? able : []);
  if (prompter === null) return { theirs, ours, removed };
  for (const conflict of options.theirs || options.ours ? [] : merged.conflicts) {
    const thing = shownThing(conflict.now, tableOf(base, conflict.table), base, language);
    const choices = [
      words.says(words.folder, shownValue(conflict.folder, conflict, base) || words.empty),
      words.says(words.workbook, shownValue(conflict.value, conflict, base) || words.empty),
    ];
    const chosen = await prompter.choose(words.which(thing, fieldOf(base, conflict.table, conflict.column)), choices, 0);
    (chosen === 1 ? theirs : ours).add(conflict);
  }
  for (const one of options.delete ? [] : able) {
    const question = words.deleteIt(sheetIn(base, one.table), shownThing(one.now, tableOf(base, one.table), base, language));
    if ((await prompter.choose(question, [words.keep, words.remove], 0)) === 1) removed.add(one);
  }
  return { theirs, ours, removed };
}

export async function mergeWorkbook(file: string, options: ImportOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false } = options;
  if (options.ours && options.theirs) throw new UsageError('ours-or-theirs');
  const root = projectOf(options, world);
  const full = resolve(world.cwd, file);
  const workspace = refuseUnread(readWorkspace(root));
  const read = await readWithBytes(file, full, converted);
  const whole = bringBack(read.table, file, workspace);
  const prompter = prompterOf(options, world, asker);
  const decisions = await decide(whole, options, language, prompter);
  const brought = soundBook(whole, decisions, { folder: root, workspace, today });
  const isEnough = isAccepted(brought.cells, options, world);
  const merged = (now: Workspace) => revisionsFor(brought, decisions, now, today, (path) => readText(root, path));
  const brings = merged(workspace);
  const data = mergeReportData(pathFrom(world.cwd, full) || file, brought, decisions, brings, language);
  if (!json) world.out(mergeReport(masked(world, data), { language, colour: world.colour }));

  giveBack({ file, ...read }, () => bookMarks(read.table, brought.merged, data.remarks, language), options, world);
  const remade = () => merged(refuseUnread(readWorkspace(root))).revisions;
  const change = await settle({ root, remade, options, world, prompter, isEnough, report: ['merged', data] });
  const isOpen =
    data.conflicts.some(({ kept }) => kept === 'open') ||
    data.missing.some(({ what }) => what === 'cited') ||
    data.remarks.length + data.gone.length > 0;
  return change.isRefused || isOpen || !isEnough ? 1 : 0;
}

/** 130 when somebody gave up at a question: nothing is written then. */
export async function importWorkbook(file: string, options: ImportOptions, world: World, asker?: Prompter): Promise<0 | 1 | 130> {
  return unlessGivenUp(() => mergeWorkbook(file, options, world, asker));
}
