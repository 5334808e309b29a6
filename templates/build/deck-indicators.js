// The deck of the indicators: how many stand where, each headline one, what the axes spent, what does not go on, what falls due.
import { action, continued, cover, dates, pages } from './deck-common.js';
import { places } from './deck-layouts.js';
import { card, chart, eachRow, figures, lead, measured, table, title, words } from './deck-shapes.js';

export const indicatorDeck = {
  title: '{{document.title}} – {{project.title}}',
  slides: (w) => [
    { ...cover(w), notes: [w.dashboard.coverNotes] },
    overview(w),
    all(w),
    headline(w),
    breakdown(w),
    axes(w),
    money(w),
    atRest(w),
    due(w),
    dates(w),
  ],
};

/** How many, none being 0. */
const counted = (list) => `{{#with (${list}) as |some|}}{{some.length}}{{else}}0{{/with}}`;

const overview = (w) => ({
  layout: 'figures',
  shapes: [
    title(w, w.dashboard.overview.title),
    card(w, 1, '{{indicators.length}}', w.dashboard.overview.all),
    card(w, 2, counted('where indicators "state.code" "reached"'), w.dashboard.overview.reached),
    card(w, 3, counted('where indicators "state.code" "behind" "away" "missed"'), w.dashboard.overview.troubled),
    card(w, 4, counted('where indicators "overdue"'), w.dashboard.overview.overdue),
    table(
      w.dashboard.overview.table,
      places.narrow,
      [words(w.dashboard.state, 5), figures(w.dashboard.overview.count, 2)],
      [eachRow('progress.indicators', '{{state.label}}', '{{count}}')],
    ),
    chart(w.dashboard.overview.chart, '@root.charts.indicatorStates', places.beside),
  ],
  notes: [w.dashboard.overview.notes],
});

const all = (w) => ({
  layout: 'table',
  open: [pages('indicators', 7)],
  shapes: [
    continued(w, w.dashboard.all.title),
    lead(w, w.dashboard.all.lead),
    table(
      w.dashboard.all.table,
      places.table,
      [
        words(w.indicators.indicator, 6.4),
        figures(w.indicators.baseline, 1.7),
        figures(w.indicators.last, 1.8),
        figures(w.indicators.target, 2.2),
        figures(w.indicators.achievement, 1.8),
        words(w.dashboard.state, 2.8),
        words(w.indicators.trend, 2.6),
      ],
      [
        eachRow(
          'page',
          '{{shorten title 80}}{{#if unit}} ({{unit}}){{/if}}',
          measured('baseline'),
          measured('last'),
          '{{default aim "–"}}',
          '{{default (percent achievement decimals=0) "–"}}',
          '{{default state.label "–"}}',
          '{{trend.label}}',
        ),
      ],
    ),
  ],
  notes: [w.dashboard.all.notes],
});

const headline = (w) => ({
  layout: 'table',
  open: ['{{#each (where indicators "headline") as |one|}}'],
  shapes: [
    title(w, '{{shorten one.title 110}}{{#if one.unit}} ({{one.unit}}){{/if}}'),
    lead(w, w.dashboard.headline.lead),
    table(
      w.dashboard.headline.table,
      places.left,
      [words(w.dashboard.headline.what, 4), figures(w.dashboard.headline.figure, 4)],
      [
        [w.indicators.baseline, `${measured('one.baseline')}{{#if one.baseline.period}} ({{period one.baseline.period}}){{/if}}`],
        [w.indicators.last, `${measured('one.last')}{{#if one.last.period}} ({{period one.last.period}}){{/if}}`],
        [
          w.dashboard.headline.next,
          `${measured('one.nextTarget')}{{#if one.nextTarget.period}} ({{period one.nextTarget.period}}){{/if}}`,
        ],
        [w.dashboard.headline.aim, '{{default one.aim "–"}}{{#if one.target.period}} ({{period one.target.period}}){{/if}}'],
        [w.indicators.achievement, '{{default (percent one.achievement decimals=0) "–"}}'],
        [w.dashboard.headline.path, '{{#if (gt one.path.lead 0)}}+{{/if}}{{default (number one.path.lead) "–"}}'],
        [w.dashboard.headline.projected, '{{default (number one.path.projected) "–"}}'],
        [w.dashboard.headline.due, '{{default (date one.nextDue) "–"}}'],
      ].map((cells) => ({ cells })),
    ),
    chart(w.dashboard.headline.chart, 'one.chart', places.right),
  ],
  notes: [w.dashboard.headline.notes, '{{#if one.achievementNote}}{{one.achievementNote.label}}{{/if}}'],
});

