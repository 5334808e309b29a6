// The amount that a cell says, with its header, or why it says none.
import type { WrittenMoney } from '../model/index.ts';
import { type Certainty, readAmount, unitOf } from '../values/index.ts';
import type { PlanCell } from './plan-block.ts';
import type { CellNote } from './plan-nouns.ts';

/** What is likely is told as it was understood. */
export const likelyNote = (certainty: Certainty): CellNote | undefined => (certainty === 'likely' ? 'read-as' : undefined);

export interface Money {
  readonly amount: WrittenMoney;
  readonly basis?: string;
  readonly note?: CellNote;
}

/** An amount with its tax basis, when the cell or its header states one that is not the project's; or why there is none. */
export function amountIn(cell: PlanCell, { basis }: { readonly basis: string | undefined }): Money | CellNote {
  // « Fonctionnement (€/an) »: the words above say what the cell does not.
  if (/\b(?:par|per)\s+(?:an|mois|year|month)\b|\/\s?(?:an|mois|year|month)\b/i.test(cell.header)) return 'per-unit';
  const words = /€|euro/i.test(cell.header) ? cell.header : `${cell.header} ${cell.sense?.amounts ?? ''}`;
  const read = readAmount(cell, { unit: unitOf(words) });
  if ('why' in read) return whyNoAmount[read.why] ?? 'not-an-amount';
  if (cell.isShared) return 'shared-amount';
  const ofHeader = /\bTTC\b|incl/i.test(words) ? 'incl-tax' : /\bHT\b|excl/i.test(words) ? 'excl-tax' : undefined;
  const stated = read.value.basis ?? ofHeader;
  const isOther = stated !== undefined && stated !== basis;
  const note = likelyNote(read.certainty) ?? (isOther ? 'other-basis' : undefined);
  return { amount: read.value.money, ...(isOther && { basis: stated }), ...(note && { note }) };
}
const whyNoAmount: Readonly<Record<string, CellNote>> = {
  'to-settle': 'to-settle',
  'no-top': 'no-top',
  'per-unit': 'per-unit',
  several: 'several-amounts',
};
