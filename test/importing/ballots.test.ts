// Ballots: what is asked, what comes back, and that no answer is lost or guessed.

import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { revise } from '../../src/editing/index.ts';
import { ballotEdits, type ReadBallot, readBallot } from '../../src/importing/index.ts';
import type { Project, Table, TableCell } from '../../src/model/index.ts';
import { type BallotMethod, ballotForm, ballotKeys, votersOf, votingBody } from '../../src/project/people/voters.ts';
import { tableOf } from '../../src/reading/index.ts';
import { ballotWorkbook } from '../../src/rendering/index.ts';
import { measuresSaid } from '../../src/wording/votes/ballots.ts';
import { projectWith } from '../project/project.ts';

const scale = { min: 1, max: 5, levels: { '1': 'Hors d’atteinte', '5': 'Déjà éprouvée' } };
const project: Project = projectWith({
  actors: {
    people: [
      { id: 'PE-01', function: 'Présidente', kind: 'elected' },
      { id: 'PE-02', function: 'Directeur', kind: 'agent' },
    ],
    bodies: [
      { id: 'BO-1', kind: 'steering', members: ['PE-01', 'PE-02', 'Camille Durand', { audience: 'residents', headcount: 2 }] },
    ],
  },
  criteria: {
    criteria: [
      { id: 'demand', title: 'Attente', scale },
      { id: 'cost', title: 'Coût', from: 'budget' },
      { id: 'ease', title: 'Facilité', scale },
    ],
  },
  actions: [
    { id: 'AC-1', title: 'Accueil' },
    { id: 'AC-2', title: 'Fibre' },
    { id: 'AC-3', title: 'Abandonnée', status: 'dropped' },
  ],
});
const body = votingBody(project);
if (body === null) throw new Error('no body');
const voters = votersOf(project, body);

async function blank(method: BallotMethod, language: 'fr' | 'en' = 'fr'): Promise<Table> {
  const [voter] = voters;
  if (!voter) throw new Error('no voter');
  const request = {
    body: body ?? { id: '', kind: 'steering' as const },
    voter,
    year: 2026,
    method,
    language,
    today: '2026-06-30',
  };
  return tableOf(await ballotWorkbook(project, request), 'ballot.xlsx');
}

test('what a criterion measures is said in the signs of the language', async () => {
  const cost = { id: 'cost', title: 'Coût', from: 'budget' as const, direction: 'lower-is-better' as const };
  const ends = { min: 0, max: 200_000, levels: { '0': 'Rien', '200000': 'Plafond' } };
  const priced = { ...project, criteria: { criteria: [{ ...cost, scale: ends }] } };
  const [voter] = voters;
  if (!voter) throw new Error('no voter');
  const saying = async (language: 'fr' | 'en') => {
    const request = { body: body ?? { id: '', kind: 'steering' as const }, voter, year: 2026, method: 'points' as const };
    const table = tableOf(await ballotWorkbook(priced, { ...request, language, today: '2026-06-30' }), 'ballot.xlsx');
    return table.sheets[0]?.rows.flat().find(({ value }) => String(value).includes('Plafond'))?.value;
  };
  expect(String(await saying('fr')).replace(/\s/g, ' ')).toBe(
    'calculé d’après le budget ; le plus bas est le mieux ; 0 = Rien ; 200 000 = Plafond',
  );
  expect(await saying('en')).toBe('computed from the budget; the lowest is the best; 0 = Rien; 200,000 = Plafond');
});

/** The table with more cells: `{ 'C14': 40 }` on the sheet of that place. */
function filled(table: Table, sheetAt: number, cells: Readonly<Record<string, string | number>>): Table {
  const more = Object.entries(cells).map(([address, value]): TableCell => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const kind = typeof value === 'number' ? 'number' : 'text';
    return { address, row: Number(row), column: letter.charCodeAt(0) - 64, kind, value };
  });
  const sheets = table.sheets.map((sheet, index) => {
    if (index !== sheetAt) return sheet;
    const all = [...sheet.rows.flat(), ...more].sort((a, b) => a.row - b.row || a.column - b.column);
    const rows = [...new Set(all.map(({ row }) => row))].map((row) => all.filter((cell) => cell.row === row));
    return { ...sheet, rows };
  });
  return { ...table, sheets };
}

