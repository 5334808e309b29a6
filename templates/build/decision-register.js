// The register of decisions: what is overdue first, then everything that was decided, and what became of it.
import { heading, lead, when } from './parts.js';
import { opening } from './readiness-note.js';
import { eachRow, table, words } from './tables.js';

const late = '(where decisions "late")';

export const decisionRegister = {
  title: '{{document.title}} – {{project.title}}',
  wide: 'all',
  body: (w) => [opening(w), overdue(w), register(w)],
};

const overdue = (w) =>
  when(
    late,
    heading(1, w.register.overdue),
    lead(w.register.overdueLead),
    table(
      w.register.overdue,
      [words(w.meeting.number, 1500), words(w.meeting.decision, 7344), words(w.owner, 3300), words(w.due, 2200)],
      eachRow(late, '{{id}}', '{{text}}', '{{todo owner.name "meeting.decisions.owner" id}}', '{{period due}}'),
    ),
  );

const register = (w) => [
  heading(1, w.register.all),
  table(
    w.register.all,
    [
      words(w.meeting.number, 1350),
      words(w.register.decidedOn, 2350),
      words(w.meeting.decision, 4094),
      words(w.meeting.outcome, 2000),
      words(w.owner, 2200),
      words(w.due, 1250),
      words(w.meeting.status, 1100),
    ],
    eachRow(
      'decisions',
      '{{id}}',
      '{{date date}}{{#if (and date body)}}, {{/if}}{{body}}',
      '{{text}}{{#if resolution}} – {{resolution}}{{/if}}',
      w.meeting.outcomeInWords,
      '{{owner.name}}',
      '{{period due}}',
      `{{status.label}}{{#if late}}${w.register.lateMark}{{/if}}`,
    ),
  ),
];
