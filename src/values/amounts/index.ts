// Amounts, figures and shares.
export * from './money.ts';
export * from './numbers.ts';
export * from './usual-number.ts';
export * from './value-function.ts';
