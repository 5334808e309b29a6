/** The door of text templates: Markdown, HTML, and calendars. */
export { writeCalendar } from './calendar.ts';
export { withContentPolicy } from './content-policy.ts';
export { prepareText } from './prepare-text.ts';
export type { TextFormat } from './text-writers.ts';
export { htmlOf } from './write-html.ts';
