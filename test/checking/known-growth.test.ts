// What stands somewhere is read once to be known again, however many problems stand there: one long text may hold thousands.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type * as checking from '../../src/checking/index.ts';
import { counted, workOf } from '../work.ts';

const { check, knownOf }: typeof checking = await counted(() => import('../../src/checking/index.ts'));
const { readWorkspace } = await import('../../src/reading/index.ts');

/** The work of remembering what is wrong with a text that holds so many references to what is not there, as long as any other. */
function workOfRemembering(references: number): { readonly problems: number; readonly work: number } {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'actions'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  const text = Array.from({ length: references }, (_, at) => `[[AC-${100 + at}]] `).join('');
  writeFileSync(
    join(root, 'actions/AC-001-a.yaml'),
    `id: AC-001\ntitle: A\ndescription: Voir ${text.padEnd(40_000, 'un accueil ')}fin\n`,
  );
  const workspace = readWorkspace(root);
  const { problems } = check(workspace, { today: '2026-01-01' });
  const remembered = (): unknown => knownOf(workspace, problems);
  return { problems: problems.length, work: workOf(remembered) };
}

test('the work grows with the problems, not with the problems times the text', () => {
  const [few, many] = [workOfRemembering(20), workOfRemembering(60)];
  expect(many.problems).toBeGreaterThan(few.problems + 30);
  expect(many.work).toBeLessThan(2 * few.work);
});
