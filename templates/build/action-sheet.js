// The action sheet: one action, under the headings of the method, in two or three pages.
import { costRow, description, leadsRow, periodRow } from './action-brief.js';
import { means } from './action-sheet-means.js';
import { body, bullet, each, heading, labelled, list, note, subtitle, titleOfAction, when, within } from './parts.js';
import { annotated, eachRow, figures, sheet, table, totalRow, words } from './tables.js';
import { portrait } from './theme.js';

export const actionSheet = {
  title: '{{document.title}} {{default action.number action.id}} – {{action.title}}',
  body: (w) => within('action', titleOfAction(nameOfAction), sheetOfAction(w)),
};
export const nameOfAction = '{{default number id}} – {{title}}';

/** All that is said of an action, under its name; `line` makes the paragraph of its axis. */
export const sheetOfAction = (w, line = subtitle) => [
  identity(w, line),
  presentation(w),
  team(w),
  partnerships(w),
  impacts(w),
  means(w),
  place(w),
];

const identity = (w, line) => [
  when('axis', line(w.axisInWords)),
  sheet(
    w.sheet.identity,
    portrait.text,
    [w.objective, 'objective', '{{#if objective.number}}{{objective.number}} – {{/if}}{{objective.title}}'],
    [w.status, 'status', w.sheet.statusInWords],
    [w.sheet.blocker, 'blocker', '{{blocker}}'],
    [w.sheet.weather, 'weather', '{{weather.label}}'],
    leadsRow(w),
    [w.sheet.electedLeads, 'electedLeads', '{{list electedLeads "name"}}'],
    [w.sheet.departments, '(and leads leadDepartments)', '{{list leadDepartments "name"}}'],
    [w.sheet.organisations, '(and (or leads leadDepartments) leadOrganisations)', '{{list leadOrganisations "name"}}'],
    [w.sheet.carrier, 'carrier', '{{carrier.name}}'],
    periodRow(w),
    costRow(w.sheet.cost, `{{money cost.planned}}${w.inBasis}`),
    [w.remaining, 'remainingCost', '{{money remainingCost}}'],
    [w.reference, '', w.referenceAndRank],
  ),
];

const presentation = (w) => [
  heading(1, w.sheet.presentation),
  when('context', heading(2, w.sheet.context), body('{{markdown context}}')),
  heading(2, w.sheet.description),
  description(body),
  list(2, w.sheet.objectives, 'objectives'),
  list(2, w.sheet.needs, 'needs', '{{id}} – {{statement}}'),
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
          words(w.sheet.risk, 2250),
          figures(w.sheet.likelihood, 1150),
          figures(w.sheet.severity, 930),
          figures(w.sheet.criticality, 1000),
          words(w.sheet.response, 2182),
          words(w.owner, 1900),
        ],
        eachRow('risks', '{{text}}', '{{likelihood}}', '{{severity}}', '{{criticality}}', '{{response}}', '{{owner.name}}'),
      ),
      note(w.sheet.riskScale),
    ),
  );

const place = (w) =>
  when(
    'ranking',
    heading(1, w.sheet.place),
    when(
      'ranking.contributions',
      annotated(
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
    body(`${w.rankInWords}.{{#if ranking.override}} {{ranking.override}}{{/if}}${w.sheet.choice}`),
  );
