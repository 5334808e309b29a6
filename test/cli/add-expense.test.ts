// An expense is called by what it is for; an amount typed in that place is its amount.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-expense-'));
  mkdirSync(join(root, 'actions'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  writeFileSync(join(root, 'actions/AC-001.yaml'), 'id: AC-001\ntitle: Ouvrir un guichet\n');
  return root;
}

test.each<[string, string]>([
  ['12000', 'planned: 12000'],
  ['3 k€', 'planned: 3000'],
  ['3 tablettes', 'label: 3 tablettes'],
  ['2027', 'label: "2027"'],
])('%s: %s', async (said, line) => {
  const root = project();
  const { code } = await typed(root, '2026-11-24', ['add', 'dépense', said, '--in', 'AC-001']);
  expect(code).toBe(0);
  const written = readFileSync(join(root, 'actions/AC-001.yaml'), 'utf8').replace(/[{}]/g, '');
  expect(written).toContain(`budget:\n  - ${line}\n`);
});

test('an amount that is said twice is refused', async () => {
  const { code, err } = await typed(project(), '2026-11-24', ['add', 'dépense', '12000', 'prévu=3000', '--in', 'AC-001']);
  expect([code, err]).toEqual([2, expect.stringContaining('12000')]);
});
