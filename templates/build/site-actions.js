// The actions of the public page: a plain list, that a script lets people filter, each with all that is told of it.

import { axisTitle } from './page-body.js';
import { each, when } from './page-forms.js';
import { bar, folded, items, markdownSays, own, ownSays, row, says, section } from './site-forms.js';

const facets = ['axis', 'status', 'commune', 'theme', 'audience'];
/** What the script reads: values of a facet with a bar between them, a star for all of them. */
const told = {
  axis: '{{axis.title}}',
  status: '{{capital status.label}}',
  commune: '{{#if everywhere}}*{{else}}{{list communes separator="|"}}{{/if}}',
  theme: '{{capital theme}}',
  audience: '{{list audiences separator="|"}}',
};

/** Shown by the script alone, which it is of no use without. */
const filters = (w) => [
  `<form id="filters" class="filters" role="search" aria-label="${w.filters}" hidden>`,
  `<p class="intro">${w.actionsIntro}</p>`,
  `<p class="search"><label for="by-text">${w.search}</label><input type="search" id="by-text" autocomplete="off"></p>`,
  ...facets.flatMap((facet) => [
    `<p><label for="by-${facet}">${w.facets[facet]}</label><select id="by-${facet}" data-facet="${facet}"><option value="">${w.all}</option>`,
    // All communes may be chosen, even where every action takes place in all of them.
    ...(facet === 'commune' ? each('communes.rows', '<option>{{name}}</option>') : []),
    '</select></p>',
  ]),
  `<p class="buttons"><button type="reset">${w.reset}</button></p>`,
  `<p id="shown" role="status" data-none="${w.shown.none}" data-one="${w.shown.one}" data-some="${w.shown.some}"></p>`,
  '</form>',
];

const facts = (w) => [
  '<p class="facts">',
  ...when('status', '<span class="state {{status.code}}">{{capital status.label}}</span>'),
  ...when('late', `<span class="state late">${w.late}</span>`),
  ...when(
    'weather',
    `<span class="weather"><svg aria-hidden="true"><use href="#weather-{{weather.code}}"/></svg>${w.weather}${w.colon}{{weather.label}}</span>`,
  ),
  ...when('start', `<span>${w.dated}</span>`),
  ...when('(and progress (not (is status.code "dropped")))', `<span>${w.advance}${w.colon}${bar('progress')}</span>`),
  '</p>',
];

const details = (w) => [
  '<dl>',
  ...row('context', w.why, markdownSays('context')),
  ...row('objectives', w.aims, `<dd${own}>`, items('objectives', '{{this}}'), '</dd>'),
  ...row('audiences', w.audiences, says('{{list audiences}}')),
  ...row('scope', w.scope, says('{{scope}}')),
  ...row('calendarNote', w.dates, ownSays('{{calendarNote}}')),
  ...row(
    '(or statusReason blocker)',
    w.reason,
    when('statusReason', ownSays('{{statusReason}}')),
    when('blocker', ownSays('{{blocker}}')),
  ),
  ...row(
    '(or leads leadDepartments leadOrganisations)',
    w.leads,
    when('leads', ownSays(`{{list leads "name" separator="${w.between}"}}`)),
    when('leadDepartments', ownSays(`{{list leadDepartments "name" separator="${w.between}"}}`)),
    when('leadOrganisations', ownSays(`{{list leadOrganisations "name" separator="${w.between}"}}`)),
  ),
  ...row('partners', w.partners, ...each('partners', ownSays('{{name}}{{#if role}} ({{role}}){{/if}}'))),
  ...row('cost.planned', w.money, says('{{money cost.planned}}')),
  ...row('cost.spent', w.spent, says('{{money cost.spent}}')),
  ...row('funding', w.funders, ownSays(`{{list (group funding "funder") "key" separator="${w.between}"}}`)),
  ...row('needs', w.answers, ...each('needs', `<dd><a href="#{{anchor id}}"${own}>{{statement}}</a></dd>`)),
  ...row('indicators', w.measuredBy, ownSays(`{{list indicators "title" separator="${w.between}"}}`)),
  ...row(
    'milestones',
    w.milestones,
    ...each('milestones', `<dd>{{period date}}${w.colon}<span${own}>{{label}}</span>{{#if done}} (${w.done}){{/if}}</dd>`),
  ),
  ...row('alternative', w.alternative, ownSays('{{alternative}}')),
  ...row('participation', w.participation, says('{{capital participation.label}}')),
  '</dl>',
];

const action = (w) => [
  `<article class="action" id="{{anchor id}}" ${facets.map((facet) => `data-${facet}="${told[facet]}"`).join(' ')}>`,
  `<h4${own}>{{#if number}}{{number}}. {{/if}}{{title}}</h4>`,
  ...facts(w),
  ...when('description', `<div class="what"${own}>`, '{{markdown description}}', '</div>'),
  ...folded(w.more, '{{title}}', details(w)),
  '</article>',
];

export const actions = (w) =>
  when(
    'actions',
    section(
      'actions',
      w.actions,
      filters(w),
      each(
        'axes',
        when(
          'actions',
          '<div class="group">',
          `<h3 id="{{anchor id}}"><svg class="patch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="#{{colour}}"/></svg><span${own}>${axisTitle(w)}</span></h3>`,
          each('actions', action(w)),
          '</div>',
        ),
      ),
      when('unplaced', '<div class="group">', `<h3>${w.unplaced}</h3>`, each('unplaced', action(w)), '</div>'),
    ),
  );
