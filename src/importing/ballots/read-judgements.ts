// Trade-offs and verdicts of difference on a ballot: each row says in its code what it asks.
import type { Ballot } from '../../model/index.ts';
import { type CellNote, codedRows, type Lines, noting, type Weights } from './noting.ts';

type Verdicts = NonNullable<Ballot['verdicts']>;
type Verdict = NonNullable<Verdicts[string]>[number];

const betters: Readonly<Record<string, 'one' | 'other' | 'equal'>> = { a: 'one', b: 'other', '=': 'equal' };

/** `expectation:5,cost:0`; null when a part is no measure. */
function measuresIn(text: string, known: ReadonlySet<string>): Readonly<Record<string, number>> | null {
  const parts = text.split(',').map((part) => part.split(':'));
  const isSound = parts.every(
    ([id = '', measure = '', ...more]) =>
      known.has(id) && measure !== '' && Number.isFinite(Number(measure)) && more.length === 0,
  );
  return isSound ? Object.fromEntries(parts.map(([id = '', measure]) => [id, Number(measure)])) : null;
}

export function readTradeOffs(
  lines: Lines,
  criteria: readonly string[],
): { readonly weights: Weights | null; readonly notes: readonly CellNote[] } {
  const [noted, known] = [noting(lines), new Set(criteria)];
  const tradeOffs: NonNullable<Weights['tradeOffs']>[number][] = [];
  for (const { code, cells } of codedRows(lines, noted)) {
    const cell = cells.find(([key]) => key === 'tradeOffs')?.[1];
    const [one, other] = String(code.value)
      .split('/')
      .map((side) => measuresIn(side, known));
    if (!one || !other) noted.refuse(code, 'unknown-criterion');
    else if (cell !== undefined) {
      const better = betters[String(cell.value).trim().toLowerCase()];
      if (better === undefined) noted.refuse(cell, 'not-a-side');
      else tradeOffs.push({ one, other, better });
    }
  }
  return { weights: tradeOffs.length > 0 ? { tradeOffs } : null, notes: noted.notes };
}

/** The difference that a word says, in any language; undefined when it says none. */
export type DifferenceNamed = (typed: string) => Verdict['difference'] | undefined;

/** Codes are `feasibility:1/2`. */
export function readVerdicts(
  lines: Lines,
  criteria: readonly string[],
  named: DifferenceNamed,
): { readonly verdicts: Verdicts | null; readonly notes: readonly CellNote[] } {
  const noted = noting(lines);
  const verdicts: Record<string, Verdict[]> = {};
  for (const { code, cells } of codedRows(lines, noted)) {
    const cell = cells.find(([key]) => key === 'verdicts')?.[1];
    const [, id = '', from = '', to = ''] = /^([a-z0-9-]+):([^/]+)\/([^/]+)$/.exec(String(code.value)) ?? [];
    const difference = cell === undefined ? undefined : named(String(cell.value));
    if (!criteria.includes(id) || !Number.isFinite(Number(from)) || !Number.isFinite(Number(to)))
      noted.refuse(code, 'unknown-criterion');
    else if (cell !== undefined && difference === undefined) noted.refuse(cell, 'not-a-difference');
    else if (difference !== undefined)
      verdicts[id] = [...(verdicts[id] ?? []), { from: Number(from), to: Number(to), difference }];
  }
  return { verdicts: Object.keys(verdicts).length > 0 ? verdicts : null, notes: noted.notes };
}
