// What a body reads before a meeting and after it: the agenda, then the minutes.
import { agendaOf, appointmentDate, appointmentPlace } from './launch-kit.js';
import { body, bullet, choose, each, heading, labelled, lead, note, notice, subtitle, title, when } from './parts.js';
import { eachRow, sheet, table, words } from './tables.js';
import { portrait } from './theme.js';

const head = (w) => [
  title('{{document.title}}'),
  subtitle('{{capital meeting.name}}'),
  when('document.notice', notice('{{document.notice}}')),
  note(w.madeFor),
];

const identity = (w, ...others) =>
  sheet(
    w.meeting.identity,
    portrait.text,
    [w.meeting.date, '', appointmentDate],
    [w.meeting.place, '', appointmentPlace],
    [w.meeting.chair, 'meeting.body.chair', '{{meeting.body.chair.name}}'],
    ...others,
    [w.meeting.number, '', '{{meeting.id}}'],
  );

export const meetingAgenda = {
  title: '{{document.title}} – {{meeting.name}}',
  body: (w) => [
    head(w),
    identity(w, [w.meeting.invited, 'meeting.body.members', `{{list meeting.body.members ${w.separated}}}`]),
    each('texts', body('{{markdown this}}')),
    heading(1, w.meeting.agenda),
    agendaOf(),
  ],
};

export const meetingMinutes = {
  title: '{{document.title}} – {{meeting.name}}',
  body: (w) => [head(w), identity(w), attendance(w), discussion(w), decisions(w)],
};

const attendance = (w) => [
  heading(1, w.meeting.attendance),
  labelled(w.meeting.present, 'meeting.attendees', `{{list meeting.attendees ${w.separated}}}.`),
  labelled(w.meeting.excused, 'meeting.apologies', `{{list meeting.apologies ${w.separated}}}.`),
  choose('meeting.present', [body(w.meeting.count)], [body('{{todo null "meeting.attendees" meeting.name}}')]),
];

const discussion = (w) => [
  when('meeting.agenda', heading(1, w.meeting.agenda), each('meeting.agenda', bullet('{{this}}'))),
  heading(1, w.meeting.minutes),
  choose('meeting.minutes', [body('{{markdown meeting.minutes}}')], [body('{{todo null "meeting.minutes" meeting.name}}')]),
];

const decisions = (w) => [
  heading(1, w.meeting.decisions),
  choose(
    'meeting.decisions',
    [
      lead(w.meeting.decisionCount),
      table(
        w.meeting.decisions,
        [
          words(w.meeting.number, 1350),
          words(w.meeting.decision, 3312),
          words(w.meeting.outcome, 1500),
          words(w.owner, 2050),
          words(w.due, 1200),
        ],
        eachRow(
          'meeting.decisions',
          '{{id}}',
          `{{text}}{{#if resolution}} – {{resolution}}{{/if}}`,
          w.meeting.outcomeInWords,
          '{{owner.name}}',
          '{{period due}}',
        ),
      ),
    ],
    [body(w.meeting.noDecision)],
  ),
];
