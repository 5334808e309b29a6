// A plan brought from a workbook: written once, unchanged the second time, and only what moved the third.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { type Seen, typed } from './typed.ts';

const headers = ['Axe (x)', 'Titre de l’action', 'Personne pilote', 'Statut', 'Date de fin', 'Étapes'];
const rows = [
  ['9. Relier les villages', '9.1. Tirer la fibre', 'Jeanne MARTIN', 'À venir', 2027, 'Une puis deux'],
  ['9. Relier les villages', '9.2. Équiper les salles', 'Jeanne MARTIN, Paul LE GOFF', 'En cours', 'S2 2028', null],
];

function project() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-plan-'));
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const see = (...argv: string[]): Promise<Seen> => typed(root, '2026-11-24', argv);
  const bring = async (lines: readonly (readonly unknown[])[], ...more: string[]): Promise<Seen> => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Plan').addRows([['Notre plan'], headers, ...lines].map((line) => [...line]));
    writeFileSync(join(root, 'plan.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
    return see('import', 'plan', 'plan.xlsx', ...more);
  };
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const action = (id: string): string =>
    read(`actions/${readdirSync(join(root, 'actions')).find((name) => name.startsWith(id))}`);
  const all = (): string =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /ya?ml$|gitignore$/.test(path))
      .sort()
      .map((path) => `${path}\n${read(path)}`)
      .join('\n');
  return { root, see, bring, read, action, all };
}

test('a text names no row of headers, nor columns', async () => {
  const { root, see } = project();
  const lines = [
    '<h1>Action 1 : Relier</h1><p>Pilote : DSI</p>',
    '<h1>Action 2 : Former</h1><p>Pilote : DSI</p><p>Échéance : 2028</p>',
  ];
  writeFileSync(join(root, 'plan.html'), `<html><body>${lines.join('')}</body></html>`);
  const { out } = await see('import', 'plan', 'plan.html', '--dry-run');
  expect(out.split('\n')[0]).toBe('plan.html');
  expect(out).toContain('(2 actions)');
  expect(out).not.toContain('Colonnes');
});

test('without anybody to accept, nothing is written and the option is named', async () => {
  const { bring, all } = project();
  const before = all();
  const seen = await bring(rows);
  expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('--yes')]);
  expect(seen.out).toContain('2 créées');
  expect(await bring(rows, '--dry-run')).toMatchObject({ code: 0, out: expect.not.stringContaining('+++') });
  // The lines of the files too, for those who ask.
  const patched = await bring(rows, '--dry-run', '--patch');
  expect(patched.out).toMatch(/--- \/dev\/null\n\+\+\+ actions\/AC-009-\S+\n@@ -0,0 \+1,\d+ @@\n\+id: AC-009\n/);
  expect(patched.out.startsWith(seen.out)).toBe(true);
  expect((await bring(rows, '--dry-run', '--patch', '--json')).out).not.toContain('+++');
  expect(all()).toBe(before);
});

test('axes, actions and people are created; names stand in the private file alone, which git ignores', async () => {
  const { bring, action, read, all, root } = project();
  expect((await bring(rows, '--yes')).code).toBe(0);
  expect(action('AC-009')).toMatch(/^id: AC-009\nnumber: "9.1"\ntitle: Tirer la fibre\naxis: AX-0?\d+\nleads:\n {2}- (PE-\d+)\n/);
  expect(action('AC-009')).toContain('x-import:\n  Étapes: Une puis deux\n');
  expect(read('.private/identities.yaml')).toMatch(/name: Jeanne MARTIN[\s\S]*name: Paul LE GOFF/);
  expect(read('.gitignore')).toContain('.private/');
  expect(all().replace(read('.private/identities.yaml'), '')).not.toMatch(/MARTIN|GOFF/);
  expect(existsSync(join(root, '.jalon/import-plan.yaml'))).toBe(true);
});

