// Amounts inside a rule's sentence. A number has at most 21 digits before it is written with an exponent.
import { narrowNoBreak } from '../values/index.ts';

const whole = (cents: number, separator: string): string =>
  String(Math.round(cents / 100)).replace(/\B(?=(?:\d{3}){1,7}$)/g, separator);

/** Integer cents to whole euros: `24 000 €`. */
export const eurosFr = (cents: number): string => `${whole(cents, narrowNoBreak)} €`;
export const eurosEn = (cents: number): string => `€${whole(cents, ',')}`;
/** An amount that is known between two: `20 000 € à 50 000 €`. */
const range =
  (euros: (cents: number) => string, to: string) =>
  (min: number, max: number): string =>
    min === max ? euros(min) : `${euros(min)} ${to} ${euros(max)}`;
export const rangeFr = range(eurosFr, 'à');
export const rangeEn = range(eurosEn, 'to');
