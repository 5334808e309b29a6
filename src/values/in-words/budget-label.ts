// What words beside an amount of a budget say of it: « en investissement », « (fonctionnement 2027) », « 2027 : ».
import { plain } from './reading.ts';

/** The section of a budget that a header names, « Invest. » and « Fonct. » too. */
export function natureOf(header: string): 'investment' | 'operating' | undefined {
  const text = plain(header);
  if (/(?<![a-z])(?:inv|invest(?:issements?|ment)?)(?![a-z])/.test(text)) return 'investment';
  return /(?<![a-z])(?:fct|fonct(?:ionnement)?|operating)(?![a-z])/.test(text) ? 'operating' : undefined;
}

const section =
  "(?:(?:en|de|du|pour|in|for) |d')?(?:(?:section|depenses?|budget|part) (?:(?:en|de) |d')?)?(?:inv(?:est(?:issements?|ment)?)?|fct|fonct(?:ionnement)?|operating)\\.?";
const year = '(?:en |pour |exercice |annee |budget |bp |in |for )?20\\d\\d';
const end = '(?![a-z\\d])';
const said = `(?:${section}(?:[ ,/-]{1,3}${year})?|${year}[ ,/-]{1,3}${section})${end}`;
const bracketed = `\\( ?(?:${said}|${year}${end}) ?\\)`;
/** A year by itself is told from an amount by what stands between them, or before it. */
const places = [
  new RegExp(` ?${bracketed}`),
  new RegExp(`^(?:${said} ?[:=-]? ?|${year} ?[:=-] ?)(?=[^ :=-])`),
  new RegExp(`(?: ?[,:-] ?| )(?:${said}|(?:en|pour|exercice|in|for) 20\\d\\d${end})$`),
];
const whole = new RegExp(`^${bracketed}$`);

/** Whether a remark in brackets says that alone. `remark` is plain. */
export const isBudgetLabel = (remark: string): boolean => whole.test(remark);

interface BudgetLabel {
  readonly nature: 'investment' | 'operating' | undefined;
  readonly year: number | undefined;
  /** What is left, in plain letters. */
  readonly rest: string;
}

/** Null where no words say it, or those of a part: « 12 k€ dont 8 k€ en investissement », « 10 k€ + 2 k€ en fonctionnement ». */
export function budgetLabelIn(text: string): BudgetLabel | null {
  const bare = plain(text);
  const found = / dont |\+/.test(bare) ? null : (places.map((place) => place.exec(bare)).find((one) => one !== null) ?? null);
  if (found === null) return null;
  const [label] = found;
  const [in20] = /20\d\d/.exec(label) ?? [];
  const rest = `${bare.slice(0, found.index)} ${bare.slice(found.index + label.length)}`.trim();
  // « Investissement 2027 » says a year, and no amount.
  if (/^20\d\d$/.test(rest)) return null;
  return { nature: natureOf(label), year: in20 === undefined ? undefined : Number(in20), rest };
}
