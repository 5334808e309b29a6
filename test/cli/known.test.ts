// jalon validate --known and --step: an old project starts clean and only gets better; a young one looks ahead.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from './typed.ts';

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(cwd, 'actions'));
  writeFileSync(join(cwd, 'project.yaml'), 'format: 1\ntitle: Essai\nstep: launch\n');
  writeFileSync(join(cwd, 'actions/AC-1-a.yaml'), 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99]\n');
  return cwd;
}

async function validate(
  cwd: string,
  ...words: readonly string[]
): Promise<{ code: number; codes: readonly string[]; waived: number }> {
  const out: string[] = [];
  const world = { ...quiet, cwd, width: 100 } as const;
  const write = (text: string): void => {
    out.push(text);
  };
  const code = await run(['validate', '--json', ...words], { ...world, out: write, err: write });
  const [{ problems, waived }] = JSON.parse(out.join('')).outcomes;
  return { code, codes: problems.map((problem: { code: string }) => problem.code), waived: waived.length };
}

test('known problems are written, then silent, then shown on request; a new one is told', async () => {
  const cwd = folder();
  expect(await validate(cwd)).toEqual({ code: 1, codes: ['reference/unknown'], waived: 0 });
  expect(await validate(cwd, '--known', 'write')).toEqual({ code: 0, codes: [], waived: 1 });
  expect(await validate(cwd)).toEqual({ code: 0, codes: [], waived: 1 });
  expect(await validate(cwd, '--known', 'ignore')).toEqual({ code: 1, codes: ['reference/unknown'], waived: 0 });
  writeFileSync(join(cwd, 'actions/AC-1-a.yaml'), 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99, ND-98]\n');
  expect(await validate(cwd)).toEqual({ code: 1, codes: ['reference/unknown'], waived: 1 });
});

test('writing again forgets what is mended, and no list is made where nothing is wrong', async () => {
  const cwd = folder();
  await validate(cwd, '--known', 'write');
  writeFileSync(join(cwd, 'actions/AC-1-a.yaml'), 'id: AC-1\ntitle: Ouvrir\n');
  expect((await validate(cwd)).codes).toEqual(['known/gone']);
  expect((await validate(cwd, '--known', 'write')).codes).toEqual([]);
  expect((await validate(cwd)).codes).toEqual([]);
  const clean = folder();
  writeFileSync(join(clean, 'actions/AC-1-a.yaml'), 'id: AC-1\ntitle: Ouvrir\n');
  await validate(clean, '--known', 'write');
  expect(existsSync(join(clean, '.jalon'))).toBe(false);
});

test('a later step is looked at before it comes', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'actions/AC-1-a.yaml'), 'id: AC-1\ntitle: Ouvrir\n');
  expect((await validate(cwd)).codes).toEqual([]);
  expect((await validate(cwd, '--step', 'programme')).codes).toContain('action/without-date');
  expect((await validate(cwd, '--final')).codes).toContain('action/without-date');
});
