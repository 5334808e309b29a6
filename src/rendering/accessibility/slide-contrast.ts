/** Words of a slide that hardly stand out from what is behind them (WCAG 2.2, 1.4.3). */
import { contrast } from '../../values/index.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { allNamed, firstNamed, textIn } from './elements.ts';
import { groundsOf, UNKNOWN } from './slide-grounds.ts';
import { likenesses, placeOf, type SlideParts } from './slide-places.ts';
import { lookInStyle } from './slide-tables.ts';
import { spoken } from './spoken.ts';
import { drawnColour } from './theme-colours.ts';
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
