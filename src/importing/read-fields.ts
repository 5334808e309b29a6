// The cells of one row → fields of an action; each cell is told what became of it.
import { isRemarked, listOf, parsePeriod } from '../values/index.ts';
import { amountIn } from './amount-in.ts';
import { readNames } from './cells/read-list.ts';
import { namesSomebody } from './cells/read-people.ts';
import { saidBeside, wordLists } from './cells/read-word.ts';
import type { FieldBuilder, FieldsRead, ProjectSays } from './field-builder.ts';
import { ofList, readers, readTicks, toJournal, withoutNames, wordsOf } from './field-readers.ts';
import { figuredIn, readFigured } from './funding/figured-funders.ts';
import { grantedIn } from './funding/granted.ts';
import { payerIn } from './funding/named-funder.ts';
import { readFunders } from './funding/read-funders.ts';
import type { PlanCell } from './plan-block.ts';
import type { CellFate, CellNote, CellRead } from './plan-nouns.ts';

/** Its address, and its table when that is not the one that is being read. */
export const placeIn = ({ address, table }: PlanCell): Pick<CellRead, 'address' | 'table'> => ({
  address,
  ...(table !== undefined && { table }),
});

/** What is understood of a cell, where it shows that it may be meant otherwise. */
export function seenAs(
  { isAsAbove, isStruck, standing }: PlanCell,
  fate: CellFate,
  note?: CellNote,
): Pick<CellRead, 'fate' | 'note'> {
  // A name is told as one, which hides it.
  const isTold = fate === 'understood' || (fate === 'assumed' && note !== 'name');
  // A cell may be struck through but for some of its words.
  if (isTold && standing !== undefined) return { fate: 'assumed', note: 'struck-in-part' };
  if (isTold && isStruck) return { fate: 'assumed', note: 'struck' };
  if (isAsAbove && fate === 'understood') return { fate: 'assumed', note: 'as-above' };
  return { fate, ...(note && { note }) };
}

const isPaired = (cells: readonly PlanCell[], cell: PlanCell): boolean =>
  cells.some(({ key, column }) => key === 'amount' && column === cell.column + 1);

/** An amount belongs to the funder on its left; several funders in one cell share one amount, or stand each by itself. */
function readFunding(cells: readonly PlanCell[], builder: FieldBuilder): void {
  const funders = cells.filter(({ key }) => key === 'funder');
  const amounts = cells.filter(({ key }) => key === 'amount');
  const hasFunder = (cell: PlanCell): boolean => funders.some(({ column }) => column === cell.column - 1);
  for (const cell of amounts) if (!hasFunder(cell)) builder.keep(cell, 'funder-missing');
  const taken = new Set<PlanCell>();
  for (const cell of funders) {
    const amountCell =
      amounts.find(({ row, column }) => row === cell.row && column === cell.column + 1) ??
      (funders.length > 1 ? undefined : amounts.find(({ column }) => column === cell.column + 1));
    if (amountCell) taken.add(amountCell);
    const read = amountCell && amountIn(amountCell, builder);
    if (amountCell && typeof read === 'string') builder.keep(amountCell, read);
    const { note, ...money } = typeof read === 'object' ? read : {};
    if (amountCell && typeof read === 'object')
      builder.tell(amountCell, note ? 'assumed' : 'understood', { field: 'funding', ...(note && { note, readAs: [money] }) });
    const names = readNames(cell, builder.isKnown);
    const all = 'value' in names ? names.value : [];
    // Without an amount, each stands by itself.
    if ('why' in names && (typeof read !== 'object' || read.amount === 0)) withoutNames(cell, 'funding', names.why, builder);
    else if (all.length > 1 && amountCell === undefined)
      builder.append(
        cell,
        'funding',
        all.map((name) => payerIn(name, builder)),
      );
    else if (all.length > 1) builder.append(cell, 'funding', [{ funder: wordsOf(cell), ...money }], 'several-funders');
    else builder.append(cell, 'funding', [{ ...payerIn(wordsOf(cell), builder), ...money }]);
  }
  for (const cell of amounts) if (hasFunder(cell) && !taken.has(cell)) builder.keep(cell, 'funder-missing');
}

/** Those that others are read against come first: a state before how far it is, an end before what says that there is none. */
const last: readonly string[] = ['progress', 'period', 'ongoing'];
/** What several cells of a row say together. */
const apart: readonly string[] = ['funder', 'amount', 'funding'];

/** Fields that hold a value, with no place for words; what stands beside a state is told with it. */
const valued: readonly string[] = ['start', 'end', 'budget', 'funding'];
function isWithRemark(cell: PlanCell, field: string): boolean {
  if (cell.kind !== 'text' || cell.key === 'funder') return false;
  const [words, list] = [wordsOf(cell), wordLists.find((one) => one !== 'status' && ofList[one] === field)];
  return (
    (list !== undefined && saidBeside(words, list) !== '') ||
    ((list !== undefined || valued.includes(field)) && isRemarked(words))
  );
}

