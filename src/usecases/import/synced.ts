// The edited files of `excel/` → what each is, what it brings, and the files of the project as they then read.

import { revise } from '../../editing/index.ts';
import { findPlan, findValues, readBallot, readValues, reconcileValues } from '../../importing/index.ts';
import { type Language, type Table, UsageError } from '../../model/index.ts';
import { ballotForm } from '../../project/people/index.ts';
import { inside, type Modernise, readAnyTable, readWorkspace } from '../../reading/index.ts';
import type { PlanImportShown, SyncedFile } from '../../reporting/index.ts';
import { syncWords } from '../../wording/commands/sync.ts';
import { usage } from '../../wording/faults/usage.ts';
import { type Texts, textIn } from '../changes/assigned.ts';
import { indicatorsIn, valuesIn } from '../changes/values-in.ts';
import { votingProject } from '../refuse-faulty.ts';
import { broughtBallots, type FoundTable } from './ballots.ts';
import type { BroughtBack, Decisions } from './bring-back.ts';
import { baseOf } from './excel-folder.ts';
import { type PlanBeside, type PlanRevisions, planRevisions, planShown } from './plan-revisions.ts';
import { settledColumns, understoodPlan } from './understood-plan.ts';
import { takeUpdate } from './updates.ts';

/** A plan that lies there, and what it would bring. */
export interface BroughtPlan {
  readonly shown: PlanImportShown;
  readonly reconciled: PlanRevisions['reconciled'];
}

/** `isShown`: somebody saw it, and said so. */
interface TakenPlan extends Pick<PlanBeside, 'withPeople' | 'decide'> {
  readonly isShown: boolean;
}

export interface Syncing {
  readonly root: string;
  readonly language: Language;
  readonly today: string;
  /** Reads what Office wrote before 2007. */
  readonly modernise: Modernise;
  readonly decide: (brought: BroughtBack) => Promise<Decisions>;
  /** Null when it is left as it is. */
  readonly takePlan: (brought: BroughtPlan) => Promise<TakenPlan | null>;
}

type Kind = 'book' | 'ballot' | 'values' | 'plan' | 'unknown';

function kindOf(table: Table, path: string, form: ReturnType<typeof ballotForm> | null): Kind {
  if (baseOf(table, path) !== null) return 'book';
  if (form !== null && readBallot(table, form) !== null) return 'ballot';
  if (findValues(table) !== null) return 'values';
  return findPlan(table, new Map()) === null ? 'unknown' : 'plan';
}

