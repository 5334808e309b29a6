/** Words of a slide that hardly stand out from what is behind them (WCAG 2.2, 1.4.3). */
import { contrast } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { allNamed, firstNamed, textIn } from './elements.ts';
import { fillIn, groundsOf, UNKNOWN } from './slide-grounds.ts';
import { likenesses, placeOf, type SlideParts } from './slide-places.ts';
import { spoken } from './spoken.ts';
import { drawnColour, type ThemeColours } from './theme-colours.ts';
import { READABLE } from './word-contrast.ts';

/** The paragraphs that hold such words. */
export function faintWords(parts: SlideParts): readonly Element[] {
  const groundOf = groundsOf(parts);
  const inShapes = allNamed(parts.root, 'p:sp').flatMap((shape) =>
    allNamed(shape, 'a:p').filter((paragraph) => isFaint(paragraph, groundOf(shape), lettersOf(shape, paragraph, parts), parts)),
  );
  const inTables = allNamed(parts.root, 'p:graphicFrame').flatMap((frame) =>
    allNamed(frame, 'a:tbl').flatMap((table) => faintCells(table, groundOf(frame), parts)),
  );
  return [...inShapes, ...inTables];
}

function isFaint(paragraph: Element, ground: string, usual: string | undefined, { theme }: SlideParts): boolean {
  if (ground === UNKNOWN) return false;
  return allNamed(paragraph, 'a:r', 'a:fld').some((run) => {
    if (spoken(textIn(run, 'a:t')) === '') return false;
    const look = childOf(run, 'a:rPr');
    if (childOf(look, 'a:gradFill') || childOf(look, 'a:blipFill')) return false;
    const own = childOf(look, 'a:solidFill');
    const linked = childOf(look, 'a:hlinkClick') ? theme('hlink') : undefined;
    const letters = own ? drawnColour(own, theme) : (linked ?? usual);
    return letters !== undefined && contrast(letters, ground) < READABLE;
  });
}

/** What the letters of a paragraph take from its shape, the places it stands for, and the master's styles. */
function lettersOf(shape: Element, paragraph: Element, parts: SlideParts): string | undefined {
  const { master, main, theme } = parts;
  const level = Number(attributeOf(childOf(paragraph, 'a:pPr') ?? paragraph, 'lvl') ?? 0) + 1;
  const listed = (list: Element | undefined) => childOf(childOf(childOf(list, `a:lvl${level}pPr`), 'a:defRPr'), 'a:solidFill');
  const own = (one: Element) => listed(childOf(childOf(one, 'p:txBody'), 'a:lstStyle'));
  const place = placeOf(shape);
  const styles = master && firstNamed(master, 'p:txStyles');
  const kind = place?.type === 'title' ? 'p:titleStyle' : place?.type === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
  const said = [
    own(shape),
    childOf(childOf(shape, 'p:style'), 'a:fontRef'),
    ...likenesses(shape, parts).map(own),
    ...(place === undefined ? [listed(main && firstNamed(main, 'p:defaultTextStyle'))] : []),
    listed(childOf(styles, kind)),
  ];
  const found = said.find((one) => one?.children.some(isElement));
  return found ? drawnColour(found, theme) : theme('tx1');
}

/** Where a cell of a table stands, which tells what it takes from the style of the table. */
type Place = { readonly line: number; readonly column: number; readonly lines: number; readonly columns: number };
type Look = { readonly ground: string; readonly letters: string | undefined };

/** `page` is what the table lies on. A style that the file does not hold is one of PowerPoint's own: it is not known here. */
function lookInStyle(table: Element, cell: Element, place: Place, page: string, parts: SlideParts): Look {
  const about = childOf(table, 'a:tblPr');
  const id = textIn(childOf(about, 'a:tableStyleId') ?? table, 'a:tableStyleId');
  const style = parts.tableStyles?.children.filter(isElement).find((one) => attributeOf(one, 'styleId') === id);
  const own = fillIn(childOf(cell, 'a:tcPr'), parts.theme);
  if (style === undefined && id !== '') return { ground: own ?? UNKNOWN, letters: undefined };
  const looks = kindsAt(about, place).map((kind) => childOf(style, kind));
  const ground = own ?? first(looks, (look) => fillIn(childOf(childOf(look, 'a:tcStyle'), 'a:fill'), parts.theme)) ?? page;
  const letters = first(looks, (look) => lettersIn(childOf(look, 'a:tcTxStyle'), parts.theme)) ?? parts.theme('tx1');
  return { ground: ground === 'none' ? page : ground, letters };
}

function kindsAt(about: Element | undefined, { line, column, lines, columns }: Place): readonly string[] {
  const says = (word: string) => /^(1|true)$/.test((about && attributeOf(about, word)) ?? '');
  const from = says('firstRow') ? 1 : 0;
  return [
    ...(says('firstRow') && line === 0 ? ['a:firstRow'] : []),
    ...(says('lastRow') && line === lines - 1 ? ['a:lastRow'] : []),
    ...(says('firstCol') && column === 0 ? ['a:firstCol'] : []),
    ...(says('lastCol') && column === columns - 1 ? ['a:lastCol'] : []),
    ...(says('bandRow') && line >= from ? [(line - from) % 2 === 0 ? 'a:band1H' : 'a:band2H'] : []),
    'a:wholeTbl',
  ];
}

function lettersIn(look: Element | undefined, theme: ThemeColours): string | undefined {
  const colour = look?.children.filter(isElement).find(({ name }) => /Clr$/.test(name));
  return colour && drawnColour({ ...colour, children: [colour] }, theme);
}

const first = <Found>(looks: readonly (Element | undefined)[], find: (look: Element | undefined) => Found | undefined) =>
  looks.map(find).find((one) => one !== undefined);

function faintCells(table: Element, page: string, parts: SlideParts): readonly Element[] {
  const rows = table.children.filter(isElement).filter(({ name }) => name === 'a:tr');
  return rows.flatMap((row, line) => {
    const cells = row.children.filter(isElement).filter(({ name }) => name === 'a:tc');
    return cells.flatMap((cell, column) => {
      const place = { line, column, lines: rows.length, columns: cells.length };
      const { ground, letters } = lookInStyle(table, cell, place, page, parts);
      return allNamed(cell, 'a:p').filter((paragraph) => isFaint(paragraph, ground, letters, parts));
    });
  });
}
