/** What the cells of a table on a slide take from its style, by the place where they stand. */
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { textIn } from './elements.ts';
import { fillIn, UNKNOWN } from './slide-grounds.ts';
import type { SlideParts } from './slide-places.ts';
import { drawnColour, type ThemeColours } from './theme-colours.ts';

type Place = { readonly line: number; readonly column: number; readonly lines: number; readonly columns: number };
type Look = { readonly ground: string; readonly letters: string | undefined };

/** `page` is what the table lies on. A style that the file does not hold is one of PowerPoint's own: it is not known here. */
export function lookInStyle(table: Element, cell: Element, place: Place, page: string, parts: SlideParts): Look {
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
