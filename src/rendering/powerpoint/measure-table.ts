/** How high the rows of a table stand on a slide, their words wrapped in their cells: a table grows down with them, onto what is below. */
import { PER_POINT, widthOf } from '../../drawing/index.ts';
import { sum } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';

/** In points: the size of a table's type where nothing says it, in hundredths as the format counts them. */
const USUAL_SIZE = 1800;
/** Of a line, for a height of one. */
const LINE = 1.2;
/** Bold letters are wider. */
const BOLD = 1.06;
/** In English Metric Units, what stands around the words of a cell unless it says otherwise. */
const MARGINS = { marL: 91_440, marR: 91_440, marT: 45_720, marB: 45_720 } as const;

const named = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.children ?? []).filter(isElement).filter((one) => one.name === name);
const numberIn = (element: Element | undefined, name: string, usual: number): number =>
  Number((element && attributeOf(element, name)) ?? usual);

/** The heights of the rows of `a:tbl`, in English Metric Units. */
export function rowHeights(table: Element): readonly number[] {
  const columns = named(childOf(table, 'a:tblGrid'), 'a:gridCol').map((column) => numberIn(column, 'w', 0));
  return named(table, 'a:tr').map((row) => {
    let at = 0;
    const heights = named(row, 'a:tc').map((cell) => {
      const [from, span] = [at, numberIn(cell, 'gridSpan', 1)];
      at += 1;
      const isCovered = attributeOf(cell, 'hMerge') === '1' || attributeOf(cell, 'vMerge') === '1';
      return isCovered ? 0 : cellHeight(cell, sum(columns.slice(from, from + span)));
    });
    return Math.max(numberIn(row, 'h', 0), ...heights);
  });
}

function cellHeight(cell: Element, width: number): number {
  const properties = childOf(cell, 'a:tcPr');
  const margin = (side: keyof typeof MARGINS): number => numberIn(properties, side, MARGINS[side]);
  const room = Math.max(1, (width - margin('marL') - margin('marR')) / PER_POINT);
  const lines = named(childOf(cell, 'a:txBody'), 'a:p').map((paragraph) => linesHeight(paragraph, room));
  return margin('marT') + margin('marB') + sum(lines) * PER_POINT;
}

/** In points. */
function linesHeight(paragraph: Element, room: number): number {
  const runs = paragraph.children.filter(isElement).filter(({ name }) => /^a:(?:r|fld|br|endParaRPr)$/.test(name));
  const formats = runs.map((run) => (run.name === 'a:endParaRPr' ? run : childOf(run, 'a:rPr')));
  const size = Math.max(...formats.map((format) => numberIn(format, 'sz', USUAL_SIZE)), 100) / 100;
  const words = runs.map((run) => (run.name === 'a:br' ? '\n' : wordsOf(run))).join('');
  const isBold = formats.some((format) => format && attributeOf(format, 'b') === '1');
  const lines = words.split('\n').map((line) => linesOf(line, room / (isBold ? BOLD : 1), size));
  return sum(lines) * size * LINE;
}

const wordsOf = (run: Element): string =>
  named(run, 'a:t')
    .flatMap(({ children }) => children)
    .filter((piece) => typeof piece === 'string')
    .join('');

/** As many lines as the words take; one longer than a line goes on below. */
function linesOf(text: string, room: number, size: number): number {
  const space = widthOf(' ', size);
  let [lines, used] = [1, 0];
  for (const word of text.split(/[ \t]+/)) {
    const width = widthOf(word, size);
    if (used > 0 && used + space + width > room) [lines, used] = [lines + 1, 0];
    const over = Math.ceil(width / room) - 1;
    lines += Math.max(0, over);
    used += (used > 0 ? space : 0) + (over > 0 ? width - over * room : width);
  }
  return lines;
}
