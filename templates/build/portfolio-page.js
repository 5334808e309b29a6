// The public page of a portfolio: where the territories are and what they do together; nothing of risks, errors or whom to chase.
import { each, html, when } from './page-forms.js';
import { openingOf } from './page-style.js';
import { portfolio as words } from './words/portfolio.js';

const territories = (w) =>
  when(
    'territories',
    html.heading(2, w.territories, 'territories'),
    when('charts.steps', html.chart('charts.steps')),
    html.paragraph(w.alphabetical),
    html.table(
      w.territories,
      [
        { head: w.territoryHeads[0], cell: '{{name}}' },
        { head: w.territoryHeads[1], cell: '{{step}}' },
        { head: w.territoryHeads[3], cell: '{{percent progress}}', figure: true },
        { head: w.territoryHeads[4], cell: '{{money planned}}', figure: true },
      ],
      'territories',
    ),
  );

const needs = (w) => [
  ...when('charts.needs', html.heading(2, w.needs, 'needs'), html.chart('charts.needs')),
  ...['candidates', 'toExtend', 'answered'].map((list, at) =>
    when(
      list,
      html.heading(3, [w.pooling.candidates, w.pooling.extend, w.pooling.answered][at], list.toLowerCase()),
      html.table(
        [w.pooling.candidates, w.pooling.extend, w.pooling.answered][at],
        [
          { head: w.needHeads[0], cell: '{{statement}}' },
          { head: w.needHeads[1], cell: '{{names}}' },
          { head: w.needHeads[2], cell: '{{number population}}', figure: true },
        ],
        list,
      ),
    ),
  ),
];

/** What stands over no bar is told by the table. */
const money = (w) =>
  when(
    'charts.money',
    html.heading(2, w.years, 'years'),
    html.chart('charts.money'),
    html.table(
      w.years,
      [
        { head: w.yearHeads[0], cell: '{{label}}' },
        { head: w.yearHeads[1], cell: '{{money planned}}', figure: true },
        { head: w.yearHeads[2], cell: '{{money spent}}', figure: true },
      ],
      'years',
      [w.total, '{{money totals.planned}}', '{{money totals.spent}}'],
    ),
  );

const together = (w) => [
  ...when(
    'shared',
    html.heading(2, w.shared, 'shared'),
    html.list('shared', '{{title}}{{#if planned}} ({{money planned}}){{/if}}'),
  ),
  ...when(
    'meetings',
    html.heading(2, w.meetings, 'meetings'),
    html.list('meetings', '{{date date}} – {{title}}{{#if place}} ({{place}}){{/if}}'),
  ),
  ...when(
    'testimonies',
    html.heading(2, w.testimonies, 'testimonies'),
    each('testimonies', '<blockquote><p>{{text}}</p><p>{{by}}</p></blockquote>'),
  ),
];

const page = (language, w) => [
  ...openingOf(language, w),
  '<h1>{{project.title}}</h1>',
  ...html.paragraph('{{project.territory.name}} · {{date document.date}}'),
  ...when('document.notice', html.paragraph(html.strong('{{document.notice}}'))),
  ...html.paragraph(w.public),
  ...territories(w),
  ...money(w),
  ...needs(w),
  ...together(w),
  '</main>',
  '</body>',
  '</html>',
];

/** File name and text of each. */
export const portfolioPages = () =>
  Object.entries(words).map(([language, w]) => [
    `portfolio-page.${language}.html`,
    `${page(language, w)
      .flat(Number.POSITIVE_INFINITY)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')}\n`,
  ]);
