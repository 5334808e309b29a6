// The amendments of a frozen plan, as the council is told of them: what changed and why, then the plan as it stands.
import { body, each, heading, note, notice, subtitle, title, when } from './parts.js';
import { account, eachRow, figures, table, totalRow, words } from './tables.js';

export const planAmendments = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    body(w.amendments.about),
    each(
      'plan.amendments',
      heading(1, w.amendments.amendment),
      when('decision', body(w.amendments.decision)),
      changes(w),
      sums(w),
    ),
    when('plan.moved', heading(1, w.amendments.moved), moved(w)),
    heading(1, w.amendments.now),
    when(
      'plan.selected',
      account(
        w.amendments.now,
        [
          words(w.action, 4512),
          figures(w.programme.investment, 1600),
          figures(w.programme.operating, 1700),
          figures(w.total, 1600),
        ],
        eachRow(
          'plan.selected',
          '{{default number id}} – {{title}}',
          '{{money investment}}',
          '{{money operating}}',
          '{{money total}}',
        ),
        totalRow(
          w.total,
          '{{money (sum plan.selected "investment")}}',
          '{{money (sum plan.selected "operating")}}',
          '{{money plan.total}}',
        ),
      ),
    ),
    note(`${w.madeOn} ${w.amountsIn}`),
  ],
};

const changes = (w) =>
  table(
    w.amendments.changes,
    [
      words(w.action, 2912),
      words(w.amendments.before, 1200),
      words(w.amendments.after, 1200),
      figures(w.amendments.cost, 1300),
      words(w.plan.reason, 2800),
    ],
    eachRow(
      'changes',
      '{{default number id}} – {{title}}',
      `{{#if from}}{{from.label}}{{else}}${w.amendments.absent}{{/if}}`,
      '{{to.label}}',
      '{{money cost}}',
      '{{note}}',
    ),
  );

const moved = (w) =>
  table(
    w.amendments.moved,
    [
      words(w.action, 4012),
      words(w.amendments.nature, 1800),
      figures(w.amendments.voted, 1800),
      figures(w.amendments.after, 1800),
    ],
    eachRow('plan.moved', '{{default number id}} – {{title}}', '{{nature.label}}', '{{money before}}', '{{money now}}'),
  );

const sums = (w) => [when('added', body(w.amendments.added)), when('freed', body(w.amendments.freed))];
