// jalon explain and the pages of rules say the same of every rule, for both come from the rules themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyRule } from '../../src/checking/index.ts';
import { explain } from '../../src/cli/commands/explain.ts';
import { run } from '../../src/cli.ts';
import type { World } from '../../src/model/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

async function explained(code: string, language: 'fr' | 'en'): Promise<string> {
  const said: string[] = [];
  const world = { ...quiet, cwd: '.', width: 100 } as const;
  expect(await explain(code, {}, { ...world, language, out: (text) => said.push(text) })).toBe(0);
  return said.join('');
}

test.each([
  ['docs/en/reference/rules.md', 'en'],
  ['docs/fr/reference/regles.md', 'fr'],
] as const)('%s and explain agree', async (file, language) => {
  const table = /<!-- made: rules -->\n([\s\S]*?)\n<!-- \/made -->/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((row) => row.slice(2, -2).split(' | '));
  expect(rows.length).toBe(everyRule.length);
  const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
  for (const [code = '', severity = '', step = '', why = ''] of rows) {
    const said = squeezed(await explained(code.replaceAll('`', ''), language));
    for (const part of [severity, step, why]) expect(said, code).toContain(squeezed(part).replaceAll('\\|', '|'));
  }
});

test('words that are no code are looked for in what all say', async () => {
  const said = await explained('retards', 'fr');
  expect(said).toMatch(/^Problèmes qui parlent de «\s?retards\s?»\n/);
  expect(said).toContain('action/late-without-note');
  expect(said.split('\n').length).toBeLessThan(everyRule.length / 4);
  // Of one alone, all is said.
  expect(await explained('retard expliqué', 'fr')).toContain('action/late-without-note\nGravité');
});

test('in the organisation’s folder itself its rules are known, where they stand', async () => {
  const cwd = join(home, 'test/scenarios/files/organisation');
  const out: string[] = [];
  const world: World = {
    ...quiet,
    ...{ cwd, today: '2026-11-24', colour: 0, interactive: false, width: 100, language: 'fr', trusts: true },
    out: (text) => out.push(text),
  };
  expect(await run(['explain', 'x-syndicat/marche-sans-jalon', '--organisation', '.'], world)).toBe(0);
  expect(out.join('')).toContain('rules/charte.yaml');
});
