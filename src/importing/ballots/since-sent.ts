// Actions and criteria whose ids changed since a ballot went out: known again by the titles that it shows.
import type { BallotAnswersFile, BallotSubject, BallotWeightsSaid, TableCell } from '../../model/index.ts';
import { type BallotForm, ballotKeys, ballotTitle } from '../../project/people/index.ts';
import { folded } from '../../values/index.ts';
import { movedSince } from '../renamed-since.ts';
import type { Lines } from './noting.ts';

type Titled = readonly (readonly [id: string, title: string])[];

/** What a ballot calls the things that it asks about, by their ids. */
export interface Called {
  readonly actions: Titled;
  readonly criteria: Titled;
}

/** By the id of each thing when the ballot went out, that of today; none that stayed. */
export interface RenamedSince {
  readonly actions: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, string>;
}

const titles = (all: Titled): ReadonlyMap<string, string> =>
  new Map(all.flatMap(([id, title]) => (title.trim() === '' ? [] : [[id, folded(title)] as const])));

export const sinceSent = (then: Called, now: Called): RenamedSince => ({
  actions: movedSince(titles(then.actions), titles(now.actions)),
  criteria: movedSince(titles(then.criteria), titles(now.criteria)),
});

export const calledToday = ({ actions, criteria }: BallotForm): Called => ({
  actions: actions.map((action) => [action.id, ballotTitle(action)]),
  criteria: criteria.map(({ id, title }) => [id, title]),
});

/** Pages of before titles were kept with what they ask name none. */
export const calledIn = ({ actions = [], criteria }: BallotSubject): Called => ({
  actions: actions.map(({ id, title }) => [id, title]),
  criteria: criteria.map(({ id, title = '' }) => [id, title]),
});

const textOf = (row: readonly TableCell[] | undefined, column: number): string =>
  String(row?.find((cell) => cell.column === column)?.value ?? '');

/** The criterion of a line may stand before the levels that are compared: `feasibility:1/2`. */
const criterionOf = (code: string): string => code.split(':', 1)[0] ?? '';

/** Whether the lines of a table are actions: its columns are then criteria, under their heads. */
export const isOfActions = ({ keys }: Lines): boolean =>
  ![...keys.values()].some((key) => ['points', 'cards', 'tradeOffs', ballotKeys.verdicts].includes(key));

/** `Attente : « … » + Coût : 70 000 €`, as `cost:1,ease:2` names them: nothing where the two do not tell of as many. */
function titledIn(code: string, said: string): Titled {
  const [ids, parts] = [code.split(',').map(criterionOf), said.split(' + ')];
  if (ids.length !== parts.length) return [];
  return ids.map((id, at) => [id, /^[^:]*/.exec(parts[at] ?? '')?.[0].trim() ?? ''] as const);
}

/** Of the trade-offs, their two sides; of the others, their own line. */
function criteriaOn(table: Lines): Titled {
  const isOfTradeOffs = [...table.keys.values()].includes('tradeOffs');
  return table.rows.flatMap((row) => {
    const code = textOf(row, 1);
    const [one = '', other = ''] = code.split('/');
    return isOfTradeOffs
      ? [...titledIn(one, textOf(row, 2)), ...titledIn(other, textOf(row, 4))]
      : [[criterionOf(code), textOf(row, 2)] as const];
  });
}

export function calledOn(tables: readonly Lines[]): Called {
  const heads = tables.flatMap((table) =>
    isOfActions(table)
      ? table.keyCells.flatMap(({ column, value }) => [[String(value), textOf(table.heads, column)] as const])
      : [],
  );
  return {
    actions: tables.filter(isOfActions).flatMap(({ rows }) => rows.map((row) => [textOf(row, 1), textOf(row, 2)] as const)),
    criteria: [...heads, ...tables.filter((table) => !isOfActions(table)).flatMap(criteriaOn)],
  };
}

/** The same tables under the ids of today. */
export function underToday(tables: readonly Lines[], { actions, criteria }: RenamedSince): readonly Lines[] {
  /** `cost`, `cost:1/2`, `cost:0,ease:5/cost:1,ease:4` */
  const ofCriteria = (code: string): string =>
    code
      .split(/([:/,])/)
      .map((part) => criteria.get(part) ?? part)
      .join('');
  return tables.map((table): Lines => {
    const isScoring = isOfActions(table);
    const now = (code: string): string => (isScoring ? (actions.get(code) ?? code) : ofCriteria(code));
    const coded = (cell: TableCell): TableCell => (cell.column === 1 ? { ...cell, value: now(String(cell.value)) } : cell);
    const key = (word: string): string => (isScoring ? (criteria.get(word) ?? word) : word);
    return {
      ...table,
      keys: new Map([...table.keys].map(([column, word]) => [column, key(word)])),
      keyCells: table.keyCells.map((cell) => ({ ...cell, value: key(String(cell.value)) })),
      rows: table.rows.map((row) => row.map(coded)),
    };
  });
}

/** A record under other keys. */
const rekeyed = <Value>(record: Readonly<Record<string, Value>>, ids: ReadonlyMap<string, string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [ids.get(id) ?? id, value]));

function weightsToday(weights: BallotWeightsSaid, criteria: RenamedSince['criteria']): BallotWeightsSaid {
  const { points, cards, tradeOffs } = weights;
  return {
    ...weights,
    ...(points && { points: rekeyed(points, criteria) }),
    ...(cards && { cards: cards.map((line) => line.map((id) => criteria.get(id) ?? id)) }),
    ...(tradeOffs && {
      tradeOffs: tradeOffs.map((one) => ({
        ...one,
        one: rekeyed(one.one, criteria),
        other: rekeyed(one.other, criteria),
      })),
    }),
  };
}

/** What a page saved, under the ids of today. */
export function answersToday(
  ballot: BallotAnswersFile['ballot'],
  { actions, criteria }: RenamedSince,
): BallotAnswersFile['ballot'] {
  const { weights, verdicts, scores } = ballot;
  return {
    ...ballot,
    ...(weights && { weights: weightsToday(weights, criteria) }),
    ...(verdicts && { verdicts: rekeyed(verdicts, criteria) }),
    ...(scores && {
      scores: rekeyed(Object.fromEntries(Object.entries(scores).map(([id, own]) => [id, rekeyed(own ?? {}, criteria)])), actions),
    }),
  };
}
