// The questionnaire on paper: boxes to tick, levels in a row, grids, lines to write on, and who is asked what.
import { body, choose, each, heading, notice, paragraph, run, subtitle, tab, title, when } from './parts.js';

/** Under a question: it stays with what follows. */
const hint = (text) => paragraph('Hint', text);
const tick = (...contents) => paragraph('Tick', ...contents);
const box = '☐\u00a0';

/** One answer, or two side by side. */
const ticks = each('ticks', tick(`${box}{{left}}`, run('{{#if right}}'), tab, run(`${box}{{right}}{{/if}}`)));

const levels = when(
  'levels',
  paragraph(
    'Levels',
    run('{{#if low}}{{low}}\u2002\u2002{{/if}}'),
    run(`{{#each levels}}${box}{{this}}{{#unless @last}}\u2002 {{/unless}}{{/each}}`),
    run('{{#if high}}\u2002\u2002{{high}}{{/if}}'),
  ),
);

/** Dots to the end of the line. */
const line = (...before) => paragraph('AnswerLine', ...before, tab);
const lines = (count) => Array.from({ length: count }, () => line());

const answer = (w) => [
  when('(or ticks levels)', levels, ticks),
  when('other', tick(`${box}{{other}}${w.colon} `, run('……………………………………………………………'))),
  each('ranks', tick('…… {{this}}')),
  when('grid', body('{{markdown grid}}')),
  when('(is type.code "text")', choose('personal', lines(1), lines(3))),
  when('(is type.code "number")', paragraph('Levels', '………………{{#if unit}} {{unit}}{{/if}}')),
  when('(is type.code "date")', paragraph('Levels', '……\u00a0/\u00a0……\u00a0/\u00a0…………')),
  // What stays together ends here.
  paragraph('AnswerEnd', ''),
];

const question = (w) => [
  heading(2, '{{number}}. {{text}}{{#if required}} *{{/if}}'),
  when('condition', hint(w.onlyIf)),
  choose('help', [hint('{{help}}')], [when('isMultiple', choose('most', [hint(w.atMost)], [hint(w.several)]))]),
  answer(w),
];

export const questionnaire = {
  title: '{{document.title}} – {{questionnaire.title}}',
  form: true,
  body: ({ questionnaire: w }) => [
    title('{{questionnaire.title}}'),
    subtitle('{{project.territory.name}}'),
    when('document.notice', notice('{{document.notice}}')),
    when('questionnaire.introduction', body('{{markdown questionnaire.introduction}}')),
    notice('{{questionnaire.notice}}'),
    when('questionnaire.hasRequired', body(w.required)),
    when('questionnaire.until', body(w.until)),
    each('questionnaire.sections', heading(1, `{{#if title}}{{title}}{{else}}${w.questions}{{/if}}`), [
      when('text', body('{{markdown text}}')),
      each('questions', question(w)),
    ]),
    when('questionnaire.closing', notice('{{markdown questionnaire.closing}}')),
  ],
};