test('a second time changes nothing; a newer file changes what moved, and leaves what people wrote since', async () => {
  const { bring, action, all, root } = project();
  await bring(rows, '--yes');
  const once = all();
  const again = await bring(rows, '--yes');
  expect([again.code, again.err]).toEqual([0, 'Rien à changer.\n']);
  expect(all()).toBe(once);

  const path = join(root, 'actions', readdirSync(join(root, 'actions')).find((name) => name.startsWith('AC-010')) ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replace('status: in-progress', 'status: paused # voté en mai'));
  await bring(rows, '--yes');
  expect(action('AC-010')).toContain('status: paused # voté en mai');

  const newer = [
    ['9. Relier les villages', '9.1. Tirer la fibre optique', 'Jeanne MARTIN', 'En cours', 2027, 'Une puis deux'],
    ['9. Relier les villages', '9.2. Équiper les salles', 'Jeanne MARTIN, Paul LE GOFF', 'Réalisé', 'S2 2028', null],
  ];
  const third = await bring(newer, '--yes');
  expect(third.code).toBe(0);
  expect(action('AC-009')).toContain('title: Tirer la fibre optique\n');
  expect(action('AC-009')).toContain('status: in-progress\n');
  expect(action('AC-010')).toContain('status: paused # voté en mai');
  expect(third.out).toContain('Statut\u00a0: à trancher, le projet garde sa valeur (--ours ou --theirs)');
  expect((await bring(newer, '--yes')).err).toBe('Rien à changer.\n');
});

test('a function beside a name goes to the register: documents write it, and the name stays in the private file', async () => {
  const { bring, action, read } = project();
  const line = (title: string, lead: string) => ['9. Relier les villages', title, lead, 'À venir', 2027, null];
  const lines = [line('9.1. Tirer la fibre', 'Mme Jeanne MARTIN (chargée de mission)'), line('9.2. Équiper', 'Jeanne MARTIN')];
  expect((await bring(lines, '--yes')).code).toBe(0);
  const [, id = ''] = /leads:\n {2}- (PE-\d+)\n/.exec(action('AC-009')) ?? [];
  expect(read('actors.yaml')).toMatch(new RegExp(`id: ${id}, function: chargée de mission, kind: agent`));
  expect([action('AC-009'), action('AC-010')].map((text) => /leads:\n((?: {2}- .*\n)+)/.exec(text)?.[1])).toEqual([
    `  - ${id}\n`,
    `  - ${id}\n`,
  ]);
  expect((await bring(lines, '--yes')).err).toBe('Rien à changer.\n');
});

test('what a file says otherwise of somebody who is known is told, and what the project says stays', async () => {
  const { bring, read, root } = project();
  const first = [
    [
      '9. Relier les villages',
      '9.1. Tirer la fibre',
      'Jeanne MARTIN (chargée de mission) jeanne.martin@exemple.fr',
      'À venir',
      2027,
    ],
  ];
  expect((await bring(first, '--yes')).code).toBe(0);
  const kept = () => [read('actors.yaml'), read('.private/identities.yaml')];
  const before = kept();
  expect((await bring(first, '--dry-run')).out).not.toContain('est gardé');
  const later = [['9. Relier les villages', '9.1. Tirer la fibre', 'Jeanne MARTIN (DGS) j.martin@exemple.fr', 'À venir', 2027]];
  const { out } = await bring(later, '--yes');
  const plain = out.replace(/\s+/g, ' ');
  expect(plain).toMatch(/PE-\d+ a une autre fonction dans le fichier : « DGS » ; « chargée de mission » est gardé \(ligne 3\)/);
  expect(plain).toMatch(/PE-\d+ a une autre adresse dans le fichier : celle du projet est gardée \(ligne 3\)/);
  expect(kept()).toEqual(before);
  const number = (title: string, phone: string) => ['9. Relier les villages', title, `Jeanne MARTIN ${phone}`, 'À venir', 2027];
  const twice = await bring([number('9.1. Tirer la fibre', '02 99 00 00 01'), number('9.2. Équiper', '02 99 00 00 02')], '--yes');
  expect(twice.out.replace(/\s+/g, ' ')).toContain('a un autre numéro dans le fichier : celui du projet est gardé (ligne 4)');
  expect(read('.private/identities.yaml')).toMatch(/phone: .*01/);
  rmSync(root, { recursive: true });
});