/** Changes `texts`, and nothing on the disk: workbooks come first, then plans, values and ballots, each over what those before it leave. */
export async function syncedFiles(paths: readonly string[], texts: Texts, syncing: Syncing): Promise<readonly SyncedFile[]> {
  const { root, language, today, modernise, decide, takePlan } = syncing;
  const words = syncWords[language];
  const left = (path: string, why: string): SyncedFile => ({ path, isWhole: false, told: { kind: 'left', why } });
  const form = formOf(root, today);
  const files: SyncedFile[] = [];
  const [plans, tables, ballots]: [[string, Table][], [string, Table][], FoundTable[]] = [[], [], []];
  for (const path of paths)
    try {
      const table = await readAnyTable(path, inside(root, path), modernise);
      const kind = kindOf(table, path, form);
      if (kind === 'book') files.push(await book(path, table));
      else if (kind === 'unknown') files.push(left(path, words.unknown));
      else if (kind === 'plan') plans.push([path, table]);
      else if (kind === 'values') tables.push([path, table]);
      else ballots.push({ path, table, fault: null });
    } catch (error) {
      files.push(refused(path, error));
    }
  for (const [path, table] of plans)
    try {
      files.push(await plan(path, table));
    } catch (error) {
      files.push(refused(path, error));
    }
  for (const [path, table] of tables) files.push(valuesOf(path, table, root, texts));
  if (ballots.length > 0) files.push(...ballotsOf(ballots, texts, syncing));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));

  function refused(path: string, error: unknown): SyncedFile {
    if (!(error instanceof UsageError)) throw error;
    return left(path, usage[language].says(error.code, error.values));
  }

  /** As `jalon import plan` would take it, over what was taken before. */
  async function plan(path: string, table: Table): Promise<SyncedFile> {
    const workspace = readWorkspace(root, texts);
    const read = understoodPlan(table, path, workspace, settledColumns(root));
    const beside = { file: path, folder: root, workspace, plan: read, today, language, texts };
    const revised = (settled: Pick<PlanBeside, 'withPeople' | 'decide'>): PlanRevisions => {
      // What one table no longer names may stand in another: nothing leaves the project by it.
      const decide: PlanBeside['decide'] = (place, what) => (what === 'gone' ? 'open' : settled.decide(place, what));
      const made = planRevisions({ ...beside, ...settled, decide });
      return { ...made, reconciled: { ...made.reconciled, missing: [] } };
    };
    const first = revised({ withPeople: true, decide: () => 'open' });
    const taken = await takePlan({
      shown: planShown({ file: path, language, withPeople: true }, table, first),
      reconciled: first.reconciled,
    });
    if (taken === null) return left(path, words.plan('jalon sync --yes'));
    const made = revised(taken);
    for (const { path: at, after } of made.revisions) texts.set(at, after);
    const { axes, actions } = made.reconciled;
    const isWhole = [...axes, ...actions.flatMap(({ fields }) => fields)].every(({ side }) => side !== 'open');
    const { withPeople, isShown } = taken;
    return { path, isWhole, told: { kind: 'plan', data: planShown({ file: path, language, withPeople }, table, made), isShown } };
  }

  async function book(path: string, table: Table): Promise<SyncedFile> {
    const answer = await takeUpdate(() => table, path, { root, decide, language, today, texts });
    if ('why' in answer) return left(path, answer.why);
    const { conflicts, remarks, gone } = answer.told;
    const isWhole = conflicts.every(({ kept }) => kept !== 'open') && remarks.length + gone.length === 0;
    return { path, isWhole, told: { kind: 'book', data: answer.told } };
  }
}

/** What ballots are read with; null while the project could not tell them. */
function formOf(root: string, today: string): ReturnType<typeof ballotForm> | null {
  try {
    return ballotForm(votingProject(readWorkspace(root), today));
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

function valuesOf(path: string, table: Table, root: string, texts: Texts): SyncedFile {
  const found = findValues(table);
  const { files } = readWorkspace(root, texts);
  const { values, remarks, outside } =
    found === null ? { values: [], remarks: [], outside: [] } : readValues(found, indicatorsIn(files));
  const { edits, fates } = reconcileValues(values, valuesIn(files), false);
  for (const { path: at, after } of revise(edits, (one) => textIn(root, texts, one))) texts.set(at, after);
  const isWhole =
    remarks.every(({ code }) => code === 'column-aside' || code === 'share') &&
    fates.every(({ what }) => !['different', 'twice', 'beside', 'repeated'].includes(what));
  const data = {
    file: path,
    sheet: found?.sheet.name ?? '',
    headerRow: found?.row ?? 0,
    fates,
    remarks,
    outside,
  };
  return { path, isWhole, told: { kind: 'values', data } };
}

function ballotsOf(found: readonly FoundTable[], texts: Texts, { root, today, language }: Syncing): readonly SyncedFile[] {
  const workspace = readWorkspace(root, texts);
  const { report, revisions } = broughtBallots(
    found,
    { project: votingProject(workspace, today), workspace, today },
    { language },
    root,
  );
  for (const { path, after } of revisions) texts.set(path, after);
  return report.files.map((file, index) => ({
    path: file.path,
    isWhole: file.what !== 'refused' && (file.notes ?? []).every(({ refused }) => !refused),
    // One report says them all.
    told: { kind: 'ballots', data: { ...report, files: index === 0 ? report.files : [] } },
  }));
}
