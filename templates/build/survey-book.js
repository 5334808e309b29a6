// The results of a survey as a workbook: how to read them, an index, then a sheet a question with its tables and charts.
import { cell } from './sheet-package.js';
import { heads, tags, text } from './sheet-rows.js';

/** As many groups of a cross table as the view puts side by side. */
const GROUPS = [0, 1, 2, 3, 4, 5];
/** Rows keep their height, so that charts keep their distance from what is above. */
const tall = (cells, height = 14) => Object.assign(cells, { height });
/** Rows that a chart lies over. */
const CHART = 17;

export const surveyBook = (w) => ({
  title: '{{survey.title}} – {{project.title}}',
  tongue: w.tongue,
  footer: `&L&8&"-,Regular"{{@root.survey.title}}&R&8&"-,Regular"${w.page} &P / &N`,
  sheets: [guide(w.survey), index(w.survey), question(w.survey)],
});

/** Under the title: of what, and the notice of illustrative content when there is one. */
const under = (line) => [
  [cell('note', line)],
  [
    cell('notice', '{{#if @root.document.notice}}{{@root.document.notice}}'),
    ...Array.from({ length: 3 }, () => cell('notice')),
    cell('notice', '{{/if}}'),
  ],
  [],
];
const blank = (count) => Array.from({ length: count }, () => [cell('plain')]);
/** Rows that are there when the chart is. */
const band = (condition) => [tags(`{{#if ${condition}}}`), ...blank(CHART), tags('{{/if}}')];
/** A sentence over the width of the sheet. */
const said = (value, height) => Object.assign([cell('said', value)], { height });

function guide(w) {
  const rows = [
    [cell('title', '{{survey.title}}')],
    ...under(w.subtitle),
    said('{{survey.sample}}.', 26),
    said(`{{#if survey.channel}}${w.channel}{{/if}}`),
    tags('{{#each survey.method}}'),
    said('{{this}}', 26),
    tags('{{/each}}'),
    [],
    [cell('strong', w.reading)],
    ...w.guide.map((line) => said(line, 26)),
    said('{{survey.hiddenNote}}', 26),
    said('{{survey.fragileNote}}'),
    [],
    tags('{{#if survey.byCommune}}'),
    heads(w.communeHeads, [1, 2, 3]),
    tags('{{#each survey.byCommune}}'),
    [
      text('{{label}}'),
      cell('whole', `{{default responses "${w.hidden}"}}`),
      cell('whole', '{{number people}}'),
      cell('tenth', `{{default rate "${w.hidden}"}}`),
    ],
    tags('{{/each}}'),
    ...blank(1),
    ...band('survey.chart'),
    tags('{{/if}}'),
  ];
  const at = rows.length - CHART - 3;
  return {
    name: w.guideSheet,
    tint: 'accent',
    widths: [46, 14, 14, 14, 14],
    portrait: true,
    merged: [
      'A3:E3',
      'A5:E5',
      'A6:E6',
      'A8:E8',
      ...w.guide.map((_, line) => `A${12 + line}:E${12 + line}`),
      `A${12 + w.guide.length}:E${12 + w.guide.length}`,
      `A${13 + w.guide.length}:E${13 + w.guide.length}`,
    ],
    rows,
    chart: { from: [0, at + 1], to: [5, at + CHART + 1], name: w.communeHeads[0], words: '{{chart survey.chart}}' },
  };
}

const index = (w) => ({
  name: w.indexSheet,
  tint: 'muted',
  widths: [9, 64, 18, 10, 60, 13],
  merged: ['A3:E3'],
  frozen: { rows: 5, columns: 1 },
  titles: 5,
  rows: [
    [cell('title', w.indexTitle)],
    ...under(w.subtitle),
    heads(w.indexHeads, [3]),
    tags('{{#each survey.questions}}'),
    [
      text('{{id}}'),
      text('{{text}}'),
      text('{{type.label}}'),
      cell('whole', `{{#if rows}}{{default base "${w.several}"}}{{else}}{{default base @root.survey.mark}}{{/if}}`),
      text(
        '{{#if openText}}{{openText}}{{else}}{{#each lines}}{{#if @first}}{{#if sentences}}{{list sentences separator=" "}}{{else}}{{main}}{{/if}}{{/if}}{{/each}}{{/if}}',
      ),
      cell('text', `=HYPERLINK("#'"&A7&"'!A1","${w.open} "&A7)`),
    ],
    tags('{{/each}}'),
    [],
    [cell('note', w.indexNote)],
  ],
});

