// The funding plan: what each year costs and who pays, the envelopes, each funder and each action.
import { chart } from './chart.js';
import { body, each, heading, lastOf, lead, note, notice, section, subtitle, title, when } from './parts.js';
import { account, eachRow, figures, table, totalRow, words } from './tables.js';
import { landscape, portrait } from './theme.js';

export const fundingPlan = {
  title: '{{document.title}} – {{project.title}}',
  wide: 'some',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    when('funding.total.planned', body(w.funding.cost)),
    when('funding.total.hoped', body(w.funding.aid)),
    ...balance(w),
    byYear(w),
    envelopes(w),
    lastOf(section(portrait, 'portrait'), 'Note', `${w.madeOn} ${w.amountsIn}`),
    byFunder(w),
    byAction(w),
    lastOf(section(landscape, 'landscape'), 'Note', `{{#if funding.dropped}}${w.funding.dropped}{{/if}}`),
    details(w),
    note(w.amountsIn),
  ],
};

const balance = (w) => [
  when('funding.total.balanced', body(w.funding.balanced)),
  when('funding.total.gap', body(w.funding.gap)),
  when('funding.total.surplus', body(w.funding.surplus)),
];

const money = (path) => `{{money ${path}}}`;
const six = ['planned', 'committed', 'spent', 'hoped', 'secured', 'remaining'];

const byYear = (w) =>
  when(
    'funding.byYear',
    heading(1, w.funding.byYear),
    chart('charts.funding', 7.5),
    account(
      w.funding.byYear,
      [words(w.year, 1312), ...w.funding.sums.map((head) => figures(head, 1350))],
      eachRow(
        'funding.byYear',
        `{{#if year}}{{year}}{{else}}${w.programme.undated}{{/if}}`,
        ...six.map((name) => money(`account.${name}`)),
      ),
      totalRow(w.total, ...six.map((name) => money(`funding.total.${name}`))),
    ),
  );

const envelopes = (w) =>
  when(
    'funding.envelopes',
    heading(1, w.funding.envelopes),
    lead(w.funding.aboutEnvelopes),
    table(
      w.funding.envelopes,
      [words(w.year, 912), words(w.funding.section, 1800), ...w.funding.envelopeHeads.map((head) => figures(head, 1340))],
      eachRow(
        'funding.envelopes',
        '{{year}}',
        '{{nature.label}}',
        money('available'),
        money('used'),
        `{{#if overrun}}${w.funding.over}{{else}}{{money left}}{{/if}}`,
        money('committed'),
        money('spent'),
      ),
    ),
  );

const statuses = ['planned', 'requested', 'granted', 'received', 'refused', 'amount'];
const byFunder = (w) =>
  when(
    'funding.byFunder',
    heading(1, w.funding.byFunder),
    table(
      w.funding.byFunder,
      [words(w.funder, 3744), words(w.nature, 1800), ...w.funding.statuses.map((head) => figures(head, 1466))],
      eachRow('funding.byFunder', '{{funder}}', '{{kind.label}}', ...statuses.map(money)),
    ),
  );

const parts = ['planned', 'hoped', 'secured', 'own', 'inKind', 'remaining', 'gap'];
const byAction = (w) =>
  when(
    'funding.actions',
    heading(1, w.funding.byAction),
    table(
      w.funding.byAction,
      [words(w.action, 4044), ...w.funding.parts.map((head, index) => figures(head, index === 3 ? 1900 : 1400))],
      eachRow('funding.actions', '{{default number id}} – {{title}}', ...parts.map((name) => money(`account.${name}`))),
      totalRow(w.total, ...parts.map((name) => money(`funding.total.${name}`))),
    ),
  );

const details = (w) =>
  when(
    'funding.actions',
    heading(1, w.funding.details),
    each(
      'funding.actions',
      when(
        'lines',
        heading(2, '{{default number id}} – {{title}}'),
        table(
          w.funding.details,
          [
            words(w.funder, 3100),
            words(w.sheet.scheme, 2912),
            words(w.year, 800),
            words(w.status, 1200),
            figures(w.amount, 1400),
          ],
          eachRow(
            'lines',
            '{{funder}}',
            '{{kind.label}}{{#if scheme}} – {{scheme}}{{/if}}',
            '{{year}}',
            '{{status.label}}',
            money('amount'),
          ),
        ),
      ),
    ),
  );
