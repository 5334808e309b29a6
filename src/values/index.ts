// What people write, read as plain values: words, days, amounts, colours, conditions.
export * from './amounts/index.ts';
export * from './condition/index.ts';
export * from './days/index.ts';
export * from './files/index.ts';
export * from './grouped.ts';
export * from './in-words/index.ts';
export * from './kept-on.ts';
export * from './looks/index.ts';
export * from './outlines.ts';
export * from './parsed.ts';
export * from './remembered.ts';
export * from './same.ts';
export * from './tables/index.ts';
export * from './understand.ts';
export * from './words/index.ts';
