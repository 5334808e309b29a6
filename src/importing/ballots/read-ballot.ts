// The sheets of a ballot that came back → what its voter said, and every cell that could not be taken as it is.

import type { Ballot, Table, TableCell, TableSheet } from '../../model/index.ts';
import { type BallotForm, type BallotMethod, ballotKeys, ballotMethods } from '../../project/people/index.ts';
import { readDate } from '../../values/index.ts';
import { readYear } from '../cells/read-number.ts';
import type { CellNote, Lines, Scores, Weights } from './noting.ts';
import { type DifferenceNamed, readTradeOffs, readVerdicts } from './read-judgements.ts';
import { readScores } from './read-scores.ts';
import { readWeights } from './read-weights.ts';
import { calledOn, calledToday, isOfActions, type RenamedSince, sinceSent, underToday } from './since-sent.ts';
import { besideTitles, firstOf, strayCells, textOf } from './stray-cells.ts';

export interface ReadBallot {
  readonly voter: string;
  readonly year: number | null;
  readonly date: string | null;
  /** Null when none was given, or when what was given cannot be taken. */
  readonly weights: Weights | null;
  /** By criterion; null when none was given. */
  readonly verdicts?: Ballot['verdicts'] | null;
  readonly scores: Scores;
  /** By action, the criteria that were asked and left empty. */
  readonly empty: Readonly<Record<string, readonly string[]>>;
  readonly notes: readonly CellNote[];
  /** Absent where nothing could be. */
  readonly renamed?: RenamedSince;
}

function linesOf({ name, rows }: TableSheet): Lines | null {
  const at = rows.findIndex((row) => textOf(firstOf(row)) === ballotKeys.code);
  const keyCells = rows[at];
  if (keyCells === undefined) return null;
  return {
    sheet: name,
    keys: new Map(keyCells.map((cell) => [cell.column, textOf(cell)])),
    keyCells,
    heads: rows[at - 1] ?? [],
    rows: rows.slice(at + 1),
  };
}

/** The value beside a key of the first column, in any sheet. */
function besideKey(table: Table, key: string): TableCell | undefined {
  const row = table.sheets.flatMap(({ rows }) => rows).find((cells) => textOf(firstOf(cells)) === key);
  return row?.find(({ column }) => column === 3);
}

/** Our forms write days as dd/mm/yyyy. */
function dayIn(cell: TableCell): string | null {
  const read = readDate(cell);
  if (!('value' in read) || !/^\d{4}-\d{2}-\d{2}$/.test(read.asRead)) return null;
  return read.certainty === 'sure' || read.how === 'day-first' ? read.asRead : null;
}

function yearIn(cell: TableCell): number | null {
  const read = readYear(cell);
  return 'value' in read ? read.value : null;
}

/** Null when it is no ballot of ours: it says neither who votes nor what is asked. */
export function readBallot(table: Table, form: BallotForm, named: DifferenceNamed = () => undefined): ReadBallot | null {
  const voter = besideKey(table, ballotKeys.voter);
  const sent = table.sheets.flatMap((sheet) => linesOf(sheet) ?? []);
  if (voter === undefined || sent.length === 0) return null;
  const renamed = sinceSent(calledOn(sent), calledToday(form));
  const tables = underToday(sent, renamed);
  const [year, date] = [besideKey(table, ballotKeys.year), besideKey(table, ballotKeys.date)];
  const methodOf = ({ keys }: Lines): BallotMethod | undefined => ballotMethods.find((one) => [...keys.values()].includes(one));
  const weighing = tables.find((one) => methodOf(one) !== undefined);
  const method = weighing && methodOf(weighing);
  const ids = form.criteria.map(({ id }) => id);
  const weights =
    weighing === undefined || method === undefined
      ? { weights: null, notes: [] }
      : method === 'tradeOffs'
        ? readTradeOffs(weighing, ids)
        : readWeights(weighing, method, form);
  const isJudging = ({ keys }: Lines): boolean => [...keys.values()].includes(ballotKeys.verdicts);
  const judging = tables.find(isJudging);
  const judged = judging ? readVerdicts(judging, ids, named) : { verdicts: null, notes: [] };
  const scoring = tables.find(isOfActions);
  const scores = scoring ? readScores(scoring, form) : { scores: {}, empty: {}, notes: [] };
  const day = date === undefined ? null : dayIn(date);
  const first = table.sheets[0]?.name ?? '';
  const notes: CellNote[] =
    date && day === null
      ? [{ sheet: first, address: date.address, code: 'not-a-day', found: date.value, values: {}, refused: true }]
      : [];
  return {
    voter: String(voter.value),
    year: year === undefined ? null : yearIn(year),
    date: day,
    weights: weights.weights,
    verdicts: judged.verdicts,
    scores: scores.scores,
    empty: scores.empty,
    notes: [
      ...notes,
      ...weights.notes,
      ...judged.notes,
      ...scores.notes,
      ...strayCells(table, form),
      ...besideTitles(tables, form),
    ],
    renamed,
  };
}
