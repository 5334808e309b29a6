// True counts apart: what git holds makes the same documents as before, with them on the computer or without.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';
import { open, render } from '../../../src/index.ts';
import { apartRevisions } from '../../../src/usecases/apart-results.ts';
import { privacyOf } from '../../../src/usecases/privacy.ts';
import { readAndCheck } from '../../../src/usecases/read-and-check.ts';
import { publishableOf, surveyStatistics, surveysTold } from '../../../src/usecases/surveys-told.ts';
import { writeRevisions } from '../../../src/writing/index.ts';
import { quiet } from '../../cli/typed.ts';
import { projectOf } from '../../disclosure/attack/drawn-project.ts';
import { home } from '../../house/sources.ts';
import { projectWith } from '../../project/project.ts';

const today = '2026-11-28';

function projectIn(root: string) {
  const { workspace, checked } = readAndCheck(root, { today });
  if (checked.project === null) throw new Error('it does not read');
  return { project: checked.project, workspace, today };
}

function setApart(root: string): void {
  writeRevisions(root, apartRevisions(projectIn(root)));
}

const copyOf = (example: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(join(home, 'examples', example), root, { recursive: true });
  return root;
};

const told = (root: string) => {
  const { project } = projectIn(root);
  return { surveys: surveysTold(project, 'fr'), untold: project.untold ?? [] };
};

test.each(['montfort', 'roche-aux-fees'])(
  '%s: the figures of documents stay as they were, with the true counts and without',
  (example) => {
    const root = copyOf(example);
    const before = told(root);
    const { project } = projectIn(root);
    const counted = project.surveys.map((survey) => surveyStatistics(project, survey, 'fr'));
    setApart(root);
    expect(told(root)).toEqual(before);
    const after = projectIn(root).project;
    expect(after.surveys.map((survey) => surveyStatistics(after, survey, 'fr'))).toEqual(counted);
    expect(apartRevisions(projectIn(root))).toEqual([]);
    rmSync(join(root, '.private'), { recursive: true });
    expect(told(root)).toEqual(before);
  },
);

test('surveys drawn at random: the same', () => {
  for (const [seed, people] of [60, 150, 400, 1000].entries()) {
    const root = projectOf(seed + 40, people);
    const before = told(root);
    setApart(root);
    expect(told(root)).toEqual(before);
    rmSync(join(root, '.private'), { recursive: true });
    expect(told(root)).toEqual(before);
  }
});

test('git holds no count of one to four people, and takes nothing of the folder where they are', () => {
  const root = copyOf('montfort');
  setApart(root);
  const kept = readFileSync(join(root, 'surveys/results/SV-01-2026.yaml'), 'utf8');
  expect(kept).not.toMatch(/counts: \{[^}]*: [1-4]\b/);
  expect(readFileSync(join(root, '.private/answers/SV-01-2026.yaml'), 'utf8')).toMatch(/\bf: 2\b/);
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toContain('.private/');
  expect(existsSync(join(root, '.jalon/outputs.json'))).toBe(false);
});

test('what an import replaced before goes where git takes nothing, and nothing of it is written over', () => {
  const root = copyOf('montfort');
  const old = 'surveys-results-SV-01-2026-2026-06-01.yaml';
  mkdirSync(join(root, '.jalon/replaced'), { recursive: true });
  writeFileSync(join(root, '.jalon/replaced', old), 'survey: SV-01\nbase: 3\n');
  setApart(root);
  expect(existsSync(join(root, '.jalon/replaced', old))).toBe(false);
  expect(readFileSync(join(root, '.private/replaced', old), 'utf8')).toBe('survey: SV-01\nbase: 3\n');
  writeFileSync(join(root, '.private/replaced', old), 'retouché\n');
  mkdirSync(join(root, '.jalon/replaced'), { recursive: true });
  writeFileSync(join(root, '.jalon/replaced', old), 'survey: SV-01\nbase: 4\n');
  setApart(root);
  expect(readFileSync(join(root, '.private/replaced', old), 'utf8')).toBe('retouché\n');
  expect(readFileSync(join(root, '.jalon/replaced', old), 'utf8')).toContain('base: 4');
});

