// An amended plan: what the council reads names the decision once, and a choice that is not one is answered in French words.
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readParagraphs } from '../../src/rendering/index.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

test('the decision is named once, and what may be done with an action is said in words', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-amended-')), 'roche');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  await typed(root, '2025-12-31', ['render', '--only', 'plan-amendments']);
  const said = (readParagraphs(readFileSync(join(root, 'build/modifications-du-plan-2025.docx'))) ?? []).map(({ text }) =>
    text.replace(/[\u00a0\u202f]/g, ' '),
  );
  expect(said).toContain('Par décision du 26 juin 2025 (Comité de pilotage du projet numérique).');
  expect(said.join('\n')).toMatch(/Le plan a été arrêté par décision du 12 décembre 2024 \(Comité/);
  const refused = await typed(root, '2025-12-31', [
    'plan',
    '--amend',
    '2025',
    '--decision',
    'DE-2025-001',
    '--change',
    'AC-013=abandonnée',
  ]);
  expect(refused.err).toMatch(/écrivez AC-12=reportée \(retenue, en-réserve, reportée, écartée\)/);
});
