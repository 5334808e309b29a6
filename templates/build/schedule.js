// The schedule: what is late or at risk, the actions along time, the key dates.
import { chart } from './chart.js';
import { body, heading, lead, note, notice, subtitle, title, when } from './parts.js';
import { annotated, eachRow, table, words } from './tables.js';

export const schedule = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    body(w.schedule.about),
    attention(w, 'late', w.schedule.late),
    attention(w, 'atRisk', w.schedule.atRisk),
    heading(1, w.schedule.all),
    chart('charts.calendar', 9),
    table(
      w.schedule.all,
      [
        words(w.action, 3462),
        words(w.schedule.start, 2000),
        words(w.schedule.end, 1750),
        words(w.schedule.progress, 1000),
        words(w.schedule.state, 1200),
      ],
      eachRow(
        'schedule.rows',
        '{{default number id}} – {{title}}',
        '{{date start}}',
        '{{date end}}',
        '{{percent progress}}',
        '{{state.label}}',
      ),
    ),
    when('schedule.undated', body(w.schedule.undated)),
    keyDates(w),
    note(`${w.madeOn} ${w.schedule.note}`),
  ],
};

const attention = (w, list, head) =>
  when(
    `schedule.${list}`,
    heading(1, head),
    table(
      head,
      [words(w.action, 3712), words(w.schedule.end, 1750), words(w.schedule.why, 3950)],
      eachRow(
        `schedule.${list}`,
        '{{default number id}} – {{title}}',
        '{{date end}}',
        `{{list concerns separator="${w.schedule.between}"}}`,
      ),
    ),
  );

const keyDates = (w) =>
  when(
    'schedule.keyDates',
    heading(1, w.schedule.keyDates),
    lead(w.schedule.aboutKeyDates),
    annotated(
      w.schedule.keyDates,
      [words(w.programme.date, 1900), words(w.nature, 2400), words(w.schedule.label, 5112)],
      eachRow('schedule.keyDates', '{{date date}}', '{{kind.label}}', '{{label}}{{#if action}} ({{action.title}}){{/if}}'),
    ),
  );
