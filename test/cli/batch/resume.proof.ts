// A run that was killed goes on where it stood: the same bytes, no project twice; what has not changed is not done again.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../../house/sources.ts';
import { heldAt } from '../held.ts';
import { folderOf, jalon } from './many.ts';

const typed = ['rank', '.', '--today', '2026-11-24', '--lang', 'fr'];
const record = '.jalon/parts/rank/part-1-of-1.jsonl';
const linesIn = (cwd: string): string[] =>
  existsSync(join(cwd, record)) ? readFileSync(join(cwd, record), 'utf8').split('\n').slice(0, -1) : [];
const idsIn = (cwd: string): string[] =>
  linesIn(cwd).flatMap((line) => {
    const { id }: { id?: string } = JSON.parse(line);
    return id ?? [];
  });

/** The command, held before its record tells of the eleventh project, then sent the signal. */
async function stoppedAmid(cwd: string, workers: string, signal: NodeJS.Signals): Promise<{ by: unknown; err: string }> {
  const held = heldAt('"id":"P-010"');
  const words = [...held.words, join(home, 'bin/jalon.js'), ...typed, '--resume', '--workers', workers];
  const options = { cwd, env: { ...process.env, COLUMNS: '100' } };
  const child = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const closed = new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  await held.reached();
  child.kill(signal);
  held.goOn();
  return { by: await closed, err };
}

test.each(['1', '2'])('killed in the middle, by %s threads', async (workers) => {
  const cwd = folderOf(120);
  const whole = await jalon(cwd, typed);
  await stoppedAmid(cwd, workers, 'SIGKILL');
  const before = idsIn(cwd);
  expect(before.length).toBe(10);
  appendFileSync(join(cwd, record), '{"at":99,"id":"P-0');
  const { code, out, err } = await jalon(cwd, [...typed, '--resume', '--workers', workers]);
  expect({ code, out }).toEqual({ code: whole.code, out: whole.out });
  expect(err).toContain(`${before.length} projets sur 120 déjà faits`);
  const after = idsIn(cwd);
  expect(after.length).toBe(120);
  expect(new Set(after).size).toBe(120);
  // Kept from before, their lines are theirs still, and in the order of the projects.
  expect(after).toEqual([...after].sort());
});

test('a rule that the organisation wrote since is asked of every project', async () => {
  const cwd = folderOf(3);
  const words = ['validate', '.', '--organisation', 'commun', '--today', '2026-11-24', '--resume'];
  mkdirSync(join(cwd, 'commun/rules'), { recursive: true });
  await jalon(cwd, words);
  expect((await jalon(cwd, words)).err).toContain('3 projets sur 3 déjà faits');
  const rule =
    'code: x-commun/titre, when: title != absent, at: title, says: un titre, why: W, mend: M, example: {wrong: "title: A", right: "x: 1"}';
  writeFileSync(join(cwd, 'commun/rules/titre.yaml'), `rules:\n  - {${rule}}\n`);
  expect((await jalon(cwd, words)).out.match(/x-commun\/titre/g)).toHaveLength(3);
});

test('a project that changed, one that came and one that went: those alone are done', async () => {
  const cwd = folderOf(12);
  await jalon(cwd, [...typed, '--resume']);
  appendFileSync(join(cwd, 'P-001/project.yaml'), '# changé\n');
  writeFileSync(join(cwd, 'P-002/vision.md'), 'Un fichier de plus.\n');
  rmSync(join(cwd, 'P-004'), { recursive: true });
  mkdirSync(join(cwd, 'A-new'));
  writeFileSync(join(cwd, 'A-new/project.yaml'), 'format: 1\ntitle: Venu\n');
  const { out, err } = await jalon(cwd, [...typed, '--resume']);
  expect(err).toContain('9 projets sur 12 déjà faits');
  expect(out).toBe((await jalon(cwd, typed)).out);
  expect(idsIn(cwd)).toEqual(['A-new', ...[0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11].map((n) => `P-${String(n).padStart(3, '0')}`)]);
});

test('files that a project names elsewhere count too', async () => {
  const cwd = folderOf(2);
  writeFileSync(join(cwd, 'regles.yaml'), 'severity: {project/no-territory: info}\n');
  for (const project of ['P-000', 'P-001'])
    writeFileSync(
      join(cwd, project, 'project.yaml'),
      `format: 1\ntitle: Essai\nchecks: {extends: ../${project === 'P-000' ? 'regles' : 'absent'}.yaml}\n`,
    );
  await jalon(cwd, [...typed, '--resume']);
  expect((await jalon(cwd, [...typed, '--resume'])).err).toContain('2 projets sur 2 déjà faits');
  appendFileSync(join(cwd, 'regles.yaml'), '# changé\n');
  expect((await jalon(cwd, [...typed, '--resume'])).err).toContain('1 projet sur 2 déjà fait');
  writeFileSync(join(cwd, 'absent.yaml'), '# venu\n');
  expect((await jalon(cwd, [...typed, '--resume'])).err).toContain('1 projet sur 2 déjà fait');
});

test('other options or another day: all is done again', async () => {
  const cwd = folderOf(4);
  await jalon(cwd, [...typed, '--resume']);
  expect((await jalon(cwd, [...typed, '--resume', '--votes'])).err).not.toContain('déjà');
  expect((await jalon(cwd, ['rank', '.', '--today', '2026-11-25', '--votes', '--resume'])).err).not.toContain('déjà');
});

test('a document that is gone or was edited is made again, others are left', async () => {
  const cwd = folderOf(9);
  const render = ['render', '.', '--only', 'scoping-note,programme', '--resume'];
  await jalon(cwd, render);
  const [document] = JSON.parse((await jalon(cwd, [...render, '--json'])).out).rendered[1].written;
  expect((await jalon(cwd, [...render, '--json'])).err).toContain('9 projets sur 9 déjà faits');
  truncateSync(join(cwd, 'P-001', document.path), 3);
  const again = await jalon(cwd, [...render, '--json']);
  expect(again.err).toContain('8 projets sur 9 déjà faits');
  expect(JSON.parse(again.out).rendered[1].written[0]).toMatchObject({ path: document.path, what: 'kept' });
});

test('what changes projects, or says other things of them, is not resumed', async () => {
  const cwd = folderOf(1);
  for (const words of [
    ['validate', '--fix'],
    ['validate', '--known', 'write'],
    ['status', '--needs'],
    ['plan', '--freeze', '2027'],
  ]) {
    const { code, err } = await jalon(cwd, [...words, 'P-000', '--resume']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--resume et --') });
  }
});

test.each([
  ['SIGTERM', '2'],
  ['SIGINT', '2'],
  ['SIGTERM', '1'],
  ['SIGINT', '1'],
] as const)('%s says how to go on, and the run of %s workers leaves the rest', async (signal, workers) => {
  const cwd = folderOf(120);
  const { by, err } = await stoppedAmid(cwd, workers, signal);
  expect(by).toBe(signal);
  const [, done] =
    /^Passage interrompu\u00a0: (\d+) projets? faits? sur 120\. Pour continuer\u00a0: jalon .*--resume --workers \d\n$/.exec(
      err,
    ) ?? [];
  expect(Number(done)).toBe(idsIn(cwd).length);
  expect(Number(done)).toBeGreaterThan(10);
  expect(Number(done)).toBeLessThan(120);
});
