// A workbook that goes out, is filled in as people do, and comes back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type excel from 'exceljs';
import { beforeEach, expect, test } from 'vitest';
import { importWorkbook } from '../../src/cli/commands/import/workbook.ts';
import { testAside } from '../cases.ts';
import { begin, cwd, file, first, inWorkbook, jalon, rewrite, seen, sheet, text, yaml } from './filled-in.ts';
import { quiet } from './typed.ts';

// A workbook is read and written by exceljs several times over.
beforeEach(begin);

test('an untouched workbook changes nothing, and is the same each time', async () => {
  const bytes = readFileSync(file());
  const before = yaml();
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(0);
  expect(seen.out).toContain('Rien n’a changé dans ce classeur.');
  expect(yaml()).toEqual(before);
  await jalon('export', 'workbook');
  expect(seen.out).toContain('inchangé');
  expect(readFileSync(file()).equals(bytes)).toBe(true);
});

test('only the lines whose value changed change', async () => {
  const before = yaml();
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    actions.at('AC-001', 'Statut').value = 'en pause';
    actions.at('AC-001', 'Motif du statut').value = '=HYPERLINK("x") n’est pas une formule';
    actions.at('AC-002', 'Fin').value = 'T2 2027';
    actions.at('AC-003', 'Avancement déclaré – Avancement (%)').value = 35;
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(0);
  const after = yaml();
  const changed = [...after].filter(([path, now]) => before.get(path) !== now).map(([path]) => path);
  expect(changed.length).toBe(3);
  expect(seen.out).toContain('4 cellules changées, 0 ligne ajoutée, 0 conflit');
  const lines = changed.flatMap((path) => {
    const old = new Set(before.get(path)?.split('\n'));
    return (after.get(path) ?? '').split('\n').filter((line) => !old.has(line));
  });
  expect(lines.map((line) => line.trim())).toEqual([
    'status: paused',
    'statusReason: =HYPERLINK("x") n’est pas une formule',
    'end: 2027-T2',
    'progress:',
    'value: 35',
  ]);
  // The same workbook again brings nothing more.
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(0);
  expect(yaml()).toEqual(after);
});

testAside('new lines are given ids, and may name each other', async () => {
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    const row = actions.last();
    actions.cell(row, 'Identifiant').value = 'AC-900';
    actions.cell(row, 'Intitulé').value = 'Prêter des tablettes';
    actions.cell(row, 'Statut').value = 'À venir';
    actions.cell(row + 1, 'Intitulé').value = 'Former les élus';
    const budget = sheet(book, 'Budget');
    const line = budget.last();
    budget.cell(line, 'Action').value = 'AC-900';
    budget.cell(line, 'Année').value = 2027;
    budget.cell(line, 'Section').value = 'investissement';
    budget.cell(line, 'Prévu').value = 'entre 12 000 et 15 000 €';
    const values = sheet(book, 'Valeurs');
    const value = values.last();
    values.cell(value, 'Indicateur').value = 'IN-01';
    values.cell(value, 'Période').value = 2026;
    values.cell(value, 'Valeur').value = 15;
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes'), seen.out + seen.err).toBe(0);
  const names = readdirSync(join(cwd, 'projet/actions'));
  const made = names.find((name) => name.startsWith('AC-900')) ?? '';
  expect(text(`actions/${made}`)).toBe(
    'id: AC-900\ntitle: Prêter des tablettes\nstatus: planned\nbudget:\n' +
      '  - year: 2027\n    nature: investment\n    planned:\n      min: 12000\n      max: 15000\n',
  );
  expect(names.some((name) => name === 'AC-901-former-elus.yaml')).toBe(true);
  expect(text('values/2026.yaml')).toContain('IN-01');
  const after = yaml();
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(0);
  expect(yaml()).toEqual(after);
});

testAside('two people who say two things are laid side by side; a flag settles it', async () => {
  await inWorkbook((book) => {
    sheet(book, 'Actions').at('AC-001', 'Intitulé').value = 'Dit dans le classeur';
    sheet(book, 'Actions – contenu').at('AC-002', 'Contexte').value = 'Sans conflit';
  });
  rewrite(first('AC-001'), (old) => old.replace(/^title: .*$/m, 'title: Dit dans le dossier'));
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(1);
  expect(seen.out).toMatch(/à l’export +.*\n +dans le dossier +Dit dans le dossier\n +dans le classeur +Dit dans le classeur/);
  expect(text(first('AC-001'))).toContain('title: Dit dans le dossier');
  expect(text(first('AC-002'))).toContain('context: |\n  Sans conflit\n');
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes', '--ours')).toBe(0);
  expect(text(first('AC-001'))).toContain('title: Dit dans le dossier');
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes', '--theirs')).toBe(0);
  expect(text(first('AC-001'))).toContain('title: Dit dans le classeur');
});