const placeOf = (table: Table, sheetAt: number, code: string): number =>
  table.sheets[sheetAt]?.rows.find((row) => row[0]?.value === code)?.[0]?.row ?? 0;
const form = ballotForm(project);
const read = (table: Table): ReadBallot => {
  const ballot = readBallot(table, form);
  if (ballot === null) throw new Error('not a ballot');
  return ballot;
};
const said = ({ notes }: ReadBallot) => notes.map(({ address, code, found }) => `${address} ${code} ${found}`);
const weighted = (table: Table, answers: Readonly<Record<string, string | number>>): Table =>
  filled(table, 0, Object.fromEntries(Object.entries(answers).map(([id, value]) => [`C${placeOf(table, 0, id)}`, value])));

const points = await blank('points');
const cards = await blank('cards', 'en');

test('members vote under codes, each for a college', () => {
  expect(voters.map(({ code, college }) => [code, college])).toEqual([
    ['PE-01', 'elected'],
    ['PE-02', 'staff'],
    ['BO-1-member-1', null],
    ['BO-1-residents-1', 'residents'],
    ['BO-1-residents-2', 'residents'],
  ]);
});

test('no name travels, whoever votes', async () => {
  for (const voter of voters) {
    const bytes = await ballotWorkbook(project, {
      body,
      voter,
      year: 2026,
      method: 'points',
      language: 'fr',
      today: '2026-06-30',
    });
    expect(JSON.stringify(tableOf(bytes, 'x.xlsx'))).not.toContain('Durand');
  }
});

test('a blank ballot says nothing, in either language and way', () => {
  for (const table of [points, cards]) {
    const { voter, year, weights, scores, notes } = read(table);
    expect({ voter, year, weights, scores, notes }).toEqual({ voter: 'PE-01', year: 2026, weights: null, scores: {}, notes: [] });
  }
  expect(JSON.stringify(points)).not.toContain('Abandonnée');
});

test('what programs read of it is neither seen nor printed', async () => {
  for (const method of ['points', 'cards'] as const) {
    const { sheets } = await blank(method);
    const seen = sheets.flatMap(({ rows, look }) =>
      rows.flatMap((row) => row.flatMap(({ row: at, value }) => (look?.hiddenRows.has(at) ? [] : [String(value)]))),
    );
    for (const key of [ballotKeys.code, ballotKeys.scales, ballotKeys.own, 'points', 'cards']) expect(seen).not.toContain(key);
    // Beside the voter, the year and the day, which are read.
    expect(seen).toEqual(expect.arrayContaining([ballotKeys.voter, ballotKeys.year, ballotKeys.date]));
  }
});

test('points make a hundred, or no weight is taken', () => {
  expect(read(weighted(points, { demand: 50, cost: 20, ease: '30' })).weights).toEqual({
    points: { demand: 50, cost: 20, ease: 30 },
  });
  const short = read(weighted(points, { demand: 50, cost: 20 }));
  expect(short.weights).toBeNull();
  expect(said(short)).toEqual([`C${placeOf(points, 0, 'demand')} points-sum 70`]);
  const words = read(weighted(points, { demand: 'beaucoup', cost: 100 }));
  expect(words.weights).toBeNull();
  expect(said(words)).toEqual([`C${placeOf(points, 0, 'demand')} not-points beaucoup`]);
});

test('points may be typed as shares; nobody votes by a guess', () => {
  expect(read(weighted(points, { demand: '50 %', cost: '20%', ease: 30 })).weights).toEqual({
    points: { demand: 50, cost: 20, ease: 30 },
  });
  const guessed = read(weighted(points, { demand: '~50', cost: '2 0', ease: 30 }));
  expect(guessed.weights).toBeNull();
  expect(said(guessed).map((line) => line.replace(/^C\d+ /, ''))).toEqual(['not-points ~50', 'not-points 2 0']);
});

