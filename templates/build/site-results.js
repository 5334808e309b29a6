// What the public page says of results: progress, indicators with their charts, the calendar.
import { axisTitle } from './page-body.js';
import { each, when } from './page-forms.js';
import { bar, folded, own, plainTable, section, toAction, wide } from './site-forms.js';

/** How many of a list have a value in a field. */
const count = (list, field, value) =>
  `{{#with (where ${list} "${field}" "${value}") as |found|}}{{found.length}}{{else}}0{{/with}}`;

export const progress = (w) =>
  when(
    'progress.total',
    section(
      'progress',
      w.progress,
      `<p>${w.progressIntro}</p>`,
      when('progress.mean', `<p class="whole">${bar('progress.mean')} ${w.figures.mean}</p>`),
      `<h3>${w.byStatus}</h3>`,
      '<ul class="tiles">',
      each('progress.counts', '<li><strong>{{count}}</strong> {{capital status.label}}</li>'),
      '</ul>',
      when(
        'axes',
        `<h3>${w.byAxis}</h3>`,
        wide(
          w.byAxis,
          [
            { head: w.axis, cell: axisTitle(w), isOwn: true },
            { head: w.count, cell: '{{actions.length}}', figure: true },
            { head: w.finished, cell: count('actions', 'status.code', 'done'), figure: true },
            { head: w.advance, cell: `{{#if progress}}${bar('progress')}{{else}}–{{/if}}`, figure: true },
            { head: w.money, cell: '{{default (money cost.planned) "–"}}', figure: true },
            { head: w.spent, cell: '{{default (money cost.spent) "–"}}', figure: true },
          ],
          'axes',
        ),
      ),
      when(
        '(where actions "weather")',
        `<h3>${w.byWeather}</h3>`,
        `<p>${w.weatherIntro}</p>`,
        wide(
          w.byWeather,
          [
            { head: w.axis, cell: axisTitle(w), isOwn: true },
            ...Object.entries(w.weathers).map(([code, label]) => ({
              head: `<svg aria-hidden="true"><use href="#weather-${code}"/></svg>${label}`,
              cell: count('actions', 'weather.code', code),
              figure: true,
            })),
          ],
          'axes',
        ),
      ),
    ),
  );

const measure = (term, path) =>
  when(
    path,
    `<dt>${term}</dt><dd>{{number ${path}.value}} {{#if ${path}.level}}– {{${path}.level}}{{else}}{{unit}}{{/if}}{{#if ${path}.period}} ({{period ${path}.period}}){{/if}}</dd>`,
  );

/** What matters most comes first. */
const indicator = (w) => [
  '<article class="indicator" id="{{anchor id}}">',
  `<h3${own}>{{title}}</h3>`,
  '{{#if last}}',
  `<p class="value"><strong>{{number last.value}}{{#if last.level}} – {{last.level}}{{/if}}</strong> <span${own}>{{unit}}</span>{{#if last.period}} <span class="quiet">({{period last.period}})</span>{{/if}}</p>`,
  '{{else}}',
  `<p class="value quiet">${w.notMeasured}</p>`,
  '{{/if}}',
  '<dl class="short">',
  ...measure(w.baseline, 'baseline'),
  '{{#if band}}',
  `<dt>${w.target}</dt><dd>{{aim}}</dd>`,
  '{{else}}',
  ...measure(w.target, 'target'),
  '{{/if}}',
  '</dl>',
  '{{#if achievement}}',
  `<p class="quiet">{{percent achievement decimals=0}} ${w.achieved}{{#if trend}}, {{trend.label}}{{/if}}</p>`,
  '{{else}}',
  ...when('trend', '<p class="quiet">{{capital trend.label}}</p>'),
  '{{/if}}',
  ...when(
    'chart',
    '{{chart chart compact=true}}',
    folded(w.figuresOf, '{{title}}', [
      '<table>',
      `<caption class="heard">${w.figuresOf}</caption>`,
      '<thead><tr>{{#each chart.headers}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>',
      '<tbody>',
      '{{#each chart.rows}}<tr><th scope="row">{{label}}</th>{{#each cells}}<td class="figure">{{this}}</td>{{/each}}</tr>{{/each}}',
      '</tbody>',
      '</table>',
    ]),
  ),
  ...when('source', `<p class="quiet">${w.source}${w.colon}<span${own}>{{source}}</span></p>`),
  '</article>',
];

export const indicators = (w) =>
  when(
    'indicators',
    section(
      'indicators',
      w.indicators,
      '<div class="cards">',
      each('(sort indicators "headline" descending=true)', indicator(w)),
      '</div>',
    ),
  );

const milestones = '(where calendar "kind.code" "milestone")';
const dated = (w) => [
  { head: w.when, cell: '{{period when}}' },
  { head: w.milestone, cell: '{{label}}', isOwn: true },
  { head: w.action, cell: toAction('action.id', 'action.title') },
];

export const calendar = (w) =>
  when(
    `(or comingNext ${milestones})`,
    section(
      'calendar',
      w.calendar,
      `<h3>${w.next}</h3>`,
      '{{#if comingNext}}',
      plainTable(
        w.next,
        [
          { head: w.when, cell: '{{period when}}' },
          { head: w.event, cell: `<span${own}>{{label}}</span> <span class="quiet">({{kind.label}})</span>` },
        ],
        'comingNext',
      ),
      '{{else}}',
      `<p>${w.nothingNext}</p>`,
      '{{/if}}',
      when(
        `(where ${milestones} "date" from=document.date)`,
        `<h3>${w.milestonesNext}</h3>`,
        wide(w.milestonesNext, dated(w), `(where ${milestones} "date" from=document.date)`),
      ),
    ),
  );
