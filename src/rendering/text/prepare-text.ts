/** Prepares a Markdown or HTML template once, in the language and with the checks of the Office ones. */
import { lookOf } from '../../drawing/index.ts';
import { type Missing, type Pictures, type SharedBlocks, shippedTheme, type Theme } from '../../model/index.ts';
import { readableTheme } from '../../values/index.ts';
import {
  CHART,
  createCompiler,
  type HelperSet,
  IMAGE,
  LAID_OUT,
  MARKDOWN,
  newDeferred,
  newSpending,
} from '../expressions/index.ts';
import {
  ANY,
  bounded,
  checkTags,
  includesOf,
  isCallOf,
  isDoubt,
  isMark,
  type Mark,
  NO_BLOCKS,
  type Piece,
  pairBlocks,
  piecesOf,
  type Report,
  readMarks,
  type Shape,
  shieldSource,
  type TemplateProblem,
  writeSource,
} from '../ooxml/index.ts';
import { themedPage } from '../theming/index.ts';
import { refuseActivePage } from './active-page.ts';
import { type HtmlReader, htmlReader } from './html-reader.ts';
import { BLOCK, VALUE } from './html-tags.ts';
import { type Line, linesOf } from './include-lines.ts';
import { TEXT_WRITERS, type TextFormat, type TextPlace, type TextState, type WholeText, writersOf } from './text-writers.ts';

// Blank lines of Markdown: those that blocks leave behind them say no more than one.

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The same text without a blank line after another; what stands between fences is kept as it is. */
export function withoutBlankRuns(markdown: string): string {
  let fence: string | null = null;
  let isBlank = false;
  return markdown
    .split('\n')
    .filter((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (mark !== undefined && fence === null) fence = mark;
      else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
      const follows = isBlank;
      isBlank = fence === null && line.trim() === '';
      return !(isBlank && follows);
    })
    .join('\n');
}

export type TextOptions = {
  /** The template's name, for its problems. */
  readonly file: string;
  readonly format: TextFormat;
  /** What the view holds; without it names are not checked. */
  readonly shape?: Shape;
  readonly helpers: HelperSet;
  /** The look of charts, and of pages. */
  readonly theme?: Theme;
  /** Those that its tags may include. */
  readonly blocks?: SharedBlocks;
};
export type PreparedText = {
  readonly problems: readonly TemplateProblem[];
  /** What its pages are made with all the same. */
  readonly warnings: readonly TemplateProblem[];
  /**
   * The text of one view: same view, same text. Throws when the template has problems, and `TooMuch` when the text has no end. `missing` collects what it lacks; `assets` are
   * the pictures of the project, by the paths that the view gives them.
   */
  readonly render: (view: unknown, missing?: Missing[], assets?: Pictures) => string;
};

/** `paragraph` in the problems is the number of the line. A tag stands on one line. */
export function prepareText(
  source: string,
  { file, format, shape = ANY, helpers, theme: asked = shippedTheme, blocks = NO_BLOCKS }: TextOptions,
): PreparedText {
  const theme = readableTheme(asked);
  const problems: TemplateProblem[] = [];
  const spending = newSpending();
  const warnings: TemplateProblem[] = [];
  const report: Report = (problem) => (isDoubt(problem) ? warnings : problems).push({ ...problem, file });
  const places: TextPlace[] = [];
  const dress = (text: string): string => (format === 'html' ? themedPage(text, theme) : text);
  const lines = linesOf(source, file, includesOf(blocks), report, dress);
  const children = piecesOfLines(lines, places, report);
  // Where a tag of ours is out of reach, that says it.
  const placeOf = ({ block, paragraph }: Pick<TemplateProblem, 'block' | 'paragraph'>): string => `${block} ${paragraph}`;
  const known = new Set(problems.map(placeOf));
  // Of the whole: what a page does may be parted between a template and its blocks.
  refuseActivePage(signsOf(lines), file, format === 'markdown', (problem) => {
    const { block, paragraph = 1 } = lines[(problem.paragraph ?? 1) - 1]?.at ?? {};
    const placed = { ...problem, paragraph, ...(block !== undefined && { block }) };
    if (!known.has(placeOf(placed))) report(placed);
  });
  pairBlocks(
    children.filter((piece) => typeof piece !== 'string' && piece.kind === 'mark'),
    report,
  );
  const markdown = checkTags({ kind: 'element', name: file, attributes: [], children }, shape, helpers, report);
  const compiled =
    problems.length > 0
      ? null
      : createCompiler<TextState>(
          helpers,
          writersOf(format, { ...lookOf(theme), language: helpers.language }, places),
          spending,
        )(children.map((piece) => writeSource(piece, markdown)).join(''));
  return {
    problems,
    warnings,
    render(view, missing = [], assets = new Map()) {
      if (compiled === null) throw new Error(`The template ${file} has problems and cannot be rendered`);
      const later = newDeferred<WholeText>();
      const written = bounded(file, spending, () => {
        const text = compiled(view, { charts: 0, missing, assets, later });
        return later.settle(text, wholeOf(text), spending);
      });
      return format === 'markdown' ? withoutBlankRuns(written) : written;
    },
  };
}

