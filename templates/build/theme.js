// How the shipped documents look: colours, fonts, sizes and page, in one place.

import { readTheme } from '../../schemas/generate.js';

const shipped = readTheme();

/** Arial has the measures of Liberation Sans: pages break at the same places in Word and in LibreOffice. */
export const font = shipped.fonts.text;

/** Those of templates/theme.yaml, but for lines and the ground of what is still to be completed. On white, every colour of text has a contrast of at least 4.5 to 1. */
export const colours = { ...shipped.colours, line: 'BEC2C3', alert: 'FFEFA6' };

/** The six accents of an Office theme; the last one stands for the colour of the axis that a loop is at. */
export const accents = [colours.accent, ...colours.axes.slice(1, 6)];

/** Names of the places of a theme, as Word knows them; a line is a shade of the light ground. */
const places = {
  accent: [colours.accent, 'accent1'],
  text: [colours.text, 'text1'],
  muted: [colours.muted, 'text2'],
  band: [colours.band, 'background2'],
  line: ['BEC2C3', 'background2', 'CC'],
  white: ['FFFFFF', 'background1'],
  axis: [accents[5], 'accent6'],
};
const attributes = (role, colour, theme) => {
  const [value, name, shade] = places[role];
  return `w:${colour}="${value}" w:theme${theme}="${name}"${shade ? ` w:theme${theme === 'Color' ? '' : theme}Shade="${shade}"` : ''}`;
};
/** The colour of letters, of a line, of a ground. */
export const letters = (role) => `<w:color ${attributes(role, 'val', 'Color')}/>`;
export const lineColour = (role) => attributes(role, 'color', 'Color');
export const ground = (role) => `<w:shd w:val="clear" w:color="auto" ${attributes(role, 'fill', 'Fill')}/>`;

/** In half-points. */
export const sizes = {
  title: 40,
  subtitle: 24,
  heading1: 28,
  heading2: 22,
  heading3: 19,
  body: 19,
  table: 18,
  note: 17,
  margin: 16,
};

/** A4 in twips. */
const paper = { short: 11906, long: 16838 };
const margins = { top: 1361, bottom: 1247, side: 1247, header: 624, footer: 567 };

/** A page and the width that its text has. */
const page = (width, height, orientation) => ({ width, height, orientation, margins, text: width - 2 * margins.side });

export const portrait = page(paper.short, paper.long, 'portrait');
export const landscape = page(paper.long, paper.short, 'landscape');

/** A paragraph on a ground of its own, wider than its letters; neighbours of one colour make one block. */
export const bandOf = (role, space = 6) =>
  `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="8" w:space="${space}" ${lineColour(role)}/>`).join('')}</w:pBdr>${ground(role)}`;
/** A bar at the left, in the colour of the axis at hand. */
export const axisBar = `<w:pBdr><w:left w:val="single" w:sz="48" w:space="8" ${lineColour('axis')}/></w:pBdr>`;