test('the annex and the workbook of results: the same bytes', async () => {
  const root = copyOf('montfort');
  const made = async () =>
    (await render(open(root, { today }), { only: ['survey-annex', 'survey-results', 'diagnostic-report', 'site'] })).files;
  const before = await made();
  setApart(root);
  const here = await made();
  rmSync(join(root, '.private'), { recursive: true });
  const elsewhere = await made();
  expect(before.length).toBeGreaterThan(3);
  for (const [at, { path, bytes }] of before.entries()) {
    expect([path, Buffer.compare(bytes, here[at]?.bytes ?? new Uint8Array())]).toEqual([path, 0]);
    expect([path, Buffer.compare(bytes, elsewhere[at]?.bytes ?? new Uint8Array())]).toEqual([path, 0]);
  }
});

test('what was typed as another answer is counted once', () => {
  const survey = {
    id: 'SV-01',
    title: 'Essai',
    questions: [
      {
        id: 'Q1',
        type: 'single' as const,
        text: 'Où ?',
        other: true,
        options: [
          { code: 'a', label: 'A' },
          { code: 'b', label: 'B' },
        ],
      },
    ],
  };
  const results = { survey: 'SV-01', base: 33, counts: [{ question: 'Q1', base: 33, options: { a: 10, b: 20 }, other: 3 }] };
  const project = projectWith({ surveys: [survey], surveyResults: [results] });
  const line = surveyStatistics(project, survey, 'fr').waves[0]?.questions[0]?.lines[0];
  expect([line?.base, line?.answers.map(({ code, count }) => [code, count])]).toEqual([
    33,
    [
      ['a', 10],
      ['b', 20],
      ['other', 3],
    ],
  ]);
  const shown = publishableOf(project, survey, results);
  expect(shown.counts?.[0]).toMatchObject({ base: 33, options: { b: 20 }, published: {} });
  expect(shown.counts?.[0]).not.toHaveProperty('other');
});

test('a count written back by hand into what may be published is found, and its documents named', async () => {
  const root = projectOf(7, 400);
  setApart(root);
  const [before] = await privacyOf(projectIn(root).project, 'fr');
  expect(before?.proof.givenAway).toEqual([]);
  expect(before?.proof.few).toBeGreaterThan(0);
  // Somebody puts the file of before back in its place, as publishable.
  const path = join(root, 'surveys/results/SV-01.yaml');
  const counted = readFileSync(join(root, '.private/answers/SV-01.yaml'), 'utf8');
  writeFileSync(path, `${counted}publishable: {smallestCell: 5, smallestBase: 30}\n`);
  const lines: string[] = [];
  const code = await run(['privacy', root], {
    ...quiet,
    cwd: root,
    today,
    out: (text) => lines.push(text),
    err: (text) => lines.push(text),
  });
  expect(code).toBe(1);
  expect(lines.join('')).toMatch(
    /retrouvé par\s:\s«\sRapport de diagnostic\s», «\sRésultats de l’enquête\s», «\sAnnexe\s:\srésultats de l’enquête\s»\n/,
  );
  rmSync(join(root, '.private'), { recursive: true });
  const [elsewhere] = await privacyOf(projectIn(root).project, 'fr');
  expect(elsewhere?.elsewhere).toEqual([null]);
});

test('results made for other thresholds are told, and made again where the true counts are', () => {
  const root = projectOf(41, 400);
  setApart(root);
  const codes = () => readAndCheck(root, { today }).checked.problems.map(({ code }) => code);
  expect(codes()).not.toContain('survey-results/other-thresholds');
  const path = join(root, 'surveys/SV-01.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('{', '{"publication": {"smallestCell": 8}, '));
  expect(codes()).toContain('survey-results/other-thresholds');
  setApart(root);
  expect(codes()).not.toContain('survey-results/other-thresholds');
});
