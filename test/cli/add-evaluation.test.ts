// jalon add evaluation: laid out whole, valid at once, never over what is there.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { run } from '../../src/cli.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { textOf } from '../rendering/word/minimal-docx.ts';
import { quiet } from './typed.ts';

const today = '2026-11-24';

function example(name: string) {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), name);
  cpSync(join(home, 'examples', name), root, { recursive: true });
  const jalon = async (...words: string[]) => {
    const said: string[] = [];
    const say = (text: string) => said.push(text);
    const code = await run(words, {
      ...quiet,
      cwd: root,
      today,
      width: 100,
      out: say,
      err: say,
    });
    return { code, said: said.join('') };
  };
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const evaluations = () => check(readWorkspace(root), { today }).project?.evaluations ?? [];
  return { root, jalon, text, evaluations };
}

test('the actions of the year, each need, and the recommendations that nobody closed', async () => {
  const { jalon, evaluations, text } = example('roche-aux-fees');
  expect((await jalon('add', 'evaluation')).code).toBe(0);
  const made = evaluations().at(-1);
  expect(made).toMatchObject({ kind: 'annual', period: 2026, date: today });
  expect(made?.recommendations?.every(({ proposed, evidence = [] }) => proposed === true && evidence.length > 0)).toBe(true);
  const ids = made?.actions?.map(({ action }) => action) ?? [];
  expect(ids).toContain('AC-002');
  // Given up in 2024.
  expect(ids).not.toContain('AC-018');
  const met = made?.needVerdicts?.filter(({ verdict }) => verdict === 'met') ?? [];
  expect(met.every(({ evidence = [] }) => evidence.length > 0)).toBe(true);
  const closed = evaluations()
    .flatMap(({ followUp = [] }) => followUp)
    .flatMap(({ recommendation, status }) => (status === 'done' || status === 'dropped' ? [recommendation] : []));
  const all = evaluations()
    .slice(0, -1)
    .flatMap(({ recommendations = [] }) => recommendations.map(({ id }) => id));
  expect(closed.length).toBeGreaterThan(0);
  expect(made?.followUp?.map(({ recommendation }) => recommendation)).toEqual(all.filter((id) => !closed.includes(id)));
  expect(text('evaluations/2026.yaml')).toMatch(/^ {2}- action: AC-002 # \S/m);
});

test.each([
  ['annuelle', 'evaluations/2026.yaml', 2026],
  ['à mi-parcours', 'evaluations/2026-mid-term.yaml', '2026-03/2026-12'],
  ['final', 'evaluations/2026-final.yaml', '2026-03/2032-03'],
])('of each kind: %s', async (kind, path, period) => {
  const { jalon, evaluations, text, root } = example('montfort');
  writeFileSync(
    join(root, 'project.yaml'),
    text('project.yaml').replace(/^term:.*(\n .*)*/m, 'term: {start: 2026-03, end: 2032-03}'),
  );
  expect((await jalon('add', 'évaluation', '--kind', kind, '--year', '2026')).code).toBe(0);
  expect(text(path)).toContain(`period: ${period}\n`);
  expect(evaluations()).toHaveLength(1);
});

test('a period without any action is told', async () => {
  const { jalon } = example('roche-aux-fees');
  const empty = await jalon('add', 'evaluation', '--year', '2040');
  expect(empty).toMatchObject({ code: 0, said: expect.stringMatching(/Aucune action à évaluer \(2040\).*--year/) });
  expect((await jalon('add', 'evaluation')).said).not.toContain('Aucune action');
});

test('the same evaluation is never laid out twice, whatever its file is called', async () => {
  const { jalon, text, root } = example('roche-aux-fees');
  const before = text('evaluations/2025.yaml');
  expect(await jalon('add', 'evaluation', '--year', '2025')).toMatchObject({
    code: 2,
    said: expect.stringContaining('evaluations/2025.yaml'),
  });
  rmSync(join(root, 'evaluations/2025.yaml'));
  writeFileSync(join(root, 'evaluations/bilan.yaml'), before);
  expect((await jalon('add', 'evaluation', '--year', '2025')).said).toContain('evaluations/bilan.yaml');
  expect(text('evaluations/bilan.yaml')).toBe(before);
  expect((await jalon('add', 'evaluation', '--kind', 'x')).code).toBe(2);
});

test('what the last evaluation says is set by its name, and its comments stay', async () => {
  const { jalon, text, evaluations } = example('roche-aux-fees');
  await jalon('add', 'evaluation', 'lessons+=Une étude évite des frais.');
  const before = text('evaluations/2026.yaml');
  expect((await jalon('set', 'evaluation', 'needVerdicts.1.verdict=met', 'actions.1.next=poursuivre')).code).toBe(0);
  const after = text('evaluations/2026.yaml');
  const comments = (all: string) => all.split('\n').flatMap((line) => /#.*/.exec(line)?.[0] ?? []);
  expect(comments(after)).toEqual(comments(before));
  expect(evaluations().at(-1)).toMatchObject({ lessons: ['Une étude évite des frais.'] });
  expect(evaluations().at(-1)?.needVerdicts?.[0]?.verdict).toBe('met');
  expect(evaluations().at(-1)?.actions?.[0]?.next).toBe('continue');
});

testAside('proposals are for those who confirm them: residents are told nothing of them', async () => {
  const { jalon, root } = example('roche-aux-fees');
  await jalon('add', 'evaluation', '--kind', 'final', '--year', '2026');
  await jalon('render', '.', '--only', 'evaluation', '--year', '2026');
  await jalon('render', '.', '--only', 'evaluation', '--year', '2026', '--audience', 'residents');
  const document = (path: string) => textOf(new Uint8Array(readFileSync(join(root, 'build', path))));
  expect(document('evaluation-2026.docx')).toContain('(à valider)');
  // Its introduction was written for the evaluation of the year before.
  expect(document('evaluation-2026.docx')).not.toContain('avant-dernière du programme');
  const told = document('habitants/evaluation-2026.docx');
  expect(told).toContain('Évaluation finale');
  expect(told).not.toContain('(à valider)');
  expect(told).not.toContain('.yaml');
});

test('a project whose actions cannot be read is not evaluated', async () => {
  const { jalon, root } = example('montfort');
  writeFileSync(join(root, 'needs.yaml'), 'needs: [');
  expect(await jalon('add', 'evaluation')).toMatchObject({ code: 2, said: expect.stringContaining('jalon validate') });
});
