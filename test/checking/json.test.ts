// The file of a sitting that does not read: the place and the sentence of the fault, under a code that says JSON.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSitting, ruleOf } from '../../src/checking/index.ts';
import { readSitting } from '../../src/reading/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-json-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['seance.json', 'null'],
  ['seance.json', '[]'],
  ['page-de-seance.html', '<!doctype html>'],
])('%s that holds %s is told as no file of a sitting', (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  const read = readSitting(file, name);
  expect(() => checkSitting(read.file, read.places)).toThrow(expect.objectContaining({ code: 'not-a-sitting' }));
});

test.each([
  ['cut in a text', '{"version": 1,\n "madeFrom": {"date": "2026-06', '2:2', 'ce guillemet n’est pas refermé'],
  ['cut in a list', '{"scores": [1, 2', '1:1', 'cette accolade n’est pas refermée'],
  ['empty', '', '1:1', 'le fichier est vide'],
  ['no JSON', '{"version": 1}\nsuite: [', '2:1', 'ce qui est écrit ici n’est pas du JSON'],
])('%s', (_, text, place, sentence) => {
  const file = join(folder, 'seance.json');
  writeFileSync(file, text);
  const read = readSitting(file, 'seance.json');
  const { sitting, problems } = checkSitting(read.file, read.places);
  expect(sitting).toBeNull();
  expect(problems.map(({ code, at, severity }) => [code, `${at.line}:${at.column}`, severity])).toEqual([
    ['json/not-readable', place, 'error'],
  ]);
  const [says = ''] = problems.map(({ code, found }) => ruleOf(code)?.fr.says(found) ?? '');
  expect(says.replace(/[\u00a0\u202f]/g, ' ')).toBe(sentence);
});
