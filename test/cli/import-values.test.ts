// Figures brought from a table: shown, written once, nothing the second time, and every other line of the files stays.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const csv =
  'Relevés\nIndicateur;Période;Valeur;Source\nIN-1;T1 2026;2 300;Cahier\nIN-03;2025;26 %;Baromètre\nIN-99;2026;4;\nPersonnes aidés;2026;4;\n';

test('import values', async () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-values-'));
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  writeFileSync(join(root, 'releves.csv'), csv);
  const bring = (...more: string[]) => typed(root, '2026-11-24', ['import', 'values', 'releves.csv', ...more]);
  const read = (year: number): string => readFileSync(join(root, `values/${year}.yaml`), 'utf8');
  const before = read(2025);

  const preview = await bring();
  expect(preview.out).toContain('1 valeur à ajouter');
  expect(preview.out).toContain(
    'C4  Part des habitants se disant en difficulté avec le numérique, 2025\u00a0: le tableau dit 26, le projet 25',
  );
  expect(preview.out).toContain('A5  «\u00a0IN-99\u00a0»');
  expect(preview.out).toContain('vouliez-vous dire «\u00a0Personnes aidées dans l’année\u00a0»');
  expect(preview.err).toContain('--yes');
  expect(() => read(2026)).toThrow();

  expect((await bring('--yes')).code).toBe(1);
  expect(read(2026)).toBe('values:\n  - {indicator: IN-01, period: 2026-T1, value: 2300, source: Cahier}\n');
  expect(read(2025)).toBe(before);
  expect((await bring('--yes')).out).toContain('0 valeur à ajouter');

  await bring('--yes', '--replace');
  expect(read(2025)).toBe(
    before.replace(
      '{indicator: IN-03, period: 2025, value: 25, base: 438, source: Baromètre d’automne 2025}',
      '{indicator: IN-03, period: 2025, value: 26, base: 438, source: Baromètre}',
    ),
  );
  const told = JSON.parse((await bring('--yes', '--json')).out);
  expect(told).toMatchObject({ kind: 'values', values: { fates: [{ what: 'same' }, { what: 'same' }] } });
});
