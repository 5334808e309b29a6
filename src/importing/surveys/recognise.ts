// Which tool wrote an export, and which of its rows are headers.
import { plainFormat, type SurveyFormat, type SurveyRecord } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { ReadyFormat } from './ready-format.ts';

export interface Recognised {
  readonly ready: ReadyFormat;
  readonly because: readonly string[];
  /** In order: the last one names the columns. */
  readonly headers: readonly SurveyRecord[];
  /** The number of the last row before the responses. */
  readonly lastRow: number;
}
/** Several formats fit as well, and none of them says that it wins. */
export interface Ambiguous {
  readonly among: readonly SurveyFormat[];
}

const filled = ({ cells }: SurveyRecord): readonly string[] => cells.map(oneLine).filter((cell) => cell !== '');
/** Rows in which headers are looked for, and headers named as a reason. */
const [deepest, mostSigns] = [8, 5];

/** A row this many times shorter than the usual one is a title, not headers. */
const titleShare = 2;

/** Why a format fits a row; null when it does not. `at`: rows above. */
function signsOn({ format, isSign, isFirst, isHeld }: ReadyFormat, row: SurveyRecord, at: number): readonly string[] | null {
  const { recognise = {}, headers = {} } = format.written;
  const { signs, first, holding } = recognise;
  const heads = row.cells.map(oneLine);
  const [start = ''] = heads;
  if ((signs === undefined && first === undefined) || (headers.rows === 'questions-above' && at === 0)) return null;
  if ((first !== undefined && !isFirst(start)) || (holding !== undefined && !heads.some(isHeld))) return null;
  if (signs === undefined) return [start];
  const found = heads.filter(isSign);
  return found.length >= signs ? found.slice(0, mostSigns) : null;
}

/** The one that says of all others that it wins over them. */
function winner<Candidate extends { readonly ready: ReadyFormat }>(candidates: readonly Candidate[]): Candidate | Ambiguous {
  const wins = ({ ready: { format } }: Candidate, other: Candidate): boolean =>
    format.written.recognise?.before?.includes(other.ready.format.id) ?? false;
  const best = candidates.filter((one) => candidates.every((other) => other === one || (wins(one, other) && !wins(other, one))));
  return best[0] ?? { among: candidates.map(({ ready }) => ready.format) };
}

function below({ isSign, isSingle }: ReadyFormat, row: SurveyRecord, next: SurveyRecord): boolean {
  const isBlankUnderSigns = row.cells.every((cell, at) => !isSign(cell) || oneLine(next.cells[at] ?? '') === '');
  return isBlankUnderSigns || next.cells.some(isSingle);
}

/**
 * People who type answers in merge each question over its answers, which stand on the row below: blank under the first column and under a
 * question alone, and nowhere again.
 */
function namesBelow(row: SurveyRecord, next: SurveyRecord | undefined, later: readonly SurveyRecord[]): boolean {
  const at = ({ cells }: SurveyRecord, column: number): string => oneLine(cells[column] ?? '');
  if (next === undefined || next.number > row.number + 1) return false;
  const isGap = (column: number): boolean => at(row, column) === '' && at(next, column) !== '';
  const first = row.cells.findIndex((cell) => oneLine(cell) !== '');
  /** Those who chose an answer bear its very words in its column, and nothing else. */
  const isItsOwn = (column: number): boolean =>
    new Set(next.cells.map(bareWord)).size > 2 &&
    later.every((other) => ['', bareWord(at(next, column))].includes(bareWord(at(other, column)))) &&
    next.cells.filter((cell) => bareWord(cell) === bareWord(at(next, column))).length === 1;
  const names = next.cells.flatMap((cell, column) => (oneLine(cell) === '' ? [] : [column]));
  return (
    names.some(isGap) &&
    names.every(
      (column) =>
        column > first &&
        (isGap(column) || isGap(column + 1)) &&
        (isItsOwn(column) || later.every((other) => bareWord(at(other, column)) !== bareWord(at(next, column)))),
    )
  );
}

