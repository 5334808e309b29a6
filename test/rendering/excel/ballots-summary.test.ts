/** The summary of the ballots adds up what voters said, by formulas that another program computes alike. */
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../../../src/model/index.ts';
import { groundsOf, rank } from '../../../src/ranking/actions/index.ts';
import { checkArchive } from '../../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { deliverables } from '../../../src/rendering/deliverables/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { criterion, tinyProject } from '../../ranking/tiny-project.ts';
import { faultsOf, hasLibreOffice, openWorkbook, partOf, recomputed, resultsOf, sheetOf, shippedWorkbook } from './opened.ts';

const cast = (voter: string, said: Omit<Ballot, 'voter'>) => ({ year: 2026, ballot: { voter, ...said } });
const project = tinyProject({
  criteria: { weightsFrom: 'ballots', criteria: ['a', 'b', 'c'].map((id) => criterion(id, { title: `Critère ${id}` })) },
  actors: {
    people: ['PE-1', 'PE-2', 'PE-3', 'PE-4'].map((id) => ({ id, function: `Fonction ${id}`, kind: 'elected' as const })),
    bodies: [{ id: 'BO-1', kind: 'steering', members: ['PE-1', 'PE-2', 'PE-3', 'PE-4'] }],
  },
  ballots: [
    cast('PE-1', { college: 'elected', weights: { points: { a: 100, b: 50, c: 50 } } }),
    cast('PE-2', { college: 'elected', influence: 3, weights: { points: { a: 20, b: 100, c: 80 } } }),
    cast('PE-3', {
      college: 'staff',
      weights: {
        pairs: [
          { a: 'a', b: 'b', value: 3 },
          { a: 'b', b: 'c', value: 3 },
          { a: 'c', b: 'a', value: 3 },
        ],
      },
    }),
    cast('Camille Exemple', { weights: {} }),
  ],
  actions: [
    { id: 'AC-1', title: 'Ouvrir', scores: { a: 9, b: 1, c: 5 } },
    { id: 'AC-2', title: 'Relier', scores: { a: 1, b: 9, c: 5 } },
  ],
});

function viewWith() {
  const ranking = rank(project);
  const asked = { plan: null, year: 2027, today: '2026-12-31', deliverable: 'ballots-summary', title: 'Synthèse' };
  return viewOf({ project, ranking, grounds: groundsOf(project, ranking), ...asked });
}
const view = viewWith();
const bytes = await shippedWorkbook('ballots-summary', view, 'fr');
const book = await openWorkbook(bytes);

it('is the same every time, valid, and read by everyone, in both languages', async () => {
  expect(await shippedWorkbook('ballots-summary', viewWith(), 'fr')).toEqual(bytes);
  for (const language of ['fr', 'en'] as const) {
    const made = await shippedWorkbook('ballots-summary', view, language);
    expect(await faultsOf(made)).toEqual([]);
    expect(checkArchive(openArchive(made), { isFinished: true })).toEqual([]);
  }
});

it('gives each ballot its weights, and says neither who cast it nor who cast none', () => {
  const sheet = sheetOf(book, 'Bulletins');
  const shown = (row: number, column: number) => {
    const { value, text } = sheet.getCell(row, column);
    return typeof value === 'number' || value === null ? value : text;
  };
  const rows = [5, 6, 7, 8].map((row) => [2, 4, 5, 6, 8].map((column) => shown(row, column)));
  expect(rows).toEqual([
    ['Sans collège', null, null, null, 'aucun poids\u00a0: non compté'],
    ['Élus', 0.5, 0.25, 0.25, null],
    ['Élus', 0.1, 0.5, 0.4, null],
    ['Agents', expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12), 'comparaisons à revoir'],
  ]);
  for (const part of [1, 2, 3].map((n) => `xl/worksheets/sheet${n}.xml`))
    expect(partOf(bytes, part)).not.toMatch(/Camille|PE-\d|AC-\d/);
});

it('says how many have voted', () => {
  const { text } = sheetOf(book, 'Synthèse').getCell(2, 1);
  expect(text).toContain('Les poids viennent de 3 bulletins de 2026, sur 5 attendus.');
});

it('is due when weights come from ballots', () => {
  const kind = deliverables.find(({ id }) => id === 'ballots-summary');
  const typed = viewOf({
    ...{ project, ranking: rank(project), plan: null, year: 2027, today: '2026-12-31' },
    deliverable: '',
    title: '',
  });
  expect([kind?.isDue(view), kind?.isDue(typed)]).toEqual([true, false]);
});

describe.skipIf(!hasLibreOffice)('in LibreOffice (in the proofs, where soffice is installed)', () => {
  it('comes to the weights of the ranking, and every formula to what was stored', async () => {
    const [stored, computed] = [resultsOf(book), resultsOf(await recomputed(bytes))];
    expect([...computed.keys()].sort()).toEqual([...stored.keys()].sort());
    expect(stored.size).toBe(19);
    for (const [place, result] of stored) expect(computed.get(place), place).toBeCloseTo(Number(result), 12);
    const { criteria } = rank(project);
    const top = sheetOf(book, 'Synthèse').getColumn(1).values.indexOf('Critère a');
    criteria.forEach(({ weight }, j) => {
      expect(computed.get(`Synthèse!C${top + j}`)).toBeCloseTo(weight, 12);
    });
  }, 60_000);
});
