// Workbooks that say whose they are: another project's ids mean nothing here, and nothing is taken by them.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { closeArchive, openArchive } from '../../src/rendering/archive/index.ts';
import { withProperties } from '../../src/rendering/ooxml/index.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-another-'));
  for (const name of ['montfort', 'roche-aux-fees']) cpSync(join(home, 'examples', name), join(cwd, name), { recursive: true });
});

async function jalon(language: 'fr' | 'en', ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const world = { ...quiet, cwd, language };
  const code = await run(argv, { ...world, out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}
const bring = (kind: string, file: string, into: string, ...more: string[]) =>
  jalon('fr', 'import', kind, file, '--project', into, '--yes', ...more);

const texts = (root: string): string =>
  readdirSync(join(cwd, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => `${path}\n${readFileSync(join(cwd, root, path), 'utf8')}`)
    .join('\n');

const change = (path: string, says: (text: string) => string): void =>
  writeFileSync(join(cwd, path), says(readFileSync(join(cwd, path), 'utf8')));

const unmarked = (path: string): void => {
  const entries = openArchive(readFileSync(join(cwd, path))).filter(({ name }) => name !== 'docProps/custom.xml');
  const plain = entries.map((entry) =>
    /Types|_rels\/\.rels/.test(entry.name)
      ? {
          ...entry,
          bytes: new TextEncoder().encode(
            new TextDecoder().decode(entry.bytes).replace(/<(?:Override|Relationship) [^>]*custom\.xml[^>]*>/, ''),
          ),
        }
      : entry,
  );
  writeFileSync(join(cwd, path), closeArchive(plain));
};

test.each([
  ['national-plan', 'plan.xlsx'],
  ['workbook', 'plan.xlsx'],
])('the plan of another project is refused where its ids would fall on actions: %s', async (kind, file) => {
  await jalon('fr', 'export', kind, '--project', 'montfort', '--out', file);
  const before = texts('roche-aux-fees');
  const seen = await bring('plan', file, 'roche-aux-fees');
  expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('est le plan d’un autre projet')]);
  const english = await jalon('en', 'import', 'plan', file, '--project', 'roche-aux-fees', '--yes');
  expect([english.code, english.err]).toEqual([2, expect.stringContaining('is the plan of another project')]);
  // A territory whose SIREN changed has a way back in; another one has none that is silent.
  expect(seen.err).toContain('jalon set projet territoire.siren=243500550');
  expect(english.err).toContain('jalon set project territory.siren=243500550');
  expect(texts('roche-aux-fees')).toBe(before);
});

test('a project takes its own plan back, be it retitled, for its territory is the same', async () => {
  await jalon('fr', 'export', 'national-plan', '--project', 'montfort', '--out', 'plan.xlsx');
  expect(readFileSync(join(cwd, 'montfort/project.yaml'), 'utf8')).toContain('siren');
  change('montfort/project.yaml', (text) => text.replace(/^title: .*$/m, 'title: Autre titre'));
  expect((await bring('plan', 'plan.xlsx', 'montfort')).code).toBe(0);
});

const sheet = 'neuf/actions/AC-001-premiere-action.yaml';
const begun = async (): Promise<void> => {
  await jalon('fr', 'export', 'national-plan', '--project', 'montfort', '--out', 'plan.xlsx');
  await jalon('fr', 'init', 'neuf', '--title', 'Neuf', '--territory', '243500139', '--yes');
};

test('a project without actions takes the plan of another: nothing is there to be mistaken for something else', async () => {
  await begun();
  rmSync(join(cwd, 'neuf/actions'), { recursive: true });
  expect(await bring('plan', 'plan.xlsx', 'neuf')).toMatchObject({ code: 0 });
});

test('the sheet that a new project is given stands in the way of no plan, and is filled in', async () => {
  await begun();
  // The format of the national plan has no column for the kind of funding: that alone is left to be said.
  const { code, err } = await bring('plan', 'plan.xlsx', 'neuf');
  expect(code).toBe(0);
  expect(err.match(/(?:alerte|erreur).*/g)).toEqual([expect.stringContaining('la nature de ce financement')]);
  expect(readdirSync(join(cwd, 'neuf/actions'))).toHaveLength(8);
  const filled = readFileSync(join(cwd, sheet), 'utf8');
  expect(filled).toMatch(/^title: Ouvrir une permanence numérique itinérante dans les huit communes$/m);
  expect(filled).toMatch(/^status: planned$/m);
});

test.each([
  ['retitled', (text: string) => text.replace('Intitulé de la première action', 'Ouvrir un tiers-lieu')],
  ['written in', (text: string) => text.replace('# context: |\n#', 'context: |\n ')],
])('the same sheet %s is an action of the project, and the plan of another is refused', async (_, says) => {
  await begun();
  change(sheet, says);
  const before = texts('neuf');
  expect((await bring('plan', 'plan.xlsx', 'neuf')).code).toBe(2);
  expect(texts('neuf')).toBe(before);
});

test('a plan that does not say whose it is tells the ids under which other titles stand', async () => {
  await jalon('fr', 'export', 'national-plan', '--project', 'montfort', '--out', 'plan.xlsx');
  unmarked('plan.xlsx');
  const seen = await jalon('fr', 'import', 'plan', 'plan.xlsx', '--project', 'roche-aux-fees', '--dry-run');
  expect(seen.out).toContain('Même identifiant, intitulés différents');
  expect(seen.out).toMatch(/! AC-002 .*».dans le projet, «.*».dans le fichier/);
  const own = await jalon('fr', 'import', 'plan', 'plan.xlsx', '--project', 'montfort', '--dry-run');
  expect(own.out).not.toContain('Même identifiant');
});

test('the workbook of another project is refused whole', async () => {
  await jalon('fr', 'export', 'workbook', '--project', 'montfort', '--out', 'classeur.xlsx');
  const seen = await bring('workbook', 'classeur.xlsx', 'roche-aux-fees');
  expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('d’un autre projet')]);
});

