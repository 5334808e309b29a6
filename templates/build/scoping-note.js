// The scoping note: what the approach aims at, on what territory, who decides, with what means, and when.
import { body, bullet, choose, each, heading, when } from './parts.js';
import { opening } from './readiness-note.js';
import { eachRow, sheet, table, words } from './tables.js';
import { portrait } from './theme.js';

export const scopingNote = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [opening(w), territory(w), objectives(w), governance(w), means(w), schedule(w), conditions(w)],
};

const territory = (w) =>
  when(
    'project.territory.population',
    heading(1, w.scoping.territory),
    body(w.programme.territory),
    when('project.territory.communes', body(w.scoping.communes)),
  );

export const objectivesOf = () =>
  choose('launch.objectives', each('launch.objectives', bullet('{{this}}')), [bullet('{{todo null "launch.objectives"}}')]);

const objectives = (w) => [heading(1, w.scoping.objectives), ...objectivesOf()];

const governance = (w) => [
  heading(1, w.scoping.governance),
  choose(
    'governance.bodies',
    [
      table(
        w.scoping.governance,
        [
          words(w.scoping.body, 2100),
          words(w.scoping.chair, 2100),
          words(w.scoping.members, 3612),
          words(w.scoping.frequency, 1600),
        ],
        eachRow(
          'governance.bodies',
          '{{name}}',
          '{{chair.name}}',
          `{{list members ${w.separated}}}{{#if quorum}}${w.scoping.quorum}{{/if}}`,
          '{{frequency}}',
        ),
      ),
    ],
    [body('{{todo null "actors.bodies"}}')],
  ),
];

const means = (w) => [
  heading(1, w.scoping.means),
  sheet(
    w.scoping.means,
    portrait.text,
    [w.scoping.lead, '', '{{todo launch.lead.name "launch.effort.lead"}}'],
    [w.scoping.electedLead, '', '{{todo project.electedLead.name "project.electedLead"}}'],
    [w.scoping.timeShare, '', '{{todo (percent launch.timeShare) "launch.effort.timeShare"}}'],
    [w.scoping.duration, '', `{{#if launch.months}}${w.scoping.months}{{else}}{{todo null "launch.effort.months"}}{{/if}}`],
    [w.scoping.budget, '', `{{todo (money launch.budget) "launch.effort.budget"}}${w.inBasis}`],
    [w.scoping.support, 'launch.support', w.scoping.supportInWords],
  ),
];

const schedule = (w) => [
  heading(1, w.scoping.schedule),
  choose(
    'launch.schedule',
    [
      table(
        w.scoping.schedule,
        [words(w.scoping.step, 4412), words(w.scoping.start, 2500), words(w.scoping.end, 2500)],
        eachRow(
          'launch.schedule',
          '{{capital step.label}}',
          '{{todo (period start) "launch.schedule.start" step.label}}',
          '{{todo (period end) "launch.schedule.end" step.label}}',
        ),
      ),
    ],
    [body('{{todo null "launch.schedule"}}')],
  ),
];

const conditions = (w) => [heading(1, w.readiness.conditions), body(`${w.readiness.verdict}. ${w.readiness.counts}`)];
