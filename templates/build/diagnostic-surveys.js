// What the surveys answered: a chart and its table a question, each share with its base.
import { chart } from './chart.js';
import { body, choose, each, heading, lead, note, when } from './parts.js';
import { annotated, eachRow, figures, words } from './tables.js';

export const surveys = {
  name: 'surveys',
  content: (w) =>
    choose(
      'diagnostic.surveys',
      each('diagnostic.surveys', heading(2, w.report.survey), lead(w.report.surveyLead), each('questions', question(w))),
      [body(w.report.noSurvey)],
    ).flat(),
};

const question = (w) => [
  heading(3, '{{text}}'),
  when('chart', chart('chart', 4.8)),
  when(
    'rows',
    annotated(
      w.report.answers,
      [words(w.report.answer, 5812), figures(w.report.count, 1800), figures(w.report.share, 1800)],
      eachRow('rows', '{{label}}', '{{number count}}', w.report.shareInWords),
    ),
  ),
  note(w.report.baseInWords),
];
