// A plan beside a project → the files as they should read.
import { checkPlanColumns, isSample } from '../../checking/index.ts';
import { addition, nextId, revise, type Thing, thingsIn } from '../../editing/index.ts';
import {
  besideWord,
  columnsFile,
  type Decide,
  keptColumns,
  type ReadPlan,
  type Reconciled,
  type RefusedValue,
  reconcile,
  setAside,
} from '../../importing/index.ts';
import type { Language, Revision, Table, Workspace } from '../../model/index.ts';
import { identitiesIn } from '../../project/people/index.ts';
import { type Folder, heldFolder, planColumnsPath, readPlanColumns, readText } from '../../reading/index.ts';
import type { PlanImportShown } from '../../reporting/index.ts';
import { textOrNone } from '../../values/index.ts';
import { type Texts, textIn } from '../changes/assigned.ts';
import { type Foreseen, foresee } from '../changes/foresee.ts';
import { privateIgnored } from '../changes/private-ignored.ts';
import { asideRevisions, sentenceOf } from './aside-file.ts';
import { maskedPlan } from './masked-plan.ts';
import { registersIn } from './registers-in.ts';

export interface PlanBeside {
  /** How people call the file that it comes from. */
  readonly file: string;
  readonly folder: Folder;
  readonly workspace: Workspace;
  readonly plan: ReadPlan;
  readonly today: string;
  readonly language: Language;
  readonly withPeople: boolean;
  readonly decide: Decide;
  /** The files as other changes leave them. */
  readonly texts?: Texts;
}
export interface PlanRevisions {
  /** What was read of it, without what the project would refuse. */
  readonly plan: ReadPlan;
  readonly reconciled: Reconciled;
  readonly revisions: readonly Revision[];
  /** What they bring; null when it was not looked at. */
  readonly foreseen: Foreseen | null;
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

/** The file of columns is made once; afterwards only headers that neither it nor the organisation settles so are added. */
function columnRevision({ folder, plan, language }: PlanBeside, textOf: (path: string) => string | null): readonly Revision[] {
  const { columns: there } = checkPlanColumns(readPlanColumns(folder));
  const columns = keptColumns(plan.columns).filter(({ header, key }) => there.get(header) !== (key ?? besideWord));
  if (columns.length === 0) return [];
  if (textOf(planColumnsPath) === null) return [{ path: planColumnsPath, before: null, after: columnsFile(columns, language) }];
  const edits = columns.map(({ header, key }) => ({
    path: planColumnsPath,
    pointer: ['columns', header],
    change: { set: key ?? besideWord },
  }));
  return revise(edits, textOf);
}

/** Errors that follow from one another are found one after the other. */
const mostPasses = 20;

/** What would bring an error is set aside, cell by cell, and the rest is brought. */
export function planRevisions(beside: PlanBeside): PlanRevisions {
  const { today, texts } = beside;
  const folder = typeof beside.folder === 'string' ? heldFolder(beside.folder) : beside.folder;
  let { plan } = beside;
  let before: Foreseen['before'] | undefined;
  for (let pass = 0; ; pass++) {
    const made = revisionsOnce({ ...beside, folder, plan });
    if (made.revisions.length === 0 || pass === mostPasses) return { ...made, plan, foreseen: null };
    const foreseen = foresee(folder, made.revisions, { today, ...(texts && { over: texts }), ...(before && { before }) });
    const refused = refusedIn(foreseen, { ...made, plan }, beside.workspace);
    if (refused.length === 0) return { ...made, plan, foreseen };
    plan = setAside(plan, refused);
    before = foreseen.before;
  }
}

/** The errors that the files would bring, each by the action that it stands in. */
function refusedIn(
  { after, problems }: Foreseen,
  { plan, reconciled }: Pick<PlanRevisions, 'plan' | 'reconciled'>,
  workspace: Workspace,
): readonly RefusedValue[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const idAt = new Map(after.workspace.files.map(({ path, data }) => [path, textOrNone(Object(data).id)]));
  const rows = new Map(reconciled.actions.map(({ id }, index) => [id, plan.actions[index]]));
  const heldAt = new Map(workspace.files.map(({ path, data }) => [path, textOrNone(Object(Object(data)['x-source']).key)]));
  return errors.flatMap((problem): readonly RefusedValue[] => {
    const { at, pointer = '' } = problem;
    const action = rows.get(idAt.get(at.path) ?? '');
    if (action === undefined) return [];
    const keys = pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const held = heldAt.get(at.path);
    return [{ action, pointer: keys, heldAs: held === undefined ? null : held || action.key, problem }];
  });
}

function revisionsOnce(beside: PlanBeside): Omit<PlanRevisions, 'plan' | 'foreseen'> {
  const { file, folder, workspace, plan, today, language, withPeople, decide, texts } = beside;
  const textOf = (path: string): string | null => (texts ? textIn(folder, texts, path) : readText(folder, path));
  const things = thingsIn(workspace.files);
  const identities = identitiesIn(workspace);
  // Those that the file bears are given to nothing else.
  const next = ids(
    things,
    [...identities, ...plan.actions].flatMap(({ id }) => id ?? []),
  );
  const named = workspace.files.filter(({ kind }) => kind === 'identities');
  const actions = things.filter(({ kind, pointer }) => kind === 'action' && pointer.length === 0);
  const samples = actions.filter(({ value }) => isSample(value)).map(({ id }) => id);
  const reconciled = reconcile(
    plan,
    {
      axes: ofKind(workspace, 'axes'),
      actions,
      registers: registersIn(workspace),
    },
    {
      next,
      withPeople,
      // What is prepared to be filled in is nobody's word.
      decide: (place, what) => (samples.includes(place.split(' ')[0] ?? '') ? 'file' : decide(place, what)),
      action(title, own) {
        const id = own ?? next('AC');
        const added = addition({ name: 'action', text: title, today }, named, []);
        const path = 'edits' in added ? added.thing.path.replace(/AC-\d+/, id) : `actions/${id}.yaml`;
        return { id, path };
      },
    },
  );
  const made = revise(reconciled.edits, textOf);
  const taken = reconciled.missing.filter(({ side }) => side === 'file');
  const removed = taken.map(({ path }): Revision => ({ path, before: textOf(path), after: null }));
  const aside = asideRevisions(file, plan, language, textOf);
  const isPrivate = reconciled.people.length > 0 || aside.some(({ after }) => after !== null);
  const needsIgnore = isPrivate ? privateIgnored(folder, textOf('.gitignore')) : [];
  // A plan that changes nothing leaves nothing behind.
  const columns = made.length + removed.length > 0 ? columnRevision(beside, textOf) : [];
  const names = [...identities, ...reconciled.people].flatMap(({ name }) => name || []);
  return { reconciled, revisions: [...made, ...removed, ...aside, ...needsIgnore, ...columns], names };
}

/** What a table is understood to bring, as it is told, without what is personal. `file` is how people call it. */
export function planShown(
  { file, language, withPeople }: Pick<PlanBeside, 'file' | 'language' | 'withPeople'>,
  table: Table,
  { plan, reconciled, names }: PlanRevisions,
): PlanImportShown {
  const { actions, axes, people, missing, otherwise, unlinked, twins } = reconciled;
  // A file of the project itself may retitle what it names.
  const unlike = table.of ? [] : reconciled.unlike;
  const { sheet, sheets, headerRow, columns } = plan;
  const cells = plan.cells.map(({ because, ...cell }) => ({
    ...cell,
    ...(because && { because: sentenceOf(because, language) }),
    ...(cell.note === 'name' && !withPeople && { fate: 'left' as const, note: 'name-left-out' as const }),
  }));
  const seen = {
    file,
    sheet,
    sheets,
    headerRow,
    columns,
    axes,
    actions,
    people: people.length,
    nameless: people.filter(({ name }) => name === '').length,
    missing,
    unlike,
    otherwise,
    unlinked,
    twins,
    cells,
  };
  return maskedPlan({ ...seen, ignored: table.ignored, text: table.text }, names);
}
