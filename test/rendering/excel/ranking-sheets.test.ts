/** The ranking sheets compute, in another program, what the ranking room computes: as issued, and with other weights or scores. */
import { describe, expect, it } from 'vitest';
import type { Project, Ranking } from '../../../src/model/index.ts';
import { groundsOf, rank, sortedActions } from '../../../src/ranking/actions/index.ts';
import { rankMatrix } from '../../../src/ranking/index.ts';
import { checkArchive } from '../../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { criterion, tinyProject } from '../../ranking/tiny-project.ts';
import { type Book, faultsOf, hasLibreOffice, openWorkbook, recomputed, sheetOf, shippedWorkbook } from './opened.ts';

const curve = [
  [0, 0],
  [10, 0.6],
  [20, 0.9],
  [50, 1],
];
const criteria = [
  criterion('curve', { weight: 33.3, values: curve.map(([at = 0, value = 0]) => [at, value] as const) }),
  criterion('cost', { weight: 21.7, direction: 'lower-is-better', scale: { min: 0, max: 90 }, missing: 'worst' }),
  criterion('hoped', { weight: 5.1, missing: 'best' }),
  criterion('shared', { weight: 17, missing: 'reweight' }),
  criterion('spread', { weight: 11.9, missing: 'reweight', scale: { min: 1, max: 5 } }),
  criterion('kept', { weight: 11, veto: 2 }),
];
/** Within the scales, at their breakpoints and beyond them, missing in turn; equal rows, a veto. */
const actions = Array.from({ length: 24 }, (_, i) => ({
  id: `AC-${100 + i}`,
  scores: {
    ...(i % 7 === 3 ? {} : { curve: [0, 3.3, 10, 14, 20, 37, 60][i % 7] ?? 0 }),
    ...(i % 5 === 2 ? {} : { cost: (i * 37) % 97 }),
    ...(i % 6 === 1 ? {} : { hoped: (i * 7) % 11 }),
    ...(i % 4 === 1 ? {} : { shared: (i * 3) % 10 }),
    ...(i % 8 === 1 ? {} : { spread: 1 + ((i * 5) % 40) / 10 }),
    kept: i === 5 ? 1 : 2 + ((i * 3) % 9),
  },
}));
const project = tinyProject({ criteria: { criteria }, actions: [...actions, ...actions.slice(0, 3).map(twin)] });

function twin<T extends { readonly id: string }>(action: T): T {
  return { ...action, id: action.id.replace('AC-1', 'AC-9') };
}

const lower = { direction: 'lower-is-better', scale: { min: 0, max: 90 } } as const;

const workbookOf = (of: Project, ranking: Ranking) =>
  shippedWorkbook(
    'steering-workbook',
    viewOf({ project: of, ranking, plan: null, year: 2027, today: '2026-12-31', deliverable: 'steering-workbook', title: 'T' }),
    'fr',
  );
const bytes = await workbookOf(project, rank(project));

/** Score, rank and points of each action, as a workbook computes them. */
function computedIn(book: Book): ReadonlyMap<string, { score: number; rank: number | null; points: number[] }> {
  const sheet = sheetOf(book, 'Classement');
  const found = new Map<string, { score: number; rank: number | null; points: number[] }>();
  sheet.eachRow((row) => {
    const id = row.getCell(4).value;
    if (typeof id !== 'string' || !id.startsWith('AC-')) return;
    const number = (column: number) => Number(row.getCell(column).result);
    const ranked = row.getCell(1).result;
    const points = criteria.map((_, j) => number(8 + criteria.length + j));
    found.set(id, { score: number(6), rank: typeof ranked === 'number' ? ranked : null, points });
  });
  return found;
}

function expectAsRanked(book: Book, ranking: Ranking): void {
  const computed = computedIn(book);
  expect(computed.size).toBe(ranking.ranked.length);
  for (const { action, rank: place, score, because } of ranking.ranked) {
    const found = computed.get(action);
    expect(found?.rank, action).toBe(place);
    expect(Math.abs((found?.score ?? Number.NaN) - 100 * score), action).toBeLessThan(1e-9);
    for (const [j, { points }] of because.entries())
      expect(Math.abs((found?.points[j] ?? Number.NaN) - 100 * points), action).toBeLessThan(1e-9);
  }
}

it('has nothing that the Open XML SDK refuses, nor anything that keeps it from being read by everyone', async () => {
  expect(await faultsOf(bytes)).toEqual([]);
  expect(checkArchive(openArchive(bytes), { isFinished: true })).toEqual([]);
});

it('stores what the ranking says', async () => {
  expectAsRanked(await openWorkbook(bytes), rank(project));
});

it('draws scores as bars from 0 to 100, and says how far behind the first each is', async () => {
  const book = await openWorkbook(bytes);
  const sheet = sheetOf(book, 'Classement');
  const scores = [...computedIn(book).values()].filter(({ rank: place }) => place !== null).map(({ score }) => score);
  const gaps = scores.map((_, at) => Number(sheet.getCell(10 + at, 7).result));
  expect(gaps.map((gap) => Math.max(...scores) - gap)).toEqual(scores.map((score) => expect.closeTo(score, 9)));
  const part = openArchive(bytes).find(({ name }) => name === 'xl/worksheets/sheet3.xml');
  expect(new TextDecoder().decode(part?.bytes)).toMatch(
    /sqref="F10:F\d+[^"]*"><cfRule type="dataBar"[^>]*><dataBar[^>]*><cfvo type="num" val="0"\/><cfvo type="num" val="100"\/>/,
  );
});

