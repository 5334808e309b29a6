// How the shipped documents look: colours, fonts, sizes and page, in one place.

/** Arial has the measures of Liberation Sans: pages break at the same places in Word and in LibreOffice. */
export const font = 'Arial';

/** On white, every colour of text has a contrast of at least 4.5 to 1. */
export const colours = { accent: '1B5775', text: '262626', muted: '595959', line: 'BFC5C9', band: 'EEF2F4', alert: 'FFEFA6' };

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
