// The heading of the action sheet on means: budget, funding, calendar, evaluation, obligations.
import { bullet, each, heading, labelled, list, sentence, when } from './parts.js';
import { account, eachRow, figures, rowWhen, table, totalRow, words } from './tables.js';
import { portrait } from './theme.js';

export const means = (w) => [opening(w), money(w), calendar(w), evaluation(w)];

const opening = (w) =>
  when(
    '(or budget funding staff means.technical means.financial calendarNote milestones tasks indicators evaluationMode obligations)',
    heading(1, w.sheet.means),
  );

const money = (w) => [
  when(
    'budget',
    heading(2, w.sheet.budget),
    budget(w, '(or cost.committed cost.spent)', true),
    budget(w, '(not (or cost.committed cost.spent))', false),
  ),
  when(
    'funding',
    heading(2, w.sheet.funding),
    table(
      w.sheet.funding,
      [words(w.funder, 2750), words(w.sheet.scheme, 2762), words(w.year, 800), words(w.status, 1100), figures(w.amount, 2000)],
      eachRow(
        'funding',
        '{{funder}}',
        '{{kind.label}}{{#if (and kind scheme)}} – {{/if}}{{scheme}}',
        '{{year}}',
        '{{status.label}}',
        '{{money amount}}',
      ),
      rowWhen('fundingTotal', totalRow, w.total, '{{money fundingTotal}}'),
      rowWhen('remainingCost', totalRow, w.remaining, '{{money remainingCost}}'),
    ),
  ),
  labelled(w.sheet.staff, 'staff', w.sheet.staffInWords),
  labelled(w.sheet.technical, 'means.technical', '{{means.technical}}'),
  labelled(w.sheet.financial, 'means.financial', '{{means.financial}}'),
];

/** While nothing is committed or spent, the amounts planned stand alone. */
function budget(w, condition, followed) {
  const amounts = followed ? ['planned', 'committed', 'spent'] : ['planned'];
  const width = followed ? 1320 : 2000;
  const label = portrait.text - 800 - 1700 - amounts.length * width;
  return when(
    condition,
    account(
      w.sheet.budget,
      [words(w.year, 800), words(w.nature, 1700), words(w.sheet.line, label), ...amounts.map((name) => figures(w[name], width))],
      eachRow('budget', '{{year}}', '{{nature.label}}', '{{label}}', ...amounts.map((name) => `{{money ${name}}}`)),
      totalRow(w.total, ...amounts.map((name) => `{{money cost.${name}}}`)),
    ),
  );
}

const calendar = (w) =>
  when(
    '(or calendarNote milestones tasks)',
    heading(2, w.sheet.calendar),
    sentence('calendarNote', '{{calendarNote}}'),
    each('milestones', bullet(w.milestone)),
    when(
      'tasks',
      heading(3, w.sheet.tasks),
      table(
        w.sheet.tasks,
        [words(w.sheet.task, 2800), words(w.owner, 2900), words(w.period, 2612), words(w.status, 1100)],
        eachRow('tasks', '{{title}}', '{{owner.name}}', w.fromTo, '{{status.label}}'),
      ),
    ),
  );

const evaluation = (w) => [
  when(
    '(or indicators evaluationMode)',
    heading(2, w.sheet.evaluation),
    sentence('evaluationMode', '{{evaluationMode}}'),
    when(
      'indicators',
      table(
        w.indicators,
        [words(w.indicator, 4700), figures(w.target, 1100), words(w.unit, 1700), words(w.due, 1912)],
        eachRow('indicators', '{{title}}', '{{number target}}', '{{unit}}', '{{period targetPeriod}}'),
      ),
    ),
  ),
  list(2, w.obligations, 'obligations', w.obligation),
];