test('a workbook is no plan, of its own project or for a new one: its budgets and its tasks would be as many actions', async () => {
  await begun();
  await jalon('fr', 'export', 'workbook', '--project', 'montfort', '--out', 'classeur.xlsx');
  for (const root of ['montfort', 'neuf'])
    expect(await bring('plan', 'classeur.xlsx', root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('jalon import workbook'),
    });
});

test('the mark stays when somebody edits the workbook elsewhere, and is the same each time', async () => {
  await jalon('fr', 'export', 'national-plan', '--project', 'montfort', '--out', 'plan.xlsx');
  const first = readFileSync(join(cwd, 'plan.xlsx'));
  await jalon('fr', 'export', 'national-plan', '--project', 'montfort', '--out', 'again.xlsx');
  expect(readFileSync(join(cwd, 'again.xlsx')).equals(first)).toBe(true);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(first).buffer);
  expect(book.worksheets.length).toBeGreaterThan(0);
});

test('two territories of one title are told apart by the SIREN that their files write as a number', async () => {
  await jalon('fr', 'export', 'national-plan', '--project', 'montfort', '--out', 'twin.xlsx');
  const path = join(cwd, 'montfort', 'project.yaml');
  const before = readFileSync(path, 'utf8');
  expect(before).toContain('siren: "243500550"');
  writeFileSync(path, before.replace('siren: "243500550"', 'siren: 243500568'));
  const seen = await bring('plan', 'twin.xlsx', 'montfort');
  writeFileSync(path, before);
  expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('Il porte le SIREN 243500550, votre territoire 243500568')]);
});

test.each([
  ['plan', 'tableau-de-bord.xlsx'],
  ['plan', 'programme-d-actions.docx'],
  ['contributions', 'tableau-de-bord.xlsx'],
  ['survey', 'tableau-de-bord.xlsx'],
  ['values', 'tableau-de-bord.xlsx'],
  ['workbook', 'tableau-de-bord.xlsx'],
])('a document of ours is made to be read, and no %s: it says which command brings what back (%s)', async (kind, file) => {
  await begun();
  await jalon('fr', 'render', 'montfort', '--only', 'steering-workbook,programme');
  const before = texts('neuf');
  const seen = await bring(kind, `montfort/build/${file}`, 'neuf');
  expect([seen.code, seen.err]).toEqual([2, expect.stringMatching(/jalon import workbook.».reprend/)]);
  expect(texts('neuf')).toBe(before);
});

test('a template that bears labels of its organisation keeps them, and its workbook says that it is ours', async () => {
  const path = 'templates/steering-workbook.xlsx';
  mkdirSync(join(cwd, 'montfort/templates'));
  cpSync(join(home, 'templates/documents/steering-workbook/fr.xlsx'), join(cwd, 'montfort', path));
  const entries = openArchive(readFileSync(join(cwd, 'montfort', path)));
  const label = { 'MSIP_Label.Name': 'Interne' };
  writeFileSync(join(cwd, 'montfort', path), closeArchive(withProperties(entries, label)));
  await jalon('fr', 'render', 'montfort', '--only', 'steering-workbook');
  const made = join(cwd, 'montfort/build/tableau-de-bord.xlsx');
  const said = openArchive(readFileSync(made)).find(({ name }) => name === 'docProps/custom.xml');
  expect(new TextDecoder().decode(said?.bytes)).toContain('Interne');
  expect((await bring('plan', 'montfort/build/tableau-de-bord.xlsx', 'montfort')).err).toContain('rien n’en est repris');
});
