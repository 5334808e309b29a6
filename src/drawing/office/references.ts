// Where the figures of a chart stand in its workbook, with what Office shows while the workbook is closed.
import type { Column } from '../figures.ts';
import type { Look } from '../look.ts';
import { tag, text, val } from '../xml.ts';

export const sheetName = (language: Look['language']): string => (language === 'fr' ? 'Données' : 'Data');

/** The letters of a column, counted from zero. */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The cells of one column of the sheet, rows counted from one as Excel does. */
const area = (sheet: string, column: number, from: number, to: number) => {
  const cell = (row: number) => `$${letters(column)}$${row}`;
  return tag('c:f', {}, text(`'${sheet}'!${cell(from)}${to === from ? '' : `:${cell(to)}`}`));
};

const points = (values: readonly (string | number | null)[]) =>
  val('c:ptCount', values.length) +
  values.map((value, idx) => (value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, text(String(value)))))).join('');

const strings = (sheet: string, column: number, from: number, values: readonly string[]) =>
  tag('c:strRef', {}, area(sheet, column, from, from + values.length - 1), tag('c:strCache', {}, points(values)));

/** The name of a series that is not seen: its place in the legend stays blank, in whatever order the legend is written. */
export const noName = tag('c:tx', {}, tag('c:v', {}, ' '));

export const nameReference = (sheet: string, column: number, { name }: Column): string =>
  tag('c:tx', {}, strings(sheet, column, 1, [name]));

export const categoryReference = (sheet: string, categories: readonly string[]): string =>
  tag('c:cat', {}, strings(sheet, 0, 2, categories));

/** `role`: `c:val`, `c:xVal`, `c:yVal` or `c:bubbleSize`. */
export function valueReference(role: string, sheet: string, column: number, { values }: Column, code: string): string {
  const cache = tag('c:numCache', {}, tag('c:formatCode', {}, text(code)), points(values));
  return tag(role, {}, tag('c:numRef', {}, area(sheet, column, 2, Math.max(values.length + 1, 2)), cache));
}
