// The mission letter of the project lead: what is entrusted, for how long, with what means, and whom to report to.
import { body, bullet, each, heading, note, notice, paragraph, subtitle, title, when } from './parts.js';
import { objectivesOf } from './scoping-note.js';
import { grid } from './tables.js';
import { portrait } from './theme.js';

export const missionLetter = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [head(w), mission(w), means(w), reporting(w), signatures(w), note(w.madeFor)],
};

const head = (w) => [
  title('{{document.title}}'),
  subtitle('{{project.title}}'),
  when('document.notice', notice('{{document.notice}}')),
  paragraph('Address', w.letter.to),
  paragraph('Address', '{{todo launch.lead.name "launch.effort.lead"}}'),
  body(w.letter.opening),
  each('texts', body('{{markdown this}}')),
];

const mission = (w) => [
  heading(2, w.letter.mission),
  w.letter.tasks.map((task) => bullet(task)),
  heading(2, w.letter.objectives),
  objectivesOf(w),
];

const means = (w) => [
  heading(2, w.letter.means),
  body(w.letter.time),
  body(w.letter.budget),
  when('launch.support', body(w.letter.support)),
  each('(where governance.bodies "kind.code" "technical")', body(w.letter.technical)),
];

const reporting = (w) => [
  heading(2, w.letter.reporting),
  body(w.letter.reportTo),
  when('governance.steering', body(w.letter.steering)),
];

/** The functions that sign, never the names: those are written by hand. */
const signatures = (w) => [
  heading(2, w.letter.signatures),
  grid(w.letter.signatures, portrait.text, [
    [
      [
        paragraph('TableLabel', w.letter.forTerritory),
        paragraph('Signature', '{{todo governance.authority.name "actors.bodies.chair"}}'),
        paragraph('Table', w.letter.dated),
      ],
      [
        paragraph('TableLabel', w.letter.read),
        paragraph('Signature', '{{todo launch.lead.name "launch.effort.lead"}}'),
        paragraph('Table', w.letter.dated),
      ],
    ],
  ]),
];
