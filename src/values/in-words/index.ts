// Amounts and dates as administrations write them.
export * from './read-amount.ts';
export * from './read-date.ts';
export * from './reading.ts';
