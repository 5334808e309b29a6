// The slides of the year's plan: its envelopes, what is selected, what is left out and why.
import { action, continued, pages } from './deck-common.js';
import { places } from './deck-layouts.js';
import { card, eachRow, figures, lead, table, title, words } from './deck-shapes.js';

export const planSlides = (w) => [plan(w), selected(w), left(w)];

const plan = (w) => ({
  layout: 'figures',
  open: ['{{#if plan}}'],
  shapes: [
    title(w, w.plan.title),
    card(w, 1, '{{plan.selected.length}}', w.plan.selected),
    card(w, 2, '{{default (money plan.total) "–"}}', w.plan.cost),
    card(w, 3, '{{plan.left.length}}', w.plan.leftOut),
    card(w, 4, '{{number plan.fteUsed}}', w.plan.fte),
    table(
      w.plan.table,
      places.figures,
      [words(w.plan.nature, 4), ...[w.plan.available, w.plan.used, w.plan.left].map((head) => figures(head, 3))],
      [
        eachRow(
          'plan.envelopes',
          '{{nature.label}}',
          '{{default (money available) "–"}}',
          '{{money used}}',
          '{{default (money left) "–"}}',
        ),
      ],
      'plan.envelopes',
    ),
  ],
  notes: [w.plan.notes],
});

const selected = (w) => ({
  layout: 'table',
  open: ['{{#if plan}}', pages('plan.selected', 6)],
  shapes: [
    continued(w, w.selected.title),
    lead(w, w.selected.lead),
    table(
      w.selected.table,
      places.table,
      [figures(w.rank, 1.3), words(w.action, 7), words(w.axisHead, 4), words(w.leads, 4), figures(w.selected.cost, 2)],
      [eachRow('page', '{{rank}}', action, '{{shorten axis.title 60}}', '{{shorten (list leads) 70}}', '{{money total}}')],
    ),
  ],
  notes: [w.selected.notes],
});

const left = (w) => ({
  layout: 'table',
  open: ['{{#if plan}}', pages('plan.left', 5)],
  shapes: [
    continued(w, w.left.title),
    lead(w, w.left.lead),
    table(
      w.left.table,
      places.table,
      [words(w.action, 6), words(w.left.choice, 2), figures(w.selected.cost, 2), words(w.left.reason, 6)],
      [eachRow('page', action, '{{choice.label}}', '{{money total}}', '{{shorten reason 140}}')],
    ),
  ],
  notes: [w.left.notes],
});