test('so is what a file says in two ways of somebody who is new', async () => {
  const { bring, read, root } = project();
  const line = (title: string, lead: string) => ['9. Relier les villages', title, lead, 'À venir', 2027];
  const { out } = await bring(
    [
      line('9.1. Tirer la fibre', 'Jeanne MARTIN'),
      line('9.2. Équiper', 'Jeanne MARTIN (DGS)'),
      line('9.3. Former', 'Jeanne MARTIN (DGA)'),
    ],
    '--yes',
  );
  expect(out.replace(/\s+/g, ' ')).toContain('a une autre fonction dans le fichier : « DGA » ; « DGS » est gardé (ligne 5)');
  expect(read('actors.yaml')).toContain('function: DGS');
  rmSync(root, { recursive: true });
});

test('whom the register calls so is the one who is named, once; without names, the function leads', async () => {
  const { bring, action, read } = project();
  const line = (title: string, lead: string) => ['9. Relier les villages', title, lead, 'À venir', 2027, null];
  const office = 'Responsable du patrimoine bâti';
  const lines = [line('9.1. Tirer la fibre', `Jeanne MARTIN (${office})`), line('9.2. Équiper', `Paul LE GOFF (${office})`)];
  expect((await bring(lines, '--yes')).code).toBe(0);
  expect(action('AC-009')).toContain('leads:\n  - PE-19\n');
  expect(action('AC-010')).not.toContain('PE-19');
  expect(read('.private/identities.yaml')).toMatch(/PE-19:\n {2}name: Jeanne MARTIN\n/);
  const nameless = project();
  expect((await nameless.bring(lines, '--yes', '--no-names')).code).toBe(0);
  expect(nameless.action('AC-010')).toContain('leads:\n  - PE-19\n');
});

test('what is read beside a state is written: the reason in its field, other words in the journal', async () => {
  const { bring, action } = project();
  const line = (title: string, state: string) => ['9. Relier les villages', title, 'DSI', state, 2027, null];
  const lines = [line('9.1. Tirer la fibre', 'Abandonné (remplacé par PayFiP)'), line('9.2. Équiper', 'Réalisé (mars 2025)')];
  expect((await bring(lines, '--yes')).code).toBe(0);
  expect(action('AC-009')).toContain('\nstatus: dropped\nstatusReason: remplacé par PayFiP\n');
  expect(action('AC-010')).toContain('Réalisé (mars 2025)');
  expect((await bring(lines, '--yes')).err).toBe('Rien à changer.\n');
});

test('a state that moves on takes its reason along; one that somebody wrote is asked of, and so is that of a state that the project keeps', async () => {
  const { bring, action, root } = project();
  const line = (title: string, state: string) => ['9. Relier les villages', title, 'DSI', state, 2027, null];
  const titles = ['9.1. Tirer la fibre', '9.2. Équiper', '9.3. Former'];
  const all = (state: string) => titles.map((title) => line(title, state));
  await bring(all('Suspendu (attente du marché)'), '--yes');
  const write = (id: string, from: string, to: string): void => {
    const path = join(root, 'actions', readdirSync(join(root, 'actions')).find((name) => name.startsWith(id)) ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  write('AC-010', 'statusReason: attente du marché', 'statusReason: attente du vote # mai');
  write('AC-011', 'status: paused', 'status: done');
  const seen = await bring(all('Abandonné'), '--yes');
  expect(seen.out).toMatch(/AC-009[^~]*Motif du statut.: attente du marché → —/);
  expect(action('AC-009')).not.toContain('statusReason');
  expect(action('AC-010')).toContain('status: dropped\nstatusReason: attente du vote # mai\n');
  expect(action('AC-011')).toContain('status: done\nstatusReason: attente du marché\n');
  for (const more of [[], ['--ours'], []]) await bring(all('Abandonné'), '--yes', ...more);
  expect(action('AC-011')).toContain('status: done\nstatusReason: attente du marché\n');
  expect((await bring(all('Abandonné'), '--yes')).err).toBe('Rien à changer.\n');
});

test('what a column holds can be corrected in the file that is kept', async () => {
  const { bring, read, action, root } = project();
  await bring(rows, '--yes');
  const kept = '.jalon/import-plan.yaml';
  writeFileSync(join(root, kept), read(kept).replace('"Étapes": none', '"Étapes": objectives'));
  expect((await bring(rows, '--yes')).code).toBe(0);
  expect(action('AC-009')).toContain('objectives:\n  - Une puis deux\n');
  writeFileSync(join(root, kept), read(kept).replace('"Étapes": objectives', '"Étapes": objectifs'));
  const seen = await bring(rows, '--yes');
  expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('«\u00a0objectifs\u00a0»')]);
});

