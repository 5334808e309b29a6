// A newer plan that differs from the project: what is asked, what flags settle, and what is asked no more.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Prompter } from '../../src/asking/index.ts';
import { type ImportPlanOptions, importPlan } from '../../src/cli/commands/import/plan.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const headers = ['Axe (x)', 'Titre de l’action', 'Personne pilote', 'Statut', 'Budget', 'Étapes'];
const older = [
  ['9. Relier', '9.1. Tirer la fibre', 'Jeanne MARTIN', 'À venir', 1000, 'Une puis deux'],
  ['9. Relier', '9.2. Équiper les salles', 'Paul LE GOFF', 'En cours', null, null],
  ['9. Relier', '9.3. Former les agents', null, 'En cours', 500, null],
];
const newer = [
  ['9. Relier', '9.1. Tirer la fibre', 'Jeanne MARTIN', 'Réalisé', null, null],
  ['9. Relier', '9.2. Équiper les salles', 'Paul LE GOFF', 'Réalisé', null, null],
];

type Answer = string;

/** Answers by the start of a choice; `asked` keeps each question with its choices. */
function scripted(answers: readonly Answer[]) {
  const asked: (readonly [question: string, choices: readonly string[]])[] = [];
  const left = [...answers];
  const prompter: Prompter = {
    text: async (_, byDefault) => byDefault,
    choose: async (question, choices) => {
      asked.push([question, choices]);
      const wanted = left.shift() ?? 'nobody answers';
      if (wanted === 'Ctrl-C') throw Object.assign(new Error(), { name: 'ExitPromptError' });
      const at = choices.findIndex((choice) => choice.startsWith(wanted));
      if (at === -1) throw new Error(`« ${wanted} » is not offered: ${question} ${choices.join(' | ')}`);
      return at;
    },
  };
  return { prompter, asked };
}

function project() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-plan-'));
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const said: string[] = [];
  const bring = async (
    rows: readonly (readonly unknown[])[],
    options: ImportPlanOptions,
    prompter?: Prompter,
    heads: readonly string[] = headers,
  ) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Plan').addRows([heads, ...rows].filter((line) => line.length > 0).map((line) => [...line]));
    writeFileSync(join(root, 'plan.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    said.length = 0;
    const world = { ...quiet, cwd: root } as const;
    const keep = (text: string): number => said.push(text);
    return importPlan('plan.xlsx', options, { ...world, interactive: prompter !== undefined, out: keep, err: keep }, prompter);
  };
  const fileOf = (id: string) =>
    join(root, 'actions', readdirSync(join(root, 'actions')).find((name) => name.startsWith(id)) ?? `${id}.yaml`);
  const action = (id: string): string => readFileSync(fileOf(id), 'utf8');
  const touch = (id: string, from: string, to: string): void => writeFileSync(fileOf(id), action(id).replace(from, to));
  const all = (): string =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /ya?ml$/.test(path))
      .sort()
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
  return { root, bring, action, touch, all, fileOf, said: () => said.join('') };
}

test('names are asked about first; those left out are in no file, and told', async () => {
  const { root, bring, action, all, said } = project();
  const { prompter, asked } = scripted(['Ne pas', 'Écrire']);
  expect(await bring(older, {}, prompter)).toBe(0);
  expect(asked.map(([question]) => question)).toEqual([
    'Le fichier nomme 2 personnes. Qu’en faire\u202f?',
    'Écrire dans le projet\u202f?',
  ]);
  expect(all()).not.toMatch(/MARTIN|GOFF/);
  expect(action('AC-009')).not.toContain('leads');
  expect(existsSync(join(root, '.private/identities.yaml'))).toBe(
    existsSync(join(home, 'examples/montfort/.private/identities.yaml')),
  );
  expect(said()).toContain('Personne pilote\u00a0: nom de personne, non repris (C2 «\u00a0•••••• ••••••\u00a0», C3 ');
});

test('--no-names asks nothing of names and leaves them out', async () => {
  const { bring, all } = project();
  expect(await bring(older, { yes: true, names: false })).toBe(0);
  expect(all()).not.toMatch(/MARTIN|GOFF/);
});

test('what a column holds is corrected at the keyboard, shown again, written, and kept for the next file', async () => {
  const { bring, action } = project();
  const answers = ['Garder', 'Changer', 'Étapes', 'objectifs', 'Changer', 'Titre', 'numéro', 'Écrire'];
  const { prompter, asked } = scripted(answers);
  expect(await bring(older, {}, prompter)).toBe(0);
  expect(asked.length).toBe(answers.length);
  expect(asked.at(5)?.[1]).toContain('Étapes → objectifs');
  // Without its column of titles there would be no plan: that correction is not taken.
  expect(action('AC-009')).toContain('title: Tirer la fibre\n');
  expect(action('AC-009')).toContain('objectives:\n  - Une puis deux\n');
  expect(await bring(older, {}, scripted([]).prompter)).toBe(0);
});

