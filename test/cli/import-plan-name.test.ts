// A name in the title of an action that a plan brings is in the action, and in no name of a file.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

test('the file is called after the rest of the title, or by its number', async () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, '.private'), { mode: 0o700 });
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  writeFileSync(join(root, 'actors.yaml'), 'people:\n  - {id: PE-01, function: Médiation}\n');
  writeFileSync(join(root, '.private/identities.yaml'), 'PE-01: {name: Zoé Quintrec}\n');
  writeFileSync(
    join(root, 'plan.csv'),
    'Action;Statut\nOuvrir un accueil avec Mme Zoé Quintrec;prévue\nZoé Quintrec;prévue\nRelier les mairies;prévue\n',
  );
  const { code, err } = await typed(root, '2026-11-28', ['import', 'plan', 'plan.csv', '--yes']);
  expect(code, err).toBe(0);
  const files = readdirSync(join(root, 'actions')).sort();
  expect(files).toHaveLength(3);
  expect(files.join(' ')).not.toMatch(/zoe|zoé|quintrec/i);
  expect(files[0]).toMatch(/accueil/);
  expect(files[2]).toMatch(/relier-mairies/);
  expect(readFileSync(join(root, 'actions', files[0] ?? ''), 'utf8')).toContain('Zoé Quintrec');
});
