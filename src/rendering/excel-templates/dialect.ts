/** The names of cells for what the engine works on, and of the drawings that lie over them. */
import { attributeOf, childOf, type Dialect, isElement } from '../ooxml/index.ts';
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
  noise: new Set(),
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
  nameOf: ({ children }) => {
    const properties = children.filter(isElement).find(({ name }) => /^xdr:nv\w+Pr$/.test(name));
    const named = childOf(properties, 'xdr:cNvPr');
    return named && attributeOf(named, 'name');
  },
  boxes: new Set(['xdr:txBody', 'c:rich']),
  endsWithParagraph: new Set(['xdr:txBody', 'c:rich']),
};

/** What fills the places of pictures and charts. */
export const DRAWN = { picture: '_picture', chart: '_chart' } as const;

/** Elements of our own around what the sheets of a workbook become, while it is made. */
export const OWN = {
  book: 'j:book',
  sheet: 'j:sheet',
  block: 'j:block',
  columns: 'j:columns',
  item: 'j:item',
  value: 'j:value',
  /** Around what lies over a sheet: `n` is its place among the others, from the lowest. */
  over: 'j:over',
  /** On a cell that holds tags. */
  tagged: 'j:tagged',
} as const;
