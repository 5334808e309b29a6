/** The door of themes: templates dressed in the colours and fonts of a project. */

export { type OfficeTheme, OWN_THEME, officeTheme } from './office-theme.ts';
export { themed } from './themed.ts';
export { themedPage } from './themed-page.ts';
