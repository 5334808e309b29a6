// An attack on the annexes as they are printed, which knows nothing of how figures were hidden.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, render } from '../../../src/index.ts';
import { home } from '../../house/sources.ts';
import { drawnSurvey } from '../drawn-survey.ts';
import { attack } from './attack.ts';
import { type Printed, readAnnex } from './read-annex.ts';

async function annexOf(root: string): Promise<Printed> {
  const { files } = await render(open(root, { today: '2026-11-28' }), { only: ['survey-annex'], language: 'fr' });
  return readAnnex(files[0]?.bytes ?? new Uint8Array());
}

test('Montfort: dashes are read, and none must be of one to four people', async () => {
  const printed = await annexOf(join(home, 'examples/montfort'));
  expect(printed.people).toBe(412);
  const [communes] = printed.questions;
  expect(communes?.lines[0]).toMatchObject({ base: 412, answers: [{ label: 'Bédée', count: 71 }, ...Array(7).fill({})] });
  const { hidden, told } = await attack(printed);
  expect(hidden).toBeGreaterThan(9);
  expect(told).toEqual([]);
});

test('Roche aux Fées: none either', async () => {
  const { hidden, told } = await attack(await annexOf(join(home, 'examples/roche-aux-fees')));
  expect(hidden).toBeGreaterThan(5);
  expect(told).toEqual([]);
});

/** As YAML, which JSON is. */
function projectOf(seed: number, people: number): string {
  const { survey, results } = drawnSurvey(seed, people);
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'surveys', 'results'), { recursive: true });
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Projet\nstep: diagnostic\n');
  writeFileSync(join(root, 'surveys/SV-01.yaml'), JSON.stringify(survey));
  writeFileSync(join(root, 'surveys/results/SV-01.yaml'), JSON.stringify(results));
  return root;
}

test('surveys drawn at random: none either', async () => {
  for (const [seed, people] of [150, 400].entries()) {
    const { hidden, told } = await attack(await annexOf(projectOf(seed + 3, people)));
    expect(hidden).toBeGreaterThan(0);
    expect([people, told]).toEqual([people, []]);
  }
});

test('the attack finds a count that one dash alone hides', async () => {
  const group = (label: string, shares: readonly (number | null)[]) => ({ label, base: 50, shares });
  const answers = (counts: readonly number[]) => counts.map((count, at) => ({ label: 'xyz'.charAt(at), count }));
  const printed: Printed = {
    people: 100,
    questions: [
      { text: 'Qui', isSeveral: false, lines: [{ base: 100, answers: answers([50, 50]) }], crossings: [] },
      {
        ...{ text: 'Quoi', isSeveral: false, lines: [{ base: 100, answers: answers([30, 67, 3]) }] },
        crossings: [{ by: 'Qui', answers: ['x', 'y', 'z'], groups: [group('x', [60, 40, 0]), group('y', [0, 94, null])] }],
      },
    ],
  };
  expect((await attack(printed)).told).toEqual(['Quoi : z : y']);
});
