/** The door of annotations: a template given back with its faults as comments. */
export { annotatedTemplate } from './annotated.ts';
