// A merge as it is told: values as cells show them, things by their name.
import { headsOf, type Remark, type SheetWords } from '../../importing/index.ts';
import type { ExchangeBase, ExchangeColumn, Language } from '../../model/index.ts';
import { personalDataMask } from '../../project/people/index.ts';
import type { MergeReportData, ReportedRemark } from '../../reporting/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { formatDate } from '../../wording/formats.ts';
import { sentenceOf } from './aside-file.ts';
import { type BroughtBack, type Decisions, shownThing, shownValue, tableOf } from './bring-back.ts';
import type { BroughtLine } from './brought-lines.ts';
import { sayIn } from './exchange-words.ts';

export function fieldOf(base: ExchangeBase, table: string, { key }: ExchangeColumn): string {
  const one = tableOf(base, table);
  const { fields } = headsOf(one, exchange[base.language].sheets, sayIn(base.language), base.names);
  return fields[one.columns.findIndex((column) => column.key === key)] ?? key;
}

/** What a table is called in the workbook. */
export function sheetIn({ language }: ExchangeBase, table: string): string {
  const { sheets }: SheetWords = exchange[language].sheets;
  return sheets[table]?.name ?? table;
}

const reportedRemark = ({ code, at, head, words, wanted, values, because }: Remark, language: Language): ReportedRemark => ({
  code,
  sheet: at.sheet,
  cell: at.cell,
  head,
  words,
  wanted: because === undefined ? (wanted ?? null) : sentenceOf(because, language),
  values: values ?? [],
});

export function mergeReportData(
  workbook: string,
  { base, renamed, merged, remarks, people: apart }: BroughtBack,
  { theirs, ours, removed }: Decisions,
  { lines, people }: { readonly lines: readonly BroughtLine[]; readonly people: number },
  language: Language,
): MergeReportData {
  const mask = personalDataMask(apart.names());
  return {
    people,
    workbook,
    title: base.title,
    exportedOn: formatDate(base.exportedOn, language),
    renamed: [...renamed].map(([from, to]) => ({ from, to })),
    changed: merged.changes.length,
    added: lines.map(({ line, id }) => ({
      sheet: line.at.sheet,
      cell: line.at.cell,
      id,
      title: mask(String(Object.values(line.values).find((value) => typeof value === 'string') ?? '')),
    })),
    conflicts: merged.conflicts.map((conflict) => ({
      thing: shownThing(conflict.now, tableOf(base, conflict.table), base, language),
      field: fieldOf(base, conflict.table, conflict.column),
      base: mask(shownValue(conflict.before, conflict, base)),
      folder: mask(shownValue(conflict.folder, conflict, base)),
      workbook: mask(shownValue(conflict.value, conflict, base)),
      kept: theirs.has(conflict) ? 'theirs' : ours.has(conflict) ? 'ours' : 'open',
    })),
    missing: merged.missing.map((one) => ({
      sheet: sheetIn(base, one.table),
      thing: shownThing(one.now, tableOf(base, one.table), base, language),
      id: one.now.id ?? one.now.key,
      what: one.isCited ? 'cited' : removed.has(one) ? 'removed' : one.isChanged ? 'changed' : 'kept',
    })),
    gone: merged.gone.map((change) => ({
      thing: shownThing(change.line, tableOf(base, change.table), base, language),
      field: fieldOf(base, change.table, change.column),
      workbook: mask(shownValue(change.value, change, base)),
    })),
    remarks: remarks.map((remark) => reportedRemark(remark, language)).map((one) => ({ ...one, words: mask(one.words) })),
    computed: [...merged.changes, ...merged.conflicts, ...merged.added.flatMap(({ cells }) => cells)].flatMap(
      ({ isComputed, at }) => (isComputed ? [at] : []),
    ),
  };
}