export function readFields(cells: readonly PlanCell[], project: ProjectSays): FieldsRead {
  const fields = new Map<string, unknown>();
  const reports: CellRead[] = [];
  const beside = new Map<string, string>();
  const builder: FieldBuilder = {
    fields,
    cells: reports,
    ...project,
    tell(cell, told, { field, note: said, readAs } = {}) {
      const { fate, note } = seenAs(cell, told, said);
      if (field !== undefined && isWithRemark(cell, field)) toJournal(builder, `${cell.header} – ${wordsOf(cell)}`);
      reports.push({
        ...placeIn(cell),
        header: cell.header,
        words: wordsOf(cell),
        fate,
        ...(note && { note }),
        ...(field && { field }),
        ...((note === 'read-as' || note === 'share') && readAs !== undefined && { readAs }),
      });
    },
    keep(cell, note) {
      const there = beside.get(cell.header);
      const words = there === undefined ? wordsOf(cell) : `${there}\n${wordsOf(cell)}`;
      if (words !== '') beside.set(cell.header, words);
      builder.tell(cell, 'kept', { note });
    },
    put(cell, field, value, note, readAs = value) {
      if (fields.has(field)) return builder.keep(cell, 'second-value');
      fields.set(field, value);
      const said = note ?? (cell.isComputed ? 'computed' : undefined);
      builder.tell(cell, said ? 'assumed' : 'understood', { field, ...(said && { note: said, readAs }) });
    },
    append(cell, field, more, note) {
      fields.set(field, [...listOf(fields.get(field)), ...more]);
      const said = note ?? (cell.isComputed ? 'computed' : undefined);
      builder.tell(cell, said ? 'assumed' : 'understood', { field, ...(said && { note: said, readAs: more }) });
    },
  };
  const good = cells.filter(({ kind }) => kind !== 'error');
  for (const cell of cells) if (cell.kind === 'error') builder.keep(cell, 'formula-error');
  // A cell that says who pays and how much waits for what the action costs.
  const figured = good.flatMap((cell) => {
    const found = cell.key === 'funder' && !isPaired(good, cell) ? figuredIn(cell, project.isKnown) : null;
    return found === null ? [] : [{ cell, found }];
  });
  const granted = figured.length === 0 ? grantedIn(good) : null;
  if (granted === null)
    readFunding(
      good.filter((cell) => figured.every((one) => one.cell !== cell)),
      builder,
    );
  for (const cell of [...good].sort((a, b) => last.indexOf(a.key ?? '') - last.indexOf(b.key ?? ''))) {
    if (apart.includes(cell.key ?? '') || cell.sense?.ticks !== undefined) continue;
    const reader = cell.key === null ? undefined : readers[cell.key];
    if (reader === undefined) builder.keep(cell, namesSomebody(cell) ? 'name-beside' : 'no-column');
    else reader(cell, builder);
  }
  readTicks(good, builder);
  const count = listOf(fields.get('funding')).length;
  readFunders([...(granted === null ? [] : [granted.grant]), ...good.filter(({ key }) => key === 'funding')], builder);
  // Whoever gives nothing that is understood is still one who pays.
  if (granted !== null && listOf(fields.get('funding')).length > count) {
    const names = readNames(granted.funder, project.isKnown);
    const note = 'value' in names && names.value.length > 1 ? 'several-funders' : undefined;
    builder.tell(granted.funder, note ? 'assumed' : 'understood', { field: 'funding', ...(note && { note }) });
  } else if (granted !== null) readFunding([granted.funder], builder);
  for (const { cell, found } of figured) readFigured(cell, found, builder);
  if (beside.size > 0) fields.set('x-import', Object.fromEntries(beside));
  checkSpan(builder, good);
  return { fields, cells: reports };
}

/** An end before its start is no period: the start stays, and the words of the end. */
function checkSpan({ fields, cells }: FieldBuilder, all: readonly PlanCell[]): void {
  const [start, end] = [fields.get('start'), fields.get('end')].map((one) => parsePeriod(String(one ?? '')));
  const cell = all.find(({ key }) => key === 'end');
  if (!start?.start || !end?.end || end.end >= start.start || cell === undefined) return;
  fields.delete('end');
  fields.set('x-import', { ...Object(fields.get('x-import')), [cell.header]: wordsOf(cell) });
  const at = cells.findIndex(({ address }) => address === cell.address);
  cells.splice(at, 1, {
    ...placeIn(cell),
    header: cell.header,
    words: wordsOf(cell),
    fate: 'kept',
    note: 'end-before-start',
  });
}
