// The accounts of a programme for people: what it costs, who pays, what the envelopes have left.
import type {
  Account,
  AccountGrouping,
  AccountRow,
  Accounts,
  EnvelopeRow,
  FunderRow,
  Language,
  Money,
  Project,
  Refusal,
} from '../../model/index.ts';
import { droppedWithBudget } from '../../project/money/index.ts';
import { exactly, total } from '../../values/index.ts';
import { formatDate, formatList, formatMoney, formatPercent } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { budgetWords } from '../../wording/plans/means.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { columns, indented, left, right } from '../table.ts';

export interface BudgetReportData {
  readonly project: Project;
  readonly today: string;
  readonly accounts: Accounts;
}

export const amountIn =
  (language: Language) =>
  (money: Money | number | null): string =>
    money === null ? '' : formatMoney(typeof money === 'number' ? exactly(money) : money, language);

/** A title, then its lines, a little in from the margin. */
export const block = (title: string, lines: readonly string[]): readonly string[] => ['', title, ...lines.map(indented)];

function accountTable(
  grouping: AccountGrouping,
  rows: readonly AccountRow[],
  total: Account,
  { language, colour, width }: ReportStyle,
): readonly string[] {
  const { heads, without } = budgetWords[language];
  const amount = amountIn(language);
  const title = ({ key, title: called }: AccountRow): string =>
    key === null ? without[grouping] : grouping === 'action' ? `${key} ${visible(called ?? '')}` : visible(called ?? key);
  const figures = ({ cost, hoped, secured, remaining }: Account): string[] =>
    [cost.planned, cost.committed, cost.spent, hoped, secured, remaining].map(amount);
  const { grouping: names } = budgetWords[language];
  // What only says what comes in kind has no figure here.
  const shown = rows.map((row) => [title(row), ...figures(row)]).filter(([, ...cells]) => cells.some((one) => one !== ''));
  const [head = '', ...lines] = columns(
    [left(''), ...[heads.planned, heads.committed, heads.spent, heads.hoped, heads.secured, heads.remaining].map(right)],
    [...shown, [heads.total, ...figures(total)]],
    width - 2,
  );
  const ink = paint(colour);
  return block(ink.bold(names[grouping]), [ink.dim(head), ...lines.slice(0, -1), ...lines.slice(-1).map((one) => ink.bold(one))]);
}

function funderTable(rows: readonly FunderRow[], { language, colour, width }: ReportStyle): readonly string[] {
  const { heads, status, without, grouping, lines: words } = budgetWords[language];
  const amount = amountIn(language);
  const aside = rows.some(({ receivedOnDropped }) => receivedOnDropped !== null);
  const statuses = (['planned', 'requested', 'granted', 'received', 'refused'] as const).filter((one) =>
    rows.some(({ byStatus }) => byStatus[one] !== null),
  );
  const [head = '', ...lines] = columns(
    [
      left(''),
      left(heads.kind),
      ...statuses.map((one) => right(status[one])),
      right(heads.amount),
      ...(aside ? [right(words.receivedOnDropped)] : []),
    ],
    rows.map(({ funder, kind, byStatus, amount: whole, receivedOnDropped }) => [
      visible(funder ?? without.funder),
      kind === null ? '' : (label(`action.funding.kind=${kind}`, language) ?? kind),
      ...statuses.map((one) => amount(byStatus[one])),
      amount(whole),
      ...(aside ? [amount(receivedOnDropped)] : []),
    ]),
    width - 2,
  );
  const ink = paint(colour);
  return block(ink.bold(grouping.funder), [ink.dim(head), ...lines]);
}

function envelopeTable(rows: readonly EnvelopeRow[], { language, colour, width }: ReportStyle): readonly string[] {
  const shown = rows.filter(({ available, used }) => available !== null || (used ?? 0) > 0);
  if (shown.length === 0) return [];
  const { heads, nature, envelopes, counts, noEnvelope, over } = budgetWords[language];
  const amount = amountIn(language);
  const ink = paint(colour);
  const kinds = [...new Set(shown.map((row) => row.counts))];
  const leftOf = ({ available, left: rest }: EnvelopeRow): string => {
    if (available === null) return noEnvelope;
    return rest !== null && rest < 0 ? `${over} ${amount(-rest)}` : amount(rest);
  };
  const [head = '', ...lines] = columns(
    [left(''), ...[heads.envelope, heads.used, heads.left, heads.committed, heads.spent].map(right)],
    shown.map((row) => [
      `${row.year} ${nature[row.nature]}`,
      ...[row.available, row.used].map(amount),
      leftOf(row),
      ...[row.committed, row.spent].map(amount),
    ]),
    width - 2,
  );
  const red = (line: string, at: number) => ((shown[at]?.left ?? 0) < 0 ? ink.red(line) : line);
  const title = envelopes(kinds.length > 1 ? counts.both : counts[kinds[0] ?? 'gross']);
  return block(ink.bold(title), [ink.dim(head), ...lines.map(red)]);
}

/** What is to be found, or is too much; nothing where accounts balance. */
const toFind = (sum: Money | null): Money | null => (sum === null || sum.max === 0 ? null : sum);

