// The words by which people are found in texts.
export * from './around-people.ts';
export * from './family-names.ts';
export * from './given-names.ts';
