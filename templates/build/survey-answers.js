// What a closed question of a survey was answered: its chart, then its table with the base and the interval of each share.
import { chart } from './chart.js';
import { body, caption, each, lead, when } from './parts.js';
import { annotated, eachRow, figures, words } from './tables.js';

/** `mark` is the path of what stands for a figure of too few people. */
export const answered = (w, mark) =>
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
        eachRow('groups', ...cells(mark)),
        eachRow('answers', ...cells(mark)),
      ),
      when('main', body('{{main}}')),
      each('sentences', body('{{this}}')),
    ),
  ].flat(Number.POSITIVE_INFINITY);

const cells = (mark) => [
  '{{label}}',
  `{{default count ${mark}}}`,
  `{{default (percent share) ${mark}}}`,
  `{{#if (gt high -1)}}{{number low}} – {{percent high}}{{else}}{{${mark}}}{{/if}}`,
];
