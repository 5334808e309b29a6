// The evaluation: what was done, what it cost, what it changed, and what follows.
import { chart } from './chart.js';
import { byAxis, compared, sources, summary } from './evaluation-figures.js';
import { body, choose, each, heading, lead, list, note, notice, paragraph, strong, subtitle, tag, title, when } from './parts.js';
import { aim, measure } from './programme-figures.js';
import { eachRow, figures, table, words } from './tables.js';

export const evaluation = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    opening(w),
    each('texts', body('{{markdown this}}')),
    keyFigures(w),
    balance(w),
    indicators(w),
    actions(w),
    needs(w),
    followUp(w),
    questions(w),
    compared(w),
    recommendations(w),
    lessons(w),
    communication(w),
    sources(w),
    note(w.madeOn),
  ],
};

const opening = (w) => [
  title(w.evaluation.title),
  subtitle('{{project.title}}'),
  when('document.notice', notice('{{document.notice}}')),
];

const keyFigures = (w) => [
  when('evaluation.proposals', notice(w.evaluation.proposals)),
  when(
    'progress.total',
    heading(1, w.evaluation.figures),
    summary(w),
    lead(w.evaluation.progress),
    chart('charts.progressByStatus', 5.5),
    byAxis(w),
  ),
];

const indicators = (w) =>
  when(
    'indicators',
    heading(1, w.evaluation.indicators),
    chart('charts.indicators', 7),
    table(
      w.evaluation.indicators,
      [
        words(w.indicator, 1962),
        figures(w.evaluation.baseline, 1150),
        figures(w.evaluation.previous, 1350),
        ...[w.evaluation.last, w.target].map((head) => figures(head, 1150)),
        figures(w.evaluation.achievement, 1150),
        words(w.evaluation.trend, 1500),
      ],
      eachRow(
        'indicators',
        '{{title}}{{#if unit}} ({{unit}}){{/if}}',
        ...['baseline', 'previous', 'last'].map(measure),
        aim,
        '{{percent achievement decimals=0}}',
        w.evaluation.trendInWords,
      ),
    ),
  );

const questions = (w) =>
  when(
    'evaluation.questions',
    heading(1, w.evaluation.questions),
    each(
      'evaluation.questions',
      heading(2, '{{question}}'),
      choose('answer', [lead('{{markdown answer}}')], [lead('{{todo null "evaluation.questions.answer" question}}')]),
      when('(or criterion evidence)', note(w.evaluation.questionNote)),
    ),
  );

const actions = (w) =>
  when(
    'evaluation.actions',
    heading(1, w.evaluation.actions),
    table(
      w.evaluation.actions,
      [
        words(w.action, 3562),
        words(w.status, 1100),
        figures(w.evaluation.progressHead, 1250),
        figures(w.planned, 1050),
        figures(w.spent, 1000),
        words(w.evaluation.next, 1450),
      ],
      eachRow(
        'evaluation.actions',
        [
          paragraph('Table', strong('{{title}}')),
          ...each('strengths', paragraph('TableBullet', w.evaluation.strength)),
          ...each('weaknesses', paragraph('TableBullet', w.evaluation.weakness)),
        ],
        '{{status.label}}',
        '{{percent progress}}',
        '{{money planned}}',
        '{{money spent}}',
        '{{#if (is status.code "done")}}{{next.label}}{{else}}{{todo next.label "evaluation.actions.next" title}}{{/if}}',
      ),
    ),
  );

const needs = (w) =>
  when(
    'evaluation.needVerdicts',
    heading(1, w.evaluation.needs),
    table(
      w.evaluation.needs,
      [
        words(w.need, 3300),
        words(w.evaluation.verdict, 1300),
        words(w.evaluation.byAudience, 2200),
        words(w.evaluation.evidence, 2612),
      ],
      eachRow(
        'evaluation.needVerdicts',
        '{{statement}}',
        '{{todo verdict.label "evaluation.needVerdicts.verdict" statement}}',
        [tag('{{#each byAudience}}'), paragraph('Table', w.evaluation.audienceVerdict), tag('{{/each}}')],
        `{{list evidence ${w.separated}}}`,
      ),
    ),
  );

const balance = (w) => [
  when(
    '(or evaluation.strengths evaluation.weaknesses)',
    heading(1, w.evaluation.balance),
    list(2, w.evaluation.strengths, 'evaluation.strengths'),
    list(2, w.evaluation.weaknesses, 'evaluation.weaknesses'),
  ),
];

const followUp = (w) =>
  when(
    'evaluation.followUp',
    heading(1, w.evaluation.followUp),
    table(
      w.evaluation.followUp,
      [words(w.evaluation.recommendation, 4000), words(w.status, 1400), words(w.evaluation.note, 4012)],
      eachRow('evaluation.followUp', '{{default text id}}', '{{status.label}}', '{{note}}'),
    ),
  );

const recommendations = (w) =>
  when(
    'evaluation.recommendations',
    heading(1, w.evaluation.recommendations),
    table(
      w.evaluation.recommendations,
      [words(w.evaluation.recommendation, 4912), words(w.owner, 2700), words(w.due, 1800)],
      eachRow(
        'evaluation.recommendations',
        '{{text}}',
        '{{todo owner.name "evaluation.recommendations.owner" id}}',
        '{{todo (period due) "evaluation.recommendations.due" id}}',
      ),
    ),
  );

const lessons = (w) => list(1, w.evaluation.lessons, 'evaluation.lessons');

const communication = (w) =>
  when(
    'communication',
    heading(1, w.evaluation.communication),
    table(
      w.evaluation.communication,
      [
        words(w.evaluation.recipient, 1750),
        words(w.evaluation.channel, 2400),
        words(w.due, 1600),
        words(w.evaluation.message, 2662),
        words(w.status, 1000),
      ],
      eachRow('communication', '{{recipient.label}}', '{{channel}}', '{{period date}}', '{{message}}', '{{status.label}}'),
    ),
  );
