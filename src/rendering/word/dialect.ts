/** Word's names for what the engine works on. */
import { attributeOf, type Dialect, type Element, WRITERS, withAttribute } from '../ooxml/index.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** Formulas have runs of their own, in which there are no lines (ECMA-376, 22.1). */
const MATHEMATICS: Partial<Dialect> = { run: 'm:r', runProperties: 'm:rPr', text: 'm:t', writer: WRITERS.plain };
/** The arguments of what is written in two dimensions: without one of them it cannot be read. */
const ARGUMENTS = ['m:e', 'm:num', 'm:den', 'm:sub', 'm:sup', 'm:deg', 'm:fName', 'm:lim'];

/** Those of a type part the others from the text. */
const NOTES = new Set(['w:footnote', 'w:endnote', 'w:comment']);

export const WORD: Dialect = {
  isAllParagraphs: true,
  paragraph: 'w:p',
  run: 'w:r',
  runProperties: 'w:rPr',
  paragraphProperties: 'w:pPr',
  text: 'w:t',
  table: 'w:tbl',
  row: 'w:tr',
  cell: 'w:tc',
  growsColumns: true,
  characters: { 'w:br': '\n', 'w:cr': '\n', 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:softHyphen': '\u00ad', 'w:sym': null },
  flows: new Map([
    ['w:rt', {}],
    ['w:rubyBase', {}],
    ['m:oMath', MATHEMATICS],
  ]),
  betweenRuns: new Set(),
  declaresSpaces: true,
  instruction: 'w:instrText',
  noise: new Set(['w:proofErr', 'w:lastRenderedPageBreak']),
  deleted: new Set(['w:del', 'w:moveFrom']),
  silent: new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:permStart', 'w:permEnd']),
  unparted: new Set(['w:tr']),
  parted: new Set(['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir']),
  again: withFreshId,
  boxes: new Set(['w:txbxContent', 'w:rt', 'w:rubyBase', 'w:footnote', 'w:endnote', 'w:comment', ...ARGUMENTS]),
  isNumbered: ({ name, attributes }) => NOTES.has(name) && !attributes.some((one) => one.name === 'w:type'),
  endsWithParagraph: new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment', 'w:txbxContent']),
  keeps: 'w:sectPr',
};

function withFreshId(element: Element): Element {
  const id = attributeOf(element, 'w:id');
  const source = `{{${WORD_WRITERS.fresh} ${JSON.stringify(`change ${id}`)}}}`;
  return id === undefined ? element : withAttribute(element, 'w:id', [{ kind: 'raw', source }]);
}