/** The headers that go with the row that bears those of the tool, and where they end. */
function headersAt(ready: ReadyFormat, rows: readonly SurveyRecord[], at: number): Pick<Recognised, 'headers' | 'lastRow'> {
  const { rows: layout = 'one', skip = 0 } = ready.format.written.headers ?? {};
  const isTyped = ready.format.written.recognise === undefined && layout === 'one';
  const [row, next] = [rows[at], rows[at + 1]];
  const own = row === undefined ? [] : [row];
  const hasNext =
    row !== undefined &&
    next !== undefined &&
    (layout === 'texts-below' ||
      (isTyped && namesBelow(row, next, rows.slice(at + 2))) ||
      (layout === 'answers-below' && below(ready, row, next)));
  const headers = layout === 'questions-above' ? rows.slice(0, at + 1) : hasNext ? [...own, next] : own;
  const under = at + (hasNext ? 1 : 0) + skip;
  const noted = rows.slice(under + 1).findIndex((one) => !isNoted(one));
  const last = rows[under + Math.max(0, noted)] ?? rows.at(-1);
  return { headers, lastRow: last?.number ?? 0 };
}

/** Under its headers, a tool may note what each column is to it: objects of JSON, which nobody answers. */
const isNoted = (row: SurveyRecord): boolean => {
  const cells = filled(row);
  return cells.length > 1 && cells.every((cell) => /^\{".*\}$/.test(cell));
};

const isTextOf = ({ textOf }: ReadyFormat, cell: string): boolean => textOf(oneLine(cell)) !== null;

const hasTwins = (ready: ReadyFormat, { cells }: SurveyRecord): boolean => {
  const names = new Set(cells.map(bareWord).filter((name) => name !== ''));
  return cells.some((cell) => names.has(bareWord(ready.textOf(oneLine(cell))?.get('question') ?? '')));
};

/** `head` is how the file starts; null when no row of it could name columns. `formats` are those that it may be of; one alone is taken as asked for. */
export function recognise(head: readonly SurveyRecord[], formats: readonly ReadyFormat[]): Recognised | Ambiguous | null {
  const rows = head.filter((row, at) => filled(row).length > 0 && !(at === 0 && /^sep=.?$/i.test(row.cells[0] ?? '')));
  const looked = rows.slice(0, deepest);
  for (const [at, row] of looked.entries()) {
    const candidates = formats.flatMap((ready) => {
      const because = signsOn(ready, row, at);
      return because === null ? [] : [{ ready, because }];
    });
    if (candidates.length === 0) continue;
    const found = winner(candidates);
    return 'among' in found ? found : { ...found, ...headersAt(found.ready, rows, at) };
  }
  const lengths = looked.map((one) => filled(one).length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const typed = looked.findIndex((one, place) => namesBelow(one, rows[place + 1], rows.slice(place + 2)));
  const first = looked.findIndex((one) => filled(one).length > Math.max(1, usual / titleShare));
  const at = Math.max(0, typed === -1 ? first : typed);
  const row = looked[at];
  if (row === undefined) return null;
  const twins = formats.filter((ready) => ready.format.written.recognise?.twins && hasTwins(ready, row));
  if (twins.length > 0) {
    const found = winner(twins.map((ready) => ({ ready })));
    if ('among' in found) return found;
    const because = row.cells.map(oneLine).filter((cell) => isTextOf(found.ready, cell));
    return { ...found, because: because.slice(0, mostSigns), ...headersAt(found.ready, rows, at) };
  }
  const [only, ...others] = formats;
  const ready = others.length === 0 ? only : formats.find(({ format }) => format.id === plainFormat);
  if (ready === undefined) return null;
  const isUnder = ready.format.written.headers?.rows === 'questions-above' && rows[at + 1] !== undefined;
  return { ready, because: [], ...headersAt(ready, rows, isUnder ? at + 1 : at) };
}
