/** The door of PowerPoint templates. */
export { type PowerPointOptions, type PreparedPowerPoint, preparePowerPoint } from './prepare-powerpoint.ts';
