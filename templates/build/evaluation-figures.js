// What the evaluation shows beside its sentences: progress and money by axis, then and now, and the source of each figure.
import { heading, lead, when } from './parts.js';
import { account, eachRow, figures, keyFigures, table, totalRow, words } from './tables.js';

/** Those of several years are compared with how the project began. */
const overYears = '(and evaluation.kind (not (is evaluation.kind.code "annual")))';

export const summary = (w) =>
  keyFigures(
    w.evaluation.figures,
    9412,
    ['progress.mean', '{{percent progress.mean}}', w.evaluation.meanProgress],
    ['progress.total', '{{number progress.done}} / {{number progress.total}}', w.evaluation.doneActions],
    ['(and evaluation.spent evaluation.planned)', '{{money evaluation.spent decimals=0}}', w.evaluation.spentOf],
    [
      '(any evaluation.verdicts)',
      '{{#with (where evaluation.verdicts "verdict.code" "met") as |met|}}{{#each met}}{{number count}}{{/each}}{{else}}0{{/with}} / {{number evaluation.needVerdicts.length}}',
      w.evaluation.metNeeds,
    ],
  );

export const byAxis = (w) =>
  when(
    'evaluation.byAxis',
    heading(2, w.evaluation.byAxis),
    account(
      w.evaluation.byAxis,
      [
        words(w.evaluation.axis, 3262),
        figures(w.evaluation.counts, 1100),
        figures(w.evaluation.progressHead, 1400),
        figures(w.planned, 1150),
        figures(w.evaluation.committed, 1350),
        figures(w.spent, 1150),
      ],
      eachRow(
        'evaluation.byAxis',
        '{{title}}',
        '{{number count}}',
        '{{percent progress}}',
        ...['planned', 'committed', 'spent'].map((one) => `{{money ${one} decimals=0}}`),
      ),
      totalRow(
        w.total,
        '{{money evaluation.planned decimals=0}}',
        '{{money evaluation.committed decimals=0}}',
        '{{money evaluation.spent decimals=0}}',
      ),
    ),
  );

export const compared = (w) => [
  when(
    overYears,
    when(
      'evaluation.maturity',
      heading(1, w.evaluation.maturity),
      lead(w.evaluation.maturityLead),
      table(
        w.evaluation.maturity,
        [words(w.evaluation.theme, 3612), words(w.evaluation.before, 2900), words(w.evaluation.now, 2900)],
        eachRow('evaluation.maturity', '{{theme}}', w.evaluation.levelBefore, w.evaluation.levelNow),
      ),
    ),
    when(
      'evaluation.surveyChanges',
      heading(1, w.evaluation.surveys),
      lead(w.evaluation.surveysLead),
      table(
        w.evaluation.surveys,
        [
          words(w.evaluation.answer, 3612),
          figures(w.evaluation.before, 1350),
          figures(w.evaluation.now, 1350),
          figures(w.evaluation.difference, 1500),
          words(w.evaluation.meaning, 1600),
        ],
        eachRow(
          'evaluation.surveyChanges',
          w.evaluation.asked,
          w.evaluation.shareBefore,
          w.evaluation.shareNow,
          w.evaluation.points,
          '{{verdict}}',
        ),
      ),
    ),
  ),
];

export const sources = (w) =>
  when(
    'evaluation.sources',
    heading(1, w.evaluation.sources),
    lead(w.evaluation.sourcesLead),
    table(
      w.evaluation.sources,
      [
        words(w.evaluation.sourceOf, 3112),
        words(w.evaluation.figure, 2200),
        figures(w.evaluation.value, 1600),
        words(w.evaluation.source, 2500),
      ],
      eachRow(
        'evaluation.sources',
        '{{#if id}}{{id}} {{/if}}{{title}}',
        '{{what}}{{#if period}}, {{period}}{{/if}}',
        w.evaluation.valueInWords,
        w.evaluation.sourceInWords,
      ),
    ),
  );
