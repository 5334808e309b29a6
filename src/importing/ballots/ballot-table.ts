// A table of votes, one line for each ballot or one for each action, → rows as Pabulib writes them, and each cell that could not be taken.
import type { OutsideWords, Table, TableCell } from '../../model/index.ts';
import { folded } from '../../values/index.ts';
import { outsideOf } from '../outside-of.ts';

export interface VotedChoice {
  readonly action: string;
  /** What names it in the file: its id, its code, its title. */
  readonly names: readonly string[];
}

export type BallotKind = 'approvals' | 'points' | 'order';

export interface VoteNote {
  /** `B7`, or the line of a text. */
  readonly at: string;
  readonly code:
    | 'unknown-choice'
    | 'not-a-mark'
    | 'not-points'
    | 'not-a-rank'
    | 'same-rank'
    | 'not-a-count'
    | 'no-count'
    | 'no-choice'
    | 'no-column-for'
    | 'count-twice'
    | 'unknown-group'
    | 'no-response'
    | 'again';
  readonly found: string;
}

/** Each a row: who, what they chose by the ids of actions, their points, and all other cells by their headers. */
export interface BallotRow {
  /** In its file, from 1. */
  readonly line: number;
  /** Empty when nothing says. */
  readonly voter: string;
  readonly chosen: readonly string[];
  readonly points: readonly number[];
  readonly others: Readonly<Record<string, string>>;
}

export interface BallotTable {
  readonly ballots: readonly BallotRow[];
  /** Votes for each action, where the table counts them only; `place`: where, when the table says it. */
  readonly counted: readonly { readonly action: string; readonly votes: number; readonly place?: string }[];
  readonly notes: readonly VoteNote[];
  readonly outside: readonly OutsideWords[];
}
type Read = Omit<BallotTable, 'outside'>;

const heads = {
  voter: ['voterid', 'votant', 'bulletin', 'voter', 'ballot', 'n', 'no', 'numero', 'number'],
  vote: ['vote', 'votes', 'choix', 'choices', 'actionschoisies'],
  points: ['points'],
  action: ['action', 'actions', 'projet', 'projets', 'project', 'projects', 'projectid', 'code'],
  place: ['bureau', 'bureaudevote', 'lieu', 'lieudevote', 'urne', 'place', 'pollingstation'],
  count: ['voix', 'votes', 'nombredevoix', 'decompte', 'count', 'total'],
};
/** Under these names whatever the language of the table. */
const groupHeads: Readonly<Record<string, readonly string[]>> = {
  commune: ['commune', 'ville', 'town', 'subunit', 'district'],
  age: ['age', 'tranchedage', 'agegroup'],
  audience: ['public', 'publics', 'audience', 'profil'],
};
const marks = new Set(['x', '1', 'oui', 'yes', 'vrai', 'true', 'v', '✓', '✔', '☑']);
const noMarks = new Set(['', '0', 'non', 'no', 'faux', 'false']);

const textOf = (cell: TableCell | undefined): string => (cell === undefined ? '' : String(cell.value).trim());
const plain = (text: string): string => folded(text).replace(/[°:.]/g, '');

type Named = ReadonlyMap<string, string>;

/** By its whole name, or by a code or an id that more words go with: « 1 - Permanence », « AC-001 Permanence », « Permanence (1) ». */
function actionOfHeader(header: string, named: Named, choices: readonly VotedChoice[]): string | undefined {
  const first = plain(header.split(/\s/)[0] ?? '');
  const apart = [/^([^\s.:)–—]{1,20})(?:[.:)]| [-–—:]) /, /[([]([^()[\]]{1,20})[)\]]$/].map(
    (pattern) => pattern.exec(header)?.[1] ?? '',
  );
  return (
    named.get(plain(header)) ??
    choices.find(({ action }) => plain(action) === first)?.action ??
    apart.map((code) => named.get(plain(code))).find((action) => action !== undefined)
  );
}

/** Null when no visible sheet holds votes. */
export function ballotTable(table: Table, choices: readonly VotedChoice[], kind: BallotKind): BallotTable | null {
  const named = new Map(choices.flatMap(({ action, names }) => names.map((name) => [plain(name), action] as const)));
  for (const sheet of table.sheets.filter(({ isHidden }) => !isHidden))
    for (const [at, row] of sheet.rows.slice(0, 20).entries()) {
      const columns = row.map((cell) => ({ column: cell.column, name: textOf(cell), key: plain(textOf(cell)) }));
      const of = (names: readonly string[]) => columns.find(({ key }) => names.includes(key))?.column;
      const own = columns.flatMap(({ column, name }) => {
        const action = actionOfHeader(name, named, choices);
        return action === undefined ? [] : [{ column, action }];
      });
      const below = sheet.rows.slice(at + 1);
      const outside = (read: readonly (number | undefined)[]): readonly OutsideWords[] =>
        outsideOf(table, { sheet, row: row[0]?.row ?? 0, columns: new Set(read.flatMap((one) => one ?? [])) });
      const [action, count, vote] = [of(heads.action), of(heads.count), of(heads.vote)];
      const where = of(heads.place);
      if (action !== undefined && count !== undefined)
        return { ...countsIn(below, { action, count, where }, named), outside: outside([action, count, where]) };
      if (own.length === 0 && vote === undefined) continue;
      const taken = new Set([...own.map(({ column }) => column), vote, of(heads.points), of(heads.voter)]);
      const others = columns.flatMap(({ column, name, key }) => {
        const group = Object.entries(groupHeads).find(([, names]) => names.includes(key))?.[0];
        return taken.has(column) || name === '' ? [] : [{ column, name: group ?? name }];
      });
      const place = { own, vote, points: of(heads.points), voter: of(heads.voter), others };
      const read = [...taken, ...others.map(({ column }) => column)];
      const { ballots, counted, notes } = ballotsIn(below, place, named, kind);
      const lacking = own.length === 0 ? [] : choices.filter((choice) => own.every((one) => one.action !== choice.action));
      const told = lacking.map(
        ({ names }): VoteNote => ({ at: row[0]?.address ?? '', code: 'no-column-for', found: names.at(-1) ?? '' }),
      );
      return { ballots, counted, notes: [...told, ...notes], outside: outside(read) };
    }
  return null;
}

