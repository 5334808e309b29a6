/** The door of text templates: Markdown, HTML, and calendars. */
export { writeCalendar } from './calendar.ts';
export { type PreparedText, prepareText, type TextFormat } from './prepare-text.ts';
