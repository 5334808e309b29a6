/** The door of the pictures that a project brings along. */
export { addMedia, type Media, withPictures } from './media.ts';
export { pictureProblems } from './picture-problems.ts';
export { type PictureDialect, placePictures } from './place-pictures.ts';
export { readPicture } from './read-picture.ts';
export { writePicture } from './write-picture.ts';
