// What people write in a cell of a workbook beside its value, or in a comment, is told: it is no change, and it is not nothing.
import { beforeEach, expect, test } from 'vitest';
import { begin, inWorkbook, jalon, seen, sheet, yaml } from './filled-in.ts';

beforeEach(begin);

const cells: readonly (readonly [sheet: string, id: string, head: string])[] = [
  ['Actions', 'AC-001', 'Statut'],
  ['Actions', 'AC-001', 'Axe ou objectif'],
  ['Actions', 'AC-001', 'Début'],
  ['Actions', 'AC-001', 'Pilotes'],
  ['Actions', 'AC-001', 'Besoins'],
  ['Budget', 'AC-001/1', 'Prévu'],
  ['Budget', 'AC-001/1', 'Section'],
  ['Valeurs', 'IN-01/1', 'Période'],
];

test.each(['(à confirmer)', ', à confirmer', '– à confirmer', 'à confirmer'])(
  '« %s » beside a value is told, and is no change',
  async (remark) => {
    const before = yaml();
    await inWorkbook((book) => {
      for (const [name, id, head] of cells) {
        const cell = sheet(book, name).at(id, head);
        cell.value = `${cell.text} ${remark}`;
      }
    });
    expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(1);
    const told = seen.out.split('\n').filter((line) => line.includes('à confirmer'));
    expect(cells.filter(([, , head]) => !told.some((line) => line.includes(head)))).toEqual([]);
    expect(yaml()).toEqual(before);
  },
);

test('a value that changes is taken, and the remark beside it told; another spelling of the same value is no remark', async () => {
  await inWorkbook((book) => {
    const { at } = sheet(book, 'Budget');
    at('AC-001/1', 'Prévu').value = '25 000 € (devis attendu)';
    at('AC-001/1', 'Engagé').value = '23 800 euros';
    sheet(book, 'Actions').at('AC-001', 'Début').value = 'S1 2022';
    sheet(book, 'Actions').at('AC-002', 'Statut').note = 'à revoir en juin';
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(1);
  expect(seen.out).toContain('1 cellule changée');
  expect(seen.out).toContain('«\u00a0devis attendu\u00a0», à côté de la valeur, n’est pas repris (Prévu)');
  expect(seen.out).toContain('commentaire non repris\u00a0: «\u00a0à revoir en juin\u00a0»');
  expect(seen.out.match(/n’est pas repris/g)).toHaveLength(1);
  const once = yaml();
  await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes');
  expect(yaml()).toEqual(once);
});

test('words above the headers, after the note of a sheet, on the sheet of instructions and on one that somebody added are told', async () => {
  await inWorkbook((book) => {
    const actions = book.getWorksheet('Actions');
    if (actions === undefined) throw new Error('a sheet');
    actions.getCell('C1').value = 'motAuDessus';
    actions.getCell('B3').value = 'motEntre';
    actions.getCell('A2').value = `${actions.getCell('A2').text} motApres`;
    const first = book.worksheets[0];
    if (first) first.getCell('E2').value = 'motMode';
    book.addWorksheet('Feuil1').getCell('B2').value = 'à voir';
  });
  expect(await jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes')).toBe(1);
  const lost = ['motAuDessus', 'motEntre', 'motApres', 'motMode', 'Feuil1'].filter((word) => !seen.out.includes(word));
  expect(lost).toEqual([]);
});
