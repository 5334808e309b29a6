// What the programme says, chapter after chapter, as a page and as Markdown alike.
import { each, when } from './page-forms.js';

export const axisTitle = (w) => `{{#if number}}${w.axis} {{number}}${w.colon}{{/if}}{{title}}`;

/** An indicator at one time. */
const measure = (name) => `{{number ${name}.value}}{{#if ${name}.period}} ({{period ${name}.period}}){{/if}}`;

export function body(w, f) {
  const fact = (condition, label, value) => when(condition, f.paragraph(`${f.strong(label)}${w.colon}${value}`));
  const action = [
    ...f.heading(4, '{{#if number}}{{number}}. {{/if}}{{title}}', '{{anchor id}}'),
    ...when('description', f.text('description')),
    ...when('objectives', f.paragraph(f.strong(w.expected)), f.list('objectives', '{{this}}')),
    ...fact('leads', w.leads, '{{list leads "name"}}'),
    ...fact('start', w.calendar, '{{period start}}{{#if end}} – {{period end}}{{/if}}'),
    ...fact('cost.planned', w.cost, '{{money cost.planned}}'),
    ...fact('status', w.status, '{{label status}}'),
  ];
  return [
    ...each('texts', f.text('this')),
    ...when(
      'diagnostic.synthesis',
      f.heading(2, w.territory, 'territory'),
      when(
        'project.territory.population',
        f.paragraph(
          '{{project.territory.name}}' +
            w.colon +
            `{{number project.territory.population}} ${w.inhabitants}{{#if project.territory.populationYear}} ({{project.territory.populationYear}}){{/if}}.`,
        ),
      ),
      f.text('diagnostic.synthesis'),
    ),
    ...when('vision', f.heading(2, w.vision, 'vision'), f.text('vision')),
    ...when('challenges', f.heading(2, w.challenges, 'challenges'), f.list('challenges', '{{this}}')),
    ...when('principles', f.heading(2, w.principles, 'principles'), f.list('principles', '{{this}}')),
    ...when(
      'needs',
      f.heading(2, w.needs, 'needs'),
      f.table(
        w.needs,
        [
          { head: w.need, cell: '{{statement}}' },
          { head: w.answers, cell: `{{list actions "title" separator="${w.between}"}}` },
        ],
        'needs',
      ),
    ),
    ...each(
      'axes',
      f.heading(2, f.patch('{{colour}}') + axisTitle(w), '{{anchor id}}'),
      when('stake', f.text('stake')),
      each('actions', action.map(raised)),
    ),
    ...when('unplaced', f.heading(2, w.unplaced, 'unplaced'), each('unplaced', action.map(raised))),
    ...when(
      'charts.ranking',
      f.heading(2, w.ranking, 'ranking'),
      f.chart('charts.ranking'),
      f.table(
        w.ranking,
        [
          { head: w.action, cell: '{{title}}' },
          { head: w.rank, cell: '{{rank}}', figure: true },
          { head: w.score, cell: '{{number score decimals=1}}', figure: true },
        ],
        'ranking.rows',
      ),
    ),
    ...when(
      'budget.byYear',
      f.heading(2, w.budget, 'budget'),
      when('charts.budgetByYear', f.chart('charts.budgetByYear')),
      f.table(
        w.budget,
        [
          { head: w.year, cell: '{{default year "–"}}' },
          { head: w.investment, cell: '{{money investment}}', figure: true },
          { head: w.operating, cell: '{{money operating}}', figure: true },
          { head: w.planned, cell: '{{money planned}}', figure: true },
        ],
        'budget.byYear',
        [w.total, '{{money budget.cost.investment}}', '{{money budget.cost.operating}}', '{{money budget.cost.planned}}'],
      ),
    ),
    ...when(
      'indicators',
      f.heading(2, w.indicators, 'indicators'),
      f.table(
        w.indicators,
        [
          { head: w.indicator, cell: '{{title}}' },
          { head: w.unit, cell: '{{unit}}' },
          ...['baseline', 'last', 'target'].map((name) => ({ head: w[name], cell: measure(name), figure: true })),
        ],
        'indicators',
      ),
    ),
    ...when(
      'duties',
      f.heading(2, w.duties, 'duties'),
      f.table(
        w.duties,
        [
          { head: w.duty, cell: '{{label}}' },
          { head: w.since, cell: '{{period date}}' },
          { head: w.basis, cell: w.basisInWords },
          { head: w.confidence, cell: '{{confidence.label}}' },
          { head: w.answered, cell: w.answersInWords },
        ],
        'duties',
      ),
      f.paragraph(w.dutiesNote),
    ),
    ...when(
      'decisions',
      f.heading(2, w.decisions, 'decisions'),
      f.table(
        w.decisions,
        [
          { head: w.decision, cell: '{{text}}' },
          { head: w.date, cell: '{{date date}}' },
          { head: w.body, cell: '{{body}}' },
          { head: w.outcome, cell: '{{outcome.label}}' },
        ],
        'decisions',
      ),
    ),
    ...when(
      'comingNext',
      f.heading(2, w.next, 'next'),
      f.table(
        w.next,
        [
          { head: w.what, cell: '{{label}}' },
          { head: w.when, cell: '{{period when}}' },
        ],
        'comingNext',
      ),
    ),
  ];
}

/** Under an axis, which is a heading of the second level, an action is one of the third. */
const raised = (line) => line.replace(/^#### /, '### ').replace(/<(\/?)h4/g, '<$1h3');
