// An expense is called by what it is for; an amount typed in that place is its amount. The action may come first, without its option.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

async function added(words: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'jalon-expense-'));
  mkdirSync(join(root, 'actions'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  writeFileSync(join(root, 'actions/AC-001.yaml'), 'id: AC-001\ntitle: Ouvrir un guichet\n');
  const { code, err } = await typed(root, '2026-11-24', ['add', ...words]);
  const written = readFileSync(join(root, 'actions/AC-001.yaml'), 'utf8').replace(/[{}]/g, '');
  return { code, err, written };
}

test.each<[string, string]>([
  ['12000', 'planned: 12000'],
  ['3 k€', 'planned: 3000'],
  ['3 tablettes', 'label: 3 tablettes'],
  ['2027', 'label: "2027"'],
])('%s: %s', async (said, line) => {
  const { code, written } = await added(['dépense', said, '--in', 'AC-001']);
  expect(code).toBe(0);
  expect(written).toContain(`budget:\n  - ${line}\n`);
});

test.each<[string[], string]>([
  [['dépense', 'AC-001', '12000'], 'budget:\n  - planned: 12000\n'],
  [['expense', 'ac-1', 'planned=12000'], 'budget:\n  - planned: 12000\n'],
  [['financement', 'AC-001', 'DETR', 'montant=5000'], 'funding:\n  - funder: DETR, amount: 5000\n'],
  [['note', 'AC-001 attend la DETR', '--in', 'AC-001'], 'text: AC-001 attend la DETR'],
])('%j', async (words, line) => {
  const { code, written } = await added(words);
  expect(code).toBe(0);
  expect(written).toContain(line);
});

test('what is to hold it and is not there is said, and is no part of the text', async () => {
  const { code, err } = await added(['dépense', 'AC-999', '12000']);
  expect(code).toBe(2);
  expect(err).toMatch(/AC-999\s» ne peut pas le contenir, ou n’existe pas/);
});

test.each([
  ['AC-001', /AC-001 est déjà là\s: « jalon set AC-001 » en change les champs.*jalon add action "…"/],
  ['AC-999', /AC-999\s» est un numéro, que jalon donne lui-même.*jalon add action "…"/],
])('%s is the title of no new action', async (text, said) => {
  const { code, err } = await added(['action', text]);
  expect(code).toBe(2);
  expect(err.replaceAll('\u00a0', ' ')).toMatch(said);
});

test('an action alone says nothing of the expense', async () => {
  const { code, err } = await added(['dépense', 'AC-001']);
  expect(code).toBe(2);
  expect(err).toContain('il manque un texte');
});
