// The programme on one page, for residents: where the territory wants to go, by which ways, in five figures, and what comes next.
import { body, bullet, each, heading, note, notice, subtitle, title, when } from './parts.js';
import { keyFigures } from './tables.js';
import { portrait } from './theme.js';

/** Long texts are cut and long lists too, so that one page holds them. */
export const summary = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{project.title}}'),
    when('project.territory', subtitle('{{project.territory.name}}')),
    when('document.notice', notice('{{document.notice}}')),
    heading(1, w.summary.vision),
    body('{{todo (shorten (plain vision) 420) "axes.vision"}}'),
    when('axes', heading(1, w.summary.axes), each('(first axes 6)', bullet(w.summary.axis))),
    heading(1, w.summary.figures),
    keyFigures(
      w.summary.figures,
      portrait.text,
      ['project.territory.population', '{{number project.territory.population}}', w.summary.population],
      ['diagnostic.responses', '{{number diagnostic.responses}}', w.summary.responses],
      ['progress.total', '{{number progress.total}}', w.summary.actions],
      ['progress.done', '{{number progress.done}}', w.summary.done],
      ['budget.cost.planned', '{{money budget.cost.planned}}', w.summary.budget],
    ),
    when('comingNext', heading(1, w.summary.next), each('(first comingNext 5)', bullet(w.summary.event))),
    each('(first texts 2)', body('{{shorten (plain this) 300}}')),
    note(w.summary.about),
  ],
};
