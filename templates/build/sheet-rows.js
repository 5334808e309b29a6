// Rows that the shipped workbooks share: titles over a sheet, heads of columns, tags on a row of their own.
import { cell } from './sheet-package.js';

export const text = (value) => cell('text', value);

/** What the sheet is, of what, and the notice of illustrative content when there is one. */
export const titles = (title, subtitle) => [
  [cell('title', title)],
  [cell('note', subtitle)],
  [
    cell('notice', '{{#if @root.document.notice}}{{@root.document.notice}}'),
    cell('notice'),
    cell('notice'),
    cell('notice'),
    cell('notice'),
    cell('notice', '{{/if}}'),
  ],
  [],
];

/** `figures`: the columns whose heads stand at the right. */
export const heads = (words, figures) => words.map((word, index) => cell(figures.includes(index) ? 'head-figure' : 'head', word));
export const tags = (tag) => [cell('plain', tag)];
/** Two lines high whatever the title: what lies below it, a chart, keeps its distance. */
export const tall = (cells) => Object.assign(cells, { height: 25 });
