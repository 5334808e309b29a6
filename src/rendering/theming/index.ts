/** The door of themes: templates dressed in the colours and fonts of a project. */

export { LOOP_SLOTS } from './slots.ts';
export { themed } from './themed.ts';
export { themedPage } from './themed-page.ts';
