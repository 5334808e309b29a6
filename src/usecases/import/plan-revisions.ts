// A plan beside a project → the files as they should read.
import { addition, nextId, revise, type Thing, thingsIn } from '../../editing/index.ts';
import { columnsFile, type Decide, type ReadPlan, type Reconciled, reconcile } from '../../importing/index.ts';
import type { Language, Revision, Table, Workspace } from '../../model/index.ts';
import { identitiesIn } from '../../project/people/index.ts';
import { type Folder, planColumnsPath, readPlanColumns, readText } from '../../reading/index.ts';
import type { PlanImportShown } from '../../reporting/index.ts';
import { privateIgnored } from '../changes/private-ignored.ts';
import { maskedPlan } from './masked-plan.ts';
import { registersIn } from './registers-in.ts';

export interface PlanBeside {
  readonly folder: Folder;
  readonly workspace: Workspace;
  readonly plan: ReadPlan;
  readonly today: string;
  readonly language: Language;
  readonly withPeople: boolean;
  readonly decide: Decide;
  /** The files as other changes leave them; as they are by default. */
  readonly textOf?: (path: string) => string | null;
}
export interface PlanRevisions {
  readonly reconciled: Reconciled;
  readonly revisions: readonly Revision[];
  /** Those that the private file has, and those that the plan brings. */
  readonly names: readonly string[];
}

/** Ids follow one another: only the last of a kind is looked at again. */
function ids(things: readonly Thing[], named: readonly string[]) {
  const last = new Map<string, readonly string[]>();
  const all = [...things.map(({ id }) => id), ...named];
  return (prefix: string): string => {
    const id = nextId(prefix, last.get(prefix) ?? all);
    last.set(prefix, [id]);
    return id;
  };
}

const ofKind = ({ files }: Workspace, kind: string): unknown => Object(files.find((file) => file.kind === kind)?.data);

/** The file of columns is made once; afterwards only headers that it does not know are added. */
function columnRevision({ folder, plan, language }: PlanBeside, textOf: (path: string) => string | null): readonly Revision[] {
  const there = readPlanColumns(folder) ?? new Map<string, string>();
  if (textOf(planColumnsPath) === null)
    return [{ path: planColumnsPath, before: null, after: columnsFile(plan.columns, language) }];
  const edits = plan.columns
    .filter(({ header, key }) => there.get(header) !== (key ?? 'none'))
    .map(({ header, key }) => ({ path: planColumnsPath, pointer: ['columns', header], change: { set: key ?? 'none' } }));
  return revise(edits, textOf);
}

export function planRevisions(beside: PlanBeside): PlanRevisions {
  const { folder, workspace, plan, today, withPeople, decide, textOf = (path: string) => readText(folder, path) } = beside;
  const things = thingsIn(workspace.files);
  const identities = identitiesIn(workspace);
  const next = ids(
    things,
    identities.map(({ id }) => id),
  );
  const reconciled = reconcile(
    plan,
    {
      axes: ofKind(workspace, 'axes'),
      actions: things.filter(({ kind, pointer }) => kind === 'action' && pointer.length === 0),
      registers: registersIn(workspace),
    },
    {
      next,
      withPeople,
      decide,
      action(title) {
        const before = next('AC');
        const added = addition({ name: 'action', text: title, today }, [], []);
        const path = 'edits' in added ? added.thing.path.replace(/AC-\d+/, before) : `actions/${before}.yaml`;
        return { id: before, path };
      },
    },
  );
  const made = revise(reconciled.edits, textOf);
  const taken = reconciled.missing.filter(({ side }) => side === 'file');
  const removed = taken.map(({ path }): Revision => ({ path, before: textOf(path), after: null }));
  const needsIgnore = reconciled.people.length > 0 ? privateIgnored(folder, textOf('.gitignore')) : [];
  // A plan that changes nothing leaves nothing behind.
  const columns = made.length + removed.length > 0 ? columnRevision(beside, textOf) : [];
  const names = [...identities, ...reconciled.people].flatMap(({ name }) => name || []);
  return { reconciled, revisions: [...made, ...removed, ...needsIgnore, ...columns], names };
}

/** What a table is understood to bring, as it is told, without what is personal. `file` is how people call it. */
export function planShown(
  file: string,
  table: Table,
  plan: ReadPlan,
  { reconciled, names }: PlanRevisions,
  withPeople: boolean,
): PlanImportShown {
  const { actions, axes, people, missing, unlinked } = reconciled;
  const { sheet, headerRow, columns } = plan;
  const cells = withPeople
    ? plan.cells
    : plan.cells.map((cell) =>
        cell.note === 'name' ? { ...cell, fate: 'left' as const, note: 'name-left-out' as const } : cell,
      );
  const seen = { file, sheet, headerRow, columns, axes, actions, people: people.length, missing, unlinked, cells };
  return maskedPlan({ ...seen, ignored: table.ignored, text: table.text }, names);
}
