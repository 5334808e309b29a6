/** The door of OpenDocument templates: texts, workbooks and decks. */
export { formatIn, tellsFormat } from './package.ts';
export { prepareOdf } from './prepare-odf.ts';