test('the day of a vote may be typed in words', () => {
  const at = points.sheets.flatMap(({ rows }) => rows).find((row) => row[0]?.value === ballotKeys.date)?.[0]?.row ?? 0;
  const dated = (value: string): string | null => read(filled(points, 0, { [`C${at}`]: value })).date;
  expect(['12 mars 2026', '12/03/2026', '2026-03-12', 'mars 2026', '12.03.26'].map(dated)).toEqual([
    '2026-03-12',
    '2026-03-12',
    '2026-03-12',
    null,
    null,
  ]);
});

test('cards are laid in order, a number skipped is a blank card', () => {
  expect(read(weighted(cards, { cost: 1, ease: 3, demand: 3 })).weights).toEqual({ cards: [['cost'], [], ['demand', 'ease']] });
  expect(read(weighted(cards, { cost: 4, ease: 5, demand: 6 })).weights).toEqual({ cards: [['cost'], ['ease'], ['demand']] });
  expect(said(read(weighted(cards, { cost: 1, ease: 2 })))).toEqual([`A${placeOf(cards, 0, 'demand')} no-card Attente`]);
  expect(said(read(weighted(cards, { cost: 1, ease: 2.5, demand: 1000 })))).toEqual([
    `C${placeOf(cards, 0, 'demand')} not-a-card 1000`,
    `C${placeOf(cards, 0, 'ease')} not-a-card 2.5`,
  ]);
});

test('each score is taken or refused at its cell; no word beside is lost', () => {
  const row = placeOf(points, 1, 'AC-1');
  const ballot = read(
    filled(points, 1, {
      [`C${row}`]: 'déjà éprouvée',
      [`D${row}`]: 6,
      [`C${row + 1}`]: 'bof',
      [`D${row + 1}`]: 2,
      [`G${row}`]: 'à revoir',
      [`A${row + 2}`]: 'AC-9',
      [`C${row + 2}`]: 3,
      [`B${row + 3}`]: 'Merci',
      H1: 'Note',
    }),
  );
  expect(ballot.scores).toEqual({ 'AC-1': { demand: 5 }, 'AC-2': { ease: 2 } });
  expect(said(ballot)).toEqual([
    `G${row} outside-columns à revoir`,
    `D${row} outside-scale 6`,
    `C${row + 1} not-a-score bof`,
    `A${row + 2} unknown-action AC-9`,
    `C${row + 2} no-action 3`,
    `B${row + 3} outside-rows Merci`,
    'H1 outside-columns Note',
  ]);
});

test('a sheet that somebody added is told, cell by cell', () => {
  const cell: TableCell = { address: 'A1', row: 1, column: 1, kind: 'text', value: 'Mes remarques' };
  const table = { ...points, sheets: [...points.sheets, { name: 'Feuille4', isHidden: false, rows: [[cell]], merged: [] }] };
  expect(said(read(table))).toEqual(['A1 other-sheet Mes remarques']);
});

