// Amounts inside a rule's sentence.

const whole = (cents: number, separator: string): string =>
  String(Math.round(cents / 100)).replace(/\B(?=(\d{3})+$)/g, separator);

/** Integer cents to whole euros: `24 000 €`. */
export const eurosFr = (cents: number): string => `${whole(cents, '\u202f')} €`;
export const eurosEn = (cents: number): string => `€${whole(cents, ',')}`;
