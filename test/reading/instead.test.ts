// A project can be read as it would be: with files changed, added and taken away, before any of it is on the disk.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../src/reading/index.ts';

test('in the order in which it would be read', () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'actions'));
  mkdirSync(join(root, 'actions-old'));
  for (const path of ['project.yaml', 'actions/AC-02-b.yaml', 'actions/AC-03-c.yaml', 'needs.yaml'])
    writeFileSync(join(root, path), '');
  const instead = new Map([
    ['actions/AC-01-a.yaml', 'id: AC-01\n'],
    ['actions/AC-02-b.yaml', '\ufeffid: AC-02\n'],
    ['actions/AC-03-c.yaml', null],
    ['actions-old/x.yaml', 'x: 1\n'],
    ['texts/programme/01-preface.md', 'Nos choix.\n'],
  ]);
  const { files, texts } = readWorkspace(root, instead);
  expect(files.map(({ path, data }) => [path, data])).toEqual([
    ['actions/AC-01-a.yaml', { id: 'AC-01' }],
    ['actions/AC-02-b.yaml', { id: 'AC-02' }],
    ['actions-old/x.yaml', null],
    ['needs.yaml', null],
    ['project.yaml', null],
  ]);
  expect(texts).toEqual([{ deliverable: 'programme', path: 'texts/programme/01-preface.md', text: 'Nos choix.' }]);
});
