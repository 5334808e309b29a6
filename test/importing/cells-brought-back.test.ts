// Cells of our own workbooks, filled in as administrations write: read as everybody would, and shown among the changes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type excel from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import type { ExchangeTable } from '../../src/model/index.ts';
import { cellIn, exported, type Landed, landed, opened, rowIn, tables } from './filled-workbook.ts';

type Typed = readonly [name: string, key: string, words: string | number];

const understood: readonly (readonly [...Typed, value: unknown])[] = [
  ['communication', 'gate', 'mise en œuvre', 'implementation'],
  ['communication', 'gate', 'MT-03 – 2021-05-20', 'MT-03'],
  ['communication', 'gate', 'press-told', 'press-told'],
  ['actions', 'start', 'rentrée 2027', '2027-09'],
  ['actions', 'start', '30.09.27', '2027-09-30'],
  ['actions', 'start', '05/03/2027', '2027-03-05'],
  ['actions', 'end', '1er trim. 2029', '2029-T1'],
  ['budget', 'planned', '~15 k€', 15_000],
  ['budget', 'planned', '3 x 5 000 €', 15_000],
  ['budget', 'planned', 'jusqu’à 50 k€', { min: 0, max: 50_000 }],
  ['actions-content', 'tags', 'inclusion, cyber', ['inclusion', 'cyber']],
  ['actions-means', 'leadOrganisations', 'CG80, CD35 ; La Poste', ['CG80', 'CD35', 'La Poste']],
  ['actions-means', 'bodies', 'Comité de suivi et COPIL', ['Comité de suivi et COPIL']],
  ['actions', 'axis', 'Axe 2', 'AX-2'],
  ['actions', 'axis', '2.1', 'OB-21'],
  ['meetings', 'time', '20 h', '20h00'],
  // An hour that a spreadsheet took for one.
  ['meetings', 'time', 18.5 / 24, '18:30'],
  ['actions-content', 'shortTitle', 'La permanence', 'La permanence'],
  // Three decimals of a number are no thousands.
  ['people', 'capacity', 3.875, 3.875],
];
const foreign: readonly Typed[] = [
  ['actions', 'start', 'septembre'],
  ['actions', 'start', 'd’ici 2027'],
  ['budget', 'planned', '15 000 € TTC'],
  ['budget', 'planned', 'à chiffrer'],
];
/** Each in a line of its own of its sheet. */
const all: readonly Typed[] = [...understood.map(([name, key, words]) => [name, key, words] as const), ...foreign];
const lineOf = (name: string, words: string | number): number =>
  all.filter((one) => one[0] === name).findIndex((one) => one[2] === words);

/** Lines added below a list of actions: what the first column holds, their text, and of which action each says that it is. */
const below: readonly (readonly [id: string, text: string, holder: string | undefined])[] = [
  ['AC-010', 'Par son action', 'AC-010'],
  ['AC-010/9', 'Par un numéro', 'AC-010'],
  ['', 'Sans rien', undefined],
];

function tableOf(name: string): ExchangeTable {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no sheet of ${name}`);
  return table;
}

let back: Landed;
const linesOf = (name: string) => back.tables.find((one) => one.name === name)?.lines ?? [];

// One workbook, filled in by everybody.
beforeAll(async () => {
  const book: excel.Workbook = await opened(await exported());
  for (const [name, key, words] of all) cellIn(book, tableOf(name), lineOf(name, words), key).value = words;
  const risks = tableOf('risks');
  for (const [index, [id, text]] of below.entries()) {
    const [first, , third] = rowIn(book, risks, risks.lines.length + index);
    if (first === undefined || third === undefined) throw new Error('no cell');
    if (id !== '') first.value = id;
    third.value = text;
  }
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-typed-')), 'retour.xlsx');
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  back = landed(path);
});

test.each(understood)('%s.%s: « %s »', (name, key, words, value) => {
  expect(linesOf(name)[lineOf(name, words)]?.values[key]).toEqual(value);
});

test.each(below)('a line added with « %s » says of which action it is, or that this is missing: %s', (_, text, holder) => {
  expect(linesOf('risks').find(({ values }) => values['text'] === text)?.holder).toBe(holder);
});

test('what is not understood is told, and nothing else', () => {
  const told = back.remarks.map((remark) => {
    const { code, words, head } = Object(remark);
    return code === 'not-understood' ? `${code} ${words}` : `${code} ${head}`;
  });
  expect(told.sort()).toEqual([...foreign.map(([, , words]) => `not-understood ${words}`), 'required-missing Action'].sort());
});
