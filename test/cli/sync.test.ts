// jalon sync: each file of excel/ is known by what it holds; a link is not followed, and what nobody read is never replaced.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Prompter } from '../../src/asking/index.ts';
import { sync } from '../../src/cli/commands/sync.ts';
import { layoutNamed } from '../../src/importing/index.ts';
import { stepSheets } from '../../src/usecases/import/excel-folder.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { fill } from '../scenarios/fill.ts';
import { quiet, typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-sync-'));
const laidOut = (name: string): string => {
  const root = join(top, name);
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  return root;
};
const see = (root: string, ...words: string[]) => typed(root, '2026-11-24', words);

test('each step has its handful of sheets, all of them known', () => {
  for (const names of Object.values(stepSheets)) {
    expect(names.length).toBeLessThanOrEqual(10);
    expect(names.filter((name) => layoutNamed(name) === undefined)).toEqual([]);
  }
  // Whether inhabitants came to a workshop is a condition of the step: its sheet is among them.
  expect(stepSheets.diagnostic).toContain('workshop-audiences');
});

testAside('forms and ballots are known under any name, and stay as their senders wrote them', async () => {
  const root = laidOut('formes');
  await see(root, 'export', 'update-forms', '--out', 'fiches');
  await see(root, 'export', 'ballots', '--out', 'bulletins');
  mkdirSync(join(root, 'excel'));
  const [form = ''] = readdirSync(join(root, 'fiches')).filter((name) => name.endsWith('.xlsx'));
  const [ballot = ''] = readdirSync(join(root, 'bulletins')).filter((name) => name.endsWith('.xlsx'));
  cpSync(join(root, 'fiches', form), join(root, 'excel/reçu de Paul.xlsx'));
  cpSync(join(root, 'bulletins', ballot), join(root, 'excel/vote.xlsx'));
  const before = readFileSync(join(root, 'excel/reçu de Paul.xlsx'));
  const { code, out } = await see(root, 'sync');
  expect(code).toBe(0);
  expect(out).toContain('(excel/reçu de Paul.xlsx)');
  expect(out).toContain('excel/vote.xlsx');
  expect(out).not.toContain('reconnu');
  expect(readFileSync(join(root, 'excel/reçu de Paul.xlsx'))).toEqual(before);
  // Both were read: they are not read again.
  const again = await see(root, 'sync');
  expect(again.out).toContain('Aucun classeur n’a été modifié');
});

test('a link is named and left; a folder that leads elsewhere is refused', async () => {
  const root = laidOut('liens');
  await see(root, 'sync');
  const away = join(top, 'ailleurs');
  mkdirSync(away);
  cpSync(join(root, 'excel/3-programme.xlsx'), join(away, 'secret.xlsx'));
  symlinkSync(join(away, 'secret.xlsx'), join(root, 'excel/lien.xlsx'));
  const { code, out } = await see(root, 'sync');
  expect([code, out]).toEqual([0, expect.stringContaining('excel/lien.xlsx\u00a0: un lien, qui n’est pas suivi')]);
  const other = laidOut('dossier');
  symlinkSync(away, join(other, 'excel'));
  expect((await see(other, 'sync')).code).toBe(2);
  expect(readdirSync(away)).toEqual(['secret.xlsx']);
});

test('what cannot be read is said by its name, and nothing takes its place', async () => {
  const root = laidOut('abimes');
  await see(root, 'sync');
  appendFileSync(join(root, 'excel/2-diagnostic.xlsx'), 'x');
  writeFileSync(join(root, 'excel/3-programme.xlsx'), 'ceci n’est pas un classeur');
  await fill(root, ['excel/4-suivi.xlsx', 'Décisions', '+', 'Décision', 'Sans réunion']);
  const files = () => ['3-programme', '4-suivi'].map((name) => readFileSync(join(root, `excel/${name}.xlsx`)));
  const before = files();
  const { code, out } = await see(root, 'sync');
  expect(code).toBe(1);
  expect(out).toContain('excel/3-programme.xlsx');
  expect(files()).toEqual(before);
});

const plan = (title: string) =>
  `Axe;Titre de l’action;Personne pilote;Statut;Budget\n9. Relier;9.1. ${title};Jeanne MARTIN;À venir;1000\n`;
const titled = (root: string, title: string): boolean =>
  readdirSync(join(root, 'actions')).some((name) => readFileSync(join(root, 'actions', name), 'utf8').includes(title));
function withPlan(name: string): string {
  const root = laidOut(name);
  mkdirSync(join(root, 'excel'));
  writeFileSync(join(root, 'excel/plan reçu.csv'), plan('Tirer la fibre'));
  return root;
}

testAside('a plan made elsewhere is told, taken with --yes as `import plan` takes it, and stays as it was sent', async () => {
  const root = withPlan('plan');
  const alone = await see(root, 'sync');
  expect([alone.code, titled(root, 'Tirer la fibre')]).toEqual([0, false]);
  expect(alone.out).toContain('jalon sync --yes');
  const { code, out } = await see(root, 'sync', '--yes');
  expect(code).toBe(0);
  expect(out).toContain('Tirer la fibre');
  expect(titled(root, 'Tirer la fibre')).toBe(true);
  expect(readFileSync(join(root, 'excel/plan reçu.csv'), 'utf8')).toBe(plan('Tirer la fibre'));
  const other = laidOut('plan importé');
  writeFileSync(join(other, 'plan reçu.csv'), plan('Tirer la fibre'));
  await see(other, 'import', 'plan', 'plan reçu.csv', '--yes');
  const texts = (of: string) =>
    ['actions', '.private'].flatMap((folder) =>
      readdirSync(join(of, folder)).map((name) => [name, readFileSync(join(of, folder, name), 'utf8')]),
    );
  expect(texts(root)).toEqual(texts(other));
  expect((await see(root, 'sync', '--yes')).out).toContain('Aucun classeur n’a été modifié');
});

testAside('two plans at once are both taken, each over what the other leaves', async () => {
  const root = withPlan('deux plans');
  writeFileSync(join(root, 'excel/z.csv'), plan('Équiper les écoles').replace('Budget', 'Coût').replace('9.1.', '9.2.'));
  expect((await see(root, 'sync', '--yes')).code).toBe(0);
  expect(['Tirer la fibre', 'Équiper les écoles'].map((title) => titled(root, title))).toEqual([true, true]);
  const columns = readFileSync(join(root, '.jalon/import-plan.yaml'), 'utf8');
  expect(columns).toMatch(/Budget[\s\S]*Coût/);
});

testAside('at a terminal a plan is shown, then taken or left as somebody says', async () => {
  for (const isTaken of [true, false]) {
    const root = withPlan(`demandé ${isTaken}`);
    const said: string[] = [];
    const asked: string[] = [];
    const prompter: Prompter = {
      text: async (_, byDefault) => byDefault,
      choose: async (question) => {
        asked.push(question);
        return isTaken ? 0 : 1;
      },
    };
    const code = await sync({}, { ...quiet, cwd: root, interactive: true, width: 80, out: (text) => said.push(text) }, prompter);
    expect(code).toBe(0);
    expect(asked[0]).toContain('excel/plan reçu.csv');
    expect(said.join('').indexOf('Tirer la fibre')).toBeGreaterThan(-1);
    expect(titled(root, 'Tirer la fibre')).toBe(isTaken);
  }
});

testAside('a workbook that somebody saves while a question waits is not replaced, and what was read of it is taken', async () => {
  const root = withPlan('meanwhile');
  await see(root, 'sync');
  await fill(root, ['excel/3-programme.xlsx', 'Actions', 'AC-001', 'Intitulé', 'Un titre repris']);
  const book = join(root, 'excel/3-programme.xlsx');
  const saved = Buffer.from('enregistré entre-temps');
  const prompter: Prompter = {
    text: async (_, byDefault) => byDefault,
    choose: async () => {
      writeFileSync(book, saved);
      return 1;
    },
  };
  const silent = { ...quiet, width: 80 } as const;
  await sync({}, { ...silent, cwd: root, today: '2026-11-24', language: 'fr', interactive: true }, prompter);
  expect(titled(root, 'Un titre repris')).toBe(true);
  expect(readFileSync(book)).toEqual(saved);
});

const page = (title: string): string =>
  `<!doctype html><html><body><table><tr><th>Axe</th><th>Titre de l’action</th></tr><tr><td>9. Relier</td><td>9.1. ${title}</td></tr></table></body></html>`;

test('a table is taken whatever its format is; what is no table is named, and what systems leave is not', async () => {
  const root = laidOut('formats');
  mkdirSync(join(root, 'excel'));
  writeFileSync(join(root, 'excel/plan reçu.html'), page('Tirer la fibre'));
  writeFileSync(join(root, 'excel/annexe.pdf'), '%PDF-1.7\n\0\0\0');
  writeFileSync(join(root, 'excel/Thumbs.db'), '\0\0\0');
  writeFileSync(join(root, 'excel/desktop.ini'), '[.ShellClassInfo]\n');
  const { out } = await see(root, 'sync', '--yes');
  expect(titled(root, 'Tirer la fibre')).toBe(true);
  expect(out).toContain('excel/annexe.pdf');
  expect(out).not.toMatch(/Thumbs|desktop/);
});
