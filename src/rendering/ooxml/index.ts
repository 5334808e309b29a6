/** The door of the engine that Word, and later PowerPoint, templates share. */
export { compilePart, compilePlainPart, type Kitchen } from './compile-part.ts';
export { type Dialect, WRITERS } from './dialect.ts';
export { dropIllegal, escapeAttribute, escapeText } from './escape.ts';
export { parseXml } from './parse-xml.ts';
export type { Place, Report, TemplateFault, TemplateProblem } from './problem.ts';
export { cutString } from './read-mark.ts';
export { ANY, type Shape, type ValueType } from './shape.ts';
export { shapeOfSchema } from './shape-of-schema.ts';
export * from './tree.ts';