test('a national workbook that we wrote changes nothing when it comes back, but for what was changed in it', async () => {
  const { see, all } = project();
  expect((await see('export', 'national-plan', '--out', 'plan.xlsx')).code).toBe(0);
  const before = all();
  const back = await see('import', 'plan', 'plan.xlsx', '--yes');
  expect([back.code, back.err]).toEqual([0, 'Rien à changer.\n']);
  expect(all()).toBe(before);
});

test('nor does it take away what goes with a state that was brought from another plan', async () => {
  const { root, see, all, action } = project();
  writeFileSync(
    join(root, 'plan.csv'),
    'Action;Avancement\nFormer les agents;50 %\nRelier;En pause : faute de budget\nÉquiper;oui\nOuvrir;En cours (20 %)\n',
  );
  await see('import', 'plan', 'plan.csv', '--yes');
  expect(action('AC-009')).toContain('value: 50');
  expect(action('AC-010')).toContain('faute de budget');
  expect((await see('export', 'national-plan', '--out', 'plan.xlsx')).code).toBe(0);
  const before = all();
  const back = await see('import', 'plan', 'plan.xlsx', '--yes');
  expect([back.code, back.err]).toEqual([0, 'Rien à changer.\n']);
  expect(all()).toBe(before);
});

test('brought into a project that has none of its actions, such a workbook keeps their ids, and changes nothing when it comes again', async () => {
  const { root, see, all, action } = project();
  // Its order is no longer that of its ids.
  await see('rename', 'AC-001', 'AC-050');
  const title = /^title: .*$/m.exec(action('AC-050'))?.[0] ?? '';
  await see('export', 'national-plan', '--out', 'plan.xlsx');
  for (const name of readdirSync(join(root, 'actions'))) rmSync(join(root, 'actions', name));
  expect((await see('import', 'plan', 'plan.xlsx', '--yes')).code).toBe(0);
  expect(readdirSync(join(root, 'actions'))).toHaveLength(8);
  expect(action('AC-050')).toContain(title);
  const before = all();
  expect((await see('import', 'plan', 'plan.xlsx', '--yes')).err).toBe('Rien à changer.\n');
  expect(all()).toBe(before);
});

testAside('what would give thousands of actions or hundreds of axes is no plan', async () => {
  const { root, see, all } = project();
  const before = all();
  for (const [rows, line] of [
    [5001, (row: number) => `Axe;Former ${row}`],
    [101, (row: number) => `Axe ${row} bis;Former ${row}`],
  ] as const) {
    writeFileSync(join(root, 'plan.csv'), `Axe;Action\n${Array.from({ length: rows }, (_, row) => line(row)).join('\n')}\n`);
    const seen = await see('import', 'plan', 'plan.csv', '--yes');
    expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('ce n’est pas un plan d’action')]);
  }
  writeFileSync(join(root, 'plan.csv'), `Axe;Action\n${`Axe;${'mot '.repeat(5000)}\n`.repeat(160)}`);
  expect((await see('import', 'plan', 'plan.csv', '--yes')).err).toContain('plus de 3\u202f000\u202f000 caractères');
  expect(all()).toBe(before);
});

test('partners called CG80, CD35 or RD137 refuse nothing: they are names', async () => {
  const { root, see, action } = project();
  writeFileSync(
    join(root, 'plan.csv'),
    'Action;Partenaires;Budget;Fin\nFormer les agents;CG80, CD35, RD137;~15 k€ HT;fin 2027\nRelier;DDT26, SDE35;3 x 5 000 €;d’ici 2028\n',
  );
  const seen = await see('import', 'plan', 'plan.csv', '--yes');
  expect([seen.code, seen.err]).toEqual([0, expect.not.stringContaining('reference/unknown')]);
  expect(action('AC-009')).toContain('partners:\n  - CG80\n  - CD35\n  - RD137\n');
  expect(seen.out.replace(/\s/g, ' ')).toContain(
    'lu comme (C2 « ~15 k€ HT » → 15 000 €, D2 « fin 2027 » → 4e trimestre 2027, C3 « 3 x 5 000 € » → 15 000 €, D3 « d’ici 2028 » → 2028)',
  );
});
