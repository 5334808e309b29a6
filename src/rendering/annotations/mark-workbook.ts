/** Cells of a workbook in colour, with notes: nothing else of it moves (ECMA-376, 18.3.1.4 and 18.8). */
import { annotationFills, type CellMark } from '../../model/index.ts';
import { readBook } from '../excel-templates/read-book.ts';
import { elementsIn, type Found, type Insertion, inserted } from './find-elements.ts';
import type { Note, Parts } from './note.ts';
import { annotateWorkbook } from './workbook.ts';

export function markWorkbook(parts: Parts, marks: readonly CellMark[]): boolean {
  const book = readBook(parts.entries());
  if (typeof book !== 'object') return false;
  const styles = stylesOf(parts, book.stylesPart);
  for (const { name, part } of book.sheets) {
    const xml = parts.get(part);
    const own = new Map(marks.filter(({ sheet }) => sheet === name).map((mark) => [mark.cell, mark]));
    if (xml !== undefined && own.size > 0) parts.set(part, inserted(xml, coloured(xml, own, styles.filled)));
  }
  styles.write();
  const notes = marks.flatMap(({ sheet, cell, words }): readonly Note[] =>
    words === null ? [] : [{ at: { part: '', sheet, cell }, words, placed: `${sheet}!${cell} — ${words}` }],
  );
  return notes.length === 0 || annotateWorkbook(parts, notes, true);
}

type Styled = (style: number, mark: CellMark) => number;

/** The start tags of the cells that are marked, each with a style of its colour. */
function coloured(xml: string, marks: ReadonlyMap<string, CellMark>, filled: Styled): readonly Insertion[] {
  const cells = elementsIn(xml, new Set(['c', 'x:c']));
  return cells.flatMap(({ start, tag }): readonly Insertion[] => {
    const mark = marks.get(/\sr="([A-Z]+\d+)"/.exec(tag)?.[1] ?? '');
    if (mark === undefined) return [];
    const style = /\ss="(\d+)"/.exec(tag)?.[1];
    const now = filled(Number(style ?? 0), mark);
    const text =
      style === undefined ? tag.replace(/\/?>$/, (end) => ` s="${now}"${end}`) : tag.replace(/\ss="\d+"/, ` s="${now}"`);
    return [{ at: start, length: tag.length, text }];
  });
}

/** The style of a cell with another ground, made once for each. Without any part of styles, cells stay as they are. */
function stylesOf(parts: Parts, part: string | undefined): { readonly filled: Styled; readonly write: () => void } {
  const xml = part === undefined ? undefined : parts.get(part);
  const p = /<(\w+:)?styleSheet[\s>]/.exec(xml ?? '')?.[1] ?? '';
  const [fills] = elementsIn(xml ?? '', new Set([`${p}fills`]));
  const [cells] = elementsIn(xml ?? '', new Set([`${p}cellXfs`]));
  const [fonts] = elementsIn(xml ?? '', new Set([`${p}fonts`]));
  if (part === undefined || xml === undefined || fills === undefined || cells === undefined || fonts === undefined)
    return { filled: (style) => style, write: () => {} };
  const inside = (list: Found, name: string): readonly string[] => {
    const text = xml.slice(list.open, list.close);
    return elementsIn(text, new Set([`${p}${name}`])).map(({ start, close, isEmpty, open, name: own }) =>
      text.slice(start, isEmpty ? open : close + own.length + 3),
    );
  };
  const [grounds, styles, letters] = [[...inside(fills, 'fill')], [...inside(cells, 'xf')], [...inside(fonts, 'font')]];
  const [knownGrounds, knownStyles, knownLetters] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];

  const colourIn = (ground: string | undefined): string => /<(?:\w+:)?fgColor(\s[^<>]*?)\/?>/.exec(ground ?? '')?.[1] ?? '';
  /** White letters on a dark ground would be read no more. */
  const darkened = (font: number): number => {
    const before = letters[font] ?? '';
    const dark = before.replace(/<(?:\w+:)?color(?![\w:])[^<>]*\/>/, `<${p}color rgb="FF000000"/>`);
    if (dark === before) return font;
    const known = knownLetters.get(dark) ?? letters.push(dark) - 1;
    knownLetters.set(dark, known);
    return known;
  };
  /** What stood there stays behind the colour, where nothing shows it. */
  const groundOf = (before: number, { fate }: CellMark): number => {
    const behind = colourIn(grounds[before]);
    const ground = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${annotationFills[fate]}"/>${behind === '' ? '' : `<${p}bgColor${behind}/>`}</${p}patternFill></${p}fill>`;
    const known = knownGrounds.get(ground) ?? grounds.push(ground) - 1;
    knownGrounds.set(ground, known);
    return known;
  };
  const filled: Styled = (style, mark) => {
    const before = styles[style] ?? styles[0];
    if (before === undefined) return style;
    const key = `${style} ${mark.fate}`;
    const there = knownStyles.get(key);
    if (there !== undefined) return there;
    const number = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(before)?.[1] ?? 0);
    const ground = groundOf(number('fillId'), mark);
    const font = colourIn(grounds[number('fillId')]) === '' ? number('fontId') : darkened(number('fontId'));
    const made = before.replace(/^<[^<>]*>/, (tag) =>
      tag
        .replace(/\s(?:fontId|fillId|applyFill)="[^"]*"/g, '')
        .replace(/\/?>$/, (end) => ` fontId="${font}" fillId="${ground}" applyFill="1"${end}`),
    );
    const now = styles.push(made) - 1;
    knownStyles.set(key, now);
    return now;
  };
  const list = ({ start, isEmpty, open, close }: Found, name: string, all: readonly string[]): Insertion => ({
    at: start,
    length: (isEmpty ? open : close + name.length + p.length + 3) - start,
    text: `<${p}${name} count="${all.length}">${all.join('')}</${p}${name}>`,
  });
  return {
    filled,
    write: () =>
      parts.set(
        part,
        inserted(xml, [list(fonts, 'fonts', letters), list(fills, 'fills', grounds), list(cells, 'cellXfs', styles)]),
      ),
  };
}
