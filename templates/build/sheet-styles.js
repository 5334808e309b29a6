// How the cells of the shipped workbooks look, each look by its name.
import { colours, font } from './theme.js';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Built in: 2 with two decimals, 9 a share, 14 a day as the reader's country writes it. */
const formats = { text: 0, whole: 1, share: 9, day: 14, euros: 164, fte: 2, month: 165, tenth: 166, figure: 0, signed: 167 };
const EUROS = '#,##0\\ &quot;€&quot;';
const MONTH = 'mm';

/** The places of the theme as workbooks number them (ECMA-376, part 1, 18.8.3); lines and bars are shades of theirs. */
const places = {
  white: 'theme="0"',
  text: 'theme="1"',
  band: 'theme="2"',
  line: 'theme="2" tint="-0.2"',
  muted: 'theme="3"',
  accent: 'theme="4"',
  second: 'theme="5"',
  dark: 'theme="3"',
  bar: 'theme="4" tint="0.55"',
};
/** Grounds that a condition paints, after the one of alerts. */
const grounds = { bar: 'accent', late: 'second', over: 'dark', today: 'band' };
/** What stands on a dark ground is white. */
const painted = (place) =>
  `<dxf>${place === 'band' ? '' : `<font>${ink('color', 'white')}</font>`}<fill><patternFill patternType="solid">${ink('fgColor', place)}${ink('bgColor', place)}</patternFill></fill></dxf>`;
/** An alert is the first of them. */
export const fillOf = (name) => (name === 'alert' ? 0 : 1 + Object.keys(grounds).indexOf(name));

/** A colour of the theme, for what is called so. */
export const ink = (name, place) => `<${name} ${places[place]}/>`;

const fonts = {
  body: { size: 9, colour: 'text' },
  bold: { size: 9, colour: 'text', bold: true },
  muted: { size: 9, colour: 'muted' },
  title: { size: 16, colour: 'accent', bold: true, scheme: 'major' },
  question: { size: 13, colour: 'accent', bold: true, scheme: 'major' },
  head: { size: 9, colour: 'white', bold: true },
};
const fills = ['none', 'accent', 'band'];
const borders = ['none', 'hair', 'thin'];

const column = (kind) => ({
  font: 'body',
  border: 'hair',
  format: kind,
  ...(kind === 'text' ? { wrap: true, indent: true } : { right: true }),
});
const looks = {
  plain: { font: 'body' },
  title: { font: 'title' },
  question: { font: 'question', wrap: true, middle: true },
  strong: { font: 'bold' },
  said: { font: 'body', wrap: true },
  note: { font: 'muted' },
  'head-bare': { font: 'bold', wrap: true, middle: true, right: true },
  bare: { font: 'body', right: true },
  'bare-tenth': { font: 'body', format: 'tenth', right: true },
  'bare-label': { font: 'body', indent: true, shrink: true },
  label: { font: 'body', border: 'hair', indent: true, shrink: true },
  notice: { font: 'bold', fill: 'band', wrap: true },
  head: { font: 'head', fill: 'accent', wrap: true, middle: true, indent: true },
  'head-figure': { font: 'head', fill: 'accent', wrap: true, middle: true, right: true },
  text: column('text'),
  whole: column('whole'),
  tenth: column('tenth'),
  share: column('share'),
  day: column('day'),
  euros: column('euros'),
  fte: column('fte'),
  figure: column('figure'),
  signed: column('signed'),
  slot: { font: 'body', border: 'hair', centre: true },
  month: { font: 'head', fill: 'accent', format: 'month', middle: true, right: true },
  year: { font: 'muted', right: true },
  'note-figure': { font: 'muted', right: true },
  'note-day': { font: 'muted', format: 'day', right: true },
  total: { font: 'bold', border: 'thin', fill: 'band', indent: true },
  'total-whole': { font: 'bold', border: 'thin', fill: 'band', format: 'whole', right: true },
  'total-share': { font: 'bold', border: 'thin', fill: 'band', format: 'share', right: true },
  'total-euros': { font: 'bold', border: 'thin', fill: 'band', format: 'euros', right: true },
  'total-fte': { font: 'bold', border: 'thin', fill: 'band', format: 'fte', right: true },
};

/** The number by which a cell asks for a look. */
export const look = (name) => Object.keys(looks).indexOf(name);

export function sheetStyles() {
  const written = Object.values(fonts).map(
    ({ size, colour, bold, scheme = 'minor' }) =>
      `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${ink('color', colour)}<name val="${font}"/><family val="2"/><scheme val="${scheme}"/></font>`,
  );
  const filled = fills.map((colour) =>
    colour === 'none'
      ? '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
      : `<fill><patternFill patternType="solid">${ink('fgColor', colour)}<bgColor indexed="64"/></patternFill></fill>`,
  );
  const lined = borders.map((style) => {
    const line = style === 'none' ? '' : `${style}">${ink('color', style === 'hair' ? 'line' : 'accent')}`;
    const side =
      style === 'hair'
        ? `<top/><bottom style="${line}</bottom>`
        : style === 'thin'
          ? `<top style="${line}</top><bottom/>`
          : '<top/><bottom/>';
    return `<border><left/><right/>${side}<diagonal/></border>`;
  });
  return `<styleSheet ${MAIN}><numFmts count="4"><numFmt numFmtId="164" formatCode="${EUROS}"/><numFmt numFmtId="165" formatCode="${MONTH}"/><numFmt numFmtId="166" formatCode="0.0"/><numFmt numFmtId="167" formatCode="+General;-General;0"/></numFmts><fonts count="${written.length}">${written.join('')}</fonts><fills count="${filled.length + 1}">${filled.join('')}</fills><borders count="${lined.length}">${lined.join('')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${Object.keys(looks).length}">${Object.values(looks).map(style).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${1 + Object.keys(grounds).length}"><dxf><font><b/>${ink('color', 'text')}</font><fill><patternFill><bgColor rgb="FF${colours.alert}"/></patternFill></fill></dxf>${Object.values(grounds).map(painted).join('')}</dxfs></styleSheet>`;
}

function style({
  font: name,
  fill = 'none',
  border = 'none',
  format = 'text',
  wrap = false,
  right = false,
  middle = false,
  centre = false,
  indent = false,
  shrink = false,
}) {
  const place = fills.indexOf(fill);
  const ids = [formats[format], Object.keys(fonts).indexOf(name), place === 0 ? 0 : place + 1, borders.indexOf(border)];
  const [number, letters, ground, lines] = ids;
  const alignment = `<alignment${centre ? ' horizontal="center"' : right ? ' horizontal="right"' : indent ? ' horizontal="left"' : ''}${indent ? ' indent="1"' : ''} vertical="${middle ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}${shrink ? ' shrinkToFit="1"' : ''}/>`;
  return `<xf numFmtId="${number}" fontId="${letters}" fillId="${ground}" borderId="${lines}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
