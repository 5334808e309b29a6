// The files that lie beside projects: what YAML reads there otherwise than it was meant is told as in a project.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from '../cli/typed.ts';

const project = 'format: 1\ntitle: Essai\nstep: launch\nmethod: ours\n';
const method =
  'title: {fr: À nous, en: Ours}\nsteps:\n  - id: launch\n    label:\n      fr: Étape #1 de la démarche\n      en: one\n';
const portfolio = 'format: 1\ntitle: Syndicat #1 du pays\nprojects: [projet]\n';
const theme = 'colours: {primary: "#1f4e79"}\nfonts:\n  heading: Arial #1 Narrow\n';
const catalogue = 'services:\n  - id: essai\n    label:\n      fr: Un service #2 de plus\n      en: One\n';

test.each([
  ['a method', { 'projet/templates/methods/ours.yaml': method }, ['validate', 'projet']],
  ['a portfolio', { 'portfolio.yaml': portfolio }, ['validate', '.']],
  ['a catalogue', { 'projet/templates/catalogue/nous.yaml': catalogue }, ['validate', 'projet']],
  ['a look', { 'nous.yaml': theme }, ['render', 'projet', '--theme', 'nous.yaml', '--only', 'summary', '--out', 'rendu']],
] as const)('%s', async (_, files, words) => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-beside-'));
  for (const [path, text] of Object.entries({ 'projet/project.yaml': project, ...files })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const { out, err } = await typed(cwd, '2026-11-24', words);
  expect(out + err).toContain('yaml/text-cut');
});