it('has a sheet of the committee’s categories when it sorts, and none otherwise', async () => {
  const sorting = { categories: [{ title: 'À engager', from: { kept: 6 }, veto: { cost: 50 } }, { title: 'À écarter' }] };
  const sorts = { ...project, criteria: { criteria: [criterion('kept'), criterion('cost', lower)], sorting } };
  const ranking = rank(sorts);
  const sorted = sortedActions(sorts, ranking, null);
  const grounds = groundsOf(sorts, ranking, { sorted });
  const asked = { plan: null, year: 2027, today: '2026-12-31', deliverable: 'steering-workbook', title: 'T' };
  const made = await shippedWorkbook('steering-workbook', viewOf({ project: sorts, ranking, grounds, ...asked }), 'fr');
  expect(await faultsOf(made)).toEqual([]);
  const sheet = sheetOf(await openWorkbook(made), 'Tri du comité');
  const shown = Array.from({ length: ranking.ranked.length }, (_, at) => sheet.getRow(5 + at));
  const told = new Map(shown.map((row) => [row.getCell(3).value, row.getCell(1).value]));
  const ranges = sorted?.actions.map(({ action, best, worst }) => [
    action,
    best === worst ? best : expect.stringContaining(worst),
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(ranges ?? []));
  expect(shown.map((row) => row.getCell(5).value).filter(Boolean).length).toBe(
    sorted?.actions.filter(({ vetoes }) => vetoes.length > 0).length,
  );
  expect((await openWorkbook(bytes)).getWorksheet('Tri du comité')).toBeUndefined();
});

describe.skipIf(!hasLibreOffice)('in LibreOffice (in the proofs, where soffice is installed)', () => {
  it('comes to the same scores, ranks and points', async () => {
    expectAsRanked(await recomputed(bytes), rank(project));
  }, 60_000);

  it('follows other weights as the ranking room does', async () => {
    const weights = [4, 30, 0, 25, 7, 11];
    const book = await openWorkbook(bytes);
    for (const [j, weight] of weights.entries()) sheetOf(book, 'Classement').getCell(7, 8 + j).value = weight;
    const after = await recomputed(new Uint8Array(await book.xlsx.writeBuffer()));
    const weighed = criteria.map((one, j) => ({ ...one, weight: weights[j] ?? 0 }));
    const expected = rank({ ...project, criteria: { criteria: weighed } });
    expectAsRanked(after, expected);

    // The same by the method on a plain matrix of values, each missing one under the rule of its criterion.
    const kept = expected.ranked.filter(({ rank: place }) => place !== null);
    const matrix = rankMatrix({
      values: kept.map(({ because }) => because.map(({ value, missing }) => (missing ? null : value))),
      criteria: weighed.map(({ id, weight, missing = 'midpoint' }) => ({
        ...{ id, weight, missing, direction: 'higher-is-better', scale: { min: 0, max: 1 } },
      })),
    });
    if (matrix.method !== 'weighted-sum') throw new Error('another method');
    const computed = computedIn(after);
    expect(kept.map(({ action }) => computed.get(action)?.rank)).toEqual(matrix.ranks.competition);
    for (const [i, { action }] of kept.entries())
      expect(Math.abs((computed.get(action)?.score ?? Number.NaN) - 100 * (matrix.scores[i] ?? 0))).toBeLessThan(1e-9);

    const order = sheetOf(after, 'Ordre recalculé');
    const shown = kept.map((_, i) => [order.getCell(5 + i, 2).result, order.getCell(5 + i, 4).result]);
    expect(shown.map(([place]) => place)).toEqual(kept.map(({ rank: place }) => place));
    expect(new Set(shown.map(([, id]) => id))).toEqual(new Set(kept.map(({ action }) => action)));
  }, 60_000);

  it('follows a score that is changed, and one that was missing', async () => {
    const book = await openWorkbook(bytes);
    const scores = sheetOf(book, 'Notes et échelles');
    const rowOf = (id: string) => scores.getColumn(1).values.indexOf(id);
    scores.getCell(rowOf('AC-103'), 3).value = 12.5;
    scores.getCell(rowOf('AC-100'), 4).value = null;
    const changed = actions.map((one) =>
      one.id === 'AC-103'
        ? { ...one, scores: { ...one.scores, curve: 12.5 } }
        : one.id === 'AC-100'
          ? { ...one, scores: Object.fromEntries(Object.entries(one.scores).filter(([id]) => id !== 'cost')) }
          : one,
    );
    const other = tinyProject({ criteria: { criteria }, actions: [...changed, ...actions.slice(0, 3).map(twin)] });
    expectAsRanked(await recomputed(new Uint8Array(await book.xlsx.writeBuffer())), rank(other));
  }, 60_000);
});
