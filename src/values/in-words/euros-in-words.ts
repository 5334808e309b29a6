// One sum of money in the words of plans: « 15 k€ », « 2,5 M€ », « 1,2 million d’euros », `€15,000`. Texts are plain.
import { toHundredths } from '../amounts/numbers.ts';
import { usualNumber } from '../amounts/usual-number.ts';

export interface Euros {
  readonly euros: number;
  readonly isLikely: boolean;
  /** Neither a currency nor a scale stands beside the figure. */
  readonly isBare: boolean;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|kilo|mille|milliers?)$/, 1000],
  [/^(?:m|millions?)$/, 1_000_000],
  [/^(?:md|mds|mrd|milliards?)$/, 1_000_000_000],
];
const factorOf = (scale: string): number => scales.find(([names]) => names.test(scale))?.[1] ?? 1;

const scaled = /^(\d[\d ,.']*) ?(k|kilo|mille|milliers?|m|millions?|md|mds|mrd|milliards?)(?: d'| de | d )? ?(€|euros?|eur|e)?$/;
const plainSum = /^(\d[\d ,.']*?) ?(€|euros?|eur|e)?$/;

/** `15.000 €` stops at cents, so that its point cuts thousands; `15,000 €` may be fifteen euros with three decimals. */
function figureOf(written: string, hasCurrency: boolean): { readonly number: number; readonly isLikely: boolean } | null {
  const text = written.trim();
  const usual = usualNumber(text, false);
  if (usual !== null && !(hasCurrency && /[.,]\d{3}$/.test(text))) return { number: usual, isLikely: false };
  const isCut = /^\d{1,3}(?:'\d{3})+$/.test(text) || (hasCurrency && /^\d{1,3}(?:\.\d{3})+$/.test(text));
  const digits = text.replace(/[.']/g, '');
  return isCut && digits.length < 16 ? { number: Number(digits), isLikely: true } : null;
}

/** Null when it is not one sum, or could be two. */
export function eurosIn(text: string): Euros | null {
  const [, english] = /^€ ?(\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?)$/.exec(text) ?? [];
  if (english !== undefined) return { euros: Number(english.replace(/,/g, '')), isLikely: false, isBare: false };
  if (text.startsWith('€')) {
    const figure = figureOf(text.slice(1), true);
    return figure && { euros: figure.number, isLikely: true, isBare: false };
  }
  const [, many, scale = '', unit] = scaled.exec(text) ?? [];
  if (many !== undefined) {
    // « 12 m » is a length.
    if (unit === undefined && !/^(?:k|millions?|milliards?)$/.test(scale)) return null;
    const figure = figureOf(many, false);
    const isLikely = unit === undefined || unit === 'e';
    return (
      figure && { euros: toHundredths(figure.number * factorOf(scale)), isLikely: figure.isLikely || isLikely, isBare: false }
    );
  }
  const [, sum, currency] = plainSum.exec(text) ?? [];
  if (sum === undefined) return null;
  const figure = figureOf(sum, currency !== undefined);
  if (figure === null) return null;
  return { euros: figure.number, isLikely: figure.isLikely || currency === 'e', isBare: currency === undefined };
}

/** What follows the figure of an amount: the scale and the currency, which a range says once. */
export const unitIn = (text: string): string =>
  /(?<=\d) ?((?:k|kilo|mille|milliers?|m|millions?|md|mds|mrd|milliards?)?(?: d'| de )? ?(?:€|euros?|eur)|k)$/
    .exec(text)?.[1]
    ?.trim() ?? '';
