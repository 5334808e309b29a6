// The weights of a ballot: points that make a hundred, or numbers that order cards.

import type { TableCell } from '../../model/index.ts';
import { allPoints, type BallotForm, type BallotMethod } from '../../project/people/index.ts';
import { sumOf } from '../../values/index.ts';
import { readNumber, readPercent } from '../cells/read-number.ts';
import { type CellNote, codedRows, type Lines, noting, numberIn, type Weights } from './noting.ts';

/** A higher number is a slip of the hand: it would lay as many blank cards. */
const mostCards = 50;

interface WrittenWeight {
  readonly id: string;
  readonly cell: TableCell;
  readonly value: number;
}

/** One wrong answer refuses them all: weights mean something only together. */
export function readWeights(
  lines: Lines,
  method: Exclude<BallotMethod, 'tradeOffs'>,
  { criteria }: BallotForm,
): { readonly weights: Weights | null; readonly notes: readonly CellNote[] } {
  const noted = noting(lines);
  const known = new Map(criteria.map(({ id, title }) => [id, title]));
  /** The code of a line is for programs: a fault says the name of its criterion. */
  const named = (code: TableCell): TableCell => ({ ...code, value: known.get(String(code.value)) ?? code.value });
  const said: WrittenWeight[] = [];
  const silent: TableCell[] = [];
  for (const { code, cells } of codedRows(lines, noted)) {
    const id = String(code.value);
    const cell = cells.find(([key]) => key === method)?.[1];
    if (!known.has(id)) noted.refuse(code, 'unknown-criterion');
    else if (said.some((one) => one.id === id)) noted.refuse(named(code), 'criterion-twice');
    else if (cell === undefined) silent.push(code);
    else {
      const value = numberIn(cell, noted, method === 'points' ? readPercent : readNumber);
      if (value === null || value < 0) noted.refuse(cell, 'not-points');
      else if (method === 'cards' && (value < 1 || value > mostCards || !Number.isInteger(value)))
        noted.refuse(cell, 'not-a-card', { most: mostCards });
      else said.push({ id, cell, value });
    }
  }
  const isFaulty = noted.notes.some(({ refused, code }) => refused && !code.startsWith('outside'));
  const first = said[0];
  if (isFaulty || first === undefined) return { weights: null, notes: noted.notes };
  if (method === 'cards') {
    for (const code of silent) noted.refuse(named(code), 'no-card');
    return { weights: silent.length > 0 ? null : { cards: groupsOf(said) }, notes: noted.notes };
  }
  const total = Number(sumOf(said, ({ value }) => value).toFixed(6));
  if (total !== allPoints) {
    const last = said.at(-1) ?? first;
    noted.refuse({ ...first.cell, value: total }, 'points-sum', { to: last.cell.address, all: allPoints });
    return { weights: null, notes: noted.notes };
  }
  return { weights: { points: Object.fromEntries(said.map(({ id, value }) => [id, value])) }, notes: noted.notes };
}

/** From the least to the most important; a number that nobody bears is a blank card, before the first there is none. */
function groupsOf(said: readonly WrittenWeight[]): readonly (readonly string[])[] {
  const numbers = said.map(({ value }) => value);
  const low = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - low + 1 }, (_, step) =>
    said.filter(({ value }) => value === low + step).map(({ id }) => id),
  );
}
