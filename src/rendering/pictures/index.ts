/** The door of the pictures that a project brings along. */
export { type Picture, type PictureFault, readPicture } from './read-picture.ts';
