// The cells of columns of which each is one who pays → lines of funding: amounts, parts of a cost, ticks, where each request stands.
import type { FundingLine } from '../../model/index.ts';
import { grouped, listOf, recordsOf, sumOf, toHundredths, unitOf } from '../../values/index.ts';
import { amountIn, type Money } from '../amount-in.ts';
import { readPercent } from '../cells/read-number.ts';
import type { FieldBuilder } from '../field-builder.ts';
import { isBlank, isMark } from '../mark-periods.ts';
import type { PlanCell } from '../plan-block.ts';
import type { CellNote } from '../plan-nouns.ts';
import { type Giver, giverOf, nameOf, stateIn } from './named-funder.ts';

type Status = FundingLine['status'];
interface Said {
  readonly cell: PlanCell;
  readonly giver: Giver;
  readonly status: Status;
  readonly money?: Money;
  readonly percent?: number;
  /** Why nothing is understood of it. */
  readonly why?: CellNote;
}

/** Of two amounts of one request, what was granted says more than what was asked for, or than what came of it already. */
const byAmount: readonly Status[] = ['granted', 'received', 'refused', 'requested', undefined, 'planned'];
const byState: readonly Status[] = ['received', 'granted', 'refused', 'requested', 'planned', undefined];
const furthest = <Thing extends { readonly status: Status }>(
  all: readonly Thing[],
  order: readonly Status[],
): Thing | undefined => [...all].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0];

const isShare = (cell: PlanCell, { holds }: Giver): boolean =>
  holds === 'share' || cell.isShare === true || (cell.kind === 'text' && /^[\d\s,.]{1,20}%$/.test(String(cell.value).trim()));

function saidBy(cell: PlanCell, giver: Giver, builder: FieldBuilder): Said {
  const { status: own, rest } = cell.kind === 'text' ? stateIn(String(cell.value)) : { status: undefined, rest: '' };
  const said = { cell, giver, status: own ?? giver.status };
  if (own !== undefined && !/\d/.test(rest)) return rest === '' ? said : { ...said, why: 'not-an-amount' };
  if (giver.holds === 'state') return { ...said, why: 'not-in-list' };
  if (isMark(cell) && (cell.sense?.isTicked === true || String(cell.value) !== '1')) return said;
  if (isShare(cell, giver)) {
    const read = readPercent(cell);
    return 'value' in read ? { ...said, percent: read.value } : { ...said, why: 'not-an-amount' };
  }
  // What stands over a column says what its figures count.
  const money = amountIn({ ...cell, header: giver.whole, ...(own !== undefined && { value: rest }) }, builder);
  return typeof money === 'string' ? { ...said, why: money } : { ...said, money };
}

interface Cost {
  readonly amount: number;
  readonly basis: unknown;
}
/** What an action costs, where that is one amount on one basis. */
function costIn(budget: unknown): Cost | null {
  const lines = recordsOf(budget);
  const [first] = lines;
  const amounts = lines.map(({ planned }) => planned);
  if (first === undefined || !amounts.every((one) => typeof one === 'number')) return null;
  if (lines.some(({ basis }) => basis !== first['basis'])) return null;
  return { amount: toHundredths(sumOf(amounts, (one) => one)), basis: first['basis'] };
}

/** To the cent, or none. */
function partOf(cost: Cost | null, percent: number): number | null {
  const [cents, hundredths] = [Math.round((cost?.amount ?? 0) * 100), Math.round(percent * 100)];
  const part = cents * hundredths;
  const isExact = Math.abs(percent * 100 - hundredths) < 1e-9 && Number.isSafeInteger(part) && part % 10_000 === 0;
  return cost !== null && percent <= 100 && isExact ? part / 1_000_000 : null;
}

/** What a share of the cost comes to, to the cent; null where that is not known. */
export function sharesOfCost(budget: unknown): (percent: number) => Pick<FundingLine, 'amount' | 'basis'> | null {
  const cost = costIn(budget);
  return (percent) => {
    const amount = partOf(cost, percent);
    return amount === null ? null : { amount, ...(isBasis(cost?.basis) && { basis: cost.basis }) };
  };
}

