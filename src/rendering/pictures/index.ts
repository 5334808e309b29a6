/** The door of the pictures that a project brings along. */
export { pictureProblems } from './picture-problems.ts';
export { type Picture, type PictureFault, readPicture } from './read-picture.ts';
