// Parts that are not all there, alike and whole are refused, and the part is named.
import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { folderOf, jalon } from './many.ts';

let cwd = '';
const part = (index: number, of = 3): string => join(cwd, 'parts', `part-${index}-of-${of}.jsonl`);
const shard = (index: number, ...more: readonly string[]) =>
  jalon(cwd, ['validate', '.', '--shard', `${index}/3`, '--parts', 'parts', ...more]);

let made = '';
beforeAll(async () => {
  cwd = folderOf(9);
  for (const index of [1, 2, 3]) await shard(index);
  made = cwd;
});
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-merge-'));
  cpSync(made, cwd, { recursive: true });
});

async function refusal(): Promise<string> {
  const { code, out, err } = await jalon(cwd, ['merge', 'parts']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

const rewritten = (index: number, change: (text: string) => string): void =>
  writeFileSync(part(index), change(readFileSync(part(index), 'utf8')));

test('whole', async () => {
  expect(await jalon(cwd, ['merge', 'parts'])).toEqual(await jalon(cwd, ['validate', '.']));
  expect((await jalon(cwd, ['merge', part(3), part(1), part(2)])).out).toBe((await jalon(cwd, ['validate', '.'])).out);
});

test('the portfolios that a check goes through are checked where its parts are told', async () => {
  mkdirSync(join(cwd, 'syndicat'));
  const answers = 'answers: [{member: Essai, need: ND-02, service: none}]';
  writeFileSync(join(cwd, 'syndicat/portfolio.yaml'), `format: 1\ntitle: T\nprojects: [../P-002]\n${answers}\n`);
  for (const index of [1, 2, 3]) await shard(index);
  const whole = await jalon(cwd, ['validate', '.']);
  expect(whole.out).toContain('syndicat/portfolio.yaml:4:33');
  expect(await jalon(cwd, ['merge', 'parts'])).toEqual(whole);
  for (const index of [1, 2, 3]) rewritten(index, (text) => text.replace('"folders":["."]', '"folders":[".."]'));
  expect(await refusal()).toContain('«\u00a0..\u00a0» n’est pas là, ou pas sous le dossier courant');
});

test('a part that is missing', async () => {
  rmSync(part(2));
  expect(await refusal()).toContain('il manque part-2-of-3.jsonl');
});

test('a part that is there twice', async () => {
  copyFileSync(part(1), join(cwd, 'parts', 'part-9-of-9.jsonl'));
  expect(await refusal()).toContain('part-1-of-3.jsonl et part-9-of-9.jsonl sont la même part');
});

test('a part of another run, with another number of parts', async () => {
  await jalon(cwd, ['validate', '.', '--shard', '4/4', '--parts', 'parts']);
  expect(await refusal()).toContain(
    'part-4-of-4.jsonl et part-1-of-3.jsonl ne vont pas ensemble\u00a0: le nombre de parts diffère (4\u202f; 3)',
  );
});

test('a part of another version', async () => {
  rewritten(2, (text) => text.replace(/"version":"[^"]+"/, '"version":"0.0.9"'));
  expect(await refusal()).toMatch(/part-2-of-3\.jsonl et part-1-of-3\.jsonl .* la version de jalon diffère \(0\.0\.9\u202f; /);
});

test('a part of another list of projects, other options, another day', async () => {
  mkdirSync(join(cwd, 'P-new'));
  writeFileSync(join(cwd, 'P-new', 'project.yaml'), 'format: 1\ntitle: Venu\n');
  await shard(3);
  expect(await refusal()).toMatch(/part-3-of-3\.jsonl .* la liste des projets diffère/);
  rmSync(join(cwd, 'P-new'), { recursive: true });
  await shard(3, '--step', 'evaluation');
  expect(await refusal()).toMatch(/part-3-of-3\.jsonl .* les options diffère/);
  // The folder that projects share may be named by the environment of one job alone.
  await jalon(cwd, ['validate', '.', '--shard', '3/3', '--parts', 'parts'], { JALON_ORGANISATION: 'P-000' });
  expect(await refusal()).toMatch(/part-3-of-3\.jsonl .* les options diffère/);
  await shard(3, '--today', '2027-01-01');
  expect(await refusal()).toMatch(/part-3-of-3\.jsonl .* la date du jour .* \(2027-01-01\u202f; 2026-11-24\)/);
});

test('a part that was cut short, or begun again and not finished', async () => {
  rewritten(1, (text) => `${text.split('\n').slice(0, -2).join('\n')}\n{"at":`);
  expect(await refusal()).toMatch(/part-1-of-3\.jsonl n’est pas finie \(\d projets? sur \d\)/);
  await shard(1);
  const [header] = readFileSync(part(1), 'utf8').split('\n');
  appendFileSync(part(1), `${header}\n`);
  expect(await refusal()).toContain('part-1-of-3.jsonl n’est pas finie');
});

test('a line that somebody left in a part that is whole', async () => {
  const whole = readFileSync(part(2), 'utf8');
  rewritten(2, (text) => text.replace('\n', '\nà revoir\n'));
  expect(await refusal()).toMatch(/part-2-of-3\.jsonl, ligne 2.: elle ne dit rien d’un projet/);
  await shard(2, '--resume');
  expect(readFileSync(part(2), 'utf8')).toBe(whole);
  rewritten(2, (text) => text.replace(/^{"at.*/m, 'à revoir'));
  expect(await refusal()).toMatch(/part-2-of-3\.jsonl n’est pas finie .*la ligne 2 ne se lit pas/);
});

test('a project in two parts', async () => {
  const line = readFileSync(part(1), 'utf8').split('\n')[1] ?? '';
  rewritten(2, (text) => {
    const [header = '', ...lines] = text.split('\n').slice(0, -1);
    const all = [line, ...lines.slice(1)].sort((a, b) => JSON.parse(a).at - JSON.parse(b).at);
    return `${[header, ...all].join('\n')}\n`;
  });
  expect(await refusal()).toMatch(
    /le projet «\u00a0P-\d+\u00a0» est à la fois dans part-2-of-3\.jsonl et dans part-1-of-3\.jsonl/,
  );
});

test('what is no part at all, and an option that came too late', async () => {
  writeFileSync(part(2), 'bonjour\n');
  expect(await refusal()).toContain('part-2-of-3.jsonl, ligne 1\u00a0: ce n’est pas une part');
  expect((await jalon(cwd, ['merge', 'P-000'])).err).toContain('«\u00a0P-000\u00a0» ne contient aucune part');
  await jalon(cwd, ['rank', '.', '--shard', '1/1', '--parts', 'ranked']);
  expect((await jalon(cwd, ['merge', 'ranked', '--json'])).err).toContain(
    '--json ne vaut pas pour des parts de «\u00a0jalon rank\u00a0»',
  );
});
