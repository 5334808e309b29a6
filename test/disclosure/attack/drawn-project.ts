// A survey drawn at random as the files of a project, and the annex that is printed of a project.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, render } from '../../../src/index.ts';
import { drawnSurvey } from '../drawn-survey.ts';
import { blocksOf } from './blocks.ts';
import { type Printed, readAnnex } from './read-annex.ts';

export async function annexOf(root: string): Promise<Printed> {
  const { files } = await render(open(root, { today: '2026-11-28' }), { only: ['survey-annex'], language: 'fr' });
  return readAnnex(files.flatMap(({ path, bytes }) => blocksOf(path, bytes)));
}

/** As YAML, which JSON is. */
export function projectOf(seed: number, people: number): string {
  const { survey, results } = drawnSurvey(seed, people);
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(root, 'surveys', 'results'), { recursive: true });
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Projet\nstep: diagnostic\n');
  writeFileSync(join(root, 'surveys/SV-01.yaml'), JSON.stringify(survey));
  writeFileSync(join(root, 'surveys/results/SV-01.yaml'), JSON.stringify(results));
  return root;
}
