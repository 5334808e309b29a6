// « Région 30 %, DETR : 5 000 € » in a cell without another beside it: each who pays, and how much.
import type { FundingLine } from '../../model/index.ts';
import { amountIn } from '../amount-in.ts';
import { anotherSum } from '../another-sum.ts';
import { withoutEdges } from '../cells/part-names.ts';
import { type IsKnown, readNames } from '../cells/read-list.ts';
import { readPercent } from '../cells/read-number.ts';
import type { FieldBuilder } from '../field-builder.ts';
import type { PlanCell } from '../plan-block.ts';
import type { CellNote } from '../plan-nouns.ts';
import { payerIn, stateIn } from './named-funder.ts';
import { isBasis, sharesOfCost } from './read-funders.ts';

interface Figured {
  readonly name: string;
  /** Null when it is named alone. */
  readonly figure: string | null;
  readonly status?: NonNullable<FundingLine['status']>;
}

/** A comma between two figures parts no names. */
const decimals = /(?<=\d),(?=\d)/g;
/** « 20 000 € », « 6 k€ HT », « 30 % », not « 3 k€/an ». */
const figures =
  /(?<![\d.])(?:\d{1,3}(?:[\s.]\d{3}){1,4}(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?)\s?(?:%|[km]?€|[km]\s€|euros?(?!\p{L}))(?:\s?(?:HT|TTC)(?!\p{L}))?(?!\s?(?:\/|par\s)\s?\p{L})/giu;
/** One who pays, and the one amount or share that stands beside: the amount, of « 20 000 € (40 %) ». */
function figuredBy(words: string): Figured {
  const all = [...words.matchAll(figures)].map(([said]) => said);
  const [sums, shares] = [all.filter((said) => !said.endsWith('%')), all.filter((said) => said.endsWith('%'))];
  const [figure, ...others] = sums.length > 0 ? sums : shares;
  const parts = words.split(figures);
  const [before = '', after = ''] = [parts[0], parts.at(-1)?.replace(/\([A-Z]{3,12}\)/, ' ')];
  // « Région 30 % du coût » says what the share is of.
  const isWithin = hasWords(before) && hasWords(stateIn(after).rest);
  const { status, rest } = stateIn(parts.join(' '));
  const whole = rest.replace(/\([\s,:–-]*\)/g, ' ').replace(/\s+/g, ' ');
  const name = withoutEdges(whole, ' :=,(–—-').replace(hasWords(before) ? '' : /^(?:de la |du |des |de |de l[’']|d[’'])/i, '');
  if (figure === undefined || others.length > 0 || shares.length > 1 || isWithin || !hasWords(name))
    return { name: words, figure: null };
  return { name, figure: figure.trim(), ...(status && { status }) };
}
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Null where none of them says a figure. */
export function figuredIn(cell: PlanCell, isKnown: IsKnown): readonly Figured[] | null {
  if (cell.kind !== 'text' || isKnown(String(cell.value).trim())) return null;
  const names = readNames({ value: String(cell.value).replace(decimals, '.').replace(anotherSum, ' ; ') }, isKnown);
  const found = 'value' in names ? names.value.map(figuredBy) : [];
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
  const lines = all.map(
    ({ name, figure, status }): FundingLine => ({
      ...payerIn(name, builder),
      ...(figure !== null && amountOf(figure)),
      ...(status && { status }),
    }),
  );
  builder.append(cell, 'funding', lines, 'read-as');
  if (why !== null) {
    builder.cells.pop();
    builder.keep(cell, why);
  }
}
