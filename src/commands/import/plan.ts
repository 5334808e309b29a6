// jalon import plan: somebody else's table of actions, understood cell by cell, shown, then brought into the project.
import { resolve } from 'node:path';
import { terminalPrompter, wasInterrupted } from '../../asking/index.ts';
import { readPlan, type Settled } from '../../importing/index.ts';
import { type Table, UsageError, type World } from '../../model/index.ts';
import { readPlanColumns, readTable, readWorkspace } from '../../reading/index.ts';
import { planImportReport } from '../../reporting/index.ts';
import { planImport } from '../../wording/plan-import.ts';
import { finishPending } from '../../writing/index.ts';
import { type ChangeOptions, makeChange, projectOf } from '../change.ts';
import { printJson } from '../options.ts';
import { planRevisions } from './plan-revisions.ts';
import { changedColumn, settledFrom } from './settle-columns.ts';

export interface ImportPlanOptions extends ChangeOptions {
  /** Writes without asking. */
  readonly yes?: boolean;
}

type Answer = 'write' | 'again' | 'stop';

/** 0 when it is done or given up, 1 when it would bring an error, 130 when somebody gave up at a question. */
export async function importPlan(file: string, options: ImportPlanOptions, world: World): Promise<0 | 1 | 130> {
  const root = projectOf(options, world);
  finishPending(root);
  const table = readTable(file, resolve(world.cwd, file));
  try {
    return await rounds({ file, root, table, settled: settledFrom(readPlanColumns(root)) }, options, world);
  } catch (error) {
    if (wasInterrupted(error)) return 130;
    throw error;
  }
}

interface Brought {
  readonly file: string;
  readonly root: string;
  readonly table: Table;
  readonly settled: Settled;
}

async function rounds(brought: Brought, options: ImportPlanOptions, world: World): Promise<0 | 1 | 130> {
  const { file, root, table } = brought;
  const { lang: language = world.language, today = world.today, yes = false, dryRun = false, json = false } = options;
  const words = planImport[language];
  const isAsked = world.interactive && !yes && !dryRun && !json;
  const prompter = terminalPrompter(language);
  const workspace = readWorkspace(root);
  const { money }: { readonly money?: { readonly basis?: string } } = Object(
    workspace.files.find(({ kind }) => kind === 'project')?.data,
  );
  let settled = brought.settled;
  let withPeople: boolean | null = isAsked ? null : true;
  for (;;) {
    const plan = readPlan(table, { settled, basis: money?.basis });
    if (plan === null) throw new UsageError('plan-without-header', { path: file, sheets: table.sheets.map(({ name }) => name) });
    if (withPeople === null && plan.cells.some(({ note }) => note === 'name'))
      withPeople = (await prompter.choose(words.askPeople, words.peopleChoices, 0)) === 0;
    const { reconciled, revisions } = planRevisions({
      root,
      workspace,
      plan,
      today,
      language,
      withPeople: withPeople ?? true,
    });
    const { actions, axes, people, missing, unlinked } = reconciled;
    const shown = {
      file,
      sheet: plan.sheet,
      headerRow: plan.headerRow,
      columns: plan.columns,
      axes,
      actions,
      people: people.length,
      missing,
      unlinked,
    };
    const preview = { ...shown, cells: plan.cells, ignored: table.ignored, text: table.text };
    if (json) printJson(world, 'import', { ...preview, files: revisions.map(({ path }) => path) });
    else world.out(planImportReport(preview, { language, colour: world.colour }));
    if (revisions.length > 0 && !isAsked && !yes && !dryRun) throw new UsageError('yes-missing', {});
    const answer = isAsked && revisions.length > 0 ? await asked() : 'write';
    if (answer === 'stop') return 0;
    if (answer === 'write') return makeChange(root, revisions, { ...options, json: false }, { ...world, out: () => {} });
    settled = await changedColumn(plan.columns, settled, prompter, language);
  }

  async function asked(): Promise<Answer> {
    const answers: readonly Answer[] = ['write', 'again', 'stop'];
    return answers[await prompter.choose(words.askWrite, words.writeChoices, 0)] ?? 'stop';
  }
}
