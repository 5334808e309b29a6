// What can be made, by asking: each word that the list shows is one that `--only` takes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

async function listed(language: 'fr' | 'en', ...more: string[]): Promise<string> {
  let out = '';
  const world = { ...quiet, width: 100, language } as const;
  const write = (text: string): void => {
    out += text;
  };
  expect(await run(['render', '--list', ...more], { ...world, cwd: `${home}examples/montfort`, out: write, err: write })).toBe(0);
  return out;
}

test.each(['fr', 'en'] as const)(
  'in %s, each document of the list is taken by the word that names it',
  async (language) => {
    const { words }: { words: readonly { title: string; words: readonly { word: string }[] }[] } = JSON.parse(
      await listed(language, '--json'),
    );
    const named = words.flatMap((list) => list.words.map(({ word }) => word));
    expect(named.length).toBeGreaterThan(50);
    expect(new Set(named).size).toBe(named.length);
    // The words are those of the tool; of the project, a body is what a session is of.
    const cwd = mkdtempSync(join(tmpdir(), 'jalon-list-'));
    writeFileSync(join(cwd, 'project.yaml'), 'format: 1\ntitle: Essai\n');
    writeFileSync(join(cwd, 'actors.yaml'), 'bodies:\n  - {id: BO-01, kind: steering, name: Comité}\n');
    let err = '';
    const world = { ...quiet, width: 100, language } as const;
    for (const word of named) {
      const code = await run(['render', '--only', word, '--format', 'csv', '--dry-run'], {
        ...world,
        cwd,
        out: () => {},
        err: (text) => {
          err += text;
        },
      });
      expect(code, `${word}: ${err}`).toBeLessThan(2);
    }
  },
  60_000,
);

test('the list reads in the language, step by step', async () => {
  const french = await listed('fr');
  expect(french).toContain('programme-d-actions');
  const steps = [...french.matchAll(/Documents de l’étape[^:]*: (.+) \(/g)].map(([, step]) => step);
  expect(steps).toEqual(['lancement', 'diagnostic', 'programme d’actions', 'mise en œuvre', 'évaluation']);
  expect(await listed('en')).toMatch(/action-programme\s+Action programme/);
});

test('a format may be named by the program that opens it', async () => {
  const planned = async (format: string): Promise<string> => {
    const said: string[] = [];
    const world = { ...quiet, cwd: `${home}examples/montfort`, out: (text: string) => void said.push(text), err: () => {} };
    await run(['render', '--only', 'programme,steering-workbook', '--format', format, '--dry-run'], world);
    return said.join('');
  };
  expect(await planned('Word,excel')).toBe(await planned('docx,xlsx'));
});
