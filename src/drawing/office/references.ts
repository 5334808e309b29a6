// Where the figures of a chart stand in a workbook, with what Office shows while the workbook is closed.
import { columnLetters } from '../../values/index.ts';
import { escapeAttribute } from '../../wording/escape.ts';
import type { Column } from '../figures.ts';
import type { Look } from '../look.ts';
import { tag, val } from '../xml.ts';

export const sheetName = (language: Look['language']): string => (language === 'fr' ? 'Données' : 'Data');

/** The sheet that the figures are on, and the row of their headings, counted from one: names stand below in its first column. */
export interface FigurePlace {
  readonly sheet: string;
  readonly row: number;
  /** The workbook counts its days from 1904, and so do the figures. */
  readonly is1904?: boolean;
}

/** The cells of one column of the sheet, rows counted from one as Excel does. */
const area = ({ sheet }: FigurePlace, column: number, from: number, to: number) => {
  const cell = (row: number) => `$${columnLetters(column + 1)}$${row}`;
  return tag('c:f', {}, escapeAttribute(`'${sheet.replaceAll("'", "''")}'!${cell(from)}${to === from ? '' : `:${cell(to)}`}`));
};

const points = (values: readonly (string | number | null)[]) =>
  val('c:ptCount', values.length) +
  values
    .map((value, idx) => (value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, escapeAttribute(String(value))))))
    .join('');

const strings = (place: FigurePlace, column: number, from: number, values: readonly string[]) =>
  tag('c:strRef', {}, area(place, column, from, from + values.length - 1), tag('c:strCache', {}, points(values)));

/** The name of a series that is not seen: its place in the legend stays blank, in whatever order the legend is written. */
export const noName = tag('c:tx', {}, tag('c:v', {}, ' '));

export const nameReference = (place: FigurePlace, column: number, { name }: Column): string =>
  tag('c:tx', {}, strings(place, column, place.row, [name]));

export const categoryReference = (place: FigurePlace, categories: readonly string[]): string =>
  tag('c:cat', {}, strings(place, 0, place.row + 1, categories));

/** `role`: `c:val`, `c:xVal`, `c:yVal` or `c:bubbleSize`. */
export function valueReference(role: string, place: FigurePlace, column: number, { values }: Column, code: string): string {
  const cache = tag('c:numCache', {}, tag('c:formatCode', {}, escapeAttribute(code)), points(values));
  return tag(role, {}, tag('c:numRef', {}, area(place, column, place.row + 1, place.row + Math.max(values.length, 1)), cache));
}
