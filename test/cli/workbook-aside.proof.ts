// A workbook that came back is never all or nothing: the cell that would bring an error is told, and the others go in.
import { beforeEach, expect, test } from 'vitest';
import { begin, first, inWorkbook, jalon, seen, sheet, text, yaml } from './filled-in.ts';

beforeEach(begin);
const bring = (...more: readonly string[]) => jalon('import', 'workbook', 'projet/build/classeur.xlsx', '--yes', ...more);

test('a cell that would break the project is set aside with its place and why; the rest goes in, and a second time changes nothing', async () => {
  const before = text(first('AC-002'));
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    actions.at('AC-002', 'Fin').value = '2001';
    actions.at('AC-002', 'Statut').value = 'en pause';
    const row = actions.last();
    actions.cell(row, 'Intitulé').value = 'Former les élus';
    actions.cell(row + 1, 'Intitulé').value = 'Numéro 1 85 05 78 006 084 91';
  });
  expect(await bring()).toBe(1);
  expect(seen.out.replace(/\s/g, ' ')).toMatch(/Actions![A-Z]+\d+ +« 2001 » n’est pas pris \(Fin\), le projet le refuse : /);
  expect(seen.out).toContain('numéro de sécurité sociale');
  expect(seen.err).not.toContain('rien n’a été écrit');
  expect(text(first('AC-002'))).toBe(before.replace(/^status: .*$/m, 'status: paused'));
  const once = yaml();
  expect([...once.values()].filter((file) => file.includes('title: Former les élus')).length).toBe(1);
  expect([...once.values()].some((file) => file.includes('006 084 91'))).toBe(false);
  expect(await bring()).toBe(1);
  expect(yaml()).toEqual(once);
});

test('--accept: a workbook of which too little is taken writes nothing', async () => {
  const before = yaml();
  await inWorkbook((book) => {
    const actions = sheet(book, 'Actions');
    actions.at('AC-002', 'Fin').value = '2001';
    actions.at('AC-002', 'Statut').value = 'en pause';
  });
  expect(await bring('--accept', '80')).toBe(1);
  expect(seen.err.replace(/\s/g, ' ')).toContain('1 cellule comprise sur 2, soit 50 % : moins que les 80 %');
  expect(yaml()).toEqual(before);
  expect(await bring('--accept', '50')).toBe(1);
  expect(yaml()).not.toEqual(before);
});
