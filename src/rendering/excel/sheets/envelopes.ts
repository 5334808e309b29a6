/** The envelopes of a year: what is open, and what the actions chosen in the table below use and leave. */
import type { View } from '../../../model/index.ts';
import { at } from '../areas.ts';
import { amountIn, ceiling, figure, formats, formula, sum, text } from '../cells.ts';
import type { Saying } from '../saying.ts';
import type { Cell, Row } from '../sheet.ts';

type PlanOfYear = NonNullable<View['plan']>;

/** Areas of the table below. */
export interface Ledger {
  readonly choice: string;
  readonly investment: string;
  readonly operating: string;
  readonly fte: string;
}

/** Under the columns of titles, axes and amounts of the table below. */
const [NAME, COUNTED, AVAILABLE, USED, LEFT, ADJUSTED] = [5, 6, 7, 8, 9, 11];

/**
 * As many rows as envelopes, after a header, and one for staff. What is used may differ from what the table adds up to: a net envelope
 * takes grants away, and an action that is not published counts without being shown; the difference stands beside.
 */
export function envelopesBlock(
  plan: PlanOfYear,
  top: number,
  ledger: Ledger,
  { words: { plan: words } }: Saying,
): readonly Row[] {
  const staff = sum(plan.selected.map(({ fte }) => fte ?? 0));
  const lines = [
    ...plan.envelopes.map(({ nature, available, used }) => {
      const isInvestment = nature.code === 'investment';
      const all = sum(plan.selected.map((row) => amountIn(ceiling(isInvestment ? row.investment : row.operating))));
      return {
        name: nature.label,
        available: ceiling(available),
        all,
        adjusted: used === null ? 0 : sum([amountIn(ceiling(used)), -all]),
        area: isInvestment ? ledger.investment : ledger.operating,
        format: formats.euros as string,
      };
    }),
    {
      name: words.fte,
      available: figure(plan.fteAvailable, formats.fte),
      all: staff,
      adjusted: sum([plan.fteUsed, -staff]),
      area: ledger.fte,
      format: formats.fte as string,
    },
  ];
  const isAdjusted = lines.some(({ adjusted }) => adjusted !== 0);
  const choice = plan.selected[0]?.choice.label ?? null;
  const place = (cells: ReadonlyMap<number, Cell>): Row =>
    Array.from({ length: ADJUSTED }, (_, index) => cells.get(index + 1) ?? null);
  const header = place(
    new Map([
      [NAME, text(words.envelope, 'head')],
      [COUNTED, text(words.counted, 'head')],
      [AVAILABLE, text(words.available, 'head-figure')],
      [USED, text(words.used, 'head-figure')],
      [LEFT, text(words.left, 'head-figure')],
      ...(isAdjusted ? [[ADJUSTED, text(words.adjusted, 'head-figure')] as const] : []),
    ]),
  );
  const rows = lines.map(({ name, available, all, adjusted, area, format }, index) => {
    const row = top + 1 + index;
    const used = sum([all, adjusted]);
    const written = `SUMIFS(${area},${ledger.choice},${at(COUNTED, row)})${adjusted === 0 ? '' : `+${at(ADJUSTED, row)}`}`;
    const left = formula(`${at(AVAILABLE, row)}-${at(USED, row)}`, sum([amountIn(available), -used]), format, 'strong');
    return place(
      new Map([
        [NAME, text(name, 'strong')],
        [COUNTED, text(choice)],
        [AVAILABLE, available.value === null ? available : { ...available, look: 'input' }],
        [USED, formula(written, used, format, 'strong')],
        [LEFT, available.value === null ? text(null) : left],
        ...(adjusted === 0 ? [] : [[ADJUSTED, figure(adjusted, format)] as const]),
      ]),
    );
  });
  return [header, ...rows];
}
