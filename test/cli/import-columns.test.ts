// What a column holds, settled once: kept, checked where it is written, and shared by an organisation.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planKeys } from '../../src/importing/index.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-columns-'));
  cpSync(join(home, 'examples/montfort'), join(root, 'projet'), { recursive: true });
  mkdirSync(join(root, 'commun'));
  mkdirSync(join(root, 'projet/.jalon'));
  const put = (path: string, text: string): void => writeFileSync(join(root, path), text);
  put('plan.csv', 'Action;Étapes;Qui\nFormer;Une puis deux;DSI\n');
  const see = (...words: readonly string[]) => typed(root, '2026-11-24', words);
  const bring = (...more: readonly string[]) => see('import', 'plan', 'plan.csv', '--project', 'projet', '--yes', ...more);
  const action = (): string => {
    const folder = join(root, 'projet/actions');
    return readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith('AC-009')) ?? ''), 'utf8');
  };
  return { root, put, see, bring, action };
}
const kept = 'projet/.jalon/import-plan.yaml';

test.each([
  ['columns:\n  "Étapes": objectifs\n', '2:13', 'objectives'],
  ['colonnes:\n  "Étapes": objectives\n', '1:1', 'columns'],
  ['columns: {"Étapes": objectives\n', '1:10', ''],
])('a misspelt word is an error with its line, its column and what was meant: %j', async (text, at, nearest) => {
  const { put, see, bring } = project();
  put(kept, text);
  const seen = await bring();
  expect(seen.code).toBe(2);
  expect(seen.err).toContain(`.jalon/import-plan.yaml:${at}`);
  expect(seen.err).toContain(nearest);
  const checked = await see('validate', 'projet');
  expect([checked.code, checked.out]).toEqual([1, expect.stringContaining(`.jalon/import-plan.yaml:${at}`)]);
});

test('an organisation settles columns for all its projects; a project settles otherwise', async () => {
  const { root, put, bring, action } = project();
  put('commun/import-plan.yaml', 'columns:\n  Étapes: objectives\n  Qui: partners\n');
  await bring('--organisation', 'commun');
  expect(action()).toContain('objectives:\n  - Une puis deux\n');
  expect(action()).toContain('partners:\n  - DSI\n');
  expect(readFileSync(join(root, kept), 'utf8')).not.toContain('Étapes');
  put(kept, 'columns:\n  Étapes: none\n');
  await bring('--organisation', 'commun', '--theirs');
  expect(action()).toContain('x-import:\n  Étapes: Une puis deux\n');
});

test('columns of a calendar are not kept: a second time reads them again', async () => {
  const { root, put, bring } = project();
  put('plan.csv', 'Action;Pilote;janv. 2027;févr. 2027;mars 2027\nFormer;DSI;x;x;\nRelier;DSI;;x;x\n');
  expect((await bring()).code).toBe(0);
  expect(existsSync(join(root, kept)) ? readFileSync(join(root, kept), 'utf8') : '').not.toContain(': mark');
  expect(await bring()).toMatchObject({ code: 0, err: 'Rien à changer.\n' });
});

test('the schema knows the words that the reader knows', () => {
  const schema: { readonly properties: { readonly columns: { readonly additionalProperties: { readonly enum: unknown } } } } =
    JSON.parse(readFileSync(join(home, 'schemas/plan-columns.json'), 'utf8'));
  expect(schema.properties.columns.additionalProperties.enum).toEqual([...planKeys, 'none']);
});
