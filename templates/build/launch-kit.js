// The launch kit: the invitation to the launch meeting, and the form on which its minutes are taken.
import { body, bullet, choose, each, heading, note, notice, numberedItem, paragraph, subtitle, title, when } from './parts.js';
import { blankRows, eachRow, sheet, table, words } from './tables.js';
import { portrait } from './theme.js';

const meetingTitle = '{{#if meeting}}{{capital meeting.name}}{{else}}{{project.title}}{{/if}}';
export const appointmentDate = '{{todo (date meeting.date) "meeting.date" meeting.name}}';
export const appointmentPlace = '{{todo meeting.place "meeting.place" meeting.name}}';

export const launchInvitation = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle(meetingTitle),
    when('document.notice', notice('{{document.notice}}')),
    body(w.invitation.opening),
    sheet(
      w.invitation.appointment,
      portrait.text,
      [w.meeting.date, '', appointmentDate],
      [w.meeting.place, '', appointmentPlace],
    ),
    each('texts', body('{{markdown this}}')),
    heading(2, w.meeting.agenda),
    agendaOf(),
    when('launch.objectives', heading(2, w.scoping.objectives), each('launch.objectives', bullet('{{this}}'))),
    when('launch.schedule', heading(2, w.scoping.schedule), each('launch.schedule', bullet(w.invitation.step))),
    body(w.invitation.closing),
    when('launch.lead', body(w.invitation.contact)),
    paragraph('Address', '{{todo governance.authority.name "actors.bodies.chair"}}'),
    note(w.madeFor),
  ],
};

export const agendaOf = () =>
  choose('meeting.agenda', each('meeting.agenda', numberedItem('{{this}}')), [
    body('{{todo null "meeting.agenda" meeting.name}}'),
  ]);

export const launchMinutes = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle(meetingTitle),
    when('document.notice', notice('{{document.notice}}')),
    note(w.madeFor),
    note(w.form.howTo),
    sheet(
      w.invitation.appointment,
      portrait.text,
      [w.meeting.date, '', '{{date meeting.date}}'],
      [w.meeting.place, '', '{{meeting.place}}'],
      [w.form.writer, '', ''],
    ),
    attendance(w),
    discussion(w),
    outcome(w),
  ],
};

/** Those who sit on the steering committee are there already; the others sign below. */
const attendance = (w) => [
  heading(1, w.form.attendance),
  table(
    w.form.attendance,
    [words(w.form.function, 4212), words(w.form.present, 1100), words(w.form.excused, 1100), words(w.form.signature, 3000)],
    eachRow('governance.steering.members', '{{this}}', '☐', '☐', ''),
    blankRows(4),
  ),
];

const discussion = (w) => [
  heading(1, w.form.discussion),
  choose('meeting.agenda', each('meeting.agenda', heading(2, '{{this}}'), writingSpace(w)), [writingSpace(w)]),
];
const writingSpace = (w) => table(w.form.discussion, [words(w.form.said, 9412)], blankRows(2));

/** Volunteers come forward at the meeting with residents. */
const outcome = (w) => [
  heading(1, w.form.decisions),
  table(w.form.decisions, [words(w.meeting.decision, 5012), words(w.owner, 2600), words(w.due, 1800)], blankRows(4)),
  when(
    '(not (is meeting.kind.code "launch-elected"))',
    heading(1, w.form.volunteers),
    table(w.form.volunteers, [words(w.form.volunteer, 4706), words(w.form.commune, 4706)], blankRows(4)),
  ),
];