testAside('a line taken out is kept unless it is asked for', async () => {
  await inWorkbook((book) => {
    const budget = sheet(book, 'Budget');
    budget.found.spliceRows(5, 1);
  });
  const before = yaml();
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(0);
  expect(seen.out).toMatch(/Lignes retirées du classeur\n {2}− Budget, .*\s: gardée/);
  expect(yaml()).toEqual(before);
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes', '--delete')).toBe(0);
  const changed = [...yaml()].filter(([path, now]) => before.get(path) !== now);
  expect(changed.length).toBe(1);
});

test('a cell that is not understood is named with its words, and the rest is taken', async () => {
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    actions.at('AC-001', 'Statut').value = 'bientôt';
    actions.at('AC-001', 'Axe ou objectif').value = 'OB-99';
    sheet(book, 'Actions – contenu').at('AC-001', 'Contexte').value = 'Compris';
    actions.cell(4, 'Météo').value = 'Ma colonne';
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(1);
  expect(seen.out).toMatch(
    /Actions!\w+\d+ {2}«\sbientôt\s» n’est pas compris \(Statut\)\s: une de ces valeurs est attendue\s: à discuter/i,
  );
  expect(seen.out).toMatch(/«\sOB-99\s» n’est pas compris/);
  expect(seen.out).toMatch(/la colonne «\sMa colonne\s» n’est pas une colonne de ce classeur/);
  expect(seen.out).toMatch(/la colonne «\sMétéo\s» n’est plus là/);
  expect(text(first('AC-001'))).toContain('context: |\n  Compris\ndescription');
});

