// The annex of a survey: who answered, how figures are read, then each question with its chart, its table and what groups differ in.
import { chart } from './chart.js';
import { body, bullet, caption, choose, each, entry, heading, lead, note, notice, subtitle, title, when } from './parts.js';
import { account, annotated, eachRow, figures, plainRow, rowWhen, table, totalRow, words } from './tables.js';

export const surveyAnnex = {
  title: '{{document.title}} – {{survey.title}}',
  body: (w) =>
    [
      title('{{document.title}}'),
      subtitle('{{survey.title}}'),
      subtitle(w.survey.subtitle),
      when('document.notice', notice('{{document.notice}}')),
      heading(1, w.survey.who),
      body('{{survey.sample}}.'),
      when('survey.channel', body(w.survey.channel)),
      byCommune(w),
      heading(1, w.survey.reading),
      each('survey.method', bullet('{{this}}')),
      w.survey.guide.map((line) => bullet(line)),
      when('survey.hiddenNote', bullet('{{survey.hiddenNote}}')),
      when('survey.fragileNote', bullet('{{survey.fragileNote}}')),
      heading(1, w.survey.questions),
      each('survey.questions', entry(2, '{{id}} – {{text}}', 'question_{{anchor id}}')),
      each(
        'survey.questions',
        when('section', when('opensSection', heading(1, '{{section}}'))),
        heading(2, '{{id}} – {{text}}', 'question_{{anchor id}}'),
        choose('isOpen', [body('{{openText}}')], [...closed(w)]),
      ),
      note(w.madeOn),
    ].flat(Number.POSITIVE_INFINITY),
};

const byCommune = (w) =>
  when(
    'survey.byCommune',
    chart('survey.chart', 6),
    table(
      w.survey.byCommune,
      [words(w.survey.commune, 4412), ...w.survey.communeHeads.map((head) => figures(head, 1666))],
      eachRow(
        'survey.byCommune',
        '{{label}}',
        '{{default responses @root.survey.mark}}',
        '{{number people}}',
        '{{default (percent rate) @root.survey.mark}}',
      ),
    ),
  );

const interval = '{{#if (gt high -1)}}{{number low}} – {{percent high}}{{else}}{{@root.survey.mark}}{{/if}}';

const closed = (w) =>
  [
    when('isSeveral', lead(w.survey.several)),
    when('chart', chart('chart', 6)),
    each(
      'lines',
      when('label', caption('{{label}}')),
      lead('{{baseText}}{{#if fragile}} *{{/if}}'),
      annotated(
        w.survey.answers,
        [words(w.survey.answer, 4912), ...w.survey.answerHeads.map((head) => figures(head, 1500))],
        eachRow('groups', ...answerCells),
        eachRow('answers', ...answerCells),
      ),
      when('main', body('{{main}}')),
      each('sentences', body('{{this}}')),
    ),
    each('crossings', ...crossed(w)),
  ].flat(Number.POSITIVE_INFINITY);

const answerCells = [
  '{{label}}',
  '{{default count @root.survey.mark}}',
  '{{default (percent share) @root.survey.mark}}',
  interval,
];

const crossed = (w) => [
  heading(3, '{{title}}{{#if line}} – {{line}}{{/if}}'),
  each('sentences', choose('@first', [lead('{{this}}')], [bullet('{{this}}')])),
  when('isSignificant', when('chart', chart('chart', 6))),
  each(
    'tables',
    [1, 2, 3, 4, 5, 6].map((groups) => when(`(is width ${groups})`, crossTable(w, groups))),
  ),
];

/** A page has no columns that come and go: one table for each number of groups. */
function crossTable(w, groups) {
  const width = groups < 4 ? 1600 : groups === 4 ? 1450 : groups === 5 ? 1300 : 1150;
  const across = (make) => Array.from({ length: groups }, (_, at) => make(at));
  const share = (at) => `{{default (percent (lookup shares ${at})) @root.survey.mark}}`;
  const mean = (at) => `{{default (number (lookup means ${at}) decimals=1) @root.survey.mark}}`;
  return account(
    w.survey.answers,
    [words(w.survey.answer, 9412 - groups * width), ...across((at) => figures(`{{lookup groups ${at}}}`, width))],
    eachRow('rows', '{{label}}', ...across(share)),
    rowWhen('means', plainRow, w.survey.mean, ...across(mean)),
    totalRow(w.survey.base, ...across((at) => `{{default (lookup bases ${at}) @root.survey.mark}}`)),
  );
}