/** Its ids are read when the first piece asks for them. */
function wholeOf(html: string): WholeText {
  let ids: ReadonlySet<string | undefined> | undefined;
  return {
    hasId(id) {
      ids ??= new Set([...html.matchAll(/<[^<>]*\sid="([^"<>]*)"/g)].map(([, found]) => found));
      return ids.has(id);
    },
  };
}

/** A line of only block tags vanishes with its line break; elsewhere every character of the template stays. */
function piecesOfLines(lines: readonly Line[], places: TextPlace[], report: Report): readonly Piece[] {
  const reader = htmlReader();
  let heading = 0;
  return lines.flatMap(({ text: line, at }): readonly Piece[] => {
    const text = line.trim();
    heading = /^ {0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? heading;
    const pieces = piecesOf(line, readMarks(line, at, TEXT_WRITERS.plain, report));
    const marks = pieces.filter(isMark);
    if (text !== '' && pieces.every((piece) => (isMark(piece) ? piece.tag.kind !== 'value' : isBlank(piece)))) return marks;
    const isAlone = pieces.every((piece) => isMark(piece) || isBlank(piece)) && (marks.length === 1 || marks.every(isChart));
    const placeOf = () => places.push({ heading: Math.max(heading, reader.heading()), indent: /^\s*/.exec(line)?.[0] ?? '' }) - 1;
    return pieces.map((piece): Piece => {
      if (isMark(piece)) return piece.tag.kind === 'value' ? placed(piece, reader, isAlone ? placeOf : null, report) : piece;
      if (typeof piece !== 'string') return piece;
      reader.read(piece);
      return { kind: 'raw', source: shieldSource(piece) };
    });
  });
}

/** The template with a sign in the place of each of its tags; what is wrong with them is told elsewhere. */
const signsOf = (lines: readonly Line[]): string =>
  lines
    .flatMap(({ text, at }) =>
      piecesOf(
        text,
        readMarks(text, at, TEXT_WRITERS.plain, () => {}),
      ),
    )
    .map((piece) => (typeof piece === 'string' ? piece : isMark(piece) ? signOf(piece) : ''))
    .join('');
const signOf = ({ tag }: Mark): string => (tag.kind === 'value' ? VALUE : tag.kind === 'comment' ? '' : BLOCK);

const isBlank = (piece: Piece): boolean => typeof piece === 'string' && piece.trim() === '';
const isChart = (mark: Mark): boolean => isCallOf(mark, [CHART]);

/** The mark with what writes it at its place; `alone` numbers that of a value which has its line for itself. */
function placed(mark: Mark, reader: HtmlReader, alone: (() => number) | null, report: Report): Mark {
  const place = reader.place();
  if (place === 'closed') report({ code: 'template/tag-out-of-reach', ...mark.at, tag: mark.text });
  if (place === 'address' || place === 'resource') {
    // What follows the value no longer begins the address.
    reader.read('…');
    return { ...mark, writer: TEXT_WRITERS[place] };
  }
  if (place === 'plain') return { ...mark, writer: TEXT_WRITERS.attribute };
  if (place === 'flow' && alone && isCallOf(mark, [MARKDOWN, CHART]))
    return { ...mark, writer: TEXT_WRITERS.block, place: alone() };
  return isCallOf(mark, [...LAID_OUT, IMAGE]) ? { ...mark, writer: TEXT_WRITERS.words } : mark;
}