/** What the whole is paid with, a kind a line, and whether it balances. */
function fundingLines(
  { cost, aid, hoped, inKind, own, unstated, receivedOnDropped, gap, surplus, withoutFunding }: Account,
  { language, colour, width }: ReportStyle,
) {
  const { lines: words, status, funding, ofPlanned } = budgetWords[language];
  const amount = amountIn(language);
  const share = (part: Money): string =>
    cost.planned && cost.planned.max > 0
      ? ofPlanned(
          formatPercent(Math.round((1000 * (part.min + part.max)) / (cost.planned.min + cost.planned.max)) / 10, language),
        )
      : '';
  const detail = (['received', 'granted', 'requested', 'planned', 'refused'] as const)
    .flatMap((one) => (aid[one] === null ? [] : [`${status[one]} ${amount(aid[one])}`]))
    .concat(inKind === null ? [] : words.inKind(amount(inKind)))
    .join(', ');
  const line = (name: string, money: Money | null): readonly string[][] =>
    money === null ? [] : [[name, amount(money), share(money)]];
  const aids = line(words.aid, hoped ?? aid.refused);
  const rows = [
    ...aids,
    ...line(words.own, own),
    ...line(words.unstated, unstated),
    ...line(words.gap, toFind(gap)),
    ...line(words.surplus, toFind(surplus)),
    ...line(words.withoutFunding, withoutFunding),
    ...(receivedOnDropped === null ? [] : [[words.receivedOnDropped, amount(receivedOnDropped), '']]),
  ];
  if (rows.length === 0) return [];
  const table = columns([left(''), right(''), left('')], rows, width - 2).slice(1);
  // What the first line is made of stands below it: there is no room beside.
  const lines = aids.length === 0 || detail === '' ? table : table.toSpliced(1, 0, `  ${detail}`);
  const awaited = total([aid.planned, aid.requested]);
  const isBalanced = gap?.max === 0 && surplus?.max === 0;
  const balanced = isBalanced ? [awaited === null ? words.balanced : words.balancedIf(amount(awaited))] : [];
  return block(paint(colour).bold(funding), [...lines, ...balanced]);
}

/** `by` shows one table alone; without it the years, the envelopes and the funding plan. */
export function budgetReport(data: BudgetReportData, by: AccountGrouping | 'funder' | undefined, style: ReportStyle): string {
  const { project, today, accounts } = data;
  const { language, colour } = style;
  const words = budgetWords[language];
  const { total } = accounts;
  const ink = paint(colour);
  const basis = project.info.money?.basis;
  const of = project.info.territory?.name;
  const facts = [
    of && visible(of),
    words.at(formatDate(today, language)),
    basis && label(`project.money.basis=${basis}`, language),
  ];
  const top = [ink.bold(visible(project.info.title)), facts.filter(Boolean).join(' · ')];
  const isEmpty = accounts.byFunder.length === 0 && Object.values(total.cost).every((one) => one === null);
  if (isEmpty) return `${[...top, '', words.none].join('\n')}\n`;
  const dropped = droppedWithBudget(project.actions);
  const rows = { year: accounts.byYear, axis: accounts.byAxis, department: accounts.byDepartment, action: accounts.byAction };
  const tables =
    by === 'funder'
      ? funderTable(accounts.byFunder, style)
      : by !== undefined
        ? accountTable(by, rows[by], total, style)
        : [
            ...accountTable('year', rows.year, total, style),
            ...envelopeTable(accounts.envelopes, style),
            ...fundingLines(total, style),
          ];
  return `${[...top, ...tables, ...(dropped > 0 ? ['', ink.dim(words.dropped(dropped))] : [])].join('\n')}\n`;
}

// What a refusal does, for people: what each action loses, what is then to be found, what no longer fits.

export function refusalReport({ project }: Pick<BudgetReportData, 'project'>, refusal: Refusal, style: ReportStyle): string {
  const { language, colour, width } = style;
  const { refused: words, heads, without, besides } = budgetWords[language];
  const amount = amountIn(language);
  const { withoutFunding } = refusal.after;
  const ink = paint(colour);
  const title = ink.bold(visible(project.info.title));
  if (refusal.actions.length === 0) return `${title}\n${words.nothing}\n`;
  const top = [title, words.title(visible(formatList(refusal.funders, language)))];
  const [head = '', ...lines] = columns(
    [left(''), ...[heads.lost, heads.before, heads.after, heads.toFind].map(right)],
    [
      ...refusal.actions.map(({ action, title, lost, before, after }) => [
        `${action} ${visible(title)}`,
        ...[lost, before.remaining, after.remaining, toFind(after.gap)].map(amount),
      ]),
      [heads.total, '', ...[refusal.before.remaining, refusal.after.remaining, toFind(refusal.after.gap)].map(amount)],
    ],
    width - 2,
  );
  const changing = refusal.years.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const [yearHead = '', ...years] = columns(
    [left(''), ...[heads.before, heads.after].map(right)],
    changing.map(({ year, before, after }) => [String(year ?? without.year), amount(before), amount(after)]),
    width - 2,
  );
  const broken = [
    ...refusal.overrun.map(({ year, nature, left, available }) =>
      ink.red(words.overrun(year, nature, amount(-(left ?? 0)), amount(available))),
    ),
    ...refusal.changed.map(({ year, action, title, enters }) => words.changed(year, action, visible(title), enters)),
  ];
  return `${[
    ...top,
    ...block(ink.bold(words.actions), [
      ink.dim(head),
      ...lines.slice(0, -1),
      ...lines.slice(-1).map((one) => ink.bold(one)),
      ...(withoutFunding === null ? [] : [ink.dim(heads.toFind + besides(amount(withoutFunding)))]),
    ]),
    ...block(ink.bold(words.years), [ink.dim(yearHead), ...years]),
    '',
    ...(broken.length > 0 ? broken : [words.holds]),
  ].join('\n')}\n`;
}
