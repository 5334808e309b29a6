// The time asked of departments and people as a workbook: where there is too little, then a sheet a year.
import { cell } from './sheet-package.js';
import { heads, tags, text, titles } from './sheet-rows.js';

export const workloadBook = (w) => ({
  title: '{{document.title}} – {{project.title}}',
  tongue: w.tongue,
  footer: `&L&8&"-,Regular"{{@root.project.title}}&R&8&"-,Regular"${w.page} &P / &N`,
  sheets: [summary(w), year(w)],
});

const summary = (w) => ({
  name: w.summary,
  tint: 'accent',
  widths: [50, 26, 14, 14, 14, 14],
  merged: ['A3:F3'],
  rows: [
    ...titles(w.title, w.subtitle),
    [cell('note', `{{#if workload.overloads}}${w.workload.overloaded}{{else}}${w.workload.fits}{{/if}}`)],
    tags('{{#if workload.overloads}}'),
    heads(w.workload.overloadHeads, [2, 3, 4]),
    tags('{{#each workload.overloads}}'),
    [
      text('{{title}}'),
      text('{{period quarter}}'),
      cell('fte', '{{number load}}'),
      cell('fte', '{{number capacity}}'),
      cell('fte', '=C9-D9'),
    ],
    tags('{{/each}}'),
    tags('{{/if}}'),
    [cell('note', `{{#if workload.undated}}${w.workload.undated}{{/if}}`)],
    [],
    [cell('note', w.workload.about)],
    [],
  ],
  chart: { from: [0, 15], to: [6, 42], name: w.workload.chart, words: '{{chart charts.workload}}' },
});

const line = (row) => [
  text('{{title}}'),
  cell('fte', '{{number capacity}}'),
  ...[0, 1, 2, 3].map((at) => cell('fte', `{{number (lookup loads ${at})}}`)),
  cell('fte', `=AVERAGE(C${row}:F${row})`),
  cell('fte', `=IF(B${row}="","",B${row}-MAX(C${row}:F${row}))`),
];

function year(w) {
  const total = (column, from) => cell('total-fte', `=SUM(${column}${from}:${column}${from})`);
  const isOver = (row) => `AND(ISNUMBER($B${row}),ISNUMBER(C${row}),C${row}>$B${row}+0.005)`;
  return {
    name: '{{#each workload.years}}{{year}}',
    tint: 'muted',
    widths: [50, 12, 12, 12, 12, 12, 12, 12],
    merged: ['A3:F3'],
    frozen: { rows: 5, columns: 1 },
    titles: 5,
    rows: [
      ...titles(w.workload.yearTitle, w.axisSubtitle),
      heads([w.workload.department, ...w.workload.heads], [1, 2, 3, 4, 5, 6, 7]),
      tags('{{#each departments}}'),
      line(7),
      tags('{{/each}}'),
      [cell('total', w.total), cell('total'), ...['C', 'D', 'E', 'F', 'G'].map((column) => total(column, 7)), cell('total')],
      [],
      heads([w.workload.person, ...w.workload.heads], [1, 2, 3, 4, 5, 6, 7]),
      tags('{{#each people}}'),
      line(13),
      tags('{{/each}}'),
      [cell('total', w.total), cell('total'), ...['C', 'D', 'E', 'F', 'G'].map((column) => total(column, 13)), cell('total')],
    ],
    fills: [
      { area: 'C7:F7', when: isOver(7), look: 'alert' },
      { area: 'C13:F13', when: isOver(13), look: 'alert' },
    ],
  };
}
