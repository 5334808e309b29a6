// What is typed wrong is said in the words of the person who typed it, with what would be right.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'projet');
cpSync(join(home, 'examples', 'roche-aux-fees'), root, { recursive: true });

test.each<[readonly string[], number, RegExp]>([
  [['add', 'value', 'IN-02', '2026-13=1'], 2, /«\u00a02026-13\u00a0» n’est pas une période/],
  [['add', 'value', 'IN-02', '32 juin=1'], 2, /«\u00a032 juin\u00a0» n’est pas une période/],
  [['add', 'value', 'IN-02'], 2, /il manque la valeur/],
  [['add', 'recommendation', 'Agir', '--in', 'ZZ'], 2, /il faut le nom du fichier d’une évaluation, par exemple 2026/],
  [['add', 'milestone', 'Agir', '--in', 'ZZ'], 2, /il faut un identifiant AC/],
  [['add', 'recommendation', 'Agir', '--dry-run'], 0, /n’a ni responsable \(owner\) ni échéance \(due\)/],
  [['add', 'evaluation', '--kind', 'mi-parcours', '--dry-run', '--patch'], 0, /^\+kind: mid-term$/m],
  [['add', 'action', 'Agir', 'axe=OB-11', '--dry-run'], 0, /ajout\s: action AC-\d+ Agir, numéro 19$/m],
  [['portfolio', '.', '--only', 'x'], 2, /«\s--only\s» ne vaut que pour des documents/],
  [['add', 'value', 'IN-08', '2026=140', '--dry-run'], 0, /IN-08 est une part, de 0 à 100\s%\s: 140 en sort/],
  [['status', '--progress'], 0, /AC-011 {2}[^(]*\(à venir, début prévu\u00a0: [^)]*\)/],
])('%j', async (words, code, said) => {
  const seen = await typed(root, '2026-09-15', words);
  expect(seen.out + seen.err).toMatch(said);
  expect(seen.code).toBe(code);
});
