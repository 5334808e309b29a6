/** Names that a clone on Windows or macOS loses are told, and the files are read all the same. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/checking/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { unportableNames } from '../../src/reading/read-workspace.ts';

const reasons = (...paths: string[]): unknown[] => unportableNames(paths).map(({ at, found }) => [at.path, found['reason']]);

test.each([
  ['meetings/CON.yaml', 'device'],
  ['meetings/aux', 'device'],
  ['meetings/lpt1.compte-rendu.yaml', 'device'],
  ['nul/note.yaml', 'device'],
  ['actions/AC-001.yaml ', 'end'],
  ['actions/AC-001.', 'end'],
  ['texts /a.md', 'end'],
  ['meetings/2026-01-12 14:30.yaml', 'character'],
  ['meetings/quoi?.yaml', 'character'],
  ['meetings/a\\b.yaml', 'character'],
  ['meetings/a\nb.yaml', 'character'],
])('%s', (path, reason) => {
  expect(reasons(path)).toEqual([[path, reason]]);
});

test('two names that are one elsewhere are told at the second', () => {
  expect(
    reasons('actions/AC-001-A.yaml', 'actions/AC-001-a.yaml', 'actions/AC-002-\u00e9.yaml', 'actions/AC-002-e\u0301.yaml'),
  ).toEqual([
    ['actions/AC-001-a.yaml', 'case'],
    ['actions/AC-002-e\u0301.yaml', 'case'],
  ]);
});

test('usual names are no fault', () => {
  expect(
    reasons('actions/AC-001-l’accueil.yaml', 'meetings/conseil.yaml', 'texts/auxiliaire/console.md', 'templates/com10.docx'),
  ).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a file of such a name is read and checked like any other', () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  const lay = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  lay('project.yaml', 'format: 1\ntitle: Essai\n');
  lay('actions/AC-001-14:30.yaml', 'id: AC-001\ntitle: Ouvrir\nstatus: bientôt\n');
  const { problems } = check(readWorkspace(root), { today: '2026-01-01' });
  expect(problems.map(({ code, at, severity }) => [code, at.line, severity])).toEqual([
    ['file/name-not-portable', 1, 'warning'],
    ['structure/unknown-value', 3, 'error'],
  ]);
});
