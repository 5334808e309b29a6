// A programme all of whose actions are over is not asked how it ranks them.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsIn } from './marked.ts';

const root = mkdtempSync(join(tmpdir(), 'jalon-over-'));
mkdirSync(join(root, 'actions'));
writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\nstep: evaluation\n');

test.each([
  ['done', false],
  ['planned', true],
])('%s', (status, isAsked) => {
  writeFileSync(join(root, 'actions/AC-1-a.yaml'), `id: AC-1\ntitle: Ouvrir un accueil\nstatus: ${status}\n`);
  expect(problemsIn(root).some(({ code }) => code === 'programme/nothing-ranked')).toBe(isAsked);
});
