// The deck of a portfolio: its figures, where territories are, what adds up, what troubles, what recurs, what is to be decided.
import { continued, cover, pages } from './deck-common.js';
import { places } from './deck-layouts.js';
import { poolingSlides } from './deck-portfolio-pooling.js';
import { card, chart, eachRow, figures, lead, note, row, table, title, when, words } from './deck-shapes.js';

export const portfolioDeck = {
  title: '{{document.title}} – {{project.title}}',
  slides: (w) => {
    const said = w.portfolio;
    return [
      { ...cover(w), notes: [said.coverNotes] },
      overview(w, said.overview),
      steps(w, said.steps),
      territories(w, said.territories),
      money(w, said.money),
      compared(w, said.classes),
      counted(w, said.classes),
      indicators(w, said.indicators),
      late(w, said.late),
      risks(w, said.risks),
      ...poolingSlides(w, said),
    ];
  },
};

const columnsOf = (heads, shares, wordy = 1) =>
  heads.map((head, at) => (at < wordy ? words(head, shares[at]) : figures(head, shares[at])));

const overview = (w, said) => ({
  layout: 'figures',
  shapes: [
    title(w, said.title),
    card(w, 1, '{{number totals.territories}}', said.territories),
    card(w, 2, '{{number totals.population}}', said.population),
    card(w, 3, '{{default (money totals.planned) "–"}}', said.planned),
    card(w, 4, '{{default (money totals.spent) "–"}}', said.spent),
    table(said.table, places.figures, columnsOf(said.heads, [2, 2, 2, 2, 2, 2.4, 3.4], 0), [
      row(
        '{{number totals.projects}}',
        '{{number totals.actions}}',
        '{{number totals.done}}',
        '{{number totals.late}}',
        '{{number totals.blocked}}',
        '{{number totals.risks}}',
        '{{number totals.duties}}',
      ),
    ]),
    note(
      said.caution,
      { ...places.figures, y: 4.9, height: 1.8 },
      when('countedOnce', said.once),
      when('mixed', '{{mixed}}'),
      when('broken', said.broken),
    ),
  ],
  notes: [said.notes],
});

const steps = (w, said) => ({
  layout: 'table',
  open: ['{{#if charts.steps}}'],
  shapes: [title(w, said.title), lead(w, said.lead), chart(said.chart, 'charts.steps', places.chart)],
  notes: [said.notes],
});

const territories = (w, said) => ({
  layout: 'table',
  open: [pages('territories', 8)],
  shapes: [
    continued(w, said.title),
    lead(w, `{{#if @root.ranked}}{{@root.ranked}}{{else}}${said.alphabetical}{{/if}}`),
    table(said.table, places.table, columnsOf(said.heads, [5, 3, 1.5, 2, 4.2, 2.4], 2), [
      eachRow(
        'page',
        '{{#if rank}}{{rank}}. {{/if}}{{shorten name 60}}',
        '{{step}}',
        '{{#if gatesOf}}{{gatesMet}}/{{gatesOf}}{{else}}–{{/if}}',
        '{{default (percent progress) "–"}}',
        '{{default (money planned) "–"}}',
        '{{default (money spent) "–"}}',
      ),
    ]),
  ],
  notes: [said.notes],
});

const money = (w, said) => ({
  layout: 'table',
  open: ['{{#if charts.money}}', pages('years', 10)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(said.table, places.left, columnsOf(said.heads, [1.6, 4, 2.4]), [
      eachRow('page', '{{label}}', '{{default (money planned) "–"}}', '{{default (money spent) "–"}}'),
    ]),
    chart(said.chart, '@root.charts.money', places.right),
  ],
  notes: [said.notes],
});

/** Classes of which some have territories enough for a median. */
const compared = (w, said) => ({
  layout: 'table',
  open: ['{{#each (where comparisons "compared" true) as |one|}}', pages('one.classes', 7)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(said.table, places.table, columnsOf(said.heads, [3.3, 0.7, 2, 3, 3, 4.6]), [
      eachRow(
        'page',
        '{{name}}',
        '{{number territories}}',
        '{{number population}}',
        ...['progress', 'spent', 'perInhabitant'].map((measure) => `{{default ${measure} "–"}}`),
      ),
    ]),
  ],
  notes: [said.notes, '{{@root.rule}}'],
});

/** How many stand at each step is seen already. */
const uncompared = '(where comparisons "compared" false)';
const counted = (w, said) => ({
  layout: 'table',
  open: [`{{#each (where ${uncompared} "code" "size" "department") as |one|}}`, pages('one.classes', 10)],
  shapes: [
    continued(w, said.title),
    lead(w, said.few),
    table(said.table, places.table, columnsOf(said.heads.slice(0, 3), [7, 1.5, 2.5]), [
      eachRow('page', '{{name}}', '{{number territories}}', '{{number population}}'),
    ]),
  ],
  notes: [said.notes, '{{@root.rule}}'],
});

const indicators = (w, said) => ({
  layout: 'table',
  open: [pages('(where indicators "shared" true)', 7)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(said.table, places.table, columnsOf(said.heads, [7, 2.6, 4, 2], 2), [
      eachRow('page', '{{shorten title 90}}', '{{rule}}', '{{default said "–"}}', `{{given}}${said.of}{{territories}}`),
    ]),
  ],
  notes: [said.notes, ...when('@root.lone', '{{@root.lone}}')],
});

const late = (w, said) => ({
  layout: 'table',
  open: [pages('(where territories "late")', 9)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(said.table, places.table, columnsOf(said.heads, [8, 2, 2, 2]), [
      eachRow('page', '{{shorten name 70}}', '{{number late}}', '{{number blocked}}', '{{number risks}}'),
    ]),
  ],
  notes: [said.notes],
});

const risks = (w, said) => ({
  layout: 'table',
  open: [pages('risks', 6)],
  shapes: [
    continued(w, said.title),
    lead(w, said.lead),
    table(said.table, places.table, columnsOf(said.heads, [4, 1.8, 10, 1.5], 3), [
      eachRow('page', '{{shorten territory 60}}', '{{action}}', '{{shorten text 150}}', '{{number level}}'),
    ]),
  ],
  notes: [said.notes],
});
