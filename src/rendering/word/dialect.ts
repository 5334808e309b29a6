/** Word's names for what the engine works on. */
import type { Dialect } from '../ooxml/index.ts';

export const WORD: Dialect = {
  paragraph: 'w:p',
  run: 'w:r',
  runProperties: 'w:rPr',
  paragraphProperties: 'w:pPr',
  text: 'w:t',
  table: 'w:tbl',
  row: 'w:tr',
  cell: 'w:tc',
  growsColumns: true,
  characters: { 'w:br': '\n', 'w:cr': '\n', 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:softHyphen': '\u00ad' },
  betweenRuns: new Set(),
  declaresSpaces: true,
  instruction: 'w:instrText',
  noise: new Set(['w:proofErr', 'w:lastRenderedPageBreak']),
  deleted: new Set(['w:del', 'w:moveFrom']),
  silent: new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:permStart', 'w:permEnd']),
  unparted: new Set(['w:tr']),
  boxes: new Set(['w:txbxContent']),
  endsWithParagraph: new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:txbxContent']),
  keeps: 'w:sectPr',
};