testAside('without --yes nothing is written; a workbook of somebody else, or with a changed base, is refused', async () => {
  const before = yaml();
  await inWorkbook((book) => {
    sheet(book, 'Actions – contenu').at('AC-001', 'Contexte').value = 'Un essai';
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx')).toBe(0);
  expect(seen.err).toContain('relancez avec --yes');
  expect(yaml()).toEqual(before);
  await inWorkbook((book) => {
    const base = book.getWorksheet('Base');
    if (base) base.getCell('A2').value = '|{}|';
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(2);
  expect(seen.err).toContain('feuille cachée');
  await inWorkbook((book) => book.removeWorksheet('Base'));
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(2);
  writeFileSync(file(), 'pas un classeur');
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(2);
  expect(seen.err).toMatch(/Base|feuille|classeur/);
});

testAside('a form a lead comes back with what they did: one report says who answered and whom to remind', async () => {
  expect(await jalon('export', 'update-forms', '--out', 'envois')).toBe(0);
  const forms = readdirSync(join(cwd, 'envois')).filter((name) => name.endsWith('.xlsx'));
  expect(forms).toContain('PE-09.xlsx');
  expect(forms.length).toBe(8);
  const form = (lead: string): string => join(cwd, `envois/${lead}.xlsx`);
  // Who leads no action is asked for none, nor told how.
  await inWorkbook((book) => {
    expect(book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name)).toEqual([
      'Mode d’emploi',
      'Indicateurs',
      'Valeurs',
    ]);
    expect(book.worksheets[0]?.getCell('A3').text).toMatch(/^Ce classeur contient vos indicateurs, tels qu’ils étaient/);
  }, form('PE-11'));
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    expect(actions.found.rowCount).toBe(5);
    actions.at('AC-003', 'Statut').value = 'en pause';
    actions.at('AC-003', 'Journal de suivi').value = 'Séances suspendues pendant les travaux.';
    actions.at('AC-003', 'Intitulé').value = 'Un autre titre';
    const values = sheet(book, 'Valeurs');
    const row = values.last();
    values.cell(row, 'Indicateur').value = 'IN-01';
    values.cell(row, 'Période').value = '2026';
    values.cell(row, 'Valeur').value = 16;
  }, form('PE-09'));
  writeFileSync(join(cwd, 'envois/notes.xlsx'), 'autre chose');
  const before = yaml();
  expect(await jalon('import', 'updates', 'envois', '--yes')).toBe(1);
  expect(seen.out).toMatch(/Ont répondu \(1\)\n {2}✓ PE-09 .*3 changements/);
  expect(seen.out).toMatch(/À relancer \(7\)/);
  expect(seen.out).toMatch(/Fichiers qui ne sont pas des fiches de suivi \(1\)\n {2}! envois.notes\.xlsx/);
  expect(seen.out).toMatch(/cette case ne se change pas ici \(Intitulé\)/);
  expect(text(first('AC-003'))).toMatch(/- \{?date: 2026-06-30,? *\n? *author: PE-09,? *\n? *text: Séances suspendues/);
  expect(text(first('AC-003'))).toContain('status: paused');
  expect(text('values/2026.yaml')).toContain('value: 16');
  const after = yaml();
  expect([...after].filter(([path, now]) => before.get(path) !== now).length).toBe(2);
  // Once more: nothing is said twice, and who answered is not reminded.
  await jalon('import', 'updates', 'envois', '--yes');
  expect(yaml()).toEqual(after);
  expect(seen.out).toMatch(/Ont répondu \(1\)/);
});

testAside('two forms that say two things of one action are a conflict, told with what the first one said', async () => {
  rewrite(first('AC-003'), (old) => old.replace(/^leads: .*$/m, 'leads: [PE-09, PE-10]'));
  await jalon('export', 'update-forms', '--out', 'envois');
  for (const [lead, status] of [
    ['PE-09', 'en pause'],
    ['PE-10', 'bloquée'],
  ] as const)
    await inWorkbook(
      (book) => {
        sheet(book, 'Actions').at('AC-003', 'Statut').value = status;
      },
      join(cwd, `envois/${lead}.xlsx`),
    );
  expect(await jalon('import', 'updates', 'envois', '--yes')).toBe(1);
  expect(seen.out).toMatch(/à l’export +en cours\n +dans le dossier +en pause\n +dans le classeur +bloquée/i);
  expect(text(first('AC-003'))).toContain('status: paused');
});

testAside('somebody at the terminal settles each conflict and each line taken out, then accepts', async () => {
  await inWorkbook((book) => {
    sheet(book, 'Actions').at('AC-001', 'Intitulé').value = 'Dit dans le classeur';
    sheet(book, 'Actions').at('AC-002', 'Intitulé').value = 'Dit aussi dans le classeur';
    sheet(book, 'Financements').found.spliceRows(5, 1);
  });
  for (const id of ['AC-001', 'AC-002']) rewrite(first(id), (old) => old.replace(/^title: .*$/m, 'title: Dit dans le dossier'));
  const asked: string[] = [];
  const answers = [1, 0, 1, 0];
  const asker = {
    text: async () => '',
    choose: async (question: string, choices: readonly string[]) => {
      asked.push(`${question} ${choices.join(' | ')}`);
      return answers[asked.length - 1] ?? 0;
    },
  };
  const world = { ...quiet, cwd, today: '2026-06-30', interactive: true } as const;
  const before = yaml();
  expect(await importWorkbook(file(), { project: 'projet' }, world, asker)).toBe(0);
  expect(asked.length).toBe(4);
  expect(asked[0]).toMatch(
    /AC-001.*Intitulé.* dans le dossier\s: Dit dans le dossier \| dans le classeur\s: Dit dans le classeur/s,
  );
  expect(asked[2]).toMatch(/^Financements\s: AC-.*, ligne retirée du classeur/);
  expect(text(first('AC-001'))).toContain('title: Dit dans le classeur');
  expect(text(first('AC-002'))).toContain('title: Dit dans le dossier');
  expect([...yaml()].filter(([path, now]) => before.get(path) !== now).length).toBeGreaterThan(0);
});

testAside('rows sorted, a line copied, an id cleared, a holder named by its title: as people leave them', async () => {
  const before = yaml();
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    const copied = actions.found.getRow(actions.rowOf('AC-003')).values;
    const rows: excel.CellValue[][] = [];
    for (let row = 5; row <= actions.found.rowCount; row++) {
      const { values } = actions.found.getRow(row);
      if (Array.isArray(values)) rows.push(values);
    }
    for (const [index, values] of rows.reverse().entries()) actions.found.getRow(5 + index).values = values;
    const last = actions.last();
    actions.found.getRow(last).values = copied;
    actions.cell(last, 'Intitulé').value = 'Une action copiée';
    actions.at('AC-004', 'Identifiant').value = null;
    const budget = sheet(book, 'Budget');
    const line = budget.last();
    budget.cell(line, 'Action').value = 'Ouvrir un accueil numérique dans chaque commune';
    budget.cell(line, 'Année').value = 2031;
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes'), seen.out + seen.err).toBe(0);
  const changed = [...yaml()].filter(([path, now]) => before.get(path) !== now);
  expect(changed.map(([path]) => path)).toEqual([first('AC-001'), first('AC-019')]);
  expect(text(first('AC-001'))).toContain('year: 2031');
  expect(text(first('AC-019'))).toContain('title: Une action copiée');
});