const answerRow = tall([
  cell('label', '{{label}}'),
  cell('whole', '{{default count @root.survey.mark}}'),
  cell('whole', '{{default share @root.survey.mark}}'),
  cell('whole', '{{low}}'),
  cell('whole', '{{high}}'),
]);

function question(w) {
  const across = (make) => GROUPS.map(make);
  const rows = [
    Object.assign([cell('question', '{{#if number}}{{id}} – {{text}}{{/if}}')], { height: 36 }),
    ...under(w.questionSubtitle),
    tags('{{#if isOpen}}'),
    [cell('said', '{{openText}}')],
    tags('{{else}}'),
    tags('{{#each lines}}'),
    tags('{{#if label}}'),
    [cell('strong', '{{label}}')],
    tags('{{/if}}'),
    [cell('note', `{{baseText}}{{#if fragile}} ${w.fragile}{{/if}}{{#if ../isSeveral}} ${w.severalAnswers}{{/if}}`)],
    tall(heads(w.answerHeads, [1, 2, 3, 4]), 26),
    tags('{{#each groups}}'),
    answerRow,
    tags('{{/each}}'),
    tags('{{#each answers}}'),
    answerRow,
    tags('{{/each}}'),
    tags('{{#each sentences}}'),
    [cell('note', '{{this}}')],
    tags('{{/each}}'),
    ...blank(1),
    tags('{{/each}}'),
    ...band('chart'),
    tags('{{#each crossings}}'),
    [cell('strong', '{{title}}{{#if line}} – {{line}}{{/if}}')],
    tags('{{#each sentences}}'),
    [cell('note', '{{this}}')],
    tags('{{/each}}'),
    tags('{{#each tables}}'),
    tall([cell('head', w.group), ...across((at) => cell('head-bare', `{{lookup groups ${at}}}`))], 38),
    tags('{{#each rows}}'),
    tall([
      cell('label', '{{label}}'),
      ...across((at) =>
        cell('bare', `{{#if (lookup ../groups ${at})}}{{default (lookup shares ${at}) @root.survey.mark}}{{/if}}`),
      ),
    ]),
    tags('{{/each}}'),
    tags('{{#if means}}'),
    tall([
      cell('bare-label', w.mean),
      ...across((at) =>
        cell('bare-tenth', `{{#if (lookup groups ${at})}}{{default (lookup means ${at}) @root.survey.mark}}{{/if}}`),
      ),
    ]),
    tags('{{/if}}'),
    tall([
      cell('bare-label', w.base),
      ...across((at) => cell('bare', `{{#if (lookup groups ${at})}}{{default (lookup bases ${at}) @root.survey.mark}}{{/if}}`)),
    ]),
    ...blank(1),
    tags('{{/each}}'),
    ...band('(and isSignificant chart)'),
    tags('{{/each}}'),
    tags('{{/if}}'),
  ];
  const bands = rows.flatMap((row, at) => (/^\{\{#if .*chart/.test(row[0]?.value) ? [at + 1] : []));
  const crossed = rows.findIndex((row) => row[0]?.value === w.group);
  return {
    name: '{{#each survey.questions}}{{id}}',
    // Each printed page says which question it is about.
    titles: 1,
    tint: 'line',
    widths: [50, ...GROUPS.map(() => 15)],
    portrait: true,
    merged: ['A1:G1', 'A3:E3', 'A6:G6'],
    rows,
    fills: [{ area: `B${crossed + 1}:G${crossed + 1}`, when: `LEN(B${crossed + 1})>0`, look: 'bar' }],
    charts: bands.map((row, order) => ({
      from: [0, row],
      to: [7, row + CHART - 1],
      name: w.charts[order],
      words: '{{chart chart}}',
    })),
  };
}
