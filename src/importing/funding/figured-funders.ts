// « Région 30 %, DETR : 5 000 € » in a cell without another beside it: each who pays, and how much.
import type { FundingLine } from '../../model/index.ts';
import { amountIn } from '../amount-in.ts';
import { type IsKnown, readNames } from '../cells/read-list.ts';
import { readPercent } from '../cells/read-number.ts';
import type { FieldBuilder } from '../field-readers.ts';
import type { PlanCell } from '../plan-block.ts';
import type { CellNote } from '../plan-nouns.ts';
import { giverOf, nameOf } from './named-funder.ts';
import { isBasis, sharesOfCost } from './read-funders.ts';

interface Figured {
  readonly name: string;
  /** Null when it is named alone. */
  readonly figure: string | null;
}

/** A comma between two figures parts no names. */
const decimals = /(?<=\d),(?=\d)/g;
const figure = /\d[\d\s.]{0,20}(?:%|(?:k|m)?\s?€|euros?(?!\p{L}))(?:\s?(?:HT|TTC))?(?=\s*\)?$)/iu;

/** Null where none of them says a figure. */
export function figuredIn(cell: PlanCell, isKnown: IsKnown): readonly Figured[] | null {
  if (cell.kind !== 'text' || isKnown(String(cell.value).trim())) return null;
  const names = readNames({ value: String(cell.value).replace(decimals, '.') }, isKnown);
  const all = 'value' in names ? names.value : [];
  const found = all.map((words): Figured => {
    const at = words.search(figure);
    const name = at < 0 ? '' : words.slice(0, at).replace(/[\s:=(–—-]{1,5}$/, '');
    return name === '' ? { name: words, figure: null } : { name, figure: words.slice(at).replace(/\)$/, '').trimEnd() };
  });
  return found.some((one) => one.figure !== null) ? found : null;
}

/** Once what the action costs is known. */
export function readFigured(cell: PlanCell, all: readonly Figured[], builder: FieldBuilder): void {
  const part = sharesOfCost(builder.fields.get('budget'));
  let why: CellNote | null = null;
  const amountOf = (value: string): Pick<FundingLine, 'amount' | 'basis'> => {
    if (value.endsWith('%')) {
      const read = readPercent({ ...cell, value });
      const share = 'value' in read ? part(read.value) : null;
      why = share === null ? 'share-unreckoned' : why;
      return share ?? {};
    }
    const money = amountIn({ ...cell, value }, builder);
    if (typeof money === 'string') why = money;
    return typeof money === 'string' ? {} : { amount: money.amount, ...(isBasis(money.basis) && { basis: money.basis }) };
  };
  const lines = all.map(({ name, figure: said }): FundingLine => {
    const found = giverOf(name);
    const giver = found?.isKnown ? nameOf(found) : { funder: name };
    return said === null ? giver : { ...giver, ...amountOf(said) };
  });
  builder.append(cell, 'funding', lines, 'read-as');
  if (why !== null) {
    builder.cells.pop();
    builder.keep(cell, why);
  }
}
