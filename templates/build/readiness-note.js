// The readiness note: whether the nine conditions are there, what shows it, what remains to be done, and the verdict that follows.
import { body, each, heading, lead, note, notice, paragraph, subtitle, title, when } from './parts.js';
import { account, eachRow, table, words } from './tables.js';

const remaining = '(where launch.prerequisites "status.code" "partly-met" "unmet" "unknown" null)';

export const readinessNote = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [opening(w), verdict(w), conditions(w), steps(w)],
};

/** What every note begins with. */
export const opening = (w) => [
  title('{{document.title}}'),
  subtitle('{{project.title}}'),
  when('project.territory', subtitle('{{project.territory.name}}')),
  when('document.notice', notice('{{document.notice}}')),
  note(w.madeFor),
  each('texts', body('{{markdown this}}')),
];

const verdict = (w) => [paragraph('Verdict', w.readiness.verdict), body(w.readiness.counts), note(w.readiness.rule)];

const conditions = (w) => [
  heading(1, w.readiness.conditions),
  table(
    w.readiness.conditions,
    [
      words(w.readiness.condition, 2450),
      words(w.readiness.status, 1250),
      words(w.readiness.evidence, 2812),
      words(w.readiness.noted, 2900),
    ],
    eachRow(
      'launch.prerequisites',
      '{{capital label}}',
      '{{todo status.label "launch.prerequisites.status" label}}',
      '{{todo evidence "launch.prerequisites.evidence" label}}',
      '{{owner.name}}{{#if (and owner date)}}, {{/if}}{{date date}}',
    ),
  ),
];

const steps = (w) =>
  when(
    remaining,
    heading(1, w.readiness.remaining),
    lead(w.readiness.remainingLead),
    account(
      w.readiness.remaining,
      [words(w.readiness.condition, 2700), words(w.readiness.action, 3312), words(w.owner, 1900), words(w.due, 1500)],
      eachRow(
        remaining,
        '{{capital label}}',
        '{{todo action "launch.prerequisites.action" label}}',
        '{{todo owner.name "launch.prerequisites.owner" label}}',
        '{{todo (period due) "launch.prerequisites.due" label}}',
      ),
    ),
  );
