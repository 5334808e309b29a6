// What goes out comes back: exactly the edits that a person made land, in every table.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cellOf, itemTexts } from '../../src/importing/index.ts';
import type { ExchangeColumn } from '../../src/model/index.ts';
import { knownIn } from '../../src/usecases/import/exchange-words.ts';
import { casesOf } from '../cases.ts';
import { cellIn, exported, landed, opened, say, tables, workspace } from './filled-workbook.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'jalon-round-'));

/** What somebody types, and what it is to become; undefined for a field that is emptied. */
interface Typed {
  readonly cell: excel.CellValue;
  readonly value: unknown;
}

const words = fc
  .string({ unit: fc.constantFrom(...'aéÀ œ€’«=+-@"<&_x0041_#:\n1ß中'), minLength: 1, maxLength: 30 })
  .map((text) =>
    text
      .normalize('NFC')
      .replace(/[^\S\n]+$/gm, '')
      .trim(),
  )
  .filter((text) => text !== '');
const oneLine = words.map((text) => text.replace(/\s+/g, ' '));

const known = knownIn(workspace, tables, 'fr');
const ids = (ref: string | undefined): readonly string[] =>
  (known[ref ?? ''] ?? []).map(({ id }) => id).filter((id) => id !== 'all');
/** As a cell shows it, be it called otherwise since; a word of a list is its own name. */
const shown = (id: string): string => (/^[A-Z]{2}-/.test(id) ? `${id} – un autre nom` : id);

/** In the ways in which people type one value of a field; null when this test does not know how. */
function typedFor(column: ExchangeColumn, before: unknown): fc.Arbitrary<Typed> | null {
  const { field, place, isList, mainKey } = column;
  const known = ids(field.ref);
  // What is told in a sentence, where a list of proofs might stand, stays a sentence.
  if (column.isListOrText && typeof before === 'string') return oneLine.map((text) => ({ cell: text, value: text }));
  if (isList) {
    const items = Array.isArray(before) ? before : [];
    const texts = itemTexts(items, column, { say, names: {} });
    const added = known.length > 0 ? fc.constantFrom(...known) : field.ref || field.values || mainKey ? null : oneLine;
    if (added === null || field.ref !== undefined || new Set(texts).size < texts.length) {
      if (known.length === 0) return null;
      return fc
        .uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 })
        .map((value) => ({ cell: value.join('\n'), value }));
    }
    return fc.tuple(fc.subarray([...texts]), added).map(([kept, more]) => ({
      cell: [...kept, more].join('\n'),
      value: [...kept.map((text) => items[texts.indexOf(text)]), more],
    }));
  }
  if (known.length > 0) return fc.constantFrom(...known).map((id) => ({ cell: shown(id), value: id }));
  if (field.ref !== undefined) return null;
  if (field.values !== undefined)
    return fc.constantFrom(...field.values).map((value) => ({ cell: say.label(`${place}=${value}`) ?? value, value }));
  if (field.types.includes('boolean')) return fc.boolean().map((value) => ({ cell: value ? 'Oui' : 'non', value }));
  if (field.format === 'date')
    return fc.constantFrom<Typed>(
      { cell: '31/12/2029', value: '2029-12-31' },
      { cell: '5/3/2029', value: '2029-03-05' },
      { cell: new Date('2029-02-13T00:00:00Z'), value: '2029-02-13' },
    );
  if (field.noun === 'period')
    return fc.constantFrom<Typed>(
      { cell: '2029-T3', value: '2029-T3' },
      { cell: 'mars 2029', value: '2029-03' },
      { cell: 2029, value: 2029 },
      { cell: '31/12/2029', value: '2029-12-31' },
      { cell: new Date('2029-02-13T00:00:00Z'), value: '2029-02-13' },
    );
  if (field.noun === 'money')
    return fc.oneof(
      fc.integer({ min: 1, max: 1e7 }).map((cents) => ({ cell: cents / 100, value: cents / 100 })),
      fc.constant<Typed>({ cell: '1 234,50 €', value: 1234.5 }),
      fc.constant<Typed>({ cell: 'entre 200 et 500', value: { min: 200, max: 500 } }),
    );
  if (field.types.includes('integer')) return fc.integer({ min: 1, max: 4000 }).map((value) => ({ cell: value, value }));
  if (field.types.includes('number'))
    return fc.integer({ min: -5000, max: 5000 }).map((value) => ({ cell: value / 8, value: value / 8 }));
  const end = typeof before === 'string' && before.endsWith('\n') ? '\n' : '';
  return words.map((text) => ({ cell: text, value: text + end }));
}

