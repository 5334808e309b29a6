// A document in running text: an action a heading, with labels and values below it, in lines or in small tables.
import type { Table, TableLine, TableSheet } from '../model/index.ts';
import { formRows } from './form-rows.ts';
import { bannerOf, isNote } from './plan-banners.ts';
import type { FoundSheet, PlanCell, PlanRow, Settled } from './plan-block.ts';
import { columnMeant } from './plan-columns.ts';

export interface TextAction {
  readonly row: PlanRow;
  readonly page: number | null;
}
export interface FoundText {
  readonly actions: readonly TextAction[];
  /** Tables that say something of these actions. */
  readonly sheets: ReadonlySet<TableSheet>;
  /** Lines that nothing took, from and to, from 1. */
  readonly unread: readonly { readonly from: number; readonly to: number }[];
}

/** Lines that are looked at, and characters of a label and of a title. */
const [mostLines, longestLabel, longestTitle] = [20_000, 60, 300];

const named = /^(?:fiche[\s-]{0,2}actions?|actions?|FA|mesure|projet|opération)\s{0,3}(?:n°\s{0,2})?(?:\d|[A-Z]\d)/i;
/** A heading that says what kind of document or part it is, and no axis. */
const general =
  /^(?:[\dIVX]{1,4}[.)]?\s{1,3})?(?:annexes?|introduction|préambule|sommaire|conclusion|plan d[’']actions?|programme d[’']actions?|le plan|les actions|(?:les )?fiches?[\s-]actions?|feuille de route)(?![\p{L}]).{0,80}$/iu;
/** Fields of several lines. */
const long: readonly string[] = [
  'description',
  'context',
  'objectives',
  'indicators',
  'partners',
  'impacts',
  'means',
  'notes',
  'attachments',
];

interface Labelled {
  readonly header: string;
  readonly key: string;
  readonly value: string;
}
function labelled({ text }: TableLine, settled: Settled): Labelled | null {
  // « Axe 2 : Relier » names an axis.
  if (bannerOf({ kind: 'text', value: text })?.isNumbered || isNote(text)) return null;
  const [, header = '', value = ''] = /^([^:\n]{2,60}):(.*)$/s.exec(text) ?? [text.length <= longestLabel ? text : '', text];
  const own = header.trim();
  const key = own === '' ? null : (settled.get(own) ?? columnMeant(own));
  return key === null || key === 'title' ? null : { header: own, key, value: header === value ? '' : value.trim() };
}

