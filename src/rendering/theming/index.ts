/** The door of themes: templates dressed in the colours and fonts of a project. */

export { LOOP_SLOTS } from './slots.ts';
export { themed, themedPage } from './themed.ts';
