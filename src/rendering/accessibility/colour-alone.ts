/** Tables whose cells say something by their colour and by nothing else (WCAG 2.2, 1.4.1). */
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { allNamed, textIn } from './elements.ts';
import { spoken } from './spoken.ts';

type Kind = {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  readonly text: string;
  readonly fill: (cell: Element) => string | undefined;
};

const WORD: Kind = {
  ...{ table: 'w:tbl', row: 'w:tr', cell: 'w:tc', text: 'w:t' },
  fill: (cell) => {
    const shade = childOf(childOf(cell, 'w:tcPr'), 'w:shd');
    const fill = shade && attributeOf(shade, 'w:fill');
    return fill === 'auto' ? undefined : fill;
  },
};
const SLIDE: Kind = {
  ...{ table: 'a:tbl', row: 'a:tr', cell: 'a:tc', text: 'a:t' },
  fill: (cell) => {
    const colour = childOf(childOf(cell, 'a:tcPr'), 'a:solidFill')?.children.find(isElement);
    return colour && attributeOf(colour, 'val');
  },
};

export const colouredTables = (root: Element): readonly Element[] =>
  [WORD, SLIDE].flatMap((kind) => allNamed(root, kind.table).filter((table) => isColoured(table, kind)));

/** Two cells of one column, both without a word or a picture, of two colours. */
function isColoured(table: Element, { row, cell, text, fill }: Kind): boolean {
  const named = (element: Element, name: string) => element.children.filter(isElement).filter((child) => child.name === name);
  const colours = named(table, row).flatMap((line) =>
    named(line, cell).flatMap((one, column) => {
      const colour = fill(one);
      const isMute = spoken(textIn(one, text)) === '' && allNamed(one, 'a:blip', 'w:drawing').length === 0;
      return colour !== undefined && isMute ? [{ column, colour }] : [];
    }),
  );
  return colours.some(({ column, colour }) => colours.some((one) => one.column === column && one.colour !== colour));
}
