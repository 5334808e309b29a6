// A project in which nothing can be ranked yet has documents all the same.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

function projectOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'actions'));
  for (const [path, text] of Object.entries({ 'project.yaml': 'format: 1\ntitle: Projet\n', ...files }))
    writeFileSync(join(root, path), text);
  return root;
}
const action = { 'actions/AC-001.yaml': 'id: AC-001\ntitle: Ouvrir un guichet\n' };
const unweighted = { 'criteria.yaml': 'criteria:\n  - {id: need, title: Attente, scale: {min: 1, max: 5}}\n' };
const unscored = { 'criteria.yaml': 'criteria:\n  - {id: need, title: Attente, weight: 100, scale: {min: 1, max: 5}}\n' };

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a title alone', {}, ['note-de-cadrage.docx', 'invitation.docx']],
  ['one action and no criterion', action, ['programme-d-actions.docx', 'tableau-de-bord.xlsx', 'comite-de-pilotage.pptx']],
  ['a weight and no score', { ...action, ...unscored }, ['programme-d-actions.docx', 'comite-de-pilotage.pptx']],
  ['a criterion without a weight', { ...action, ...unweighted }, ['programme-d-actions.docx', 'tableau-de-bord.xlsx']],
])('%s', async (_, files, documents) => {
  const root = projectOf(files);
  const { code, out, err } = await typed(root, '2026-11-26', ['render', '--dry-run']);
  expect({ code, err: err.match(/critère/)?.[0] }).toEqual({ code: 0, err: undefined });
  for (const name of documents) expect(out).toContain(name);
  expect(out).not.toContain('note-de-classement');
});

test('what was asked for by name and has nothing to say is told', async () => {
  const seen = await typed(projectOf({}), '2026-11-26', ['render', '--only', 'evaluation,scoping-note', '--dry-run']);
  expect(seen.err).toContain('rien à y mettre pour l’instant, donc pas écrit\u00a0: Évaluation\n');
  expect(seen.code).toBe(0);
  expect((await typed(projectOf({}), '2026-11-26', ['render', '--dry-run'])).err).not.toContain('rien à y mettre');
});
