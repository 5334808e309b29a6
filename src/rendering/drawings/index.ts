/** The door of the places that Office templates keep for pictures and charts. */
export { type DrawingDialect, type DrawingTag, placeDrawings, type Tagged } from './place-drawings.ts';