/** The parts of the last period, for those that tell them. */
const breakdown = (w) => ({
  layout: 'table',
  open: ['{{#each (where indicators "headline") as |one|}}', '{{#each one.breakdowns as |cut|}}', pages('cut.rows', 9)],
  shapes: [
    continued(w, w.dashboard.breakdown.title),
    lead(w, '{{shorten one.title 110}}{{#if one.unit}} ({{one.unit}}){{/if}}'),
    table(
      w.dashboard.breakdown.table,
      places.table,
      [words('{{cut.dimension}}', 5), ...[0, 1, 2, 3].map((at) => figures(`{{period (lookup cut.periods ${at})}}`, 2.2))],
      [eachRow('page', '{{shorten name 60}}', ...[0, 1, 2, 3].map((at) => `{{number (lookup values ${at})}}`))],
    ),
  ],
  notes: [w.dashboard.breakdown.notes],
});

const axes = (w) => ({
  layout: 'table',
  open: ['{{#if progress.total}}', pages('progress.byAxis', 8)],
  shapes: [
    continued(w, w.dashboard.axes.title),
    lead(w, w.dashboard.axes.lead),
    table(
      w.dashboard.axes.table,
      places.table,
      [
        words(w.axisHead, 4.8),
        ...w.dashboard.axes.heads.map((head) => figures(head, 1.9)),
        figures(w.progress, 2.7),
        figures(w.money.planned, 2.6),
        figures(w.money.spent, 2.6),
        figures(w.dashboard.axes.share, 1.8),
      ],
      [
        eachRow(
          'page',
          '{{shorten title 60}}',
          '{{actions}}',
          '{{done}}',
          '{{late}}',
          '{{stopped}}',
          '{{default (percent progress) "–"}}',
          '{{default (money planned) "–"}}',
          '{{default (money spent) "–"}}',
          '{{default (percent share decimals=0) "–"}}',
        ),
      ],
    ),
  ],
  notes: [w.dashboard.axes.notes],
});

const money = (w) => ({
  layout: 'table',
  open: ['{{#if charts.spentByAxis}}'],
  shapes: [
    title(w, w.dashboard.money.title),
    lead(w, w.dashboard.money.lead),
    chart(w.dashboard.money.chart, 'charts.spentByAxis', places.chart),
  ],
  notes: [w.dashboard.money.notes],
});

const atRest = (w) => ({
  layout: 'table',
  open: [pages('progress.atRest', 4)],
  shapes: [
    continued(w, w.dashboard.atRest.title),
    lead(w, w.dashboard.atRest.lead),
    table(
      w.dashboard.atRest.table,
      places.table,
      [words(w.action, 5), words(w.status, 2.4), words(w.end, 2.4), words(w.late.cause, 7.5)],
      [
        eachRow(
          'page',
          action,
          `{{status.label}}{{#if late}}${w.lateToo}{{/if}}`,
          '{{period end}}',
          `{{default (shorten why 230) "${w.late.unknown}"}}`,
        ),
      ],
    ),
  ],
  notes: [w.dashboard.atRest.notes],
});

const due = (w) => ({
  layout: 'table',
  open: [pages('(sort (where indicators "nextDue") "nextDue")', 9)],
  shapes: [
    continued(w, w.dashboard.due.title),
    lead(w, w.dashboard.due.lead),
    table(
      w.dashboard.due.table,
      places.table,
      [words(w.indicators.indicator, 8), words(w.dashboard.due.when, 3.4), words(w.owner, 5)],
      [
        eachRow(
          'page',
          '{{shorten title 90}}',
          `{{date nextDue}}{{#if overdue}}${w.dashboard.due.overdue}{{/if}}`,
          '{{shorten owner.name 60}}',
        ),
      ],
    ),
  ],
  notes: [w.dashboard.due.notes],
});
