// --annotate: somebody's own file comes back coloured and commented beside itself, and comes in again as the first did.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { annotationFills } from '../../src/model/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-annotated-'));
  const home2 = join(root, 'projet');
  cpSync(join(home, 'examples/montfort'), home2, { recursive: true });
  const see = async (...argv: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run([...argv, '--project', 'projet'], {
      ...quiet,
      cwd: root,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join('').replace(/\s+/g, ' '), err: err.join('').replace(/\s+/g, ' ') };
  };
  const files = (): readonly string[] => readdirSync(root).sort();
  const texts = (): string =>
    readdirSync(home2, { recursive: true, encoding: 'utf8' })
      .filter((path) => /ya?ml$/.test(path))
      .sort()
      .map((path) => readFileSync(join(home2, path), 'utf8'))
      .join('\n');
  return { root, see, files, texts };
}

const rows = [
  ['Axe', 'Action', 'Pilote', 'Statut', 'Budget', 'Échéance', 'Étapes'],
  ['9. Relier', 'Former', 'OR-99', 'En cours', '~15 k€', 'bientôt', 'Une'],
  ['9. Relier', 'Équiper', 'DSI', 'Bof', '20 000 €', 'fin 2027', ''],
];

async function write(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Plan').addRows([['Notre plan'], ...rows]);
  book.addWorksheet('Lisez-moi').addRow(['À lire']);
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Address → colour and note. */
async function marksIn(path: string): Promise<Readonly<Record<string, readonly [fate: string | undefined, note: string]>>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const found: Record<string, readonly [string | undefined, string]> = {};
  const fates = new Map(Object.entries(annotationFills).map(([fate, colour]) => [`FF${colour}`, fate]));
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell(({ address, fill, note }) => {
      const colour = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
      if (colour !== undefined) found[address] = [fates.get(colour), JSON.stringify(note ?? '').replace(/\s+/g, ' ')];
    }),
  );
  return found;
}

test('the workbook comes back beside itself, nothing is written to the project, and it is said where it is', async () => {
  const { root, see, files, texts } = project();
  await write(join(root, 'plan.xlsx'));
  const [before, sent] = [texts(), readFileSync(join(root, 'plan.xlsx'))];
  const seen = await see('import', 'plan', 'plan.xlsx', '--annotate');
  expect([seen.code, seen.err]).toEqual([0, expect.stringContaining('Fichier annoté : plan-annoté.xlsx (vert : lu')]);
  expect(files()).toEqual(['plan-annoté.xlsx', 'plan.xlsx', 'projet']);
  expect(texts() === before).toBe(true);
  expect(readFileSync(join(root, 'plan.xlsx')).equals(sent)).toBe(true);
  const marks = await marksIn(join(root, 'plan-annoté.xlsx'));
  expect(marks).toMatchObject({
    A2: ['read', expect.stringContaining('vert, lu')],
    E2: ['read', expect.stringContaining('colonne lue comme : budget prévu')],
    G2: ['unread', expect.stringContaining('rien n’y répond')],
    B3: ['read', '""'],
    C3: ['unread', expect.stringContaining('« OR-99 » n’existe pas')],
    E3: ['assumed', expect.stringContaining('lu comme : 15 000 €')],
    F3: ['unread', expect.stringContaining('écrivez par exemple 2027')],
    D4: ['unread', expect.stringContaining('écrivez : À venir, À discuter, En cours')],
  });
  expect(marks).not.toHaveProperty('A1');
});

test('nothing is ever replaced: a second one has a name of its own, and --out says where', async () => {
  const { root, see, files } = project();
  await write(join(root, 'plan.xlsx'));
  await see('import', 'plan', 'plan.xlsx', '--annotate');
  await see('import', 'plan', 'plan.xlsx', '--annotate');
  await see('import', 'plan', 'plan.xlsx', '--out', 'rendu.xlsx');
  expect(files()).toEqual(['plan-annoté-2.xlsx', 'plan-annoté.xlsx', 'plan.xlsx', 'projet', 'rendu.xlsx']);
});

test('what was annotated comes in as the first did: its colours and its notes are no data', async () => {
  const { root, see, texts } = project();
  await write(join(root, 'plan.xlsx'));
  const seen = await see('import', 'plan', 'plan.xlsx', '--annotate', '--yes');
  expect(seen.code).toBe(0);
  const once = texts();
  const again = await see('import', 'plan', 'plan-annoté.xlsx', '--yes');
  expect([again.code, again.err]).toEqual([0, 'Rien à changer. ']);
  expect(texts() === once).toBe(true);
});

test('what is corrected in it goes in, and the words that stood beside go', async () => {
  const { root, see, texts } = project();
  await write(join(root, 'plan.xlsx'));
  await see('import', 'plan', 'plan.xlsx', '--annotate', '--yes');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(root, 'plan-annoté.xlsx'));
  const sheet = book.getWorksheet('Plan');
  for (const [cell, value] of [
    ['D4', 'En pause'],
    ['F3', 'juin 2028'],
  ] as const)
    if (sheet) sheet.getCell(cell).value = value;
  await book.xlsx.writeFile(join(root, 'corrigé.xlsx'));
  expect((await see('import', 'plan', 'corrigé.xlsx', '--yes')).code).toBe(0);
  expect(texts()).toMatch(/title: Équiper\n[\s\S]*?status: paused/);
  expect(texts()).toContain('end: 2028-06');
  expect(texts()).not.toContain('bientôt');
});

testAside('figures of a text come back as a workbook, a workbook of ours with the cells that were not taken', async () => {
  const { root, see, files } = project();
  writeFileSync(join(root, 'releves.csv'), 'indicateur;période;valeur;x\nIN-01;2026;12;\nIN-77;2026;1;\nIN-01;bientôt;3;\n');
  await see('import', 'values', 'releves.csv', '--annotate', '--dry-run');
  expect(await marksIn(join(root, 'releves-annoté.xlsx'))).toMatchObject({
    C2: ['read', '""'],
    A3: ['unread', expect.stringContaining('aucun indicateur du projet')],
    B4: ['unread', expect.stringContaining('ce n’est pas une période')],
  });
  await see('export', 'workbook', '--out', 'classeur.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(root, 'classeur.xlsx'));
  // The first status under its header, whatever the sheet.
  const below = book.worksheets.flatMap((sheet) => {
    const found: ExcelJS.Cell[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cell.value === 'Statut' && found.push(cell)));
    return found.map((cell) => sheet.getCell(Number(cell.row) + 1, Number(cell.col)));
  });
  const [cell] = below;
  if (cell === undefined) throw new Error('no status in the workbook');
  cell.value = 'N’importe quoi';
  await book.xlsx.writeFile(join(root, 'classeur.xlsx'));
  await see('import', 'workbook', 'classeur.xlsx', '--annotate', '--dry-run');
  const back = new ExcelJS.Workbook();
  await back.xlsx.readFile(join(root, 'classeur-annoté.xlsx'));
  const marked = back.getWorksheet(cell.worksheet.name)?.getCell(cell.address);
  expect(marked?.fill).toMatchObject({ fgColor: { argb: `FF${annotationFills.unread}` } });
  expect(JSON.stringify(marked?.note)).toContain('N’importe quoi');
  expect(files()).not.toContain('.jalon');
});
