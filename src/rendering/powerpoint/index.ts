/** The door of PowerPoint templates. */
export { preparePowerPoint } from './prepare-powerpoint.ts';
