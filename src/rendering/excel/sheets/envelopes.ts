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

interface Envelope {
  readonly name: string;
  readonly available: Cell;
  /** What the selected actions of the table add up to. */
  readonly shown: number;
  /** What is used beside that. */
  readonly adjusted: number;
  readonly area: string;
  readonly format: string;
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
  const envelopes = envelopesOf(plan, ledger, words.fte);
  const choice = plan.selected[0]?.choice.label ?? null;
  const header: readonly (readonly [number, Cell])[] = [
    [NAME, text(words.envelope, 'head')],
    [COUNTED, text(words.counted, 'head')],
    [AVAILABLE, text(words.available, 'head-figure')],
    [USED, text(words.used, 'head-figure')],
    [LEFT, text(words.left, 'head-figure')],
    [ADJUSTED, text(words.adjusted, 'head-figure')],
  ];
  const isAdjusted = envelopes.some(({ adjusted }) => adjusted !== 0);
  return [
    placed(isAdjusted ? header : header.slice(0, -1)),
    ...envelopes.map((envelope, index) => envelopeRow(envelope, top + 1 + index, choice, ledger)),
  ];
}

function envelopesOf(plan: PlanOfYear, ledger: Ledger, staffName: string): readonly Envelope[] {
  const staff = sum(plan.selected.map(({ fte }) => fte ?? 0));
  return [
    ...plan.envelopes.map(({ nature, available, used }): Envelope => {
      const key = nature.code === 'investment' ? 'investment' : 'operating';
      const shown = sum(plan.selected.map((row) => amountIn(ceiling(row[key]))));
      const adjusted = used === null ? 0 : sum([amountIn(ceiling(used)), -shown]);
      const name = nature.label.charAt(0).toUpperCase() + nature.label.slice(1);
      return { name, available: ceiling(available), shown, adjusted, area: ledger[key], format: formats.euros };
    }),
    {
      name: staffName,
      available: figure(plan.fteAvailable, formats.fte),
      shown: staff,
      adjusted: sum([plan.fteUsed, -staff]),
      area: ledger.fte,
      format: formats.fte,
    },
  ];
}

function envelopeRow(
  { name, available, shown, adjusted, area, format }: Envelope,
  row: number,
  choice: string | null,
  ledger: Ledger,
): Row {
  const used = sum([shown, adjusted]);
  const chosen = `SUMIFS(${area},${ledger.choice},${at(COUNTED, row)})`;
  const left = formula(`${at(AVAILABLE, row)}-${at(USED, row)}`, sum([amountIn(available), -used]), format, 'strong');
  const isOpen = available.value !== null;
  return placed([
    [NAME, text(name, 'strong')],
    [COUNTED, text(choice)],
    [AVAILABLE, isOpen ? { ...available, look: 'input' } : available],
    [USED, formula(adjusted === 0 ? chosen : `${chosen}+${at(ADJUSTED, row)}`, used, format, 'strong')],
    [LEFT, isOpen ? left : text(null)],
    ...(adjusted === 0 ? [] : [[ADJUSTED, figure(adjusted, format)] as const]),
  ]);
}

function placed(cells: readonly (readonly [column: number, cell: Cell])[]): Row {
  const byColumn = new Map(cells);
  return Array.from({ length: ADJUSTED }, (_, index) => byColumn.get(index + 1) ?? null);
}