/** Null when no heading of the document is an action. */
export function findText({ lines: all = [] }: Table, sheets: readonly FoundSheet[], settled: Settled): FoundText | null {
  const lines = all.slice(0, mostLines);
  const forms = sheets.filter(
    ({ sheet, blocks }) => sheet.place !== undefined && blocks.length === 1 && blocks[0]?.layout === 'form',
  );
  /** Tables whose title is the heading above them, by the line of that heading. */
  const untitled = new Map<number, FoundSheet[]>();
  for (const form of forms) {
    const at = lines.slice(0, form.sheet.place?.lines ?? 0).findLastIndex(({ level }) => level > 0);
    const isOwn = form.blocks
      .flatMap(formRows)
      .some(({ cells }) => cells.some(({ key, address }) => key === 'title' && address !== ''));
    if (at !== -1 && !isOwn) untitled.set(at, [...(untitled.get(at) ?? []), form]);
  }
  const labels = lines.map((line) => labelled(line, settled));
  const isNamed = ({ text }: TableLine): boolean => named.test(text) && text.length <= longestTitle;
  const hasNamed = lines.some((line) => line.level > 0 && isNamed(line));
  const isAction = (line: TableLine, at: number): boolean => {
    if (isNamed(line) && (line.level > 0 || !hasNamed)) return followed(at) > 0 || line.level > 0;
    return line.level > 0 && bannerOf({ kind: 'text', value: line.text }) === null && (untitled.has(at) || followed(at) > 1);
  };
  const starts = lines.flatMap((line, at) => (isAction(line, at) ? [at] : []));
  if (starts.length === 0 || (untitled.size === 0 && starts.every((at) => followed(at) === 0))) return null;
  const taken = new Set<number>(starts);
  const actions = starts.map((at, index) => actionAt(at, starts[index + 1] ?? lines.length));
  return { actions, sheets: new Set([...untitled.values()].flat().map(({ sheet }) => sheet)), unread: unreadIn() };

  /** Labels between a line and the next heading that is no label itself. */
  function followed(at: number): number {
    let count = 0;
    for (let next = at + 1; next < Math.min(lines.length, at + 60); next++) {
      const line = lines[next];
      if (line === undefined) break;
      const label = labels[next] ?? null;
      if (label !== null) count += 1;
      else if (line.level > 0 || isNamed(line)) break;
    }
    return count;
  }

  function cellOf(at: number, header: string, key: string | null, value: string): PlanCell {
    const { isStruck, standing } = lines[at] ?? {};
    const seen = { ...(isStruck && { isStruck }), ...(standing !== undefined && { standing }) };
    return { address: `¶${at + 1}`, row: at + 1, column: 1, kind: 'text', value, header, key, ...seen };
  }

  /** The headings above an action: those that call themselves axes or objectives, else the nearest that says something. */
  function above(at: number): readonly PlanCell[] {
    const own = lines[at]?.level || 10;
    const way: number[] = [];
    let level = own;
    for (let before = at - 1; before >= 0 && level > 1; before--) {
      const line = lines[before];
      if (line === undefined || line.level === 0 || line.level >= level) continue;
      level = line.level;
      way.unshift(before);
    }
    const banners = way.flatMap((one) => {
      const said = bannerOf({ kind: 'text', value: lines[one]?.text ?? '' });
      return said === null ? [] : [{ at: one, key: said.key }];
    });
    const nearest = way.findLast((one) => !general.test(lines[one]?.text ?? ''));
    const wanted =
      banners.length > 0
        ? banners
        : way.length > 0 && nearest !== undefined && nearest > 0
          ? [{ at: nearest, key: 'level1' }]
          : [];
    return wanted.map(({ at: one, key }, index) => {
      taken.add(one);
      return { ...cellOf(one, '', index === 0 ? 'level1' : key, lines[one]?.text ?? ''), isBanner: true as const };
    });
  }

  function actionAt(at: number, next: number): TextAction {
    const start = lines[at];
    const cells: PlanCell[] = [...above(at), cellOf(at, '', 'title', start?.text ?? '')];
    let last: { readonly header: string; readonly key: string; readonly isOpen: boolean } | null = null;
    let isText = true;
    for (let row = at + 1; row < next; row++) {
      const line = lines[row];
      if (line === undefined) break;
      const label = labels[row] ?? null;
      const isHead = line.level > 0 && label === null;
      if (isHead && line.level <= (start?.level || 10)) break;
      // Struck through within an action that stands, it is as words struck through within a cell.
      if (line.isStruck && !start?.isStruck) {
        cells.push(cellOf(row, (label ?? last)?.header ?? '', 'struck', label?.value || line.text));
        taken.add(row);
        continue;
      }
      if (label !== null) {
        last = { header: label.header, key: label.key, isOpen: label.value === '' || long.includes(label.key) };
        if (label.value !== '') cells.push(cellOf(row, label.header, label.key, label.value));
      } else if (isHead || isNote(line.text)) {
        last = null;
        continue;
      } else if (last?.isOpen) cells.push(cellOf(row, last.header, last.key, line.text));
      else if (last === null && isText) cells.push(cellOf(row, 'Description', 'description', line.text));
      else continue;
      taken.add(row);
      if (label !== null) isText = false;
    }
    const inTables = (untitled.get(at) ?? []).flatMap(({ sheet, blocks }) =>
      blocks
        .flatMap(formRows)
        .flatMap(({ kind, cells: own }) => (kind === 'data' ? own : []))
        .filter(({ address }) => address !== '')
        .map((cell) => ({ ...cell, ...(sheet.place && { table: sheet.place.table }) })),
    );
    return { row: { row: at + 1, kind: 'data', cells: [...cells, ...inTables], isWhole: true }, page: start?.page ?? null };
  }

  function unreadIn(): readonly { from: number; to: number }[] {
    return lines.reduce<{ from: number; to: number }[]>((spans, _, at) => {
      if (taken.has(at)) return spans;
      const before = spans.at(-1);
      if (before?.to === at) spans[spans.length - 1] = { ...before, to: at + 1 };
      else spans.push({ from: at + 1, to: at + 1 });
      return spans;
    }, []);
  }
}
