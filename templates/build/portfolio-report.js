// The report of a portfolio: where each territory is, what adds up, what compares, which needs recur, what members share.
import { chart } from './chart.js';
import { body, bullet, choose, each, heading, lastOf, lead, note, notice, section, subtitle, title, when } from './parts.js';
import { account, eachRow, figures, table, totalRow, words } from './tables.js';
import { landscape, portrait } from './theme.js';

const WIDE = 13954;
const NARROW = 9412;

/** The first columns hold words; those at `at` hold figures; the first takes what is left. */
function cols(heads, widths, at = []) {
  return heads.map((head, index) => (at.includes(index) ? figures(head, widths[index]) : words(head, widths[index])));
}
const listed = (condition, name, columns, ...cells) => table(name, columns, eachRow(condition, ...cells));

export const portfolioReport = {
  title: '{{document.title}} – {{project.title}}',
  wide: 'some',
  body: ({ portfolio: w, madeOn }) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    heading(1, w.inShort),
    body(w.counts),
    when('totals.planned', body(w.money)),
    when('countedOnce', body(w.once)),
    when('mixed', body('{{mixed}}')),
    ...years(w),
    lastOf(section(portrait, 'portrait'), 'Note', madeOn),
    ...territories(w),
    lastOf(section(landscape, 'landscape'), 'Note', '{{rule}}'),
    ...comparisons(w),
    ...indicators(w),
    ...needs(w),
    ...members(w),
    ...watch(w),
  ],
};

const years = (w) =>
  when(
    'years',
    heading(1, w.years),
    when('charts.money', chart('charts.money', 6)),
    account(
      w.years,
      cols(w.yearHeads, [3412, 3600, 2400], [1, 2]),
      eachRow('years', '{{label}}', '{{money planned}}', '{{money spent}}'),
      totalRow(w.total, '{{money totals.planned}}', '{{money totals.spent}}'),
    ),
  );

const territoryCells = [
  '{{#if rank}}{{rank}}. {{/if}}{{name}}',
  '{{step}}',
  '{{#if gatesOf}}{{gatesMet}}/{{gatesOf}}{{/if}}',
  '{{percent progress}}',
  '{{money planned}}',
  '{{money spent}}',
  '{{#if judged}}{{onPath}}/{{judged}}{{/if}}',
  '{{number late}}',
  '{{number risks}}',
];
const territories = (w) => [
  heading(1, w.territories),
  choose('ranked', [lead('{{ranked}}')], [lead(w.alphabetical)]),
  table(
    w.territories,
    cols(w.territoryHeads, [WIDE - 11154, 1600, 900, 1354, 2600, 1400, 1300, 1000, 1000], [2, 3, 4, 5, 6, 7, 8]),
    eachRow('territories', ...territoryCells),
  ),
  ...when(
    'programme',
    heading(2, w.programme),
    body(
      '{{programme.title}} – {{programme.step}}{{#if programme.gatesOf}} ({{programme.gatesMet}}/{{programme.gatesOf}}){{/if}}',
    ),
  ),
];

const comparisons = (w) => [
  heading(1, w.comparisons),
  ...each(
    'comparisons',
    heading(2, '{{title}}'),
    when('(is code "step")', chart('@root.charts.steps', 5)),
    choose(
      'compared',
      [
        table(
          w.comparisons,
          cols([w.class, w.classHeads[0], ...w.spreadHeads], [1812, 1250, 1270, 1270, 1270, 1270, 1270], [1, 2, 3, 4, 5, 6]),
          eachRow(
            'classes',
            '{{name}}',
            '{{number territories}}',
            '{{progress}}',
            '{{gates}}',
            '{{spent}}',
            '{{late}}',
            '{{perInhabitant}}',
          ),
        ),
      ],
      [
        listed(
          'classes',
          w.comparisons,
          cols([w.class, ...w.classHeads], [5412, 2000, 2000], [1, 2]),
          '{{name}}',
          '{{number territories}}',
          '{{number population}}',
        ),
      ],
    ),
  ),
];

