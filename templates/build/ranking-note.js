// The ranking note: the method, the order and its parts, why, what would change it and what never will, who weighed what.
import { chart } from './chart.js';
import { body, bullet, caption, each, heading, lead, note, notice, subtitle, title, when } from './parts.js';
import { annotated, eachRow, figures, table, words } from './tables.js';

export const rankingNote = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    body(w.rankingNote.about),
    heading(1, w.rankingNote.method),
    ...[w.rankingNote.scored, w.rankingNote.weighted, w.rankingNote.summed].map((sentence) => bullet(sentence)),
    order(w),
    why(w),
    change(w),
    firmness(w),
    benefitEffort(w),
    criteria(w),
    votes(w),
    others(w),
    overrides(w),
    bullets(w.rankingNote.notices, 'ranking.grounds.notices'),
    note(`${w.madeOn} ${w.rankingNote.recomputed}`),
  ],
};

const bullets = (head, list) => when(list, heading(1, head), each(list, bullet('{{this}}')));

const order = (w) => [
  heading(1, w.rankingNote.order),
  when('ranking.grounds.cut', lead(w.rankingNote.cut)),
  lead(w.rankingNote.partsInOrder),
  table(
    w.rankingNote.order,
    [
      figures(w.rank, 700),
      words(w.action, 2900),
      figures(w.score, 800),
      words(w.rankingNote.points, 2612),
      words(w.rankingNote.possible, 1200),
      words(w.rankingNote.word, 1200),
    ],
    eachRow(
      'ranking.rows',
      '{{default rank "–"}}',
      '{{id}} – {{title}}',
      '{{number score decimals=1}}',
      w.rankingNote.contributions,
      w.rankingNote.possibleRanks,
      '{{firmness.label}}',
    ),
  ),
  chart('charts.ranking', 9),
  note(w.rankingNote.tableNote),
];

const why = (w) =>
  when(
    'ranking.grounds.explanations',
    heading(1, w.rankingNote.why),
    each(
      'ranking.grounds.explanations',
      heading(2, w.rankingNote.whyAction),
      lead('{{beside}}'),
      each('reasons', bullet('{{this}}')),
      when('turning', lead('{{turning}}'), each('turns', bullet('{{this}}'))),
    ),
  );

const change = (w) => [
  when(
    'ranking.grounds.limits',
    heading(1, w.rankingNote.change),
    lead(w.rankingNote.changeLead),
    annotated(
      w.rankingNote.change,
      [
        words(w.criterion, 2500),
        figures(w.rankingNote.used, 1000),
        words(w.rankingNote.within, 2300),
        words(w.rankingNote.beyond, 3612),
      ],
      eachRow('ranking.grounds.limits', '{{criterion}}', w.rankingNote.share('weight'), '{{within}}', '{{beyond}}'),
    ),
  ),
  bullets(w.rankingNote.never, 'ranking.grounds.never'),
];

const firmness = (w) => bullets(w.rankingNote.robustness, 'ranking.grounds.robustness');

const benefitEffort = (w) =>
  when(
    'charts.benefitEffort',
    heading(1, w.rankingNote.benefitEffort),
    lead(w.rankingNote.benefitEffortLead),
    chart('charts.benefitEffort', 9),
    table(
      w.rankingNote.benefitEffort,
      [
        words(w.action, 2412),
        figures('{{charts.benefitEffort.headers.[1]}}', 3500),
        figures('{{charts.benefitEffort.headers.[2]}}', 3500),
      ],
      eachRow('charts.benefitEffort.rows', '{{label}}', '{{cells.[0]}}', '{{cells.[1]}}'),
    ),
  );

const criteria = (w) => [
  heading(1, w.rankingNote.criteria),
  table(
    w.rankingNote.criteria,
    [
      words(w.criterion, 2500),
      figures(w.rankingNote.used, 900),
      words(w.rankingNote.direction, 2612),
      words(w.rankingNote.source, 1700),
      words(w.rankingNote.missing, 1700),
    ],
    eachRow('ranking.criteria', '{{title}}', w.weight, '{{direction.label}}', '{{source.label}}', '{{missing.label}}'),
  ),
  each('ranking.criteria', when('levels', caption(w.rankingNote.scale), each('levels', bullet(w.rankingNote.level)))),
];

const votes = (w) =>
  when(
    'ranking.votes',
    heading(1, w.rankingNote.votes),
    body('{{ranking.votes.turnout}}'),
    when('ranking.votes.silent', body(w.rankingNote.silent)),
    each('ranking.votes.agreement', body('{{this}}')),
    chart('charts.collegeWeights', 8),
    caption(w.rankingNote.byCollege),
    table(
      w.rankingNote.byCollege,
      [
        words(w.rankingNote.college, 1700),
        figures(w.rankingNote.ballots, 1100),
        words(w.rankingNote.weights, 4112),
        words(w.rankingNote.firsts, 2500),
      ],
      eachRow('ranking.votes.colleges', '{{college}}', '{{voters}}', w.rankingNote.weightsInWords, '{{list first}}'),
    ),
    caption(w.rankingNote.spread),
    table(
      w.rankingNote.spread,
      [
        words(w.criterion, 3412),
        ...[w.rankingNote.used, w.rankingNote.least, w.rankingNote.most, w.rankingNote.deviation].map((head) =>
          figures(head, 1500),
        ),
      ],
      eachRow('ranking.votes.spread', '{{criterion}}', ...['mean', 'min', 'max', 'deviation'].map(w.rankingNote.share)),
    ),
    caption(w.rankingNote.byBallot),
    table(
      w.rankingNote.byBallot,
      [
        words(w.rankingNote.code, 1700),
        words(w.rankingNote.college, 1700),
        words(w.rankingNote.weights, 4512),
        words(w.rankingNote.first, 1500),
      ],
      eachRow('ranking.votes.ballots', w.rankingNote.consistency, '{{college}}', w.rankingNote.weightsInWords, '{{list first}}'),
    ),
  );

const others = (w) =>
  when(
    'ranking.grounds.methods',
    heading(1, w.rankingNote.others),
    lead(w.rankingNote.othersLead),
    table(
      w.rankingNote.others,
      [
        words(w.rankingNote.other, 2700),
        figures(w.rankingNote.agreement, 1200),
        words(w.rankingNote.firsts, 2500),
        words(w.rankingNote.moved, 3012),
      ],
      eachRow(
        'ranking.grounds.methods',
        '{{label}}',
        '{{default (number agreement decimals=2) "–"}}',
        '{{list first}}',
        '{{moved}}',
      ),
    ),
  );

const overrides = (w) =>
  when(
    'ranking.grounds.overrides',
    heading(1, w.rankingNote.overrides),
    lead(w.rankingNote.overridesLead),
    table(
      w.rankingNote.overrides,
      [
        words(w.action, 3300),
        figures(w.rankingNote.computedRank, 1100),
        words(w.rankingNote.decided, 1700),
        words(w.rankingNote.reason, 3312),
      ],
      eachRow(
        'ranking.grounds.overrides',
        '{{id}} – {{title}}',
        '{{default rank "–"}}',
        '{{decided}}',
        w.rankingNote.reasonAndDecision,
      ),
    ),
  );
