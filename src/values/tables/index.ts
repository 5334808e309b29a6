// Cells and lines of tables.
export * from './cell-places.ts';
export * from './csv.ts';
