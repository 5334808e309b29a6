// What the surveys answered, question by question; where groups differ is told here, and shown in the annex of results.
import { body, bullet, choose, each, heading, lead, note, when } from './parts.js';
import { answered } from './survey-answers.js';

export const surveys = {
  name: 'surveys',
  content: (w) =>
    choose(
      'surveys',
      each(
        'surveys as |poll|',
        heading(2, '{{title}}{{#if wave}} – {{wave}}{{/if}}'),
        lead('{{sample}}.'),
        each(
          'questions',
          heading(3, '{{text}}'),
          choose('isOpen', [body('{{openText}}')], [...answered(w, 'poll.mark')]),
          each('differences', bullet('{{this}}')),
        ),
        when('hiddenNote', note('{{hiddenNote}}')),
        when('fragileNote', note('{{fragileNote}}')),
      ),
      [body(w.report.noSurvey)],
    ).flat(Number.POSITIVE_INFINITY),
};
