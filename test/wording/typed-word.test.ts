// A word of a proposed command: a shell takes it for one word as it stands, and French apostrophes do not break it.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedWord } from '../../src/wording/visible.ts';

test('what a shell leaves alone is bare; the rest stands between the quotes that every terminal knows, where it can', () => {
  for (const bare of ['p2', 'examples/montfort', 'faisabilité=5', '--title', 'pilotes-=PE-03', 'comité-de-pilotage'])
    expect(typedWord(bare)).toBe(bare);
  expect(typedWord("Été à l'œuvre (2027)")).toBe(`"Été à l'œuvre (2027)"`);
  expect(typedWord('')).toBe('""');
  expect(typedWord('coût : 3 $')).toBe("'coût : 3 $'");
  expect(typedWord('l\'"état" réel')).toBe(`'l'\\''"état" réel'`);
});

test('whatever it holds, a shell reads it back as it was', () => {
  const words = fc.sample(fc.string({ unit: fc.constantFrom(...'aé \'"$`!\\;&|<>()*?[]{}~#=%@+-:,./\n«»’œ'), maxLength: 12 }), {
    numRuns: 400,
    seed: 20_260_115,
  });
  const said = execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(typedWord).join(' ')}`], { encoding: 'utf8' });
  expect(said.split('\0').slice(0, -1)).toEqual(words);
});
