// The workbook of a portfolio: territories, years, classes, indicators, needs and agreements, a sheet each.
import { cell } from './sheet-package.js';
import { heads, tags, text, titles } from './sheet-rows.js';

const letters = 'ABCDEFGHIJKLMNOP';

/** A list under its heads: `figures` are the columns that hold numbers, with the style of each. */
const sheet = (w, { name, list, heading, columns, widths, figures = {}, total }) => ({
  name,
  tint: 'accent',
  widths,
  merged: ['A3:F3'],
  frozen: { rows: 5, columns: 1 },
  titles: 5,
  rows: [
    ...titles(`${name} – {{@root.project.title}}`, w.portfolio.subtitle),
    heads(heading, Object.keys(figures).map(Number)),
    tags(`{{#each ${list}}}`),
    columns.map((value, at) => (figures[at] ? cell(figures[at], value) : text(value))),
    tags('{{/each}}'),
    ...(total
      ? [
          columns.map((_, at) =>
            at === 0
              ? cell('total', w.total)
              : total.includes(at)
                ? cell(`total-${figures[at]}`, `=SUM(${letters[at]}7:${letters[at]}7)`)
                : cell('total'),
          ),
        ]
      : []),
  ],
});

export const portfolioBook = (w) => {
  const { sheets, columns } = w.portfolio;
  return {
    title: '{{document.title}} – {{project.title}}',
    tongue: w.tongue,
    footer: `&L&8&"-,Regular"{{@root.project.title}}&R&8&"-,Regular"${w.page} &P / &N`,
    sheets: [
      sheet(w, {
        name: sheets.territories,
        list: 'territories',
        heading: columns.territories,
        widths: [34, 18, 14, 12, 10, 10, 12, 16, 16, 10, 10, 10, 10, 10, 40, 10],
        columns: [
          '{{name}}',
          '{{step}}',
          '{{number population}}',
          '{{department}}',
          '{{number gatesMet}}',
          '{{number gatesOf}}',
          '{{number progress}}',
          '{{money planned}}',
          '{{money spent}}',
          '{{number onPath}}',
          '{{number judged}}',
          '{{number late}}',
          '{{number blocked}}',
          '{{number risks}}',
          '{{duty}}',
          '{{number errors}}',
        ],
        figures: {
          2: 'whole',
          4: 'whole',
          5: 'whole',
          6: 'whole',
          7: 'euros',
          8: 'euros',
          9: 'whole',
          10: 'whole',
          11: 'whole',
          12: 'whole',
          13: 'whole',
          15: 'whole',
        },
      }),
      sheet(w, {
        name: sheets.years,
        list: 'years',
        heading: columns.years,
        widths: [20, 20, 20, 12, 12, 12],
        columns: ['{{label}}', '{{money planned}}', '{{money spent}}'],
        figures: { 1: 'euros', 2: 'euros' },
        total: [1, 2],
      }),
      sheet(w, {
        name: sheets.indicators,
        list: 'indicators',
        heading: columns.indicators,
        widths: [56, 18, 22, 14, 34, 14, 14],
        columns: [
          '{{title}}',
          '{{unit}}',
          '{{rule}}',
          '{{number value}}',
          '{{said}}',
          '{{number given}}',
          '{{number territories}}',
        ],
        figures: { 3: 'tenth', 5: 'whole', 6: 'whole' },
      }),
      sheet(w, {
        name: sheets.needs,
        list: 'needs',
        heading: columns.needs,
        widths: [60, 24, 14, 40, 14, 14, 18, 32, 34, 34],
        columns: [
          '{{statement}}',
          '{{theme}}',
          '{{number territories}}',
          '{{names}}',
          '{{number population}}',
          '{{number people}}',
          '{{money planned}}',
          '{{state}}',
          '{{service}}',
          '{{notJoined}}',
        ],
        figures: { 2: 'whole', 4: 'whole', 5: 'whole', 6: 'euros' },
      }),
      sheet(w, {
        name: sheets.agreements,
        list: 'agreements',
        heading: columns.agreements,
        widths: [34, 34, 16, 16, 40, 12],
        columns: ['{{member}}', '{{service}}', '{{date until}}', '{{state}}', '{{contact}}'],
        figures: { 2: 'day' },
      }),
    ],
  };
};
