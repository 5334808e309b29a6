// Amounts inside a rule's sentence. A number has at most 21 digits before it is written with an exponent.
import { narrowNoBreak } from '../values/index.ts';

const whole = (cents: number, separator: string): string =>
  String(Math.round(cents / 100)).replace(/\B(?=(?:\d{3}){1,7}$)/g, separator);

/** Integer cents to whole euros: `24 000 €`. */
export const eurosFr = (cents: number): string => `${whole(cents, narrowNoBreak)} €`;
export const eurosEn = (cents: number): string => `€${whole(cents, ',')}`;