type Row = readonly TableCell[];
const cellAt = (row: Row, column: number | undefined): TableCell | undefined => row.find((cell) => cell.column === column);

interface CountPlaces {
  readonly action: number;
  readonly count: number;
  readonly where: number | undefined;
}

function countsIn(rows: readonly Row[], { action, count, where }: CountPlaces, named: Named): Read {
  const notes: VoteNote[] = [];
  const seen = new Set<string>();
  const counted = rows.flatMap((row) => {
    const [name, votes, place] = [cellAt(row, action), cellAt(row, count), textOf(cellAt(row, where))];
    const own = named.get(plain(textOf(name)));
    const number = Number(textOf(votes).replace(/\s/g, ''));
    if (name === undefined) {
      const said = votes ?? cellAt(row, where);
      if (said !== undefined) notes.push({ at: said.address, code: 'no-choice', found: textOf(said) });
    } else if (own === undefined) notes.push({ at: name.address, code: 'unknown-choice', found: textOf(name) });
    else if (votes === undefined) notes.push({ at: name.address, code: 'no-count', found: textOf(name) });
    else if (!Number.isSafeInteger(number) || number < 0)
      notes.push({ at: votes.address, code: 'not-a-count', found: textOf(votes) });
    else {
      const key = `${own} ${place}`;
      if (seen.has(key)) notes.push({ at: name.address, code: 'count-twice', found: textOf(name) });
      seen.add(key);
      return [{ action: own, votes: number, ...(place !== '' && { place }) }];
    }
    return [];
  });
  return { ballots: [], counted, notes };
}

interface Places {
  readonly own: readonly { readonly column: number; readonly action: string }[];
  readonly vote: number | undefined;
  readonly points: number | undefined;
  readonly voter: number | undefined;
  readonly others: readonly { readonly column: number; readonly name: string }[];
}

function ballotsIn(rows: readonly Row[], places: Places, named: Named, kind: BallotKind): Read {
  const notes: VoteNote[] = [];
  const ballots = rows.flatMap((row): readonly BallotRow[] => {
    if (row.every((cell) => textOf(cell) === '')) return [];
    const said = places.own.length > 0 ? ticked(row, places, kind, notes) : listed(row, places, named, notes);
    const others = Object.fromEntries(places.others.map(({ column, name }) => [name, textOf(cellAt(row, column))]));
    const voter = textOf(cellAt(row, places.voter));
    return [{ line: row[0]?.row ?? 0, voter, ...said, others }];
  });
  return { ballots, counted: [], notes };
}

/** One column for each action: a mark, points, or a rank. */
function ticked(row: Row, { own }: Places, kind: BallotKind, notes: VoteNote[]): Pick<BallotRow, 'chosen' | 'points'> {
  const given = own.flatMap(({ column, action }) => {
    const cell = cellAt(row, column);
    const text = textOf(cell);
    const [key, number, at] = [plain(text), Number(text.replace(',', '.')), cell?.address ?? ''];
    if (noMarks.has(key)) return [];
    if (kind === 'approvals') {
      if (marks.has(key)) return [{ action, number: 1, at }];
      notes.push({ at, code: 'not-a-mark', found: text });
      return [];
    }
    if (Number.isSafeInteger(number) && number > 0) return [{ action, number, at }];
    notes.push({ at, code: kind === 'points' ? 'not-points' : 'not-a-rank', found: text });
    return [];
  });
  if (kind !== 'order')
    return { chosen: given.map(({ action }) => action), points: kind === 'points' ? given.map(({ number }) => number) : [] };
  const inOrder = given.toSorted((a, b) => a.number - b.number);
  const twice = inOrder.filter(({ number }, at) => inOrder.some((one, other) => other < at && one.number === number));
  for (const { at, number } of twice) notes.push({ at, code: 'same-rank', found: String(number) });
  // Two that bear one rank are in no order: neither of them is taken.
  const same = new Set(twice.map(({ number }) => number));
  return { chosen: inOrder.filter(({ number }) => !same.has(number)).map(({ action }) => action), points: [] };
}

/** One column that lists what was chosen. */
function listed(row: Row, { vote, points }: Places, named: Named, notes: VoteNote[]) {
  const cell = cellAt(row, vote);
  const words = textOf(cell)
    .split(/[,;|\n]/)
    .map((one) => one.trim());
  const numbers = textOf(cellAt(row, points))
    .split(/[,;|\n]/)
    .map(Number);
  const given = words.flatMap((name, at) => {
    const action = named.get(plain(name));
    if (name !== '' && action === undefined) notes.push({ at: cell?.address ?? '', code: 'unknown-choice', found: name });
    return action === undefined ? [] : [{ action, points: numbers[at] ?? 0 }];
  });
  return { chosen: given.map(({ action }) => action), points: points === undefined ? [] : given.map((one) => one.points) };
}
