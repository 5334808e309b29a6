// jalon status --survey tells what answers became from one wave to the next, and whether chance alone may explain it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

const survey = (waves: string): string => `id: SV-01
title: Vous et le numérique
questions:
  - id: Q1
    type: single
    text: Vous vous sentez…
    options: [{code: a, label: À l’aise}, {code: b, label: En difficulté}]
waves: [${waves}]
`;
const results = (wave: number, a: number, b: number): string =>
  `survey: SV-01\nwave: '${wave}'\nbase: ${a + b}\ncounts:\n  - {question: Q1, base: ${a + b}, options: {a: ${a}, b: ${b}}}\n`;
const waves = '{id: "2021", start: 2021-03-01, end: 2021-03-31}, {id: "2026", start: 2026-03-01, end: 2026-03-31}';

function projectOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'surveys', 'results'), { recursive: true });
  for (const [path, text] of Object.entries({ 'project.yaml': 'format: 1\ntitle: Projet\n', ...files }))
    writeFileSync(join(root, path), text);
  return root;
}
const twice = projectOf({
  'surveys/SV-01.yaml': survey(waves),
  'surveys/results/SV-01-2021.yaml': results(2021, 330, 170),
  'surveys/results/SV-01-2026.yaml': results(2026, 390, 110),
});
const status = (root: string, ...more: readonly string[]) => typed(root, '2026-11-26', ['status', '--survey', 'SV-01', ...more]);

// 78 % − 66 % = 12 points; by hand, with Wilson intervals 0.6174–0.7001 then and 0.7415–0.8141 now: −0.0533 and +0.0543.
test('shares then and now, points, interval, and what may be said', async () => {
  const { code, out } = await status(twice);
  expect(code).toBe(0);
  expect(out).toContain('Ce qui a changé');
  expect(out).toMatch(/À l’aise +66\u202f% +78\u202f% +\+12,0 +\+6,4 et \+17,5 +Plus que le hasard/);
  expect(out).toMatch(/En difficulté +34\u202f% +22\u202f% +−12,0 +−17,5 et −6,4 +Plus que le hasard/);
  expect((await status(twice, '--lang', 'en')).out).toMatch(/More than chance/);
});

test('for programs too', async () => {
  const { out } = await status(twice, '--json');
  const [{ changes, publishableChanges }] = JSON.parse(out).surveys;
  expect(changes).toMatchObject([{ id: 'SV-01/Q1/a', points: 12, isReal: true }, { points: -12 }]);
  expect(publishableChanges).toEqual(changes);
});

test('nothing of what was asked once', async () => {
  const once = projectOf({
    'surveys/SV-01.yaml': survey('{id: "2026", start: 2026-03-01}'),
    'surveys/results/SV-01-2026.yaml': results(2026, 390, 110),
  });
  expect((await status(once)).out).not.toContain('Ce qui a changé');
});
