// How a table was read → what is to be marked in each of its cells when somebody is given it back.

import type { Merged } from '../../importing/index.ts';
import { type CellMark, type Language, nationalLists, type Table, type ValueFate, type ValueRemark } from '../../model/index.ts';
import { type MergeReportData, mergeRemarkSays, type PlanImportShown, planReadingSays } from '../../reporting/index.ts';
import { semicolon } from '../../values/index.ts';
import { annotatedTable } from '../../wording/exchanges/annotated-table.ts';
import { planImport } from '../../wording/exchanges/plan-import.ts';
import { valuesImport } from '../../wording/exchanges/values-import.ts';
import { formatNumber } from '../../wording/formats.ts';

type Fate = CellMark['fate'];
const fates: Readonly<Record<string, Fate>> = { understood: 'read', assumed: 'assumed', kept: 'unread', left: 'unread' };
/** Columns whose words are those of a list. */
const listed: Readonly<Record<string, keyof typeof nationalLists>> = {
  status: 'status',
  priority: 'priority',
  participation: 'participation',
};

/** What would be right, behind why it is not. */
const mended = (why: string, note: string, language: Language): string => {
  const mends: Readonly<Record<string, string>> = annotatedTable[language].mends;
  return [why, mends[note] ?? ''].filter((text) => text !== '').join(semicolon[language]);
};

/** Those that are no part of the plan stay as they are. */
export function planMarks(table: Table, shown: PlanImportShown, language: Language): readonly CellMark[] {
  const keys = new Map(shown.columns.map(({ header, key }) => [header, key]));
  const cells = shown.cells.flatMap((cell): readonly CellMark[] => {
    const fate = fates[cell.fate];
    if (fate === undefined || cell.address === '') return [];
    const words = planSays(cell, keys.get(cell.header) ?? null, language);
    return [{ table: tableOf(table, cell), sheet: cell.sheet, cell: cell.address, fate, words }];
  });
  return [...headMarks(table, shown, keys, language), ...cells];
}

const tableOf = ({ sheets }: Table, { sheet, table }: { readonly sheet: string; readonly table?: number }): number =>
  sheets.findIndex((one) => (table === undefined ? one.name === sheet : one.place?.table === table));

function planSays(cell: PlanImportShown['cells'][number], key: string | null, language: Language): string | null {
  const [words, says] = [annotatedTable[language], planImport[language]];
  const { note = '', because, readAs, field = '' } = cell;
  if (readAs !== undefined) return words.readAs(planReadingSays(field, readAs, language));
  if (because !== undefined) return says.because(says.notes[note] ?? note, because);
  const list = listed[key ?? ''];
  const why = says.notes[note] ?? '';
  if (note === 'not-in-list' && list !== undefined)
    return `${why}${semicolon[language]}${words.oneOf(nationalLists[list].map(([, name]) => name))}`;
  return mended(why, note, language) || null;
}

/** Where each header stands first above the cells that it heads; the first of a sheet tells what colours mean. */
function headMarks(
  table: Table,
  { cells }: PlanImportShown,
  keys: ReadonlyMap<string, string | null>,
  language: Language,
): readonly CellMark[] {
  const [words, says] = [annotatedTable[language], planImport[language]];
  const headed = new Map<string, (typeof cells)[number]>();
  for (const cell of cells) {
    const name = `${tableOf(table, cell)} ${cell.header}`;
    if (keys.has(cell.header) && !headed.has(name)) headed.set(name, cell);
  }
  const told = new Set<number>();
  return [...headed.values()].flatMap((cell): readonly CellMark[] => {
    const at = tableOf(table, cell);
    const head = table.sheets[at]?.rows.flat().find(({ value }) => value === cell.header);
    if (head === undefined || head.address === cell.address) return [];
    const key = keys.get(cell.header) ?? null;
    const said = key === null ? mended(says.notes['no-column'] ?? '', 'no-column', language) : words.column(says.column(key));
    const legend = told.has(at) ? [] : [words.legend];
    told.add(at);
    const mark = { table: at, sheet: cell.sheet, cell: head.address };
    return [{ ...mark, fate: key === null ? 'unread' : 'read', words: [...legend, said].join('\n') }];
  });
}

const valueFates: Readonly<Record<ValueFate['what'], Fate>> = {
  new: 'read',
  same: 'read',
  completed: 'read',
  beside: 'assumed',
  repeated: 'assumed',
  replaced: 'read',
  different: 'assumed',
  twice: 'unread',
};

export function valueMarks(
  { sheets }: Table,
  {
    sheet,
    fates: found,
    remarks,
  }: { readonly sheet: string; readonly fates: readonly ValueFate[]; readonly remarks: readonly ValueRemark[] },
  language: Language,
): readonly CellMark[] {
  const says = valuesImport[language];
  const table = sheets.findIndex(({ name }) => name === sheet);
  const own = found.map(({ what, read, other }): CellMark => {
    const told = {
      new: null,
      same: null,
      completed: null,
      beside: says.otherwise,
      repeated: says.repeated,
      replaced: null,
      different: annotatedTable[language].folder(other === null ? '' : formatNumber(other, language)),
      twice: mended('', 'twice', language),
    };
    return { table, sheet, cell: read.address, fate: valueFates[what], words: told[what] };
  });
  const remarked = remarks.map(({ code, address, readAs = '', nearest }): CellMark => {
    const isTaken = code === 'read-as' || code === 'share';
    const said = code === 'read-as' ? annotatedTable[language].readAs(readAs) : mended(says.remarks[code], code, language);
    const words = nearest === undefined ? said : `${said}${says.meant(nearest)}`;
    return { table, sheet, cell: address, fate: isTaken ? 'assumed' : 'unread', words };
  });
  const aside = new Set(remarked.map(({ cell }) => cell));
  return [...own.filter(({ cell }) => !aside.has(cell)), ...remarked];
}

/** A workbook of ours that came back: what was changed in it, and what was not taken. */
export function bookMarks(
  { sheets }: Table,
  { changes, conflicts, added }: Merged,
  remarks: MergeReportData['remarks'],
  language: Language,
): readonly CellMark[] {
  const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) => ({
    table: sheets.findIndex(({ name }) => name === sheet),
    sheet,
    cell,
  });
  const aside = remarks.filter(({ cell }) => /\d/.test(cell));
  const isAside = new Set(aside.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const places = [...changes, ...conflicts, ...added.flatMap(({ cells }) => cells)].map((one) => one.at);
  return [
    ...places.flatMap((place): readonly CellMark[] =>
      isAside.has(`${place.sheet}!${place.cell}`) ? [] : [{ ...at(place), fate: 'read', words: null }],
    ),
    ...aside.map((remark): CellMark => {
      const fate = remark.code === 'remark' || remark.code === 'comment' ? 'assumed' : 'unread';
      return { ...at(remark), fate, words: mergeRemarkSays(remark, language) };
    }),
  ];
}
