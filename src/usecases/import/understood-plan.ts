// A table that somebody brings → what it says as a plan, with what was settled of its columns.
import { checkPlanColumns, isSample } from '../../checking/index.ts';
import {
  besideWord,
  mostActions,
  planKeys,
  type ReadPlan,
  readPlan,
  type Settled,
  type TakenLooks,
} from '../../importing/index.ts';
import { type Table, type TableCell, UsageError, type Workspace } from '../../model/index.ts';
import { type Folder, planColumnsPath, readPlanColumns } from '../../reading/index.ts';
import { isSameProject, sumOf, unknownName } from '../../values/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { sentenceOf } from './aside-file.ts';
import { infoOf } from './exchange-words.ts';
import { knownNamesIn } from './registers-in.ts';

/** Past these a table is no plan: each action would be a file, and each axis a change of the file of axes. */
const most = { actions: mostActions, axes: 100, levels: 1000, characters: 3_000_000 };

const lengthOf = ({ sheets, lines = [] }: Table): number =>
  sumOf(sheets, ({ rows }) => sumOf(rows, lengthOfRow)) + sumOf(lines, ({ text }) => text.length);
const lengthOfRow = (cells: readonly TableCell[]): number =>
  sumOf(cells, ({ value }) => (typeof value === 'string' ? value.length : 0));

const countOf = (levels: ReadPlan['axes']): number => sumOf(levels, ({ children }) => 1 + countOf(children));

interface Said {
  readonly money?: { readonly basis?: string };
  readonly territory?: { readonly kind?: string };
}

/**
 * `path` is what refusals name.
 *
 * @throws UsageError `plan-of-another` when the file says that it is of another project, `plan-in-book` when it is a workbook of ours, `plan-without-header` when no row names a column of titles, `plan-too-long`.
 */
export function understoodPlan(table: Table, path: string, workspace: Workspace, settled: Settled, looks?: TakenLooks): ReadPlan {
  const own = infoOf(workspace);
  const isHeld = workspace.files.some(({ kind, data }) => kind === 'action' && !isSample(data));
  // By their ids, its actions would be taken for those that stand here.
  if (table.of && isHeld && !isSameProject(table.of, own))
    throw new UsageError('plan-of-another', { path, project: table.of.title, siren: table.of.siren ?? '', own: own.siren ?? '' });
  // Its sheets of budgets, tasks and lists would be read as so many actions.
  if (Object.values(exchange).some(({ names }) => table.sheets.some(({ name }) => name === names.base)))
    throw new UsageError('plan-in-book', { path });
  const project = workspace.files.find(({ kind }) => kind === 'project')?.data;
  const { money, territory }: Said = Object(project);
  if (lengthOf(table) > most.characters) throw new UsageError('plan-too-long', { path, ...most });
  const plan = readPlan(table, {
    settled,
    basis: money?.basis,
    territory: territory?.kind,
    isKnown: knownNamesIn(workspace),
    ...(looks && { looks }),
  });
  if (plan === null) throw new UsageError('plan-without-header', { path, sheets: table.sheets.map(({ name }) => name) });
  if (plan.actions.length > most.actions || plan.axes.length > most.axes || countOf(plan.axes) > most.levels)
    throw new UsageError('plan-too-long', { path, ...most });
  return plan;
}

/** Which field each column holds, by its words; a word that names no field is refused with the nearest one. */
export function settledFrom(written: ReadonlyMap<string, string>): Settled {
  return new Map(
    [...written].map(([header, key]) => {
      if (key === besideWord) return [header, null] as const;
      if (planKeys.includes(key)) return [header, key] as const;
      throw unknownName('unknown-column', key, planKeys, { path: planColumnsPath, header, key });
    }),
  );
}

/**
 * The same as the organisation and the project keep them.
 *
 * @throws UsageError `bad-plan-columns`, with the line, the column and what is wrong there
 */
export function settledColumns(folder: Folder): Settled {
  const { columns, problems } = checkPlanColumns(readPlanColumns(folder));
  const [worst] = problems.filter(({ severity }) => severity === 'error');
  if (worst !== undefined) {
    const { path, line, column } = worst.at;
    const says = { fr: sentenceOf(worst, 'fr'), en: sentenceOf(worst, 'en') };
    throw new UsageError('bad-plan-columns', { path, line, column, ...says });
  }
  return settledFrom(columns);
}
