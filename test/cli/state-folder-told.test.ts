// Where jalon may keep nothing of what undoing needs: that folder is named, not one above it that nobody knows of.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

test('a home that is no folder', async () => {
  const top = mkdtempSync(join(tmpdir(), 'jalon-state-'));
  const [root, nobody] = [join(top, 'projet'), join(top, 'personne')];
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  writeFileSync(nobody, '');
  const state = join(nobody, '.local/state/jalon');
  vi.stubEnv('JALON_STATE', state);
  const { code, err } = await typed(root, '2026-11-24', ['set', 'AC-001', 'title=Autre']);
  expect(code).toBe(2);
  expect(err.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    `le dossier où jalon garde de quoi annuler, un fichier porte le nom du dossier : ${state}. La variable JALON_STATE en nomme un autre.`,
  );
  expect((await typed(root, '2026-11-24', ['validate'])).code).toBe(0);
});
