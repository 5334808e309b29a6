// The steering committee's deck: where the programme stands, axis by axis, the year's plan, what is to be decided.
import { action, axisStripe, continued, continuedInColour, cover, dates, pages } from './deck-common.js';
import { anyTrouble, followUpSlides } from './deck-follow-up.js';
import { places } from './deck-layouts.js';
import { planSlides } from './deck-plan.js';
import { rankingSlides } from './deck-ranking.js';
import {
  card,
  chart,
  each,
  eachRow,
  figures,
  lead,
  level,
  note,
  placed,
  table,
  text,
  title,
  totalRow,
  when,
  words,
} from './deck-shapes.js';

export const steeringDeck = {
  title: '{{document.title}} – {{project.title}}',
  slides: (w) => [
    cover(w),
    agenda(w),
    standing(w),
    money(w),
    years(w),
    axes(w),
    costs(w),
    axis(w),
    unplaced(w),
    ...rankingSlides(w),
    ...planSlides(w),
    ...followUpSlides(w),
    dates(w),
  ],
};

const agenda = (w) => ({
  layout: 'text',
  shapes: [
    title(w, w.agenda.title),
    text(
      w,
      when('progress.total', w.agenda.standing),
      when('axes', w.agenda.axes),
      when('plan', w.agenda.plan),
      when(anyTrouble, w.agenda.trouble),
      when('indicators', w.agenda.indicators),
      w.agenda.decisions,
      when('comingNext', w.agenda.dates),
    ),
  ],
  notes: [w.agenda.notes],
});

const standing = (w) => ({
  layout: 'figures',
  open: ['{{#if progress.total}}'],
  shapes: [
    title(w, w.standing.title),
    card(w, 1, '{{number progress.total}}', w.standing.total),
    card(w, 2, '{{number progress.done}}', w.standing.done),
    card(w, 3, '{{number progress.late}}', w.standing.late),
    card(w, 4, '{{default (percent progress.mean) "–"}}', w.standing.mean),
    table(
      w.standing.table,
      places.narrow,
      [words(w.status, 5), figures(w.standing.count, 2), figures(w.standing.share, 2)],
      [eachRow('progress.counts', '{{status.label}}', '{{count}}', '{{percent (share count @root.progress.total) decimals=0}}')],
    ),
    chart(w.standing.chart, '@root.charts.progressByStatus', places.beside),
  ],
  notes: [w.standing.notes],
});

const money = (w) => ({
  layout: 'figures',
  open: ['{{#if budget.cost.planned}}'],
  shapes: [
    title(w, w.money.title),
    card(w, 1, '{{money budget.cost.planned}}', w.money.planned),
    card(w, 2, '{{default (money budget.cost.committed) "–"}}', w.money.committed),
    card(w, 3, '{{default (money budget.cost.spent) "–"}}', w.money.spent),
    card(w, 4, '{{default (percent (share budget.cost.spent budget.cost.planned) decimals=0) "–"}}', w.money.share),
    table(
      w.money.table,
      places.figures,
      [words(w.year, 2), ...[w.money.planned, w.money.committed, w.money.spent].map((head) => figures(head, 3))],
      [
        eachRow(
          '(first budget.byYear 6)',
          `{{default year "${w.money.undated}"}}`,
          '{{money planned}}',
          '{{money committed}}',
          '{{money spent}}',
        ),
        totalRow(w.total, '{{money budget.cost.planned}}', '{{money budget.cost.committed}}', '{{money budget.cost.spent}}'),
      ],
    ),
  ],
  notes: [w.money.notes],
});

const years = (w) => ({
  layout: 'table',
  open: ['{{#if charts.budgetByYear}}'],
  shapes: [title(w, w.years.title), lead(w, w.years.lead), chart(w.years.chart, '@root.charts.budgetByYear', places.chart)],
  notes: [w.years.notes],
});

const named = '{{#if number}}{{number}} – {{/if}}{{shorten title 60}}';

const axes = (w) => ({
  layout: 'table',
  open: ['{{#if (gt progress.mean 0)}}', pages('axes', 8)],
  shapes: [
    continued(w, w.axes.title),
    lead(w, w.axes.lead),
    table(
      w.axes.table,
      places.left,
      [words(w.axisHead, 6), figures(w.axes.actions, 2.2), figures(w.progress, 2.8)],
      [eachRow('page', named, '{{actions.length}}', '{{default (percent progress) "–"}}')],
    ),
    chart(w.axes.chart, '@root.charts.progressByAxis', places.right),
  ],
  notes: [w.axes.notes],
});

const costs = (w) => ({
  layout: 'table',
  open: ['{{#if charts.budgetByAxis}}', pages('budget.byAxis', 8)],
  shapes: [
    continued(w, w.costs.title),
    lead(w, w.costs.lead),
    table(
      w.costs.table,
      places.left,
      [words(w.axisHead, 6), figures(w.money.planned, 3.4)],
      [eachRow('page', '{{shorten title 60}}', '{{default (money cost.planned) "–"}}')],
    ),
    chart(w.costs.chart, '@root.charts.budgetByAxis', places.right),
  ],
  notes: [w.costs.notes],
});

const actionColumns = (w) => [words(w.action, 7.7), words(w.status, 3.1), figures(w.progress, 3.1), words(w.end, 3.7)];
const actionRow = (w) =>
  eachRow('page', action, `{{status.label}}{{#if late}}${w.lateToo}{{/if}}`, '{{percent progress}}', '{{period end}}');

const axis = (w) => ({
  layout: 'axis',
  open: ['{{#each axes as |axis|}}', pages('axis.actions', 7, ' keepEmpty=true')],
  shapes: [
    continuedInColour(w, w.axis.title),
    axisStripe,
    placed(w.shapes.text, '', 1, [
      level(3, w.axis.objectives),
      ...each('(first axis.objectives 5)', level(2, '{{#if number}}{{number}} – {{/if}}{{shorten title 75}}')),
      ...when('(not axis.objectives)', '{{shorten (plain axis.stake) 260}}'),
      ...when(
        'axis.cost.planned',
        level(3, w.axis.cost),
        '{{money axis.cost.planned}}',
        ...when('axis.cost.spent', w.axis.spent),
      ),
      ...when(
        'axis.indicators',
        level(3, w.indicators.title),
        ...each('(first axis.indicators 2)', level(2, '{{shorten this 60}}')),
      ),
    ]),
    table(w.axis.table, places.axis, actionColumns(w), [actionRow(w)], 'page'),
    // A short table leaves room for what the axis is about; a text without objectives stands on the left already.
    note(
      w.axis.stake,
      places.underAxis,
      when('(and axis.stake axis.objectives (not (gt page.length 3)))', '{{shorten (plain axis.stake) 420}}'),
    ),
  ],
  notes: [w.axis.notes, ...when('axis.stake', '{{plain axis.stake}}')],
});

const unplaced = (w) => ({
  layout: 'table',
  open: [pages('unplaced', 7)],
  shapes: [
    continued(w, `{{#if @root.axes}}${w.unplaced.title}{{else}}${w.unplaced.all}{{/if}}`),
    lead(w, w.unplaced.lead),
    table(w.unplaced.table, places.table, actionColumns(w), [actionRow(w)]),
  ],
  notes: [w.unplaced.notes],
});
