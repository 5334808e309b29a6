// How a table was read → what is to be marked in each of its cells when somebody is given it back.

import type { Merged } from '../../importing/index.ts';
import {
  type CellMark,
  type Language,
  nationalLists,
  type Table,
  type TableCell,
  type ValueFate,
  type ValueRemark,
} from '../../model/index.ts';
import { type MergeReportData, mergeRemarkSays, type PlanImportShown, planReadingSays } from '../../reporting/index.ts';
import { annotatedTable } from '../../wording/annotated-table.ts';
import { formatNumber } from '../../wording/formats.ts';
import { planImport } from '../../wording/plan-import.ts';
import { valuesImport } from '../../wording/values-import.ts';

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
  return [why, mends[note]].filter((text) => text !== undefined && text !== '').join(' ; ');
};

/** Those that are no part of the plan stay as they are. */
export function planMarks({ sheets }: Table, shown: PlanImportShown, language: Language): readonly CellMark[] {
  const [words, says] = [annotatedTable[language], planImport[language]];
  const keys = new Map(shown.columns.map(({ header, key }) => [header, key]));
  const table = sheets.findIndex(({ name }) => name === shown.sheet);
  const cells = shown.cells.flatMap((cell): readonly CellMark[] => {
    const { address, header, note = '', fate: read, because, readAs, field = '' } = cell;
    const fate = fates[read];
    if (fate === undefined) return [];
    const list = listed[keys.get(header) ?? ''];
    const why = because === undefined ? (says.notes[note] ?? '') : says.because(says.notes[note] ?? note, because);
    const said =
      readAs !== undefined
        ? words.readAs(planReadingSays(field, readAs, language))
        : note === 'not-in-list' && list !== undefined
          ? `${why} ; ${words.oneOf(nationalLists[list].map(([, name]) => name))}`
          : mended(why, note, language);
    return [{ table, sheet: shown.sheet, cell: address, fate, words: said === '' ? null : said }];
  });
  const heads = (sheets[table]?.rows ?? []).find(([cell]) => cell?.row === shown.headerRow) ?? [];
  return [...headMarks(heads, keys, { table, sheet: shown.sheet }, language), ...cells];
}

/** The first of them tells what colours mean. */
function headMarks(
  heads: readonly TableCell[],
  keys: ReadonlyMap<string, string | null>,
  place: Pick<CellMark, 'table' | 'sheet'>,
  language: Language,
): readonly CellMark[] {
  const [words, says] = [annotatedTable[language], planImport[language]];
  const marked = heads.flatMap((cell): readonly CellMark[] => {
    const key = keys.get(String(cell.value));
    if (key === undefined) return [];
    const said = key === null ? mended(says.notes['no-column'] ?? '', 'no-column', language) : words.column(says.column(key));
    return [{ ...place, cell: cell.address, fate: key === null ? 'unread' : 'read', words: said }];
  });
  return marked.map((mark, index) => (index === 0 ? { ...mark, words: `${words.legend}\n${mark.words}` } : mark));
}

const valueFates: Readonly<Record<ValueFate['what'], Fate>> = {
  new: 'read',
  same: 'read',
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
    ...aside.map((remark): CellMark => ({ ...at(remark), fate: 'unread', words: mergeRemarkSays(remark, language) })),
  ];
}
