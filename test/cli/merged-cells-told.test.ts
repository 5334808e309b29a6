// What is told of cells that are merged, and of words that say half of a period.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

test('a merged cell is told once, and half of a period for what it says', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-merged-'));
  await typed(cwd, '2026-03-15', ['init', 'p', '--territory', '243500550', '--title', 'Projet', '--yes']);
  const rows = [
    '<th>Action</th><th>Budget</th><th>Échéance</th>',
    '<td>Ouvrir un lieu</td><td rowspan="2">20 000 €</td><td>dès 2026</td>',
    '<td>Équiper le lieu</td><td>2027</td>',
  ];
  writeFileSync(join(cwd, 'plan.html'), `<html><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></html>`);
  const { out, err } = await typed(cwd, '2026-03-15', ['import', 'plan', 'plan.html', '--project', 'p', '--dry-run']);
  expect(err).not.toContain('jalon :');
  const plain = out.replace(/[\u00a0\u202f]/g, ' ');
  expect(plain).toContain('Cellules : 3 comprises, 0 interprétée, 2 gardées telles quelles');
  expect(plain).toContain(
    '! tableau 1, ligne 2  Budget : « 20 000 € » — un seul montant pour plusieurs actions ou financeurs (cellule fusionnée)',
  );
  expect(plain).toContain('! tableau 1, ligne 2  Échéance : « dès 2026 » — dit quand cela commence, non quand cela finit');
});

test('what headers say together is understood alike a second time', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-merged-'));
  await typed(cwd, '2026-03-15', ['init', 'p', '--territory', '243500550', '--title', 'Projet', '--yes']);
  const rows = [
    '<th colspan="2">Orientation</th><th colspan="2">Actions</th><th colspan="2">Suivi</th>',
    '<th>N°</th><th>Intitulé</th><th>N°</th><th>Libellé</th><th>% avancement</th><th>Statut</th>',
    '<td rowspan="2">1</td><td rowspan="2">Inclure</td><td>1.1</td><td>Ouvrir un lieu</td><td>50 %</td><td>En cours</td>',
    '<td>1.2</td><td>Former</td><td>0 %</td><td>À venir</td>',
  ];
  writeFileSync(join(cwd, 'plan.html'), `<html><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></html>`);
  const words = ['import', 'plan', 'plan.html', '--project', 'p', '--yes'];
  const first = await typed(cwd, '2026-03-15', words);
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(plain(first.out)).toContain('Actions : 2 créées');
  expect(plain(first.out)).toContain('% avancement → avancement (%)');
  const second = await typed(cwd, '2026-03-15', words);
  expect(plain(second.out)).toContain('Actions : 0 créée, 0 modifiée, 2 laissées telles quelles');
});
