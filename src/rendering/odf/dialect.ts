/** OpenDocument's names for what the engine works on, once the words of its paragraphs are runs. */
import { attributeOf, type Dialect } from '../ooxml/index.ts';
import { OWN_SHEETS } from './sheets/names.ts';

/** Names of our own, which stand in no file. */
export const OWN = {
  run: 'jalon:r',
  words: 'jalon:t',
  /** Of what stands in a paragraph, the layer of format around it. */
  layer: 'jalon:in',
  /** The target of the link around, where it holds tags. */
  target: 'jalon:href',
  /** Of a paragraph, what it is called when it is a heading, or the text at the foot of slides. */
  named: 'jalon:named',
  /** Of what is drawn, its title or its description, where it holds tags. */
  described: 'jalon:alt',
} as const;

/** Shapes hold paragraphs of their own. */
const SHAPES = [
  ...['text-box', 'rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse', 'connector'],
  ...['custom-shape', 'measure', 'caption', 'g'],
].map((name) => `draw:${name}`);

const MARKS_OF_PLACES = [
  'bookmark',
  'bookmark-start',
  'bookmark-end',
  'reference-mark',
  'reference-mark-start',
  'reference-mark-end',
];
const MARKS_OF_CHANGES = ['change', 'change-start', 'change-end', 'alphabetical-index-mark', 'toc-mark'];

export const SILENT: ReadonlySet<string> = new Set([
  ...[...MARKS_OF_PLACES, ...MARKS_OF_CHANGES].map((name) => `text:${name}`),
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:annotation-end',
  'table:covered-table-cell',
]);

export const TEXTS: Dialect = {
  paragraph: 'text:p',
  run: OWN.run,
  runProperties: '',
  paragraphProperties: '',
  text: OWN.words,
  table: 'table:table',
  row: 'table:table-row',
  cell: 'table:table-cell',
  growsColumns: true,
  characters: { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' },
  betweenRuns: new Set(),
  declaresSpaces: false,
  noise: new Set(['text:soft-page-break']),
  deleted: new Set(),
  silent: SILENT,
  unparted: new Set(['table:table-row']),
  boxes: new Set([...SHAPES, 'text:note-body', 'style:header', 'style:footer', 'style:header-left', 'style:footer-left']),
  wraps: new Set(['text:list', 'text:list-item', 'text:list-header']),
  endsWithParagraph: new Set(),
  keeps: '',
};

/** A block acts within its shape, or on whole slides: shapes have no order that people see. */
export const DECK: Dialect = {
  ...TEXTS,
  unparted: new Set(['table:table-row', 'draw:page', 'draw:frame', 'draw:g', 'presentation:notes']),
  boxes: new Set(),
  nameOf: (element) =>
    element.name === 'draw:frame' || SHAPES.includes(element.name) ? attributeOf(element, 'draw:name') : undefined,
};

/** The cells of a sheet have names, and paragraphs of their own. */
export const SHEETS: Dialect = {
  ...TEXTS,
  boxes: new Set([...TEXTS.boxes, 'office:annotation']),
  nameOf: (element) => attributeOf(element, OWN_SHEETS.cell),
};

export const isShape = (name: string): boolean => SHAPES.includes(name) || name === 'draw:frame';
