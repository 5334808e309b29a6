/** The names of slides and drawings for what the engine works on. */
import { attributeOf, type Dialect, DRAWN, type Element, isElement, WRITERS } from '../ooxml/index.ts';

/** The element around a slide and its notes, and the one around all of them, while a deck is prepared. */
export const SLIDE = 'jalon:slide';
export const DECK = 'jalon:deck';

/** Shapes have no order that people see: what spans several of them spans the slide. */
const LEVELS_OF_A_SLIDE = ['p:sp', 'p:grpSp', 'p:spTree', 'p:cSld', 'p:sld', 'p:notes', SLIDE];
const ALTERNATIVES = ['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'];

/** Inside a deck, a block acts within its shape, or on whole slides. */
export const DECK_DIALECT: Dialect = {
  ...DRAWN,
  writer: WRITERS.text,
  tableFrame: 'p:graphicFrame',
  unparted: new Set(['a:tr', ...LEVELS_OF_A_SLIDE, ...ALTERNATIVES]),
  nameOf: (element) => nameOfShape(element),
  boxes: new Set(),
  endsWithParagraph: new Set(['p:txBody', 'a:txBody']),
};

/** In a layout or a master, which is there once, a block stays in its shape. */
export const LAYOUT_DIALECT: Dialect = { ...DECK_DIALECT, unparted: new Set(['a:tr']), boxes: new Set(['p:txBody']) };

function nameOfShape({ children }: Element): string | undefined {
  const properties = children.filter(isElement).find(({ name }) => /^p:nv\w+Pr$/.test(name));
  const named = properties?.children.filter(isElement).find(({ name }) => name === 'p:cNvPr');
  return named && attributeOf(named, 'name');
}
