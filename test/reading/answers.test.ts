// Files of answers of any size and any make: read in a stream, in order, or refused in words; never held whole.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { openAnswers } from '../../src/reading/index.ts';
import { casesOf } from '../cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-answers-'));
let count = 0;
async function read(content: string | Uint8Array) {
  count += 1;
  const path = join(folder, `${count}.csv`);
  writeFileSync(path, content);
  const file = openAnswers('reponses.csv', path);
  const records: (readonly string[])[] = [];
  const badly: number[] = [];
  file.each((cells, number, isWellQuoted) => {
    if (cells.length > 1 || cells[0] !== '') records.push(cells);
    if (!isWellQuoted) badly.push(number);
  });
  return { records, text: file.text(), head: file.head, badly };
}
const refusal = async (content: string | Uint8Array): Promise<string> => {
  try {
    await read(content);
    return 'read';
  } catch (error) {
    return error instanceof UsageError ? `${error.code} ${error.values['record'] ?? ''}`.trim() : String(error);
  }
};
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

test('whatever is written is read back: separators, quotes and line breaks in cells, in pieces cut anywhere', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '’', '😀', '"', ';', '\n', ' ', 'x'.repeat(3000)), maxLength: 12 });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, feed) => {
      const all = [['un', 'deux', 'trois'], ...rows];
      const text = all
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""').replaceAll('\n', feed)}"`).join(';'))
        .join(feed);
      expect((await read(text)).records).toEqual(all);
    }),
    { numRuns: casesOf(25) },
  );
});

test('records longer than a piece, accents and line ends on the edges of pieces', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [`é${'é'.repeat(at % 97)}`, `${at}`]);
  for (const feed of ['\n', '\r\n', '\r']) {
    const text = `a;b${feed}${rows.map((row) => row.join(';')).join(feed)}${feed}`;
    expect((await read(text)).records.slice(1)).toEqual(rows);
    expect((await read(Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')))).records.slice(1)).toEqual(rows);
  }
});

test('lines of another encoding among others are read for what they are, and told', async () => {
  const mixed = Buffer.concat([
    Buffer.from('commune;avis\nBédée;très bien\n'),
    latin('Bédée;très bien\n'),
    Buffer.from('a;œuvre\n'),
  ]);
  const { records, text } = await read(mixed);
  expect(records.slice(1, 3)).toEqual([
    ['Bédée', 'très bien'],
    ['Bédée', 'très bien'],
  ]);
  expect(text).toMatchObject({ encoding: 'utf-8', foreign: 1 });
  expect((await read(latin('commune;avis\nBédée;très bien\n'))).text).toMatchObject({ encoding: 'windows-1252', foreign: 0 });
});

test('rows shorter or longer than the others, and quotes that do not close, are handed on as they are', async () => {
  expect((await read('a;b\n1\n1;2;3\n\n')).records).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
  expect((await read('a;b\n1;"x" y\n2;z\n')).badly).toEqual([2]);
});

const MB = 1024 * 1024;
test.each<readonly [string, () => string | Uint8Array, string]>([
  ['a quote that never closes', () => `a;b\n"x;1\n${'y;2\n'.repeat(2 * MB)}`, 'table-long-record 2'],
  ['a row without end', () => `a;b\n1;2\n${'x'.repeat(6 * MB)}`, 'table-long-record 3'],
  ['a row of separators without end', () => `a;b\n${';'.repeat(6 * MB)}`, 'table-long-record 2'],
  ['columns that no spreadsheet has', () => `${'a;'.repeat(20_000)}\n1;2\n`, 'table-too-many-columns'],
  ['zeros', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'table-not-a-table'],
  ['a web page that holds a table, as some tools export one', () => '<!DOCTYPE html><table><tr><td>1', 'read'],
  ['a table copied out of a web page', () => '<meta charset="utf-8"><table><tr><td>1', 'read'],
  ['a web page without a table', () => '<!DOCTYPE html><p>1', 'table-empty'],
  ['nothing', () => '\n\n', 'table-empty'],
  ['a picture named .csv', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'table-old'],
  ['a million empty lines', () => `a;b\n1;2\n${'\n'.repeat(MB)}`, 'read'],
  ['a zero among letters', () => `a;b\n1;2\n${'3;4\n'.repeat(200_000)}5;\u00006\n`, 'read'],
])('%s', async (_, made, outcome) => {
  expect(await refusal(made())).toBe(outcome);
});
