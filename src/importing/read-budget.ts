// The amounts of a cell, each with the section and the year that its words say: « 12 k€ (fonctionnement) », « 2027 : 5 k€ ; 2028 : 8 k€ ».
import { budgetLabelIn, natureOf } from '../values/index.ts';
import { amountIn, type Money } from './amount-in.ts';
import { anotherSum } from './another-sum.ts';
import { yearOf } from './cells/read-number.ts';
import type { ProjectSays, Reader } from './field-builder.ts';
import type { PlanCell } from './plan-block.ts';

interface BudgetPart extends Money {
  readonly nature: 'investment' | 'operating' | undefined;
  readonly year: number | undefined;
}

function partIn(cell: PlanCell, text: string, project: ProjectSays): BudgetPart | null {
  const label = budgetLabelIn(text);
  const money = label === null ? 'not-an-amount' : amountIn({ ...cell, value: label.rest }, project);
  return label === null || typeof money === 'string' ? null : { ...money, nature: label.nature, year: label.year };
}

/** « 30 000 € I », « (F) », « I : 30 000 € »: one letter, after the amount or before it. */
const lettered =
  /(?<=(?:€|euros?|HT|TTC)\s?)\(?\b([IF])\b\)?(?=\s?(?:$|[+/;,–—\n-]))|(?<=(?:^|[+/;,–—\n-])\s?)([IF])(?=\s?[:=])/g;
const sections: Readonly<Record<string, string>> = { I: 'inv.', F: 'fonct.' };

/** A section that its letter says is spelled where the cell has both letters: alone, « F » may be francs and « I » a number. */
function spelled(text: string): string {
  const letters = new Set([...text.matchAll(lettered)].map(([, after, before]) => after ?? before));
  if (letters.size < 2) return text;
  return text.replace(lettered, (_, after?: string, before?: string) => sections[after ?? before ?? ''] ?? '');
}

/** Null where its words say neither, or where one of its amounts is not understood. */
function budgetPartsIn(cell: PlanCell, project: ProjectSays): readonly BudgetPart[] | null {
  if (cell.kind !== 'text') return null;
  const text = spelled(String(cell.value));
  const one = partIn(cell, text, project);
  if (one !== null) return [one];
  const parts = text
    .replace(anotherSum, ' ; ')
    .split(/[;\n]|,\s/)
    .filter((part) => part.trim() !== '')
    .map((part) => partIn(cell, part.replace(/\.$/, ''), project));
  const read = parts.filter((part) => part !== null);
  return read.length > 1 && read.length === parts.length ? read : null;
}

export const readBudget: Reader = (cell, builder) => {
  const read = amountIn(cell, builder);
  const parts =
    budgetPartsIn(cell, builder) ?? (typeof read === 'string' ? null : [{ ...read, year: undefined, nature: undefined }]);
  if (parts === null) return builder.keep(cell, typeof read === 'string' ? read : 'not-an-amount');
  const over = cell.over ?? [cell.header];
  const [years, natures] = [new Set(over.map(yearOf)), new Set(over.map(natureOf))];
  // What stands over several columns is of none of their years or natures.
  const [ofYear, ofNature] = [years.size === 1 ? [...years][0] : null, natures.size === 1 ? [...natures][0] : null];
  const lines = parts.map(({ year = ofYear, nature = ofNature, amount: planned, basis }) => ({
    ...(year && { year }),
    ...(nature && { nature }),
    planned,
    ...(basis && { basis }),
  }));
  const note = parts.find((part) => part.note !== undefined)?.note;
  builder.append(cell, 'budget', lines, note ?? (years.size + natures.size > 2 ? 'over-columns' : undefined));
};