/** In euros, the one unit of the figures of what the action costs; 1 where each says its own, or they differ. */
function unitOfCost({ cells }: FieldBuilder): number {
  const bare = cells.filter(({ field, words }) => field === 'budget' && /^[\d\s,.]+$/.test(words));
  const [unit = 1, ...others] = new Set(bare.map(({ header }) => unitOf(header)));
  return others.length === 0 ? unit : 1;
}

/** Whether a bare figure may be in the unit of what the action costs: it has none of its own, and would be no more than the cost. */
function mayBeInUnitOfCost({ cell, giver, money }: Said, cost: Cost | null, unit: number): boolean {
  const isBare = cell.euros === undefined && !/€|eur|[km]/i.test(`${cell.value} ${cell.sense?.amounts ?? ''}`);
  if (unit <= 1 || money === undefined || !isBare || /€|euro/i.test(giver.whole)) return false;
  return cost === null || typeof money.amount !== 'number' || money.amount * unit <= cost.amount;
}

/** What several columns say of one who pays: one amount, and how far the request is. */
function lineOf(all: readonly Said[], cost: Cost | null, unit: number, builder: FieldBuilder): readonly FundingLine[] {
  const { tell, keep } = builder;
  for (const { cell, why } of all) if (why !== undefined) keep(cell, why);
  const read = all.filter(({ why }) => why === undefined);
  const [first] = read;
  if (first === undefined) return [];
  const sum = furthest(
    read.filter(({ money }) => money !== undefined),
    byAmount,
  );
  const shares = read.filter(({ percent }) => percent !== undefined);
  const share = sum === undefined ? shares[0] : undefined;
  const part = share?.percent === undefined ? null : partOf(cost, share.percent);
  const amount = sum?.money?.amount ?? part ?? undefined;
  const basis = sum === undefined ? (part === null ? undefined : cost?.basis) : sum.money?.basis;
  const isSame = ({ money, percent }: Said): boolean =>
    JSON.stringify(money === undefined ? partOf(cost, percent ?? 0) : money.amount) === JSON.stringify(amount);
  const agreeing = new Set(read.filter((one) => (one.money === undefined && one.percent === undefined) || isSame(one)));
  const status = furthest([...agreeing, ...(share === undefined ? [] : [share])], byState)?.status;
  const line = {
    ...nameOf(first.giver, builder),
    ...(amount !== undefined && { amount }),
    ...(status !== undefined && { status }),
    ...(isBasis(basis) && { basis }),
  };
  for (const one of read) {
    const { cell } = one;
    if (one === share && part === null) keep(cell, 'share-unreckoned');
    else if (!agreeing.has(one)) keep(cell, 'second-value');
    else {
      const note =
        one === share
          ? 'share'
          : (one.money?.note ?? (mayBeInUnitOfCost(one, cost, unit) ? 'unit-unsure' : cell.isComputed ? 'computed' : undefined));
      tell(cell, note ? 'assumed' : 'understood', { field: 'funding', ...(note && { note, readAs: [line] }) });
    }
  }
  return [line];
}
export const isBasis = (value: unknown): value is NonNullable<FundingLine['basis']> =>
  value === 'excl-tax' || value === 'incl-tax';

/** What each gives, once what the action costs is known. */
export function readFunders(cells: readonly PlanCell[], builder: FieldBuilder): void {
  const said = cells.flatMap((cell): readonly Said[] => {
    const giver = cell.sense?.giver ?? giverOf(cell.header) ?? called(cell.header);
    const one = isBlank(cell) ? null : saidBy(cell, giver, builder);
    if (one !== null && one.money?.amount !== 0 && one.percent !== 0) return [one];
    // « 0 » and « - » say that nothing comes from there.
    builder.tell(cell, 'understood', { field: 'funding' });
    return [];
  });
  const cost = costIn(builder.fields.get('budget'));
  const byGiver = grouped(said, ({ giver: { funder, scheme, kind } }) => JSON.stringify([funder, scheme, kind]));
  const unit = unitOfCost(builder);
  const lines = [...byGiver.values()].flatMap((all) => lineOf(all, cost, unit, builder));
  if (lines.length > 0) builder.fields.set('funding', [...listOf(builder.fields.get('funding')), ...lines]);
}

/** Somebody said that the column is of one who pays: it is called so. */
const called = (header: string): Giver => ({
  funder: header,
  holds: 'amount',
  isKnown: true,
  isUnder: false,
  header,
  whole: header,
});
