// The slides on what needs attention: late and blocked actions, indicators, decisions.
import { action, continued, pages } from './deck-common.js';
import { places } from './deck-layouts.js';
import { chart, each, eachRow, figures, lead, level, measured, table, text, title, when, words } from './deck-shapes.js';

export const followUpSlides = (w) => [late(w), blocked(w), achieved(w), ...indicators(w), toDecide(w), decided(w)];

const lateActions = '(where actions "late")';
const blockedActions = '(where actions "status.code" "blocked" "paused")';
export const anyTrouble = `(or ${lateActions} ${blockedActions})`;

const late = (w) => ({
  layout: 'table',
  open: [pages(lateActions, 5)],
  shapes: [
    continued(w, w.late.title),
    lead(w, w.late.lead),
    table(
      w.late.table,
      places.table,
      [words(w.action, 6), words(w.end, 3), figures(w.progress, 2), words(w.late.cause, 6)],
      [
        eachRow(
          'page',
          action,
          '{{period end}}',
          '{{percent progress}}',
          `{{default (shorten statusReason 140) "${w.late.unknown}"}}`,
        ),
      ],
    ),
  ],
  notes: [w.late.notes],
});

const blocked = (w) => ({
  layout: 'table',
  open: [pages(blockedActions, 4)],
  shapes: [
    continued(w, w.blocked.title),
    lead(w, w.blocked.lead),
    table(
      w.blocked.table,
      places.table,
      [words(w.action, 5), words(w.status, 2), words(w.blocked.cause, 7), words(w.leads, 3)],
      [
        eachRow(
          'page',
          action,
          '{{status.label}}',
          `{{#if blocker}}{{shorten blocker 220}}{{else}}{{default (shorten statusReason 200) "${w.late.unknown}"}}{{/if}}`,
          '{{shorten (list leads "name") 80}}',
        ),
      ],
    ),
  ],
  notes: [w.blocked.notes],
});

const achieved = (w) => ({
  layout: 'table',
  open: ['{{#if charts.indicators}}'],
  shapes: [title(w, w.achieved.title), lead(w, w.achieved.lead), chart(w.achieved.chart, 'charts.indicators', places.chart)],
  notes: [w.achieved.notes],
});

/** The headline indicators when some are, else all. */
const indicators = (w) => [
  indicatorSlide(w, [pages('(where indicators "headline")', 7)]),
  indicatorSlide(w, ['{{#if (not (where indicators "headline"))}}', pages('indicators', 7)]),
];

const indicatorSlide = (w, open) => ({
  layout: 'table',
  open,
  shapes: [
    continued(w, w.indicators.title),
    lead(w, w.indicators.lead),
    table(
      w.indicators.table,
      places.table,
      [
        words(w.indicators.indicator, 7),
        ...[w.indicators.baseline, w.indicators.last, w.indicators.target].map((head) => figures(head, 1.8)),
        figures(w.indicators.achievement, 1.8),
        words(w.indicators.trend, 2.6),
      ],
      [
        eachRow(
          'page',
          '{{shorten title 90}}{{#if unit}} ({{unit}}){{/if}}',
          ...['baseline', 'last'].map(measured),
          '{{default aim "–"}}',
          '{{default (percent achievement decimals=0) "–"}}',
          '{{trend.label}}',
        ),
      ],
    ),
  ],
  notes: [w.indicators.notes],
});

const toDecide = (w) => ({
  layout: 'text',
  open: [`{{#if (or texts (and plan (not plan.frozen)) ${anyTrouble})}}`],
  shapes: [
    title(w, w.decide.title),
    text(
      w,
      each('(first texts 3)', '{{shorten this 160}}'),
      when('(and plan (not plan.frozen))', w.decide.plan),
      each(`(first ${blockedActions} 3)`, w.decide.blocked),
      when(lateActions, w.decide.late, ...each(`(first ${lateActions} 3)`, level(2, action))),
    ),
  ],
  notes: [w.decide.notes],
});

const decided = (w) => ({
  layout: 'table',
  open: [pages('(where decisions "status.code" "open")', 5)],
  shapes: [
    continued(w, w.decided.title),
    lead(w, w.decided.lead),
    table(
      w.decided.table,
      places.table,
      [words(w.decided.decision, 8), words(w.decided.taken, 3), words(w.owner, 4), words(w.due, 2.6)],
      [eachRow('page', '{{shorten text 150}}', '{{date date}}', '{{shorten owner.name 70}}', '{{period due}}')],
    ),
  ],
  notes: [w.decided.notes],
});
