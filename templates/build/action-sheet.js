// The action sheet: one action, under the headings of the method, in two or three pages.
import { body, bullet, each, heading, list, note, strong, subtitle, title, when, within } from './parts.js';
import { account, eachRow, figures, rowWhen, sheet, table, totalRow, words } from './tables.js';
import { portrait } from './theme.js';

export const actionSheet = {
  title: '{{document.title}} {{default action.number action.id}} – {{action.title}}',
  body: (w) =>
    within(
      'action',
      identity(w),
      presentation(w),
      team(w),
      partnerships(w),
      impacts(w),
      means(w),
      calendar(w),
      evaluation(w),
      place(w),
    ).concat(note(w.madeOn)),
};

/** A line that begins with its label. */
const labelled = (label, value, text) => when(value, body(strong(label), ` ${text}`));
const sentence = (condition, text) => when(condition, body(text));

const identity = (w) => [
  title('{{default number id}} – {{title}}'),
  when('axis', subtitle(w.axisInWords)),
  sheet(
    w.sheet.identity,
    portrait.text,
    [w.axis, 'axis', '{{#if axis.number}}{{axis.number}} – {{/if}}{{axis.title}}'],
    [w.objective, 'objective', '{{#if objective.number}}{{objective.number}} – {{/if}}{{objective.title}}'],
    [w.status, 'status', w.sheet.statusInWords],
    [w.sheet.blocker, 'blocker', '{{blocker}}'],
    [w.sheet.weather, 'weather', '{{weather.label}}'],
    [w.leads, 'leads', '{{list leads "name"}}'],
    [w.sheet.electedLeads, 'electedLeads', '{{list electedLeads "name"}}'],
    [w.sheet.departments, 'leadDepartments', '{{list leadDepartments "name"}}'],
    [w.sheet.organisations, 'leadOrganisations', '{{list leadOrganisations "name"}}'],
    [w.sheet.carrier, 'carrier', '{{carrier.name}}'],
    [w.period, '(or start end)', w.fromTo],
    [w.sheet.cost, 'cost.planned', `{{money cost.planned}}${w.inBasis}`],
    [w.remaining, 'remainingCost', '{{money remainingCost}}'],
    [w.sheet.rank, 'ranking', w.rankInWords],
    [w.reference, '', '{{id}}'],
  ),
];

const presentation = (w) => [
  when(
    '(or context description objectives needs)',
    heading(1, w.sheet.presentation),
    when('context', heading(2, w.sheet.context), body('{{context}}')),
    when('description', heading(2, w.sheet.description), body('{{description}}')),
    list(2, w.sheet.objectives, 'objectives'),
    list(2, w.sheet.needs, 'needs', '{{id}} – {{statement}}'),
  ),
];

const team = (w) =>
  when(
    '(or team bodies prerequisites dependsOn means.human)',
    heading(1, w.sheet.team),
    each('team', bullet(w.sheet.member)),
    labelled(w.sheet.bodies, 'bodies', '{{list bodies "name"}}'),
    labelled(w.sheet.human, 'means.human', '{{means.human}}'),
    when('prerequisites', heading(2, w.sheet.prerequisites), each('prerequisites', bullet(w.sheet.prerequisite))),
    list(2, w.sheet.dependsOn, 'dependsOn', '{{id}} – {{title}}'),
  );

const partnerships = (w) =>
  when(
    '(or partners audiences scope alternative participation)',
    heading(1, w.sheet.partnerships),
    each('partners', bullet(w.sheet.partner)),
    labelled(w.sheet.audiences, 'audiences', '{{list audiences}}'),
    labelled(w.sheet.scope, 'scope', '{{scope}}'),
    labelled(w.sheet.alternative, 'alternative', '{{alternative}}'),
    labelled(w.sheet.participation, 'participation', '{{participation.label}}'),
  );

const impacts = (w) =>
  when(
    '(or impacts risks)',
    heading(1, w.sheet.impactsAndRisks),
    each('impacts', bullet(w.sheet.impact)),
    when(
      'risks',
      heading(2, w.sheet.risks),
      table(
        w.sheet.risks,
        [
          words(w.sheet.risk, 2500),
          figures(w.sheet.likelihood, 1170),
          figures(w.sheet.severity, 850),
          figures(w.sheet.criticality, 1020),
          words(w.sheet.response, 2172),
          words(w.owner, 1700),
        ],
        eachRow('risks', '{{text}}', '{{likelihood}}', '{{severity}}', '{{criticality}}', '{{response}}', '{{owner.name}}'),
      ),
      note(w.sheet.riskScale),
    ),
  );

const means = (w) => [
  when(
    '(or budget funding staff means.technical means.financial calendarNote milestones tasks indicators evaluationMode obligations)',
    heading(1, w.sheet.means),
  ),
  when(
    'budget',
    heading(2, w.sheet.budget),
    budget(w, '(or cost.committed cost.spent)', true),
    budget(w, '(not (or cost.committed cost.spent))', false),
  ),
  when(
    'funding',
    heading(2, w.sheet.funding),
    account(
      w.sheet.funding,
      [words(w.funder, 2900), words(w.sheet.scheme, 2900), words(w.year, 812), words(w.status, 1300), figures(w.amount, 1500)],
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
  const label = portrait.text - 800 - 1700 - amounts.length * 1320;
  return when(
    condition,
    account(
      w.sheet.budget,
      [words(w.year, 800), words(w.nature, 1700), words(w.sheet.line, label), ...amounts.map((name) => figures(w[name], 1320))],
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
    when(
      'milestones',
      table(
        w.sheet.milestones,
        [words(w.due, 2300), words(w.sheet.milestone, 5312), words(w.status, 1800)],
        eachRow('milestones', '{{period date}}', '{{label}}', w.sheet.reached),
      ),
    ),
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

const place = (w) =>
  when(
    'ranking',
    heading(1, w.sheet.place),
    body(`${w.rankInWords}.{{#if ranking.override}} {{ranking.override}}{{/if}}`),
    sentence('choice', w.sheet.choice),
    when(
      'ranking.contributions',
      account(
        w.sheet.place,
        [words(w.criterion, 5412), figures(w.sheet.raw, 2000), figures(w.points, 2000)],
        eachRow(
          'ranking.contributions',
          '{{title}}',
          `{{#if missing}}${w.sheet.missing}{{else}}{{number raw}}{{/if}}`,
          '{{number points decimals=1}}',
        ),
        totalRow(w.score, '{{number ranking.score decimals=1}}'),
      ),
    ),
  );
