// The workbook that an Office chart keeps its figures in: what “Edit data” opens, as parts of an archive.

import type { Chart } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { escapeAttribute } from '../../wording/escape.ts';
import { type Column, columnsOf } from '../figures.ts';
import type { Look } from '../look.ts';
import { formatCode } from '../number-format.ts';
import { HEADER, tag } from '../xml.ts';
import { sheetName } from './references.ts';

/** A part of an archive that is still text. */
export interface TextPart {
  readonly name: string;
  readonly xml: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A column of figures as a sheet shows them, with the code of their number format. */
export type Figures = Pick<Column, 'name' | 'values'> & { readonly code: string };

export const figuresOf = (chart: Chart, language: Look['language']): readonly Figures[] =>
  columnsOf(chart).map(({ name, values, format }) => ({
    name,
    values,
    code: format === 'number' ? 'General' : formatCode(format, language, 0),
  }));

export function workbookParts(chart: Chart, { language }: Look): readonly TextPart[] {
  const columns = figuresOf(chart, language);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheetName(language))],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', sheet(chart.categories, columns)],
    ['xl/styles.xml', styles(columns.map(({ code }) => code))],
  ];
  return parts.map(([name, xml]) => ({ name, xml: HEADER + xml }));
}

function sheet(categories: readonly string[], columns: readonly Figures[]): string {
  const head = [said('A1', ''), ...columns.map(({ name }, index) => said(cellPlace(index + 2, 1), name))];
  const rows = categories.map((category, row) => [
    said(`A${row + 2}`, category),
    ...columns.map(({ values }, index) => {
      const value = values[row] ?? null;
      const place = { r: cellPlace(index + 2, row + 2), s: index + 1 };
      return value === null ? '' : tag('c', place, tag('v', {}, String(value)));
    }),
  ]);
  const written = [head, ...rows].map((cells, index) => tag('row', { r: index + 1 }, ...cells));
  const widths = [
    tag('col', { min: 1, max: 1, width: 40, customWidth: 1 }),
    tag('col', { min: 2, max: 100, width: 16, customWidth: 1 }),
  ];
  return tag('worksheet', { xmlns: SHEETS }, tag('cols', {}, ...widths), tag('sheetData', {}, ...written));
}

/** Written as text whatever it looks like: a name that begins with `=` is no formula. */
const said = (place: string, words: string) =>
  words === ''
    ? ''
    : tag('c', { r: place, t: 'inlineStr' }, tag('is', {}, tag('t', { 'xml:space': 'preserve' }, escapeAttribute(words))));

/** One style a column, after the plain one. */
function styles(codes: readonly string[]): string {
  const first = 164;
  const counted = (name: string, items: readonly string[]) => tag(name, { count: items.length }, ...items);
  const formats = codes.map((formatCode, index) => tag('numFmt', { numFmtId: first + index, formatCode }));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const used = codes.map((_, index) => tag('xf', { ...plain, numFmtId: first + index, xfId: 0, applyNumberFormat: 1 }));
  return tag(
    'styleSheet',
    { xmlns: SHEETS },
    formats.length > 0 ? counted('numFmts', formats) : '',
    counted('fonts', [tag('font', {}, tag('sz', { val: 11 }), tag('name', { val: 'Calibri' }))]),
    counted('fills', [
      tag('fill', {}, tag('patternFill', { patternType: 'none' })),
      tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
    ]),
    counted('borders', [tag('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side, {})))]),
    counted('cellStyleXfs', [tag('xf', plain)]),
    counted('cellXfs', [tag('xf', { ...plain, xfId: 0 }), ...used]),
    counted('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  );
}

const workbook = (name: string) =>
  tag('workbook', { xmlns: SHEETS, 'xmlns:r': OFFICE }, tag('sheets', {}, tag('sheet', { name, sheetId: 1, 'r:id': 'rId1' })));

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  tag(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([type, target], index) =>
      tag('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
    ),
  );

const override = (part: string, type: string) =>
  tag('Override', { PartName: `/xl/${part}.xml`, ContentType: `${TYPE}.${type}+xml` });
const contentTypes = tag(
  'Types',
  { xmlns: `${PACKAGE}/content-types` },
  tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
  tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  override('workbook', 'sheet.main'),
  override('worksheets/sheet1', 'worksheet'),
  override('styles', 'styles'),
);
