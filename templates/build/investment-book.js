// Investment over the term as a workbook: each operation and each year, by axis, with what aid brings and what is left to pay.
import { cell } from './sheet-package.js';
import { heads, tags, tall, text, titles } from './sheet-rows.js';

/** As many years as the view gives at most; the columns that it leaves stay empty. */
const YEARS = [0, 1, 2, 3, 4, 5, 6, 7];

export const investmentBook = (w) => ({
  title: '{{document.title}} – {{project.title}}',
  tongue: w.tongue,
  footer: `&L&8&"-,Regular"{{@root.project.title}}&R&8&"-,Regular"${w.page} &P / &N`,
  sheets: [operations(w), axes(w)],
});

const amounts = [
  cell('euros', '{{money before}}'),
  ...YEARS.map((at) => cell('euros', `{{money (lookup amounts ${at})}}`)),
  cell('euros', '{{money after}}'),
  cell('euros', '{{money undated}}'),
];
const yearHeads = (w) => [
  cell('head-figure', w.investment.before),
  ...YEARS.map((at) => cell('head-figure', `{{lookup investment.years ${at}}}`)),
  cell('head-figure', w.investment.after),
  cell('head-figure', w.investment.undated),
  ...w.investment.sums.map((word) => cell('head-figure', word)),
];

function operations(w) {
  const columns = 'DEFGHIJKLMNOPQ'.split('');
  return {
    name: w.investment.sheet,
    tint: 'accent',
    widths: [9, 40, 28, 11, ...YEARS.map(() => 11), 11, 11, 12, 12, 12],
    merged: ['A3:F3'],
    frozen: { rows: 5, columns: 2 },
    titles: 5,
    filter: 'A5:Q7',
    rows: [
      ...titles(w.title, w.subtitle),
      [...heads(w.investment.heads, []), ...yearHeads(w)],
      tags('{{#each investment.rows}}'),
      [
        text('{{#if number}}{{number}}{{else}}{{id}}{{/if}}'),
        text('{{title}}'),
        text('{{axis.title}}'),
        ...amounts,
        cell('euros', '=SUM(D7:N7)'),
        cell('euros', '{{money hoped}}'),
        cell('euros', '=O7-P7'),
      ],
      tags('{{/each}}'),
      [
        cell('total', w.total),
        cell('total'),
        cell('total'),
        ...columns.map((at) => cell('total-euros', `=SUBTOTAL(109,${at}7:${at}7)`)),
      ],
      [],
      [cell('note', w.investment.about)],
    ],
  };
}

function axes(w) {
  const columns = 'BCDEFGHIJKLMNO'.split('');
  return {
    name: w.investment.byAxis,
    tint: 'muted',
    widths: [44, 11, ...YEARS.map(() => 11), 11, 11, 12, 12, 12],
    merged: ['A3:F3'],
    rows: [
      ...titles(w.investment.byAxis, w.subtitle),
      [cell('head', w.investment.axis), ...yearHeads(w)],
      tags('{{#each investment.byAxis}}'),
      tall([
        text('{{title}}'),
        ...amounts,
        cell('euros', '=SUM(B7:L7)'),
        cell('euros', '{{money hoped}}'),
        cell('euros', '=M7-N7'),
      ]),
      tags('{{/each}}'),
      [cell('total', w.total), ...columns.map((at) => cell('total-euros', `=SUM(${at}7:${at}7)`))],
      [],
      [],
    ],
    chart: { from: [0, 10], to: [10, 34], name: w.investment.chart, words: '{{chart charts.investment}}' },
  };
}
