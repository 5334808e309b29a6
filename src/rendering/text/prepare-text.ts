/** Prepares a Markdown or HTML template once, in the language and with the checks of the Office ones. */
import { LOOK, svg } from '../../drawing/index.ts';
import { CHART, createCompiler, type HelperSet, type Writers } from '../expressions/index.ts';
import {
  ANY,
  checkTags,
  type Piece,
  pairBlocks,
  piecesOf,
  type Report,
  readMarks,
  type Shape,
  shieldSource,
  type TemplateProblem,
  WRITERS,
  writeSource,
} from '../ooxml/index.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';

export type TextFormat = 'markdown' | 'html';
export type TextOptions = {
  /** The template's name, for its problems. */
  readonly file: string;
  readonly format: TextFormat;
  /** What the view holds; without it names are not checked. */
  readonly shape?: Shape;
  readonly helpers: HelperSet;
};
export type PreparedText = {
  readonly problems: readonly TemplateProblem[];
  /** The text of one view: same view, same text. Throws when the template has problems. */
  readonly render: (view: unknown) => string;
};

/** How many charts were drawn: each has names of its own. */
type State = { charts: number };
const DRAWN = '_chart';

const writersOf = (format: TextFormat, { language }: HelperSet): Writers<State> => ({
  [WRITERS.plain]: format === 'html' ? escapeHtml : escapeMarkdown,
  // A figure on one line is HTML in Markdown as well (CommonMark 0.31, 4.6), up to the blank line that ends it.
  [DRAWN]: (_, state, { made }) => {
    if (made?.kind !== 'chart') return '';
    state.charts += 1;
    const drawing = svg(made.chart, { ...LOOK, language }, `chart${state.charts}`);
    return `<figure>${drawing}</figure>${format === 'html' ? '' : '\n'}`;
  },
});

const isChart = (piece: Piece): boolean =>
  typeof piece !== 'string' &&
  piece.kind === 'mark' &&
  piece.tag.kind === 'value' &&
  piece.tag.expression.kind === 'call' &&
  piece.tag.expression.helper === CHART;

/**
 * A line of only block tags vanishes with its line break; elsewhere every character of the template stays. A chart that is alone on
 * its line is drawn; within a line only its description can stand.
 */
function piecesOfLine(line: string, report: Report, at: { readonly part: string; readonly paragraph: number }): readonly Piece[] {
  const pieces = piecesOf(line, readMarks(line, { ...at, text: line.trim() }, WRITERS.plain, report));
  const marks = pieces.filter((piece) => typeof piece !== 'string');
  const isLonely =
    marks.length > 0 &&
    pieces.every((piece) =>
      typeof piece === 'string' ? piece.trim() === '' : piece.kind === 'mark' && piece.tag.kind !== 'value',
    );
  if (isLonely) return marks;
  if (line.trim() !== '' && pieces.every((piece) => isChart(piece) || (typeof piece === 'string' && piece.trim() === '')))
    return pieces.map((piece) => (typeof piece !== 'string' && piece.kind === 'mark' ? { ...piece, writer: DRAWN } : piece));
  return pieces.map((piece) => (typeof piece === 'string' ? { kind: 'raw', source: shieldSource(piece) } : piece));
}

/** `paragraph` in the problems is the number of the line. A tag stands on one line. */
export function prepareText(source: string, { file, format, shape = ANY, helpers }: TextOptions): PreparedText {
  const problems: TemplateProblem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file });
  const lines = source.split(/(?<=\n)/);
  const children = lines.flatMap((line, index) => piecesOfLine(line, report, { part: file, paragraph: index + 1 }));
  pairBlocks(
    children.filter((piece) => typeof piece !== 'string' && piece.kind === 'mark'),
    report,
  );
  const markdown = checkTags({ kind: 'element', name: file, attributes: [], children }, shape, helpers, report);
  const compiled =
    problems.length > 0
      ? null
      : createCompiler<State>(
          helpers,
          writersOf(format, helpers),
        )(children.map((piece) => writeSource(piece, markdown)).join(''));
  return {
    problems,
    render(view) {
      if (compiled === null) throw new Error(`The template ${file} has problems and cannot be rendered`);
      return compiled(view, { charts: 0 });
    },
  };
}
