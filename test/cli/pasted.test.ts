// A command pasted from a text: the fault says which sign is not the one that is typed, and nothing is written.
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const cwd = mkdtempSync(join(tmpdir(), 'jalon-pasted-'));
cpSync(join(home, 'examples/montfort'), cwd, { recursive: true });

/** The lines below the fault. */
async function hints(...words: string[]): Promise<readonly string[]> {
  const { code, err } = await typed(cwd, '2026-11-24', words, { width: 1000 });
  expect(code).toBe(2);
  return err
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trimEnd()
    .split('\n')
    .slice(1);
}

const dash = (word: string, meant: string): string => `jalon : « ${word} » commence par un tiret de texte : tapez ${meant}`;
const space = (word: string): string =>
  `jalon : « ${word} » tient par une espace insécable, venue d’un texte : tapez une espace ordinaire.`;
const quotes = (word: string): string =>
  `jalon : les guillemets de « ${word} » sont ceux d’un texte : autour de plusieurs mots, tapez des guillemets droits, "comme ceci".`;

test.each([
  [['rank', '–pairs'], [dash('–pairs', '--pairs')]],
  [['set', 'AC-003', '—dry-run', 'statut=en-cours'], [dash('—dry-run', '--dry-run')]],
  [['remove', 'AC-003', '–yes'], [dash('–yes', '--yes')]],
  [['add', 'action', 'Ouvrir un lieu', '–dry-run'], [dash('–dry-run', '--dry-run')]],
  [['rank\u00a0--pairs'], [space('rank --pairs')]],
  [['set', 'AC-003\u00a0statut=en-cours'], [space('AC-003 statut=en-cours')]],
  [['add', 'action\u202fOuvrir un lieu'], [space('action Ouvrir un lieu')]],
  [['set', 'AC-003', '“statut=en', 'cours”'], [quotes('“statut=en')]],
  [
    ['set', 'AC-003', '«', 'statut=en-cours', '»', '–dry-run'],
    [quotes('«'), dash('–dry-run', '--dry-run')],
  ],
  // What French sets, and quotation marks that are whole, are no mistake.
  [['set', 'AC-999', 'motif=Coût\u00a0: 10\u00a0000\u00a0€, «\u00a0trop\u00a0»\u202f!'], []],
  [['set', 'AC-999', '«\u00a0Ouvrir un lieu\u00a0»'], []],
  [['set', 'AC-999', 'résumé=– un tiret de texte'], []],
])('%j', async (words, told) => {
  const before = readdirSync(cwd, { recursive: true }).length;
  expect(await hints(...words)).toEqual(told);
  expect(readdirSync(cwd, { recursive: true })).toHaveLength(before);
});