const indicators = (w) =>
  when(
    'indicators',
    heading(1, w.indicators),
    when(
      'common',
      table(
        w.indicators,
        cols(w.indicatorHeads, [NARROW - 5700, 1800, 2600, 1300], [2, 3]),
        eachRow('(where indicators "shared" true)', '{{title}}', '{{rule}}', '{{said}}', `{{given}}${w.of}{{territories}}`),
      ),
    ),
    when('lone', note('{{lone}}')),
  );

const needs = (w) =>
  when(
    'needs',
    heading(1, w.needs),
    when('charts.needs', chart('charts.needs', 7)),
    listed(
      'themes',
      w.themes,
      cols(w.themeHeads, [NARROW - 4500, 1500, 1500, 1500], [1, 2, 3]),
      '{{name}}',
      '{{number needs}}',
      '{{number territories}}',
      '{{number population}}',
    ),
    ...['candidates', 'toExtend', 'answered'].map((list, at) =>
      when(
        list,
        heading(2, [w.pooling.candidates, w.pooling.extend, w.pooling.answered][at]),
        listed(
          list,
          w.needs,
          cols(w.needHeads, [NARROW - 5500, 1200, 1400, 2900], [1, 2]),
          '{{statement}}',
          '{{number territories}}',
          '{{number population}}',
          '{{#if service}}{{service}}{{else}}{{state}}{{/if}}',
        ),
      ),
    ),
  );

const members = (w) => [
  ...when(
    'agreements',
    heading(1, w.agreements),
    listed(
      '(where agreements "isPressing" true)',
      w.agreements,
      cols(w.agreementHeads, [2412, 2300, 1500, 1200, 2000]),
      '{{member}}',
      '{{service}}',
      '{{date until}}',
      '{{state}}',
      '{{contact}}',
    ),
  ),
  ...when(
    'shared',
    heading(1, w.shared),
    each(
      'shared',
      heading(2, '{{title}}{{#if planned}} – {{money planned}}{{/if}}'),
      listed(
        'parts',
        w.shared,
        cols(w.sharedHeads, [5412, 1600, 2400], [1, 2]),
        '{{member}}',
        '{{percent share}}',
        '{{money amount}}',
      ),
      when('faults', note('{{faults}}')),
    ),
  ),
  ...when(
    'calls',
    heading(1, w.calls),
    each(
      'calls',
      heading(2, '{{title}}'),
      body('{{said}}'),
      when(
        'applicants',
        listed(
          'applicants',
          w.calls,
          cols(w.callHeads, [3812, 1800, 2000, 1800], [2, 3]),
          '{{member}}',
          '{{status}}',
          '{{money cost}}',
          '{{money grant}}',
        ),
      ),
    ),
  ),
  ...when(
    'meetings',
    heading(1, w.meetings),
    listed(
      'meetings',
      w.meetings,
      cols(w.meetingHeads, [1700, 1500, 2712, 1500, 2000]),
      '{{date date}}',
      '{{kind}}',
      '{{title}}',
      '{{place}}',
      '{{members}}',
    ),
  ),
  ...when('testimonies', heading(1, w.testimonies), each('testimonies', bullet('{{text}} – {{by}}'))),
];

const watch = (w) => [
  ...when(
    'risks',
    heading(1, w.risks),
    listed(
      'risks',
      w.risks,
      cols(w.riskHeads, [2400, 1100, 4812, 1100], [3]),
      '{{territory}}',
      '{{action}}',
      '{{text}}',
      '{{number level}}',
    ),
  ),
  ...when(
    'duties',
    heading(1, w.duties),
    listed('duties', w.duties, cols(w.dutyHeads, [2800, 4912, 1700]), '{{territory}}', '{{name}}', '{{due}}'),
  ),
  ...when('broken', heading(1, w.broken), listed('broken', w.broken, cols(w.brokenHeads, [3400, 6012]), '{{name}}', '{{why}}')),
];
