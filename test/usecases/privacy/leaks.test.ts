// What one document hides, no other prints: the needs of the report, the public page, and what waves leave of one another.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { open, openPortfolio, rank, render, renderPortfolio } from '../../../src/index.ts';
import { needRowsOf } from '../../../src/project/needs/index.ts';
import { published } from '../../../src/rendering/index.ts';
import { documentsOf } from '../../../src/usecases/documents/documents-of.ts';
import { viewer } from '../../../src/usecases/documents/viewer.ts';
import { digestOf } from '../../../src/usecases/portfolio/digest-of.ts';
import { readAndCheck } from '../../../src/usecases/read-and-check.ts';
import { blocksOf } from '../../disclosure/attack/blocks.ts';
import { peopleOf } from '../../disclosure/attack/read-counts.ts';
import { home } from '../../house/sources.ts';
import { textOfOffice } from '../../proofs/text-of-office.ts';

const today = '2026-11-28';
const wave = (id: string, small: number): string =>
  `survey: SV-01\nwave: '${id}'\nbase: 90\ncounts:\n  - {question: Q1, base: 90, options: {a: ${small}, b: 61}}\n`;

/** Of the answer « a », which makes the need ND-01: as many people at each wave. */
function projectOf(waves: Readonly<Record<string, number>>): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  const files = {
    'project.yaml': 'format: 1\ntitle: Projet\nstep: diagnostic\n',
    'needs.yaml':
      'needs:\n  - {id: ND-01, statement: Une aide pour les aveugles}\n  - {id: ND-02, statement: Une meilleure connexion}\n',
    'criteria.yaml':
      'weightsFrom: typed\ncriteria:\n  - {id: heard, title: Attente, weight: 100, scale: {min: 0, max: 100}, from: needs}\n',
    'actions/AC-001.yaml': 'id: AC-001\ntitle: Aider\nneeds: [ND-01]\n',
    'actions/AC-002.yaml': 'id: AC-002\ntitle: Relier\nneeds: [ND-02]\n',
    'surveys/SV-01.yaml': `id: SV-01
title: Vous et le numérique
audiences: [residents]
questions:
  - id: Q1
    type: multiple
    text: Que vous faut-il ?
    options: [{code: a, label: Une aide, need: ND-01}, {code: b, label: Du débit, need: ND-02}]
waves: [${Object.keys(waves)
      .map((id) => `{id: "${id}", start: ${id}-03-01, end: ${id}-03-31}`)
      .join(', ')}]
`,
    ...Object.fromEntries(Object.entries(waves).map(([id, small]) => [`surveys/results/SV-01-${id}.yaml`, wave(id, small)])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function printed(root: string, document: string): Promise<string> {
  const { files } = await render(open(root, { today }), { only: [document] });
  return files
    .map(({ path, bytes }) =>
      path.endsWith('.html') ? new TextDecoder().decode(bytes).replace(/<[^>]*>/g, '\n') : textOfOffice(bytes),
    )
    .join('\n');
}

/** What is said of the need wherever it stands, up to the next. */
const aboutNeed = (text: string): string =>
  text
    .split('Une aide pour les aveugles')
    .slice(1)
    .map((said) => said.split('Une meilleure connexion')[0]?.slice(0, 120) ?? '')
    .join('\n');

test('the needs of the diagnostic report do not print a count that the annex hides', async () => {
  const root = projectOf({ '2026': 3 });
  expect(await printed(root, 'survey-annex')).toMatch(/Une aide\s+–/);
  const report = aboutNeed(await printed(root, 'diagnostic-report'));
  expect(report).not.toBe('');
  expect(report).not.toMatch(/\b3\b/);
});

test('the public page does not either', async () => {
  const page = aboutNeed(await printed(projectOf({ '2026': 3 }), 'site'));
  expect(page).not.toBe('');
  expect(page).not.toMatch(/\b3\b/);
});

test('two waves are not told together where one of them is hidden: 53 less 50 would be 3', async () => {
  const text = aboutNeed(await printed(projectOf({ '2021': 50, '2026': 3 }), 'diagnostic-report'));
  expect(text).not.toMatch(/\b53\b/);
  expect(text).toMatch(/\b50\b/);
});

test('nor does a portfolio, nor a score that counts the needs', async () => {
  const root = projectOf({ '2026': 3 });
  const { workspace, checked } = readAndCheck(root, { today });
  if (checked.project === null) throw new Error('it does not read');
  expect(digestOf({ project: checked.project, workspace, today }).needs.map(({ people }) => people)).toEqual([0, 61]);
  const ranking = await rank(open(root, { today }));
  expect(ranking?.ranked.map(({ action, because }) => [action, because[0]?.raw])).toEqual([
    ['AC-002', 61],
    ['AC-001', 0],
  ]);
});

// A portfolio gives nothing back that the pages of its territories hide: it holds no equation but sums of what stands there.
test('a portfolio counts for each territory whom its page for residents counts, and sums of these', async () => {
  const folder = join(home, 'examples/syndicat');
  const { portfolio } = await openPortfolio(folder, { today });
  if (portfolio === null) throw new Error('it does not read');
  const { needs } = portfolio;
  const voices = needs.flatMap((need) => need.voices);
  const told = new Map(
    [...new Set(voices.map(({ root }) => root))].flatMap((root) => {
      const { checked } = readAndCheck(join(folder, root), { today });
      if (checked.project === null) throw new Error(`${root} does not read`);
      const rows = needRowsOf(published(checked.project, 'residents'));
      return rows.map(({ id, raised }) => [`${root} ${id}`, raised.people] as const);
    }),
  );
  expect(voices.filter(({ people }) => people > 0).length).toBeGreaterThan(10);
  for (const { root, id, people } of voices) expect([root, id, people]).toEqual([root, id, told.get(`${root} ${id}`)]);
  for (const { people, voices: of } of needs) expect(people).toBe(of.reduce((sum, one) => sum + one.people, 0));
});

test('fewer than five people heard in interviews are not counted on the public page', async () => {
  const root = projectOf({});
  mkdirSync(join(root, 'interviews'));
  writeFileSync(join(root, 'interviews/IV-01.yaml'), 'id: IV-01\naudience: residents\nheadcount: 4\nneeds: [ND-01]\n');
  writeFileSync(join(root, 'interviews/IV-02.yaml'), 'id: IV-02\naudience: residents\nheadcount: 6\nneeds: [ND-02]\n');
  const page = await printed(root, 'site');
  expect(aboutNeed(page)).not.toMatch(/\b4\b/);
  expect(page.split('Une meilleure connexion').slice(1).join('\n')).toMatch(/\b6\b/);
});

test('few people heard are in no figure of what others read: report, programme, portfolio, nor by subtraction of an audience', async () => {
  const root = projectOf({ '2026': 20 });
  mkdirSync(join(root, 'interviews'));
  const interview = (id: string, audience: string, people: number, need: string): void =>
    writeFileSync(
      join(root, `interviews/${id}.yaml`),
      `id: ${id}\ndate: 2026-03-01\nfunction: Une équipe\naudience: ${audience}\nheadcount: ${people}\nneeds: [${need}]\n`,
    );
  interview('IV-01', 'businesses', 3, 'ND-01');
  interview('IV-02', 'associations', 7, 'ND-01');
  interview('IV-03', 'associations', 6, 'ND-02');
  // Beside seven who are told apart, one more of the same audience would be told by what is left.
  interview('IV-04', 'associations', 1, 'ND-01');
  const { workspace, checked } = readAndCheck(root, { today });
  if (checked.project === null) throw new Error('it does not read');
  const { project } = checked;
  const seen = async (audience: 'elected' | 'residents') => {
    const see = await viewer({ project, workspace, today }, { language: 'fr', audience });
    const [kind] = documentsOf({ project: root }).ofProject.filter(({ id }) => id === 'diagnostic-report');
    if (kind === undefined) throw new Error('no such document');
    const { needs, diagnostic } = await see(kind);
    return {
      needs: needs.map(({ mentions, byAudience }) => [mentions, byAudience.map(({ people }) => people)]),
      held: diagnostic.interviewsHeld.map(({ people, needs: asked }) => [people, asked.length]),
    };
  };
  expect(await seen('elected')).toEqual({
    needs: [
      [31, [20, 8, 3]],
      [67, [61, 6]],
    ],
    held: [
      [3, 1],
      [7, 1],
      [6, 1],
      [1, 1],
    ],
  });
  expect(await seen('residents')).toEqual({
    needs: [
      [27, [20, 7]],
      [67, [61, 6]],
    ],
    held: [
      [null, 0],
      [7, 1],
      [6, 1],
      [null, 0],
    ],
  });
  expect(digestOf({ project, workspace, today }).needs.map(({ people }) => people)).toEqual([27, 67]);
});

test('a pool of two territories less what either publishes gives back nothing that the other hides', async () => {
  // Of one, 3 asked for help in the survey and 2 in an interview; of the other, 50.
  const [small, large] = [projectOf({ '2026': 3 }), projectOf({ '2026': 50 })];
  mkdirSync(join(small, 'interviews'));
  writeFileSync(join(small, 'interviews/IV-01.yaml'), 'id: IV-01\naudience: residents\nheadcount: 2\nneeds: [ND-01]\n');
  const syndicat = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [name, root] of Object.entries({ a: small, b: large })) {
    cpSync(root, join(syndicat, name), { recursive: true });
    const territory = `format: 1\ntitle: Projet ${name}\nstep: diagnostic\nterritory: {name: Territoire ${name}}\n`;
    writeFileSync(join(syndicat, name, 'project.yaml'), territory);
  }
  writeFileSync(join(syndicat, 'portfolio.yaml'), JSON.stringify({ format: 1, title: 'Adhérents', projects: ['a', 'b'] }));
  const { files } = await renderPortfolio(await openPortfolio(syndicat, { today }));
  // The charts of the other documents count territories.
  const blocks = files.flatMap(({ path, bytes }) => (path.endsWith('.xlsx') ? blocksOf(path, bytes) : []));
  const pooled = [...new Set(peopleOf(blocks, 'Une aide pour les aveugles'))];
  // Whatever is printed of the pool is what the larger one publishes by itself.
  expect(pooled).toEqual([50]);
  expect([...new Set(peopleOf(blocks, 'Une meilleure connexion'))]).toContain(122);
});