const places = tables.flatMap((table) =>
  table.lines.flatMap((line, index) =>
    table.columns.flatMap((column) => {
      const typed = column.isOpen ? typedFor(column, line.values[column.key]) : null;
      return typed === null ? [] : [{ table, index, column, typed }];
    }),
  ),
);
/** Nested fields of which another is required are left whole. */
const canBeEmptied = ({ column }: (typeof places)[number]): boolean =>
  !column.isRequired && !column.key.includes('.') && !['period', 'value'].includes(column.key);

/** Told by the place alone, so that what fails can be read. */
interface Made extends Typed {
  readonly table: string;
  readonly index: number;
  readonly key: string;
}
const edits = fc.uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), { minLength: 1, maxLength: 25 }).chain((indexes) =>
  fc.tuple(
    ...indexes.map((at) => {
      const place = places[at] ?? never();
      const emptied = fc.constant<Typed>({ cell: null, value: undefined });
      const typed = canBeEmptied(place)
        ? fc.oneof({ weight: 5, arbitrary: place.typed }, { weight: 1, arbitrary: emptied })
        : place.typed;
      return typed.map((one): Made => ({ ...one, table: place.table.name, index: place.index, key: place.column.key }));
    }),
  ),
);

const named = (name: string) => tables.find((one) => one.name === name) ?? never();
const plain = (all: typeof tables) =>
  all.map(({ name, columns, lines }) => {
    const open = columns.flatMap(({ key, isOpen }) => (isOpen ? [key] : []));
    const own = (values: object) => Object.fromEntries(Object.entries(values).filter(([key]) => open.includes(key)));
    return { name, lines: lines.map(({ key, holder, values }) => ({ key, holder, values: own(values) })) };
  });

test('there is much to edit, in every table', () => {
  expect(places.length).toBeGreaterThan(2000);
  const edited = new Set(places.map(({ table }) => table.name));
  expect(tables.filter(({ name, lines }) => lines.length > 0 && !edited.has(name))).toEqual([]);
  expect(tables.filter(({ lines }) => lines.length === 0).map(({ name }) => name)).toEqual([]);
});

test('export, edits as people make them, import: exactly those edits land', async () => {
  const bytes = await exported();
  await fc.assert(
    fc.asyncProperty(edits, async (made) => {
      const book = await opened(bytes);
      for (const { table, index, key, cell } of made) cellIn(book, named(table), index, key).value = cell;
      const path = join(folder, 'filled.xlsx');
      await book.xlsx.writeFile(path);
      const wanted = tables.map((table) => ({
        ...table,
        lines: table.lines.map((line, index) => {
          const own = made.filter((edit) => edit.table === table.name && edit.index === index);
          const values = { ...line.values, ...Object.fromEntries(own.map(({ key, value }) => [key, value])) };
          return { ...line, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) };
        }),
      }));
      const { tables: now, remarks, conflicts, changedFiles } = landed(path);
      expect(remarks).toEqual([]);
      expect(conflicts).toBe(0);
      expect(plain(now)).toEqual(plain(wanted));
      const touched = new Set(made.map(({ table, index }) => named(table).lines[index]?.path));
      expect(changedFiles.filter((file) => !touched.has(file))).toEqual([]);
    }),
    { numRuns: casesOf(12) },
  );
});

test('cells that begin as formulas do are texts', async () => {
  const book = await opened(await exported());
  const formulas: string[] = [];
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === excel.ValueType.Formula) formulas.push(`${sheet.name} ${cell.formula}`);
      }),
    ),
  );
  // Only what leads from the first sheet to the others.
  expect(formulas.filter((one) => !/^Mode d’emploi HYPERLINK\("#'[^"]+'!A1","[^"]+"\)$/.test(one))).toEqual([]);
  expect(cellOf('=1+1', tables[0]?.columns[1] ?? never(), { say, names: {} })).toBe('=1+1');
});
function never(): never {
  throw new Error('no column');
}
