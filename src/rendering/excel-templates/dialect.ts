/** The names of cells for what the engine works on, and of the drawings that lie over them. */
import { attributeOf, type Dialect } from '../ooxml/index.ts';
import { LAYOUT_DIALECT } from '../powerpoint/dialect.ts';

/** A cell with a tag holds its text as runs, whatever it was written as. */
export const CELLS: Dialect = {
  paragraph: 'is',
  run: 'r',
  runProperties: 'rPr',
  paragraphProperties: '',
  text: 't',
  table: 'sheetData',
  row: 'row',
  cell: 'c',
  characters: {},
  betweenRuns: new Set(),
  declaresSpaces: true,
  noise: new Set(['rPh', 'phoneticPr']),
  deleted: new Set(),
  silent: new Set(),
  unparted: new Set(['row']),
  nameOf: (element) => (element.name === 'c' ? attributeOf(element, 'r') : undefined),
  boxes: new Set(),
  endsWithParagraph: new Set(),
  keeps: '',
};

/** Text boxes: a block stays in its shape. */
export const DRAWINGS: Dialect = {
  ...LAYOUT_DIALECT,
  nameOf: () => undefined,
  boxes: new Set(['xdr:txBody']),
  endsWithParagraph: new Set(['xdr:txBody']),
};

/** Elements of our own around what the sheets of a workbook become, while it is made. */
export const OWN = { book: 'j:book', sheet: 'j:sheet', block: 'j:block', item: 'j:item', value: 'j:value' } as const;
