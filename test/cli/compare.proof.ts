// jalon compare at a terminal: each text is asked for, and a text that stands at several places too.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Prompter } from '../../src/asking/index.ts';
import { compare } from '../../src/cli/commands/compare.ts';
import type { World } from '../../src/model/index.ts';
import { home } from '../house/sources.ts';
import { retype } from '../scenarios/retype.ts';
import { quiet, typed } from './typed.ts';

test('what is refused stays, what is accepted is written', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-compare-')), 'montfort');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const file = 'build/programme-d-actions.docx';
  await typed(root, '2026-11-24', ['render', '--only', 'programme']);
  retype(root, [
    file,
    'chaque commune aide ses habitants comme elle peut',
    'chaque commune aide comme elle peut',
    'quarante permanences par an',
    'cinquante permanences par an',
  ]);
  const asked: string[] = [];
  const prompter: Prompter = {
    text: async (_, byDefault) => byDefault,
    choose: async (question) => {
      asked.push(question);
      return asked.length === 1 ? 1 : 0;
    },
  };
  const world: World = { ...quiet, cwd: root, interactive: true, width: 80 };
  expect(await compare(file, { take: true }, world, prompter)).toBe(0);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatch(/^Diagnostic, synthèse\s: reprendre dans le projet «\sLe territoire [^\n]*\s»\s\?$/);
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(text('diagnostic.yaml')).toContain('chaque commune aide ses habitants comme elle peut');
  expect(text('actions/AC-001-permanence-itinerante.yaml')).toContain('cinquante permanences par an');

  writeFileSync(join(root, 'build/autre.docx'), readFileSync(join(root, file)));
  await expect(compare('build/autre.docx', {}, world)).rejects.toMatchObject({ code: 'document-not-known' });
});
