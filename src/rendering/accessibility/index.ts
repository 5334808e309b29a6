/** The door of accessibility: what can be told of a document without opening it in a program. */
export { checkArchive } from './check-archive.ts';
export { checkPage } from './check-page.ts';
export type { AccessibilityFinding } from './finding.ts';
