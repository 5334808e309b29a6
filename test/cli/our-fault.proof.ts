// Our own failure is a problem of the project that met it, in one line without a stack; the others are checked all the same.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import type * as reading from '../../src/reading/index.ts';
import { quiet } from './typed.ts';

vi.mock('../../src/reading/index.ts', async (original) => {
  const real = await original<typeof reading>();
  return {
    ...real,
    readWorkspace: (folder: reading.Folder) => {
      if (real.rootOf(folder).endsWith('b')) throw new TypeError('une pièce manque');
      return real.readWorkspace(folder);
    },
  };
});

function folder(...names: readonly string[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const name of names) {
    mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, name, 'project.yaml'), 'format: 1\ntitle: Essai\ntitel: x\n');
  }
  return cwd;
}

async function validate(cwd: string, ...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const world = { ...quiet, cwd, width: 100 } as const;
  const code = await run(['validate', ...words], { ...world, out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}

test('it comes before the first file: it is told, not « no file was checked »', async () => {
  const { code, out, err } = await validate(folder('b'));
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(out).toContain('b/project.yaml:1:1  ✗ erreur  jalon a échoué sur ce projet\u00a0: une pièce manque  jalon/internal');
  expect(out).not.toMatch(/\bat \S+ \(|\.ts:/);
});

test('the projects around it are checked', async () => {
  const { code, out } = await validate(folder('a', 'b', 'c'), '--json');
  expect(code).toBe(2);
  const { checked, outcomes } = JSON.parse(out);
  expect(checked).toMatchObject({ projects: 3, files: 2, errors: 3 });
  expect(outcomes.map(({ problems }: { problems: { code: string }[] }) => problems.map((one) => one.code))).toEqual([
    ['structure/unknown-key'],
    ['jalon/internal'],
    ['structure/unknown-key'],
  ]);
  expect(outcomes[1].problems[0].found.stack).toContain('our-fault.proof.ts');
});
