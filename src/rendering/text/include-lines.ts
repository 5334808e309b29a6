/** The lines of a text template, with those of the shared blocks that it includes, each with its own place. */
import { type Includes, type Mark, type Place, piecesOf, type Report, readMarks } from '../ooxml/index.ts';
import { TEXT_WRITERS } from './text-writers.ts';

export interface Line {
  /** With its line break. */
  readonly text: string;
  /** The number of the line in its own file, as `paragraph`. */
  readonly at: Place;
}

/** Nothing but looking for it is cheap. */
const MAY_INCLUDE = /\{\{~?\s*>/;
/** What is left where bytes are no UTF-8: another encoding would be written into every document. */
const LOST = /[\0\ufffd]/;

/** `dress` is what is done to each source before it is read; it keeps the lines. */
export function linesOf(
  source: string,
  part: string,
  includes: Includes,
  report: Report,
  dress: (source: string) => string,
): readonly Line[] {
  const read = (text: string, place: Omit<Place, 'paragraph'>, within: readonly string[]): readonly Line[] => {
    const lines = dress(text).split(/(?<=\n)/);
    const lost = lines.findIndex((line) => LOST.test(line));
    if (lost !== -1) report({ ...place, code: 'template/not-utf8', paragraph: lost + 1, tag: '' });
    return lines.flatMap((line, index): readonly Line[] => {
      const at = { ...place, paragraph: index + 1, text: line.trim().slice(0, 120) };
      const mark = MAY_INCLUDE.test(line) ? includedBy(line, at) : undefined;
      return mark ? bodyOf(mark, line, within) : [{ text: line, at }];
    });
  };

  function bodyOf(mark: Mark, line: string, within: readonly string[]): readonly Line[] {
    const block = includes.open(mark, within, report);
    if (!block) return [];
    const text = new TextDecoder()
      .decode(block.bytes)
      .replace(/^\ufeff/, '')
      .trimEnd();
    const [indent = '', ending = ''] = [/^[ \t]*/.exec(line)?.[0], /\r?\n$/.exec(line)?.[0]];
    return read(text, { part, block: block.file }, [...within, block.file]).map(({ text: one, at }, index, all) => {
      const whole = index === all.length - 1 ? one.replace(/\r?\n$/, '') + ending : one;
      return { text: whole.trim() === '' ? whole : indent + whole, at };
    });
  }
  return read(source, { part }, []);
}

/** The tag of a line that holds it and nothing else. */
function includedBy(line: string, at: Place): Mark | undefined {
  const pieces = piecesOf(
    line,
    readMarks(line, at, TEXT_WRITERS.plain, () => {}),
  );
  const [mark, ...others] = pieces.filter((piece) => typeof piece !== 'string' || piece.trim() !== '');
  const isOne = others.length === 0 && typeof mark === 'object' && mark.kind === 'mark';
  return isOne && mark.tag.kind === 'include' ? mark : undefined;
}
