/** The door of OpenDocument templates: texts, workbooks and decks. */
export { prepareOdf } from './prepare-odf.ts';