test('words that somebody typed above a table, in the place of a code or in a comment are told; an empty line of an action that is gone is not', () => {
  const [first, second] = points.sheets;
  if (first === undefined || second === undefined) throw new Error('two sheets');
  const date = first.rows.find((row) => row[0]?.value === ballotKeys.date)?.[0]?.row ?? 0;
  const typed = (row: number, column: number, value: string): TableCell => {
    return { address: `${String.fromCharCode(64 + column)}${row}`, row, column, kind: 'text', value };
  };
  const withCells = (rows: readonly (readonly TableCell[])[], more: readonly TableCell[]) =>
    [...new Set([...rows.flat(), ...more].map(({ row }) => row))]
      .sort((a, b) => a - b)
      .map((row) => [...rows.flat(), ...more].filter((cell) => cell.row === row));
  const comment = { address: 'C6', row: 6, column: 3, text: 'sous réserve' };
  const look = { fills: new Map(), comments: [comment], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  const below = (second.rows.at(-1)?.[0]?.row ?? 0) + 1;
  const own = [typed(date, 4, 'par mail'), typed(date + 1, 2, 'absent en mai')];
  const sheets = [
    { ...first, rows: withCells(first.rows, own) },
    { ...second, look, rows: withCells(second.rows, [typed(below, 1, 'Merci à tous'), typed(below + 1, 1, 'AC-99')]) },
    ...points.sheets.slice(2),
  ];
  expect(said(read({ ...points, sheets }))).toEqual([
    `A${below} unknown-action Merci à tous`,
    `D${date} outside-columns par mail`,
    `B${date + 1} outside-columns absent en mai`,
    'C6 comment sous réserve',
  ]);
});

test('words behind a title, and on the sheet of scales, are told', () => {
  const [first, second, scales] = points.sheets;
  if (first === undefined || second === undefined || scales === undefined) throw new Error('three sheets');
  const behind = (rows: Table['sheets'][number]['rows'], said: string, more: string) =>
    rows.map((row) => row.map((cell) => (cell.value === said ? { ...cell, value: `${said} ${more}` } : cell)));
  const typed = (row: number, column: number, value: string): TableCell => {
    return { address: `${String.fromCharCode(64 + column)}${row}`, row, column, kind: 'text', value };
  };
  const last = scales.rows.at(-1)?.[0]?.row ?? 0;
  const added = [...behind(scales.rows, 'Déjà éprouvée', '(où ?)'), [typed(last + 2, 1, 'Échelle peu claire')]];
  const sheets = [
    { ...first, rows: behind(first.rows, 'Attente', '– la plus importante') },
    { ...second, rows: behind(behind(second.rows, 'Fibre', 'et mobile'), 'Facilité', '?') },
    { ...scales, rows: added.map((row, at) => (at === 0 ? [...row, typed(1, 3, 'cf. guide')] : row)) },
  ];
  const notes = read({ ...points, sheets }).notes.map(({ code, found }) => `${code} ${found}`);
  expect(notes.sort()).toEqual([
    'beside-title Attente – la plus importante',
    'beside-title Déjà éprouvée (où ?)',
    'beside-title Déjà éprouvée (où ?)',
    'beside-title Facilité ?',
    'beside-title Fibre et mobile',
    'outside-columns cf. guide',
    'outside-rows Échelle peu claire',
  ]);
  expect(read(points).notes).toEqual([]);
});

test('a table that is no ballot is not read as one', () => {
  expect(readBallot(tableOf(new TextEncoder().encode('a;b\n1;2\n'), 'x.csv'), form)).toBeNull();
});

const apply = (text: string | null, ballots: readonly ReadBallot[]) => {
  const { ballots: list = null } = Object(text === null ? {} : load(text));
  const changes = ballotEdits(
    'ballots/2026.yaml',
    list,
    ballots.map((one) => ({ ...one, college: 'elected' as const })),
  );
  const [revision] = revise(
    changes.flatMap(({ edits }) => edits),
    () => text,
  );
  return { changes, text: revision?.after ?? text };
};

test('what stands of a voter is kept where the ballot does not ask, taken away where it is left empty', () => {
  const before = `# Vote du 3 juin\nballots:\n  - {voter: PE-01, influence: 2, weights: {points: {demand: 100}}, scores: {AC-1: {demand: 4, ease: 3}, AC-3: {ease: 1}}} # par courrier\n  - {voter: PE-02}\n`;
  const row = placeOf(points, 1, 'AC-1');
  const { text, changes } = apply(before, [read(filled(points, 1, { [`C${row}`]: 4 }))]);
  expect(changes.map(({ what }) => what)).toEqual(['changed']);
  expect(load(text ?? '')).toEqual({
    ballots: [
      {
        voter: 'PE-01',
        influence: 2,
        weights: { points: { demand: 100 } },
        scores: { 'AC-1': { demand: 4 }, 'AC-3': { ease: 1 } },
      },
      { voter: 'PE-02' },
    ],
  });
  expect(text).toContain('# Vote du 3 juin');
  expect(text).toContain('# par courrier');
});

const shares = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => ({ demand: Math.min(a, b), cost: Math.abs(a - b), ease: 100 - Math.max(a, b) }));
const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