test('a table whose titles have a name of their own: somebody says where they are', async () => {
  const { bring, action, said } = project();
  const rows = [
    ['Quoi', 'Qui', 'Quand'],
    ['Tirer la fibre', 'Service technique', 2027],
  ];
  await expect(bring(rows, { yes: true }, undefined, [])).rejects.toMatchObject({ code: 'plan-without-header' });
  const { prompter, asked } = scripted(['feuille «\u00a0Plan\u00a0», ligne 1', 'Quoi', 'Écrire']);
  expect(await bring(rows, {}, prompter, [])).toBe(0);
  expect(asked.map(([question]) => question).slice(0, 2)).toEqual([
    'Aucune ligne d’en-têtes n’est reconnue. Laquelle est-ce\u202f?',
    'Quelle colonne contient les titres des actions\u202f?',
  ]);
  expect(action('AC-009')).toContain('title: Tirer la fibre\nx-import:\n  Qui: Service technique\n  Quand: "2027"\n');
  expect([await bring(rows, { yes: true }, undefined, []), said().endsWith('Rien à changer.\n')]).toEqual([0, true]);
});

test('nothing is written when somebody says so, or leaves', async () => {
  const { bring, all } = project();
  const before = all();
  expect(await bring(older, {}, scripted(['Garder', 'Ne rien']).prompter)).toBe(0);
  expect(await bring(older, {}, scripted(['Garder', 'Ctrl-C']).prompter)).toBe(130);
  expect(all()).toBe(before);
});

test('conflicts, cells emptied and rows that are gone are asked one by one, then written, then asked no more', async () => {
  const { bring, action, touch, all } = project();
  await bring(older, { yes: true });
  touch('AC-010', 'status: in-progress', 'status: paused # voté en mai');
  const { prompter, asked } = scripted(['Trancher', 'dans le fichier', 'L’effacer', 'Garder', 'La garder', 'Écrire']);
  expect(await bring(newer, {}, prompter)).toBe(0);
  expect(asked.slice(1, 5).map(([question]) => question)).toEqual([
    'AC-010 «\u00a0Équiper les salles\u00a0», Statut\u00a0:',
    expect.stringContaining('AC-009 «\u00a0Tirer la fibre\u00a0», '),
    expect.stringContaining('AC-009 «\u00a0Tirer la fibre\u00a0», '),
    'AC-011 «\u00a0Former les agents\u00a0» n’est plus dans le fichier.',
  ]);
  expect(asked[1]?.[1]).toEqual(['dans le projet\u00a0: en pause', 'dans le fichier\u00a0: réalisée']);
  expect(action('AC-010')).toContain('status: done # voté en mai');
  expect(action('AC-009')).toContain('status: done\n');
  expect(action('AC-011')).toContain('title: Former les agents');
  const settled = all();
  const again = scripted([]);
  expect([await bring(newer, {}, again.prompter), again.asked]).toEqual([0, []]);
  expect(all()).toBe(settled);
});

test('flags settle without anybody: by default the folder stands and all is told', async () => {
  const { bring, action, touch, fileOf, said } = project();
  await bring(older, { yes: true });
  touch('AC-010', 'status: in-progress', 'status: paused');
  expect(await bring(newer, { yes: true })).toBe(0);
  expect(action('AC-010')).toContain('status: paused');
  expect(action('AC-009')).toMatch(/budget:\n {2}- \{planned: 1000\}/);
  expect(said()).toContain('Budget\u00a0: vidé dans le fichier, gardé dans le projet («\u00a01\u202f000\u202f€\u00a0»)');
  expect(said()).toContain('Étapes\u00a0: vidé dans le fichier, gardé dans le projet («\u00a0Une puis deux\u00a0»)');
  expect(said()).toContain('AC-011  Former les agents\u00a0: gardée (--delete la retire)');
  expect(await bring(newer, { yes: true, theirs: true, delete: true })).toBe(0);
  expect(action('AC-010')).toContain('status: done');
  expect(action('AC-009')).not.toMatch(/budget|x-import/);
  expect(existsSync(fileOf('AC-011'))).toBe(false);
  expect(await bring(newer, { yes: true, theirs: true, delete: true })).toBe(0);
  expect(said()).toContain('Rien à changer.');
});

test('a kept value is told no more: the next file speaks only of what it moves', async () => {
  const { bring, touch, action, said } = project();
  await bring(older, { yes: true });
  touch('AC-010', 'status: in-progress', 'status: paused');
  await bring(newer, { yes: true, ours: true });
  await bring(newer, { yes: true });
  expect([action('AC-010').includes('status: paused'), said().includes('à trancher')]).toEqual([true, false]);
  await expect(bring(newer, { yes: true, ours: true, theirs: true })).rejects.toMatchObject({ code: 'ours-or-theirs' });
});

test('many that differ may be settled at once', async () => {
  const { bring, touch, action } = project();
  const many = Array.from({ length: 5 }, (_, index) => [
    '9. Relier',
    `9.${index + 1}. Tirer le câble ${index}`,
    null,
    'En cours',
    1,
    null,
  ]);
  await bring(many, { yes: true });
  for (const id of ['AC-009', 'AC-010', 'AC-011', 'AC-012']) touch(id, 'status: in-progress', 'status: paused');
  const done = many.map((row) => row.map((value) => (value === 'En cours' ? 'Réalisé' : value)));
  const { prompter, asked } = scripted(['Trancher', 'Prendre toutes', 'Écrire']);
  expect(await bring(done, {}, prompter)).toBe(0);
  expect(asked[1]?.[0]).toBe('4 valeurs diffèrent entre le projet et le fichier.');
  expect(['AC-009', 'AC-013'].every((id) => action(id).includes('status: done'))).toBe(true);
});
