// The annual plan: what the year's envelopes hold, what is kept and left and why, and the sheets of what is kept.
import { description, leadsRow, periodRow } from './action-brief.js';
import { chart } from './chart.js';
import {
  body,
  bullet,
  caption,
  choose,
  each,
  heading,
  lastOf,
  lead,
  note,
  notice,
  section,
  subtitle,
  title,
  when,
} from './parts.js';
import { account, annotated, eachRow, figures, sheet, table, totalRow, words } from './tables.js';
import { landscape, portrait } from './theme.js';

export const annualPlan = {
  title: '{{document.title}} – {{project.title}}',
  wide: 'some',
  body: (w) => [
    opening(w),
    envelopes(w),
    criteria(w),
    fixedPoints(w),
    lastOf(section(portrait, 'portrait'), 'Note', `${w.madeOn} ${w.amountsIn}`),
    selected(w),
    leftOut(w),
    lastOf(section(landscape, 'landscape'), 'Note', w.plan.amounts),
    sheets(w),
    note(w.plan.about),
  ],
};

const opening = (w) => [
  title('{{document.title}}'),
  subtitle('{{project.title}}'),
  when('document.notice', notice('{{document.notice}}')),
  choose('plan.frozen', [body(w.plan.frozen)], [body(w.plan.computed)]),
  each('plan.guarantee', body('{{this}}')),
  each('plan.conflict', bullet('{{this}}')),
];

const envelopes = (w) => [
  when(
    'plan.envelopes',
    heading(1, w.plan.envelopes),
    when('plan.counts', lead(w.plan.counts)),
    table(
      w.plan.envelopes,
      [words(w.nature, 3412), ...[w.plan.available, w.plan.used, w.plan.left].map((head) => figures(head, 2000))],
      eachRow('plan.envelopes', '{{nature.label}}', '{{money available}}', '{{money used}}', '{{money left}}'),
    ),
  ),
  when('plan.fteUsed', body(w.plan.fte)),
  when(
    'plan.byAxis',
    heading(1, w.programme.byAxis),
    account(
      w.programme.byAxis,
      [words(w.axis, 6012), figures(w.programme.actionCount, 1400), figures(w.amount, 2000)],
      eachRow('plan.byAxis', '{{title}}', '{{count}}', '{{money total}}'),
      totalRow(w.total, '{{plan.selected.length}}', '{{money plan.total}}'),
    ),
  ),
];

const criteria = (w) =>
  when(
    'ranking.criteria',
    heading(1, w.plan.criteria),
    lead(w.programme.weights),
    table(
      w.plan.criteria,
      [words(w.criterion, 4212), words(w.plan.direction, 3800), figures(w.programme.weight, 1400)],
      eachRow('ranking.criteria', '{{title}}', '{{direction.label}}', w.weight),
    ),
    chart('charts.ranking', 9),
    when(
      'ranking.rows',
      caption(w.programme.ranked),
      table(
        w.programme.ranked,
        [figures(w.rank, 700), words(w.action, 3900), words(w.plan.points, 3812), figures(w.score, 1000)],
        eachRow('ranking.rows', '{{rank}}', '{{title}}', w.plan.contributions, '{{number score decimals=1}}'),
      ),
    ),
  );

const fixedPoints = (w) =>
  when(
    'plan.fixedPoints',
    heading(1, w.plan.fixedPoints),
    annotated(
      w.plan.fixedPoints,
      [words(w.programme.date, 2200), words(w.plan.fixedPoint, 7212)],
      eachRow('plan.fixedPoints', '{{date date}}', '{{#if label}}{{label}}{{else}}{{kind.label}}{{/if}}'),
    ),
  );

const selected = (w) => [
  heading(1, w.plan.selected),
  choose(
    'plan.selected',
    [
      lead(w.plan.selectedCount),
      table(
        w.plan.selected,
        [
          figures(w.rank, 700),
          words(w.action, 2620),
          words(w.axis, 1850),
          words(w.leads, 2850),
          figures(w.programme.investment, 1520),
          figures(w.programme.operating, 1620),
          figures(w.total, 1150),
          figures(w.score, 734),
          words(w.plan.reason, 1300),
        ],
        eachRow(
          'plan.selected',
          '{{rank}}',
          '{{default number id}} – {{title}}',
          '{{axis.title}}',
          '{{list leads}}',
          '{{money investment}}',
          '{{money operating}}',
          '{{money total}}',
          '{{number score decimals=1}}',
          '{{reason}}',
        ),
        totalRow(
          w.total,
          '{{money (sum plan.selected "investment")}}',
          '{{money (sum plan.selected "operating")}}',
          '{{money plan.total}}',
          '',
          '',
        ),
      ),
    ],
    [body(w.plan.none)],
  ),
];

const leftOut = (w) =>
  when(
    'plan.left',
    heading(1, w.plan.leftOut),
    table(
      w.plan.leftOut,
      [
        figures(w.rank, 700),
        words(w.action, 4420),
        words(w.axis, 2700),
        words(w.plan.choice, 1150),
        figures(w.amount, 1150),
        figures(w.score, 734),
        words(w.plan.reason, 3490),
      ],
      eachRow(
        'plan.left',
        '{{rank}}',
        '{{default number id}} – {{title}}',
        '{{axis.title}}',
        '{{choice.label}}',
        '{{money total}}',
        '{{number score decimals=1}}',
        '{{reason}}',
      ),
    ),
  );

/** The plan knows what the year costs, the action everything else. */
const sheets = (w) =>
  when(
    'plan.selected',
    heading(1, w.plan.sheets),
    each('plan.selected as |row|', each('@root.actions', when('(is id row.id)', sheetOf(w)))),
  );

const sheetOf = (w) => [
  heading(2, '{{default number id}} – {{title}}'),
  description(lead),
  sheet(
    w.sheet.identity,
    portrait.text,
    [w.axis, 'axis', '{{#if axis.number}}{{axis.number}} – {{/if}}{{axis.title}}'],
    [w.status, 'status', w.sheet.statusInWords],
    leadsRow(w),
    periodRow(w),
    [w.plan.costOfYear, 'row.total', `{{money row.total}}${w.inBasis}`],
    [w.reference, '', w.referenceAndRank],
  ),
  when('obligations', caption(w.obligations), each('obligations', bullet(w.obligation))),
  when('milestones', caption(w.sheet.milestones), each('milestones', bullet(w.milestone))),
];
