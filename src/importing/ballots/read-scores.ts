// The scores of a ballot: each on its own, taken or refused with its cell.

import type { Criterion, TableCell } from '../../model/index.ts';
import type { BallotForm } from '../../project/people/index.ts';
import { canonicalId, folded } from '../../values/index.ts';
import { type CellNote, codedRows, type Lines, type Noting, noting, numberIn, type Scores } from './noting.ts';

/** Its number, or the level that its words describe. */
function scoreIn(cell: TableCell, { scale }: Criterion, noted: Noting): number | null {
  const number = numberIn(cell, noted);
  if (number !== null) return number;
  const level = Object.entries(scale?.levels ?? {}).find(([, said]) => folded(said ?? '') === folded(String(cell.value)));
  return level === undefined ? null : Number(level[0]);
}

export function readScores(
  lines: Lines,
  { scored, actions }: BallotForm,
): {
  readonly scores: Scores;
  readonly empty: Readonly<Record<string, readonly string[]>>;
  readonly notes: readonly CellNote[];
} {
  const noted = noting(lines);
  const criteria = new Map(scored.map((criterion) => [criterion.id, criterion]));
  const known = new Map(actions.map(({ id }) => [canonicalId(id), id]));
  const unknown = lines.keyCells.filter(({ column, value }) => column > 2 && !criteria.has(String(value)));
  for (const cell of unknown) noted.refuse(cell, 'unknown-criterion');
  const scores = new Map<string, Record<string, number>>();
  const empty = new Map<string, readonly string[]>();
  for (const { code, cells } of codedRows(lines, noted)) {
    const id = known.get(canonicalId(String(code.value).toUpperCase()));
    if (id === undefined) {
      // The line of an action that is gone says nothing when it is empty; a sentence does.
      if (cells.length > 0 || !/^[a-z]{2,}-\d+$/i.test(String(code.value).trim())) noted.refuse(code, 'unknown-action');
      for (const [, cell] of cells) noted.refuse(cell, 'no-action');
      continue;
    }
    if (scores.has(id)) {
      noted.refuse(code, 'action-twice');
      continue;
    }
    const own: Record<string, number> = {};
    for (const [key, cell] of cells) {
      const criterion = criteria.get(key);
      if (criterion === undefined) {
        noted.refuse(cell, 'no-criterion');
        continue;
      }
      const score = scoreIn(cell, criterion, noted);
      const { min = -Infinity, max = Infinity } = criterion.scale ?? {};
      if (score === null) noted.refuse(cell, 'not-a-score', { criterion: criterion.title });
      else if (score < min || score > max) noted.refuse(cell, 'outside-scale', { criterion: criterion.title, min, max });
      else own[key] = score;
    }
    scores.set(id, own);
    const answered = new Set(cells.map(([key]) => key));
    const asked = [...lines.keys.values()].filter((key) => criteria.has(key));
    empty.set(
      id,
      asked.filter((key) => !answered.has(key)),
    );
  }
  const given = [...scores].filter(([, own]) => Object.keys(own).length > 0);
  return { scores: Object.fromEntries(given), empty: Object.fromEntries(empty), notes: noted.notes };
}