test('law: exactly what was voted lands, and a second time changes nothing', () => {
  fc.assert(
    fc.property(shares, fc.tuple(score, score, score, score), fc.boolean(), (given, scores, isNew) => {
      const row = placeOf(points, 1, 'AC-1');
      const places = [`C${row}`, `D${row}`, `C${row + 1}`, `D${row + 1}`];
      const answers = Object.fromEntries(places.flatMap((place, at) => (scores[at] ? [[place, scores[at]]] : [])));
      const ballot = read(filled(weighted(points, given), 1, answers));
      const start = isNew ? null : 'ballots:\n  - voter: PE-01\n    scores: {AC-2: {ease: 1}}\n';
      const once = apply(start, [ballot]);
      const { ballots } = Object(load(once.text ?? ''));
      const [a, b, c, d] = scores;
      const some = (demand: number | null | undefined, ease: number | null | undefined) => ({
        ...(demand && { demand }),
        ...(ease && { ease }),
      });
      const all = { 'AC-1': some(a, b), 'AC-2': some(c, d) };
      const expected = Object.fromEntries(Object.entries(all).filter(([, own]) => Object.keys(own).length > 0));
      expect(ballots[0].weights).toEqual({ points: given });
      expect(ballots[0].scores ?? {}).toEqual(expected);
      expect(apply(once.text, [ballot]).changes.map(({ what }) => what)).toEqual(['same']);
    }),
    { numRuns: 60 },
  );
});

test('a ballot of before an action or a criterion was renamed is read under the ids of today, by the titles that it shows', () => {
  const { criteria: own } = project.criteria;
  const renamed: Project = {
    ...project,
    criteria: { ...project.criteria, criteria: (own ?? []).map((one) => (one.id === 'ease' ? { ...one, id: 'facility' } : one)) },
    // Ids that passed from one action to the other: by ids alone, answers would fall on the wrong one.
    actions: project.actions.map((one) =>
      one.id === 'AC-1' ? { ...one, id: 'AC-2' } : one.id === 'AC-2' ? { ...one, id: 'AC-1' } : one,
    ),
  };
  const at = placeOf(points, 1, 'AC-1');
  const answered = filled(weighted(points, { demand: 50, cost: 20, ease: 30 }), 1, { [`C${at}`]: 4, [`D${at}`]: 2 });
  const ballot = readBallot(answered, ballotForm(renamed));
  expect(ballot?.weights).toEqual({ points: { demand: 50, cost: 20, facility: 30 } });
  expect(ballot?.scores).toEqual({ 'AC-2': { demand: 4, facility: 2 } });
  expect(ballot?.notes).toEqual([]);
  expect([...(ballot?.renamed?.criteria ?? [])]).toEqual([['ease', 'facility']]);
  // What was retitled is told as it was.
  const retitled = { ...renamed, actions: renamed.actions.map((one) => ({ ...one, id: `${one.id}0`, title: 'Autre' })) };
  expect(readBallot(answered, ballotForm(retitled))?.notes.map(({ code }) => code)).toContain('unknown-action');
});

test.each(['fr', 'en'] as const)('a ballot by trade-offs names its criteria in its sentences: %s', async (language) => {
  const [voter] = voters;
  if (!voter) throw new Error('no voter');
  const criteria = project.criteria.criteria ?? [];
  const sides = [
    { demand: 5, cost: 200_000 },
    { demand: 1, cost: 0 },
  ];
  const [one = '', other = ''] = sides.map((side) => measuresSaid(criteria, side, language));
  const code = 'demand:5,cost:200000/demand:1,cost:0';
  const asked = { body, voter, year: 2026, method: 'tradeOffs' as const, language, today: '2026-06-30' };
  const sent = await ballotWorkbook(project, { ...asked, tradeOffs: [{ code, one, other }] });
  const table = tableOf(sent, 'ballot.xlsx');
  const answered = filled(table, 0, { [`C${placeOf(table, 0, code)}`]: 'A' });
  const now = {
    ...project,
    criteria: { criteria: criteria.map((each) => (each.id === 'cost' ? { ...each, id: 'price' } : each)) },
  };
  const ballot = readBallot(answered, ballotForm(now));
  expect(ballot?.notes).toEqual([]);
  expect(ballot?.weights).toEqual({
    tradeOffs: [{ one: { demand: 5, price: 200_000 }, other: { demand: 1, price: 0 }, better: 'one' }],
  });
});
