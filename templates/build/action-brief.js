// What every document says of an action: what it is, who carries it, when, at what cost; what is missing shows.
import { choose, tag } from './parts.js';

/** Nobody completes an action that was given up. */
const awaited = (condition) => `(or ${condition} (not (is status.code "dropped")))`;
const missing = (field) => `{{todo null "action.${field}" id}}`;

/** A row of the identity of an action: what is shown when the condition holds, else what is to be completed. */
const due = (label, condition, shown, field) => [
  label,
  awaited(condition),
  `{{#if ${condition}}}${shown}{{else}}${missing(field)}{{/if}}`,
];

/** People, or else the departments and organisations that carry it. */
export const leadsRow = (w) =>
  due(
    w.leads,
    '(or leads leadDepartments leadOrganisations)',
    '{{#if leads}}{{list leads "name"}}{{else if leadDepartments}}{{list leadDepartments "name"}}{{else}}{{list leadOrganisations "name"}}{{/if}}',
    'leads',
  );
export const audiencesRow = (w) => due(w.audiences, 'audiences', '{{list audiences}}', 'audiences');
export const periodRow = (w) => due(w.period, '(or start end)', w.fromTo, 'start');
export const costRow = (label, shown) => due(label, 'cost.planned', shown, 'budget');
export const indicatorsRow = (w) => due(w.indicators, 'indicators', `{{list indicators "title" ${w.separated}}}`, 'indicators');

/** The description, in paragraphs that `make` gives. */
export const description = (make) =>
  choose(
    'description',
    [make('{{markdown description}}')],
    [tag('{{#unless (is status.code "dropped")}}'), make(missing('description')), tag('{{/unless}}')],
  );
