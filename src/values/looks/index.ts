// Colours, and the look that they make.
export * from './colours.ts';
export * from './theme.ts';
