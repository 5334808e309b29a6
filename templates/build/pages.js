// The programme as a page and as Markdown, in both languages, from one outline.
import { pageStyle } from './page-style.js';
import { pages as words } from './words/pages.js';

const when = (condition, ...lines) => [`{{#if ${condition}}}`, ...lines.flat(), '{{/if}}'];
const each = (list, ...lines) => [`{{#each ${list}}}`, ...lines.flat(), '{{/each}}'];

/** How each thing is written; a heading may have a name that links lead to. */
const html = {
  heading: (level, text, id) => [`<h${level}${id ? ` id="${id}"` : ''}>${text}</h${level}>`],
  /** A square in a colour: it says nothing that the words do not. */
  patch: (colour) =>
    `<svg class="patch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="#${colour}"/></svg>`,
  paragraph: (text) => [`<p>${text}</p>`],
  text: (path) => [`{{markdown ${path}}}`],
  list: (list, item) => ['<ul>', ...each(list, `<li>${item}</li>`), '</ul>'],
  strong: (text) => `<strong>${text}</strong>`,
  chart: (path) => [`{{chart ${path}}}`],
  link: (id, text) => `<a href="#${id}">${text}</a>`,
  table: (caption, columns, list, totals) => [
    '<div class="table">',
    '<table>',
    `<caption class="heard">${caption}</caption>`,
    `<thead><tr>${columns.map(({ head, figure }) => `<th scope="col"${figure ? ' class="figure"' : ''}>${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...each(
      list,
      `<tr>${cells(
        columns.map(({ cell }) => cell),
        columns,
      )}</tr>`,
    ),
    '</tbody>',
    ...(totals ? [`<tfoot><tr>${cells(totals, columns)}</tr></tfoot>`] : []),
    '</table>',
    '</div>',
  ],
};
/** The first cell names its row. */
const cells = (contents, columns) =>
  contents
    .map((content, index) => {
      const look = columns[index].figure ? ' class="figure"' : '';
      return index === 0 ? `<th scope="row"${look}>${content}</th>` : `<td${look}>${content}</td>`;
    })
    .join('');

const markdown = {
  patch: () => '',
  heading: (level, text) => ['', `${'#'.repeat(level)} ${text}`, ''],
  paragraph: (text) => ['', text, ''],
  text: (path) => ['', `{{markdown ${path}}}`, ''],
  list: (list, item) => ['', ...each(list, `- ${item}`), ''],
  strong: (text) => `**${text}**`,
  chart: (path) => ['', `{{chart ${path}}}`, ''],
  link: (_, text) => text,
  table: (_, columns, list, totals) => [
    '',
    `| ${columns.map(({ head }) => head).join(' | ')} |`,
    `| ${columns.map(({ figure }) => (figure ? '--:' : '---')).join(' | ')} |`,
    ...each(list, `| ${columns.map(({ cell }) => cell).join(' | ')} |`),
    ...(totals ? [`| ${totals.map((total) => (total ? `**${total}**` : '')).join(' | ')} |`] : []),
    '',
  ],
};

const axisTitle = (w) => `{{#if number}}${w.axis} {{number}}${w.colon}{{/if}}{{title}}`;

function body(w, f) {
  const fact = (condition, label, value) => when(condition, f.paragraph(`${f.strong(label)}${w.colon}${value}`));
  const action = [
    ...f.heading(4, '{{#if number}}{{number}}. {{/if}}{{title}}', '{{anchor id}}'),
    ...when('description', f.text('description')),
    ...when('objectives', f.paragraph(f.strong(w.expected)), f.list('objectives', '{{this}}')),
    ...fact('leads', w.leads, '{{list leads "name"}}'),
    ...fact('start', w.calendar, '{{period start}}{{#if end}} – {{period end}}{{/if}}'),
    ...fact('cost.planned', w.cost, '{{money cost.planned}}'),
    ...fact('status', w.status, '{{label status}}'),
  ];
  return [
    ...each('texts', f.text('this')),
    ...when(
      'diagnostic.synthesis',
      f.heading(2, w.territory, 'territory'),
      when(
        'project.territory.population',
        f.paragraph(
          '{{project.territory.name}}' +
            w.colon +
            `{{number project.territory.population}} ${w.inhabitants}{{#if project.territory.populationYear}} ({{project.territory.populationYear}}){{/if}}.`,
        ),
      ),
      f.text('diagnostic.synthesis'),
    ),
    ...when('vision', f.heading(2, w.vision, 'vision'), f.text('vision')),
    ...when('challenges', f.heading(2, w.challenges, 'challenges'), f.list('challenges', '{{this}}')),
    ...when('principles', f.heading(2, w.principles, 'principles'), f.list('principles', '{{this}}')),
    ...when(
      'needs',
      f.heading(2, w.needs, 'needs'),
      f.table(
        w.needs,
        [
          { head: w.need, cell: '{{statement}}' },
          { head: w.answers, cell: `{{list actions "title" separator="${w.between}"}}` },
        ],
        'needs',
      ),
    ),
    ...each(
      'axes',
      f.heading(2, f.patch('{{colour}}') + axisTitle(w), '{{anchor id}}'),
      when('stake', f.text('stake')),
      each('actions', action.map(raised)),
    ),
    ...when('unplaced', f.heading(2, w.unplaced, 'unplaced'), each('unplaced', action.map(raised))),
    ...when(
      'charts.ranking',
      f.heading(2, w.ranking, 'ranking'),
      f.chart('charts.ranking'),
      f.table(
        w.ranking,
        [
          { head: w.action, cell: '{{title}}' },
          { head: w.rank, cell: '{{rank}}', figure: true },
          { head: w.score, cell: '{{number score decimals=1}}', figure: true },
        ],
        'ranking.rows',
      ),
    ),
    ...when(
      'budget.byYear',
      f.heading(2, w.budget, 'budget'),
      when('charts.budgetByYear', f.chart('charts.budgetByYear')),
      f.table(
        w.budget,
        [
          { head: w.year, cell: '{{default year "–"}}' },
          { head: w.investment, cell: '{{money investment}}', figure: true },
          { head: w.operating, cell: '{{money operating}}', figure: true },
          { head: w.planned, cell: '{{money planned}}', figure: true },
        ],
        'budget.byYear',
        [w.total, '{{money budget.cost.investment}}', '{{money budget.cost.operating}}', '{{money budget.cost.planned}}'],
      ),
    ),
    ...when(
      'comingNext',
      f.heading(2, w.next, 'next'),
      f.table(
        w.next,
        [
          { head: w.what, cell: '{{label}}' },
          { head: w.when, cell: '{{period when}}' },
        ],
        'comingNext',
      ),
    ),
  ];
}

/** Under an axis, which is a heading of the second level, an action is one of the third. */
const raised = (line) => line.replace(/^#### /, '### ').replace(/<(\/?)h4/g, '<$1h3');

const chapters = (w) => [
  ...when('diagnostic.synthesis', `<li><a href="#territory">${w.territory}</a></li>`),
  ...when('vision', `<li><a href="#vision">${w.vision}</a></li>`),
  ...when('challenges', `<li><a href="#challenges">${w.challenges}</a></li>`),
  ...when('principles', `<li><a href="#principles">${w.principles}</a></li>`),
  ...when('needs', `<li><a href="#needs">${w.needs}</a></li>`),
  ...each('axes', `<li><a href="#{{anchor id}}">${axisTitle(w)}</a></li>`),
  ...when('unplaced', `<li><a href="#unplaced">${w.unplaced}</a></li>`),
  ...when('charts.ranking', `<li><a href="#ranking">${w.ranking}</a></li>`),
  ...when('budget.byYear', `<li><a href="#budget">${w.budget}</a></li>`),
  ...when('comingNext', `<li><a href="#next">${w.next}</a></li>`),
];

const cover = (w, f) => [
  ...f.paragraph('{{project.title}}'),
  ...when('project.period', f.paragraph(`${w.period}${w.colon}{{period project.period}}`)),
  ...when('project.adopted', f.paragraph(`${w.adopted}${w.colon}{{period project.adopted}}`)),
  ...when('document.notice', f.paragraph(f.strong('{{document.notice}}'))),
];

const page = (language, w) => [
  '<!doctype html>',
  `<html lang="${language}">`,
  '<head>',
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>{{document.title}} – {{project.title}}</title>',
  '<style>',
  `${pageStyle}</style>`,
  '</head>',
  '<body>',
  `<a class="skip" href="#content">${w.skip}</a>`,
  '<main id="content">',
  ...when('theme.logo', '<p class="logo">{{image theme.logo alt=project.title}}</p>'),
  '<h1>{{document.title}}</h1>',
  ...cover(w, html),
  `<nav aria-label="${w.contents}">`,
  '<ul>',
  ...chapters(w),
  '</ul>',
  '</nav>',
  ...body(w, html),
  `<p><small>${w.made} {{date document.date}}</small></p>`,
  '</main>',
  '</body>',
  '</html>',
];

const text = (w) => [
  '# {{document.title}}',
  ...cover(w, markdown),
  ...body(w, markdown),
  '',
  `*${w.made} {{date document.date}}*`,
];

/** Blank lines part things; two in a row say no more than one. */
const joined = (lines) =>
  `${lines
    .flat(Number.POSITIVE_INFINITY)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;

/** File name and text of each. */
export const pages = () =>
  Object.entries(words).flatMap(([language, w]) => [
    [`programme.${language}.html`, joined(page(language, w))],
    [`programme.${language}.md`, joined(text(w))],
  ]);
