// What the programme counts: the ranking, the budget, the indicators, the duties, the decisions.
import { chart } from './chart.js';
import { caption, lead, note, paragraph, tag, when } from './parts.js';
import { account, eachRow, figures, table, totalRow, words } from './tables.js';

export const ranking = {
  name: 'ranking',
  condition: 'ranking.rows',
  content: (w) => [
    lead(w.programme.weights),
    caption(w.programme.criteria),
    table(
      w.programme.criteria,
      [words(w.criterion, 3100), figures(w.programme.weight, 1000), words(w.programme.levels, 5312)],
      eachRow('ranking.criteria', '{{title}}', w.weight, [
        tag('{{#each levels}}'),
        paragraph('Table', w.programme.level),
        tag('{{/each}}'),
      ]),
    ),
    chart('charts.ranking', 9),
    caption(w.programme.ranked),
    table(
      w.programme.ranked,
      [figures(w.rank, 700), words(w.action, 4500), words(w.axis, 3212), figures(w.score, 1000)],
      eachRow(
        'ranking.rows',
        '{{rank}}',
        '{{title}}{{#if override}} – {{override}}{{/if}}',
        '{{axis.title}}',
        '{{number score decimals=1}}',
      ),
    ),
  ],
};

const money = (path) => `{{money ${path}}}`;
const [wide, narrow] = [1633, 1400];

export const budget = {
  name: 'budget',
  condition: '(or budget.cost.planned budget.cost.committed budget.cost.spent budget.byFunder)',
  content: (w) => [
    when(
      'budget.cost.planned',
      chart('charts.budgetByAxis', 7),
      caption(w.programme.byAxis),
      account(
        w.programme.byAxis,
        [
          words(w.axis, 3613),
          figures(w.programme.actionCount, 900),
          ...[w.programme.investment, w.programme.operating, w.total].map((head) => figures(head, wide)),
        ],
        eachRow(
          'budget.byAxis',
          '{{title}}',
          '{{count}}',
          ...['investment', 'operating', 'planned'].map((name) => money(`cost.${name}`)),
        ),
        totalRow(w.total, ...['investment', 'operating', 'planned'].map((name) => money(`budget.cost.${name}`))),
      ),
    ),
    when(
      'budget.byYear',
      chart('charts.budgetByYear', 7.5),
      caption(w.programme.byYear),
      account(
        w.programme.byYear,
        [
          words(w.year, 1612),
          ...[w.programme.investment, w.programme.operating].map((head) => figures(head, 1600)),
          ...[w.planned, w.committed, w.spent].map((head) => figures(head, 1533)),
        ],
        eachRow('budget.byYear', `{{#if year}}{{year}}{{else}}${w.programme.undated}{{/if}}`, ...years.map(money)),
        totalRow(w.total, ...years.map((name) => money(`budget.cost.${name}`))),
      ),
    ),
    when(
      'budget.byFunder',
      caption(w.programme.byFunder),
      account(
        w.programme.byFunder,
        [words(w.funder, 4412), words(w.nature, 2200), figures(w.amount, narrow), figures(w.programme.secured, narrow)],
        eachRow('budget.byFunder', '{{funder}}', '{{kind.label}}', money('amount'), money('secured')),
        totalRow(w.total, money('(sum budget.byFunder "amount")'), money('(sum budget.byFunder "secured")')),
      ),
    ),
    note(w.amountsIn),
  ],
};
const years = ['investment', 'operating', 'planned', 'committed', 'spent'];

/** A figure, the words of its level on a scale that has them, its period. */
export const measure = (name) =>
  `{{number ${name}.value}}{{#if ${name}.level}} – {{${name}.level}}{{/if}}{{#if ${name}.period}} ({{period ${name}.period}}){{/if}}`;

/** A band is told by its ends. */
export const aim = `{{#if band}}{{aim}}{{else}}${measure('target')}{{/if}}`;

export const indicators = {
  name: 'indicators',
  condition: 'indicators',
  content: (w) => [
    table(
      w.programme.indicators,
      [
        words(w.indicator, 3312),
        words(w.unit, 1300),
        ...[w.programme.baseline, w.programme.last, w.target].map((head) => figures(head, 1600)),
      ],
      eachRow('indicators', '{{title}}', '{{unit}}', ...['baseline', 'last'].map(measure), aim),
    ),
  ],
};

export const duties = {
  name: 'duties',
  condition: 'duties',
  content: (w) => [
    table(
      w.programme.duties,
      [
        words(w.programme.duty, 2400),
        words(w.programme.since, 1400),
        words(w.programme.basis, 3300),
        words(w.programme.answers, 2312),
      ],
      eachRow(
        'duties',
        w.programme.dutyInWords,
        '{{period date}}',
        [paragraph('Table', '{{basis}}'), paragraph('Table', w.programme.sourceInWords)],
        w.programme.answersInWords,
      ),
    ),
    note(w.programme.dutiesNote),
  ],
};

export const decisions = {
  name: 'decisions',
  condition: 'decisions',
  content: (w) => [
    table(
      w.programme.decisions,
      [
        words(w.programme.date, 1750),
        words(w.programme.body, 2100),
        words(w.programme.decision, 4162),
        words(w.programme.outcome, 1400),
      ],
      eachRow('decisions', '{{date date}}', '{{body}}', '{{text}}', '{{outcome.label}}'),
    ),
    note(w.programme.decisionsNote),
  ],
};
