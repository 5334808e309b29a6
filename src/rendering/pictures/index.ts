/** The door of the pictures that a project brings along. */
export { addMedia, boxOf, type Media, newMedia, pictureWriters, withPictures } from './media.ts';
export { type PictureDialect, placePictures } from './place-pictures.ts';
export { bytesAt } from './qr-picture.ts';
export { drawingProblems, enlarged, readDrawing } from './read-drawing.ts';
export { pictureProblems, readPicture } from './read-picture.ts';
