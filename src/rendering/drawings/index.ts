/** The door of the places that Office templates keep for pictures and charts. */
export { type DrawingDialect, isGround, namesOf, type Opened, placeDrawings } from './place-drawings.ts';
