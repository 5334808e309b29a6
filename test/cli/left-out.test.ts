// An account of a project some of which could not be read says that it is not the whole.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from './typed.ts';

const root = mkdtempSync(join(tmpdir(), 'jalon-left-'));
beforeAll(() => {
  mkdirSync(join(root, 'actions'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\nmoney: {basis: excl-tax}\n');
  writeFileSync(
    join(root, 'actions/AC-1-a.yaml'),
    'id: AC-1\ntitle: Ouvrir un accueil\nstart: 2027\nbudget: [{year: 2027, planned: 500}]\n',
  );
});

const left = 'Ce qui est en erreur manque à ce qui précède, ou y est mal compté.';

async function said(typed: string): Promise<string> {
  const lines: string[] = [];
  await run([...typed.split(' '), root], {
    ...quiet,
    cwd: root,
    width: 200,
    folds: { out: null, err: null },
    out: (text) => lines.push(text),
    err: (text) => lines.push(text),
  });
  return lines.join('').replace(/[\u00a0\u202f]/g, ' ');
}

test.each(['budget', 'calendar', 'plan', 'status'])('%s', async (command) => {
  writeFileSync(
    join(root, 'actions/AC-2-b.yaml'),
    'id: AC-2\ntitle: Former\nstart: 2027\nbudget: [{year: 2027, planned: 900}]\n',
  );
  expect(await said(command)).not.toContain(left);
  writeFileSync(
    join(root, 'actions/AC-2-b.yaml'),
    'id: AC-2\ntitle: Former\nstart: 2027\nbudget: [{year: 2027, planned: beaucoup}]\n',
  );
  expect(await said(command)).toContain(left);
});
