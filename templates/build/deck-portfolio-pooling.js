// The slides on what territories have in common: needs, services, agreements, and the decisions that follow.
import { continued, pages } from './deck-common.js';
import { places } from './deck-layouts.js';
import { chart, each, eachRow, figures, lead, table, text, title, when, words } from './deck-shapes.js';

const pending = '(where agreements "isPressing" true)';
const behind = '(where territories "late")';

export const poolingSlides = (w, said) => [
  needs(w, said.needs),
  candidates(w, said.candidates),
  extend(w, said.extend),
  agreements(w, said.agreements),
  decide(w, said.decide),
];

const needs = (w, said) => ({
  layout: 'table',
  open: ['{{#if charts.needs}}'],
  shapes: [title(w, said.title), lead(w, said.lead), chart(said.chart, 'charts.needs', places.chart)],
  notes: [said.notes],
});

const candidates = (w, said) => ({
  layout: 'table',
  open: [pages('candidates', 4)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(
      said.table,
      places.table,
      [words(said.heads[0], 7), words(said.heads[1], 5), figures(said.heads[2], 2), figures(said.heads[3], 3)],
      [
        eachRow(
          'page',
          '{{shorten statement 120}}',
          '{{number territories}} ({{shorten names 80}})',
          '{{number population}}',
          '{{default (money planned) "–"}}',
        ),
      ],
    ),
  ],
  notes: [said.notes],
});

const extend = (w, said) => ({
  layout: 'table',
  open: [pages('toExtend', 4)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(
      said.table,
      places.table,
      [words(said.heads[0], 6), words(said.heads[1], 5), words(said.heads[2], 5)],
      [eachRow('page', '{{shorten statement 110}}', '{{shorten service 90}}', '{{shorten notJoined 90}}')],
    ),
  ],
  notes: [said.notes],
});

const agreements = (w, said) => ({
  layout: 'table',
  open: [pages(pending, 7)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(
      said.table,
      places.table,
      said.heads.map((head, at) => words(head, [4, 4, 2.6, 2, 4][at])),
      [
        eachRow(
          'page',
          '{{shorten member 60}}',
          '{{shorten service 60}}',
          '{{default (date until) "–"}}',
          '{{state}}',
          '{{default (shorten contact 60) "–"}}',
        ),
      ],
    ),
  ],
  notes: [said.notes],
});

/** Words that end in how many there are. */
const counted = (words, list) => `${words}{{#with ${list} as |some|}}{{some.length}}{{/with}}`;

const decide = (w, said) => ({
  layout: 'text',
  open: [`{{#if (or candidates toExtend ${pending} ${behind} totals.duties broken)}}`],
  shapes: [
    title(w, said.title),
    text(
      w,
      each('(first candidates 3)', said.study),
      each('(first toExtend 2)', said.extend),
      when(pending, counted(said.renew, pending)),
      when(behind, counted(said.late, behind)),
      when('totals.duties', said.duties),
      when('broken', said.read),
    ),
  ],
  notes: [said.notes],
});
