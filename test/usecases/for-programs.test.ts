// The library's door to Excel and other systems: bytes in, data and files out, nothing written.
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  ballots,
  exportDataset,
  exportInclusionRoadmap,
  exportNationalPlan,
  exportSurvey,
  importBallots,
  importPlan,
  open,
  openPortfolio,
  sentenceOf,
  UsageError,
} from '../../src/index.ts';
import { home } from '../house/sources.ts';

const csv = (text: string) => ({ path: 'plan.csv', bytes: new TextEncoder().encode(text) });
const plan = csv('Axe;Action;Pilote;Statut;Étapes\n9. Relier;9.1. Tirer la fibre;Jeanne MARTIN;En cours;Une puis deux\n');

function project(example = 'montfort') {
  const root = mkdtempSync(join(tmpdir(), 'jalon-programs-'));
  cpSync(join(home, `examples/${example}`), root, { recursive: true });
  const before = readdirSync(root, { recursive: true }).length;
  return { at: open(root, { today: '2026-11-24' }), isUntouched: () => readdirSync(root, { recursive: true }).length === before };
}

test('a plan beside a project: cells, changes, and the files as they should read', () => {
  const { at, isUntouched } = project();
  const { cells, actions, people, revisions } = importPlan(at, plan);
  expect(cells.find(({ fate }) => fate === 'kept')).toMatchObject({ address: 'E2', words: 'Une puis deux', note: 'no-column' });
  expect(actions.map(({ what, title }) => [what, title])).toEqual([['created', 'Tirer la fibre']]);
  expect(people).toEqual([{ id: expect.stringMatching(/^PE-/), name: 'Jeanne MARTIN', kind: 'agent' }]);
  expect(revisions.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['axes.yaml', 'actions/AC-009-tirer-fibre.yaml', '.private/identities.yaml']),
  );
  const settled = importPlan(at, plan, { names: false, columns: { Étapes: 'objectives' } });
  expect(settled.revisions.find(({ path }) => path.startsWith('actions/'))?.after).toContain('objectives:\n  - Une puis deux');
  expect(settled.people).toEqual([]);
  expect(isUntouched()).toBe(true);
});

test('a table without a plan is refused in words', () => {
  const { at } = project();
  try {
    importPlan(at, csv('Nom;Âge\nA;3\n'));
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(sentenceOf(error, 'fr')).toContain('aucune ligne d’en-têtes dans «\u00a0plan.csv\u00a0»');
  }
});

test('voting workbooks go out and come back', async () => {
  const { at, isUntouched } = project('roche-aux-fees');
  const files = (await ballots(at, { method: 'cards' })) ?? [];
  expect(files.length).toBe(9);
  const { report, revisions } = importBallots(at, files);
  expect([report.files.map(({ what }) => what), revisions]).toEqual([Array(9).fill('empty'), []]);
  expect(importBallots(at, [plan]).report.files).toMatchObject([{ path: 'plan.csv', what: 'refused' }]);
  expect(isUntouched()).toBe(true);
});

test('what other systems ask, from one project', async () => {
  const { at, isUntouched } = project();
  const inclusion = await exportInclusionRoadmap(at);
  expect(inclusion?.roadmap.actions.map(({ id }) => id)).toEqual(['AC-001', 'AC-002']);
  expect(inclusion?.files.map(({ path }) => path)).toEqual(['inclusion-numerique.xlsx', 'inclusion-numerique.json']);
  const national = await exportNationalPlan(at);
  expect(national?.uncarried.some(({ why }) => why === 'names')).toBe(true);
  const back = importPlan(at, { path: 'plan-national.xlsx', bytes: national?.bytes ?? new Uint8Array() });
  expect([back.actions.every(({ what }) => what === 'same'), back.revisions]).toEqual([true, []]);
  expect(exportDataset(at, { language: 'en' })?.files.map(({ path }) => path)).toContain('datapackage.json');
  const { files, details } = exportSurvey(at, 'sv-01', { format: 'limesurvey-tsv' }) ?? {};
  expect([files?.map(({ path }) => path), details]).toEqual([['SV-01.txt'], { questions: 10, languages: ['fr'], renamed: [] }]);
  expect(isUntouched()).toBe(true);
});

test.each(['2026-02-30', 'demain', ''])('%j is no day of reference', async (today) => {
  expect(() => open(join(home, 'examples/montfort'), { today })).toThrow(UsageError);
  await expect(openPortfolio(join(home, 'examples/syndicat'), { today })).rejects.toThrow(UsageError);
});

test('a folder that is not there is said, as a command says it', () => {
  expect(() => open(join(home, 'examples/nulle-part'), { today: '2026-11-24' })).toThrow(UsageError);
});

test('a folder that is no project gives null, not half a file', async () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-programs-'));
  const at = open(root, { today: '2026-11-24' });
  expect([
    await ballots(at),
    await exportNationalPlan(at),
    await exportInclusionRoadmap(at),
    exportDataset(at),
    exportSurvey(at, 'SV-01'),
  ]).toEqual([null, null, null, null, null]);
});
