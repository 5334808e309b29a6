// jalon import updates: all the forms that came back, one after the other, and one report of them.
import { join, relative, resolve } from 'node:path';
import { type Prompter, terminalPrompter, unlessGivenUp } from '../../../asking/index.ts';
import { tablesOf, updateForms } from '../../../importing/index.ts';
import { type Language, UsageError, type World } from '../../../model/index.ts';
import { readWorkspace } from '../../../reading/index.ts';
import { type UpdatesReportData, updatesReport } from '../../../reporting/index.ts';
import { revisionsOf, type Texts, textIn } from '../../../usecases/changes/assigned.ts';
import { bringBack, revisionsFor } from '../../../usecases/import/bring-back.ts';
import { infoOf, knownIn } from '../../../usecases/import/exchange-words.ts';
import { mergeTold } from '../../../usecases/import/merge-told.ts';
import { workbooksIn } from '../../../usecases/import/workbooks-in.ts';
import { exchange } from '../../../wording/exchange.ts';
import { usage } from '../../../wording/usage.ts';
import { projectOf } from '../change.ts';
import { leadName } from '../export/update-forms.ts';
import { printJson } from '../options.ts';
import { progressOn } from '../progress.ts';
import { decide, type ImportOptions, settle } from './workbook.ts';

interface Taking {
  readonly root: string;
  readonly options: ImportOptions;
  readonly prompter: Prompter | null;
  readonly language: Language;
  readonly today: string;
  /** The files as the forms before leave them. */
  readonly texts: Texts;
}

type Answer = UpdatesReportData['answers'][number] | { readonly path: string; readonly why: string };

/** What one form brings, on top of those before. */
async function take(full: string, shown: string, { root, options, prompter, language, today, texts }: Taking): Promise<Answer> {
  const workspace = readWorkspace(root, texts);
  try {
    const brought = bringBack(full, shown, workspace);
    const { base } = brought;
    if (base.title !== infoOf(workspace).title) return { path: shown, why: exchange[language].forms.project };
    const decisions = await decide(brought, options, language, prompter);
    const { revisions, lines } = revisionsFor(brought, decisions, workspace, today, (path) => textIn(root, texts, path));
    for (const { path, after } of revisions) texts.set(path, after);
    return { lead: base.lead ?? shown, told: mergeTold(shown, brought, decisions, lines, language), isFilled: brought.isFilled };
  } catch (error) {
    if (error instanceof UsageError) return { path: shown, why: usage[language].says(error.code, error.values) };
    throw error;
  }
}

async function mergeUpdates(folder: string, options: ImportOptions, world: World, asker?: Prompter): Promise<0 | 1> {
  const { lang: language = world.language, today = world.today, json = false } = options;
  if (options.ours && options.theirs) throw new UsageError('ours-or-theirs');
  const root = projectOf(options, world);
  const full = resolve(world.cwd, folder);
  const names = workbooksIn(full);
  if (names === null) throw new UsageError('path-not-found', { path: folder });
  const isAsked = world.interactive && !json && !options.yes && !options.dryRun;
  const prompter = isAsked ? (asker ?? terminalPrompter(language)) : null;
  const passing: Taking = { root, options, prompter, language, today, texts: new Map() };
  const workspace = readWorkspace(root);
  const all = tablesOf(workspace.files);
  const known = knownIn(workspace, all, language);
  const taken: Answer[] = [];
  const progress = progressOn(world, language);
  for (const [index, name] of names.entries()) {
    if (prompter === null) progress.tell('form', `${index + 1}/${names.length}`);
    taken.push(await take(join(full, name), relative(world.cwd, join(full, name)) || name, passing));
  }
  progress.clear();
  const answers = taken.filter((one) => 'told' in one);
  const told: UpdatesReportData = {
    answers: answers.filter(({ isFilled }) => isFilled).map((one) => ({ ...one, lead: leadName(one.lead, known) })),
    silent: updateForms(all)
      .filter(({ lead }) => !answers.some((one) => one.lead === lead && one.isFilled))
      .map(({ lead }) => ({
        lead: leadName(lead, known),
        workbook: answers.find((one) => one.lead === lead)?.told.workbook ?? null,
      })),
    others: taken.filter((one) => 'why' in one),
  };
  if (!json) world.out(`${updatesReport(told, { language, colour: world.colour })}\n`);
  const change = await settle(
    root,
    () => revisionsOf(root, passing.texts),
    options,
    world,
    prompter,
    (made) => printJson(world, 'updates', { ...told, change: made }),
  );
  const isOpen = told.answers.some(
    ({ told: { conflicts, remarks, gone } }) => conflicts.some(({ kept }) => kept === 'open') || remarks.length + gone.length > 0,
  );
  return change.isRefused || isOpen || told.others.length > 0 ? 1 : 0;
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
