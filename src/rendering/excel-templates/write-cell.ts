/** Writes a cell: a value in its own kind, a text as text whatever it begins with, a formula with its references moved. */
import {
  attributeOf,
  childOf,
  dropIllegal,
  type Element,
  elementOf,
  isElement,
  type Links,
  type Node,
  writeLink,
} from '../ooxml/index.ts';
import { OWN } from './dialect.ts';
import type { NumberFormats } from './number-formats.ts';
import { textIn } from './read-sheet.ts';
import { parseValued, type Valued } from './typed-values.ts';

export type CellTools = {
  readonly formats: NumberFormats;
  readonly styles: readonly number[];
  readonly is1904: boolean;
  readonly links: Links;
};
/** `link` is the id of the relationship that its value leads to. */
export type WrittenCell = { readonly cell: Element; readonly link?: string };

/** https://support.microsoft.com/office/excel-specifications-and-limits: characters in a cell. */
const LONGEST_CELL = 32_767;
const KEPT = { 'xml:space': 'preserve' };
/** The cell with what it holds, its kind (`t`) behind what else is said of it, and behind its style (`s`) where that is another one. */
function holding(cell: Element, children: readonly Node[], kind?: string, style?: number): Element {
  const attributes = cell.attributes.filter(({ name }) => name !== 't' && (name !== 's' || style === undefined));
  if (style !== undefined) attributes.push({ name: 's', value: [String(style)] });
  if (kind !== undefined) attributes.push({ name: 't', value: [kind] });
  return { ...cell, attributes, children };
}

export function writeCell(cell: Element, tools: CellTools): WrittenCell {
  const values = cell.children.filter(isElement).filter(({ name }) => name === OWN.value);
  const text = childOf(cell, 'is');
  if (text) return { cell: textIn(text) === '' ? blank(cell) : { ...cell, children: [shortened(text)] } };
  const isLeft = cell.children.every((child) => typeof child === 'string');
  if (values.length === 0) return { cell: isLeft ? blank(cell) : cell };
  const shown = values.flatMap((value) => parseValued(attributeOf(value, 'valued') ?? '') ?? []);
  const [only] = shown;
  const style = tools.styles[Number(attributeOf(values[0] ?? cell, 'place'))] ?? 0;
  if (!only || shown.length > 1 || tools.formats.isText(style)) {
    const pieces = cell.children.map((child) =>
      isElement(child) ? (parseValued(attributeOf(child, 'valued') ?? '')?.text ?? '') : typeof child === 'string' ? child : '',
    );
    return { cell: texted(cell, shown.length > 1 ? pieces.join('') : (only?.text ?? '')) };
  }
  return valued(cell, only, style, tools);
}

function valued(cell: Element, value: Valued, style: number, { formats, is1904, links }: CellTools): WrittenCell {
  const number = (shown: number, wanted: Parameters<NumberFormats['styleFor']>[1] | undefined): WrittenCell => {
    const styled = wanted ? formats.styleFor(style, wanted) : style;
    return { cell: holding(cell, [elementOf('v', [String(shown)])], undefined, styled === 0 ? undefined : styled) };
  };
  switch (value.kind) {
    case 'number':
      return number(value.value, undefined);
    case 'numeral':
      return formats.isGeneral(style) ? number(value.value, undefined) : { cell: texted(cell, value.text) };
    case 'percent':
      return number(value.value, Number.isInteger(Math.round(value.value * 1e8) / 1e6) ? 'percent' : 'percent-decimals');
    case 'money': {
      const middle = Math.round((value.min + value.max) * 50) / 100;
      const cents = Number.isInteger(middle) ? '' : ('-cents' as const);
      return number(middle, `${value.min === value.max ? 'money' : 'range'}${cents}`);
    }
    case 'ceiling':
      return number(
        value.value,
        `${value.isRange ? 'ceiling' : 'money'}${Number.isInteger(value.value) ? '' : ('-cents' as const)}`,
      );
    case 'date': {
      const serial = serialOf(value.day, is1904);
      return serial === undefined ? { cell: texted(cell, value.text) } : number(serial, 'date');
    }
    case 'boolean':
      return { cell: holding(cell, [elementOf('v', [value.value ? '1' : '0'])], 'b') };
    case 'link':
      return { cell: texted(cell, value.text), link: writeLink(value.target, links) };
    case 'text':
      return { cell: texted(cell, value.text) };
  }
}

/** Excel knows a 29 February 1900 that never was: days before 1 March 1900 are left as text. */
function serialOf(day: string, is1904: boolean): number | undefined {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const serial = is1904 ? days - 1462 : days;
  return Number.isFinite(serial) && serial >= (is1904 ? 0 : 61) ? serial : undefined;
}

const blank = (cell: Element): Element => holding(cell, []);

function texted(cell: Element, said: string): Element {
  const text = dropIllegal(said);
  if (text === '') return blank(cell);
  const shielded = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return holding(cell, [elementOf('is', [elementOf('t', [cut(shielded)], KEPT)])], 'inlineStr');
}

/** Never between the two halves of a character. */
const cut = (text: string): string =>
  text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** The runs of a cell that is too long end where there is no room left. */
function shortened(text: Element): Element {
  let room = LONGEST_CELL;
  if (textIn(text).length <= room) return text;
  const children = text.children.flatMap((run): readonly Node[] => {
    if (!isElement(run) || room <= 0) return [];
    const words = run.children.filter(isElement).find(({ name }) => name === 't');
    const own = words ? textIn(words) : '';
    const kept = own.length <= room ? own : `${own.slice(0, room - 1).replace(/[\ud800-\udbff]$/, '')}…`;
    room -= own.length;
    return [{ ...run, children: run.children.map((child) => (child === words ? { ...words, children: [kept] } : child)) }];
  });
  return { ...text, children };
}
