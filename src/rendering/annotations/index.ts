/** The door of annotations: a template given back with its faults as comments, a table with how it was read. */

export { annotatedTemplate } from './annotated.ts';
export { markedTable } from './marked-table.ts';
