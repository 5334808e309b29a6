// Numbers as people type them.

/** A point or a comma before three digits cuts thousands for some and decimals for others: `24.000`, `1,234`. */
const isAmbiguous = (text: string): boolean => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);

const plainForms: readonly (readonly [RegExp, thousands: RegExp])[] = [
  [/^-?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/, / /g],
  [/^-?\d{1,3}(?:\.\d{3})+,\d+$/, /\./g],
  [/^-?\d{1,3}(?:,\d{3})+\.\d+$/, /,/g],
];

/** As JavaScript writes it, a number has at most fifteen digits that count. */
const isExact = (digits: string): boolean => digits.replace(/\D/g, '').replace(/^0+/, '').length <= 15;

/** `1 234,50`, and with `euros` also `24 000 €`; null when it is not one number, or could be two. */
export function usualNumber(written: string, euros: boolean): number | null {
  const text = written.replace(/\s+/g, ' ').replace('\u2212', '-').trim();
  const bare = euros ? text.replace(/ ?(?:€|euros?|eur)$/i, '') : text;
  const form = plainForms.find(([pattern]) => pattern.test(bare));
  if (form === undefined || isAmbiguous(bare)) return null;
  const digits = bare.replace(form[1], '').replace(',', '.');
  // An amount stops at cents.
  return isExact(digits) && !(euros && /\.\d{3}/.test(digits)) ? Number(digits) : null;
}

/** « 0,5 », « 50 % », « 6 ETP »: full-time equivalents; null when it is none, or a bare figure that could be per cents: 50. */
export function usualFullTime(written: string): number | null {
  const [, said = '', unit] = /^([^%a-z]+?) ?(%|etp|fte)?$/i.exec(written.replace(/\s+/g, ' ').trim()) ?? [];
  const value = usualNumber(said, false);
  if (value === null) return null;
  if (unit === '%') return Number((value / 100).toPrecision(12));
  // Five people under one function are more likely so many per cent of one.
  return unit === undefined && value >= 5 && Number.isInteger(value) ? null : value;
}

const before = /^(?:entre|between|de|from)\s*/i;
const between = /[–—]|(?<=\s)(?:-|à|et|to|and)(?=\s)/i;

/** `20 000 – 30 000 €`, « entre 200 et 500 »: an amount that is not settled; null when it is not one range. */
export function usualRange(written: string): { readonly min: number; readonly max: number } | null {
  const bare = written.trim().replace(before, '');
  const at = between.exec(bare);
  if (at === null) return null;
  const [low, high] = [bare.slice(0, at.index), bare.slice(at.index + at[0].length)];
  const [min, max] = [usualNumber(low, true), usualNumber(high, true)];
  return min === null || max === null || min > max ? null : { min, max };
}

/** A number that may bear the unit of what it measures: `12 %`, `34 visites`. */
export function numberWithUnit(written: string, unit: string | undefined): number | null {
  const text = written.trim();
  return usualNumber(unit && text.endsWith(unit) ? text.slice(0, -unit.length) : text, false);
}
