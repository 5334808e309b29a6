// The slides of the launch meetings: what the approach is, why, its five steps, who takes part, when, what is expected.
import { continued, cover, dates } from './deck-common.js';
import { places } from './deck-layouts.js';
import { each, eachRow, lead, row, table, text, title, when, words } from './deck-shapes.js';

export const launchSlides = {
  title: '{{document.title}} – {{project.title}}',
  slides: (w) => [
    { ...cover(w), notes: [w.launch.coverNotes] },
    what(w),
    why(w),
    objectives(w),
    steps(w),
    calendar(w),
    bodies(w),
    means(w),
    expected(w),
    dates(w, w.launch.nextNotes),
  ],
};

/** Few lines, which can then be read from the back of the room. */
const large = { ...places.table, size: 16 };

const what = (w) => ({
  layout: 'text',
  shapes: [title(w, w.launch.what.title), text(w, ...w.launch.what.points)],
  notes: [w.launch.what.notes],
});

const why = (w) => ({
  layout: 'text',
  shapes: [title(w, w.launch.why.title), text(w, ...w.launch.why.points)],
  notes: [w.launch.why.notes],
});

const objectives = (w) => ({
  layout: 'text',
  open: ['{{#each (chunk launch.objectives 6) as |page|}}'],
  shapes: [continued(w, w.launch.objectives.title), text(w, each('page', '{{shorten this 160}}'))],
  notes: [w.launch.objectives.notes],
});

const steps = (w) => ({
  layout: 'table',
  shapes: [
    title(w, w.launch.steps.title),
    lead(w, w.launch.steps.lead),
    table(
      w.launch.steps.table,
      large,
      w.launch.steps.heads.map((head, index) => words(head, [3.2, 5.5, 4, 5][index])),
      w.launch.steps.rows.map((cells) => row(...cells)),
    ),
  ],
  notes: [w.launch.steps.notes],
});

const calendar = (w) => ({
  layout: 'table',
  open: ['{{#if launch.schedule}}'],
  shapes: [
    title(w, w.launch.calendar.title),
    lead(w, w.launch.calendar.lead),
    table(
      w.launch.calendar.table,
      large,
      [words(w.launch.calendar.step, 4), words(w.launch.calendar.start, 3), words(w.launch.calendar.end, 3)],
      [eachRow('launch.schedule', '{{step.label}}', '{{period start}}', '{{period end}}')],
    ),
  ],
  notes: [w.launch.calendar.notes],
});

const bodies = (w) => ({
  layout: 'table',
  open: ['{{#each (chunk governance.bodies 6) as |page|}}'],
  shapes: [
    continued(w, w.launch.bodies.title),
    lead(w, w.launch.bodies.lead),
    table(
      w.launch.bodies.table,
      places.table,
      [
        words(w.launch.bodies.body, 4),
        words(w.launch.bodies.chair, 4),
        words(w.launch.bodies.members, 7),
        words(w.launch.bodies.frequency, 2.6),
      ],
      [eachRow('page', '{{name}}', '{{shorten chair.name 60}}', '{{shorten (list members) 115}}', '{{frequency}}')],
    ),
  ],
  notes: [w.launch.bodies.notes],
});

const means = (w) => ({
  layout: 'text',
  open: ['{{#if (or launch.lead launch.budget launch.support)}}'],
  shapes: [
    title(w, w.launch.means.title),
    text(
      w,
      when('launch.lead', w.launch.means.lead),
      when('launch.timeShare', w.launch.means.timeShare),
      when('launch.budget', w.launch.means.budget),
      when('launch.support.organisation', w.launch.means.support),
    ),
  ],
  notes: [w.launch.means.notes],
});

const expected = (w) => ({
  layout: 'table',
  shapes: [
    title(w, w.launch.expected.title),
    lead(w, w.launch.expected.lead),
    table(
      w.launch.expected.table,
      large,
      [words(w.launch.expected.who, 3), words(w.launch.expected.what, 10)],
      w.launch.expected.rows.map((cells) => row(...cells)),
    ),
  ],
  notes: [w.launch.expected.notes],
});
