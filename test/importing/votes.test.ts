// A table of votes is read whatever its layout: one column for each action or one that lists them, marks, points or ranks, or counts alone.
import { describe, expect, test } from 'vitest';
import { ballotTable } from '../../src/importing/index.ts';
import { tableFrom } from './table-from.ts';

const choices = [
  { action: 'AC-1', names: ['AC-1', 'A', 'Le jardin'] },
  { action: 'AC-2', names: ['AC-2', 'B', 'Le préau'] },
  { action: 'AC-3', names: ['AC-3', 'C', 'La halle'] },
];
type Rows = Parameters<typeof tableFrom>[0];
const read = (kind: 'approvals' | 'points' | 'order', rows: Rows) => ballotTable(tableFrom(rows, []), choices, kind);
const said = (kind: Parameters<typeof read>[0], rows: Rows) => {
  const { ballots = [], notes = [] } = read(kind, rows) ?? {};
  return {
    ballots: ballots.map(({ chosen, points }) => [chosen.join(' '), points.join(' ')]),
    notes: notes.map(({ at, code, found }) => `${at} ${code} ${found}`),
  };
};

describe('one column for each action', () => {
  test('a mark approves, a word of refusal does not, and what is neither is told', () =>
    expect(
      said('approvals', [
        ['Votant', 'A', 'B', 'C'],
        ['v1', 'x', 'Non', 'OUI'],
        ['v2', 0, 1, '?'],
      ]),
    ).toEqual({
      ballots: [
        ['AC-1 AC-3', ''],
        ['AC-2', ''],
      ],
      notes: ['D3 not-a-mark ?'],
    }));

  test('ranks say an order, whatever the order of the columns; two that bear one rank are in none', () =>
    expect(
      said('order', [
        ['Bulletin', 'A', 'B', 'C'],
        ['v1', 3, 1, 2],
        ['v2', 2, 1, 2],
        ['v3', 1, null, 1.5],
      ]),
    ).toEqual({
      ballots: [
        ['AC-2 AC-3 AC-1', ''],
        ['AC-2', ''],
        ['AC-1', ''],
      ],
      notes: ['D3 same-rank 2', 'D4 not-a-rank 1.5'],
    }));

  test('points are whole and above 0', () =>
    expect(
      said('points', [
        ['Bulletin', 'A', 'B', 'C'],
        ['v1', 3, 0, 5],
        ['v2', -1, 2, 'deux'],
      ]),
    ).toEqual({
      ballots: [
        ['AC-1 AC-3', '3 5'],
        ['AC-2', '2'],
      ],
      notes: ['B3 not-points -1', 'D3 not-points deux'],
    }));
});

test('a header may say a code or an id and more, and an action without a column is told', () =>
  expect(
    said('approvals', [
      ['Commune', 'A - Notre jardin', 'Un préau couvert (AC-2)'],
      ['Roche', 'x', 'x'],
    ]),
  ).toEqual({ ballots: [['AC-1 AC-2', '']], notes: ['A1 no-column-for La halle'] }));

test('one column lists what was chosen, with its points beside it; who voted and their commune are kept', () => {
  const found = read('points', [
    ['Vote de juin', null, null, null],
    ['Votant', 'Choix', 'Points', 'Ville'],
    ['v1', 'B, le jardin', '4,6', 'Roche'],
    ['v2', 'C;Z;A', '1;2;3', null],
  ]);
  expect(found?.ballots).toEqual([
    { line: 3, voter: 'v1', chosen: ['AC-2', 'AC-1'], points: [4, 6], others: { commune: 'Roche' } },
    // The points of what is not known go with it.
    { line: 4, voter: 'v2', chosen: ['AC-3', 'AC-1'], points: [1, 3], others: { commune: '' } },
  ]);
  expect(found?.notes).toEqual([{ at: 'B4', code: 'unknown-choice', found: 'Z' }]);
});

test('counts are taken where they are whole, of what was put to the vote', () =>
  expect(
    read('approvals', [
      ['Projet', 'Voix'],
      ['Le jardin', '1 204'],
      ['Le préau', 0],
      ['La halle', -1],
      ['Le stade', 7],
    ]),
  ).toEqual({
    ballots: [],
    counted: [
      { action: 'AC-1', votes: 1204 },
      { action: 'AC-2', votes: 0 },
    ],
    notes: [
      { at: 'B4', code: 'not-a-count', found: '-1' },
      { at: 'A5', code: 'unknown-choice', found: 'Le stade' },
    ],
    outside: [],
  }));

test('a count that is missing is no nought; each place counts its own, and one that counts twice is told', () => {
  const found = read('approvals', [
    ['Projet', 'Voix', 'Bureau'],
    ['Le jardin', 12, 'Mairie'],
    ['Le jardin', 7, 'École'],
    ['Le jardin', 1, 'École'],
    ['Le préau', null, 'École'],
    [null, 3, 'École'],
  ]);
  expect(found?.counted).toEqual([
    { action: 'AC-1', votes: 12, place: 'Mairie' },
    { action: 'AC-1', votes: 7, place: 'École' },
    { action: 'AC-1', votes: 1, place: 'École' },
  ]);
  expect(found?.notes).toEqual([
    { at: 'A4', code: 'count-twice', found: 'Le jardin' },
    { at: 'A5', code: 'no-count', found: 'Le préau' },
    { at: 'B6', code: 'no-choice', found: '3' },
  ]);
});

test('a sheet that names no action and lists no vote holds none', () =>
  expect(
    read('approvals', [
      ['Nom', 'Âge'],
      ['v1', 30],
    ]),
  ).toBeNull());
