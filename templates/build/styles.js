// The named styles of the documents: restyle these in Word, and every page follows.
import { bandOf, colours, font, ground, landscape, letters, lineColour, portrait, sizes } from './theme.js';

/** The styles part; `cover` sets the title low on a page of its own, `form` adds what people fill in by hand. */
export const stylesPart = (words, { cover, form }) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(words.tongue)}${paragraphStyles(words.styles, cover, form)}${characterStyles(words.styles)}${tableStyles(words.styles, form)}</w:styles>`;

const defaults = (tongue) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('minor')}${look({ colour: 'text', size: sizes.body })}<w:lang w:val="${tongue}" w:eastAsia="${tongue}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>`;

/** By the name of their place in the theme, which the theme of a project may fill with another. */
const fonts = (kind) =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}" w:asciiTheme="${kind}HAnsi" w:hAnsiTheme="${kind}HAnsi"/>`;

/** How letters look: a colour by its role, sizes in half-points. */
const look = ({ heading, bold, italic, colour, size }) =>
  [
    heading ? fonts('major') : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    colour ? letters(colour) : '',
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
  ].join('');

/** Space before and after in twips, lines in 240ths. */
const spacing = (before, after, lines = 240) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${lines}" w:lineRule="auto"/>`;
const stays = '<w:keepNext/><w:keepLines/>';
/** A list of the numbering part. */
const listed = (id) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
const rightTab = (at, leader = '') => `<w:tab w:val="right"${leader && ` w:leader="${leader}"`} w:pos="${at}"/>`;
/** The title of a cover and what stands under it are one block. */
const coverBand = bandOf('accent', 18);
const inBand = '<w:ind w:left="400" w:right="400"/>';
const right = '<w:jc w:val="right"/>';

function paragraphStyles(names, cover, form) {
  const style = (id, name, based, properties, letters = {}, next = '') =>
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''}${names[id] ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}${next && `<w:next w:val="${next}"/>`}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${look(letters)}</w:rPr></w:style>`;
  const custom = (id, ...rest) => style(id, names[id], ...rest);
  const heading = (level, size, colour, before, after) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      'Normal',
      `${stays}${spacing(before, after)}<w:outlineLvl w:val="${level - 1}"/>`,
      { heading: true, bold: true, colour, size },
      'BodyText',
    );
  const contents = (level, left, before) =>
    style(
      `TOC${level}`,
      `toc ${level}`,
      'Normal',
      `<w:tabs>${rightTab(portrait.text, 'dot')}</w:tabs>${spacing(before, 40)}<w:ind w:left="${left}" w:right="567"/>`,
      level === 1 ? { bold: true } : {},
    );
  const margin = { colour: 'muted', size: sizes.margin };
  return [
    style('Normal', 'Normal', '', spacing(0, 0)),
    style('BodyText', 'Body Text', 'Normal', spacing(70, 80, 264)),
    custom('Lead', 'BodyText', `<w:keepNext/>${spacing(70, 140, 264)}`),
    style(
      'Title',
      'Title',
      'Normal',
      `${stays}${cover ? coverBand : ''}${spacing(cover ? 3000 : 0, cover ? 240 : 80)}${cover ? inBand : ''}`,
      { heading: true, bold: true, colour: cover ? 'white' : 'accent', size: cover ? sizes.title + 16 : sizes.title },
      'Subtitle',
    ),
    style(
      'Subtitle',
      'Subtitle',
      'Normal',
      `${stays}${cover ? coverBand : ''}${spacing(0, 160)}${cover ? inBand : ''}`,
      { colour: cover ? 'white' : 'muted', size: sizes.subtitle },
      'BodyText',
    ),
    heading(1, sizes.heading1, 'accent', 300, 80),
    heading(2, sizes.heading2, 'text', 200, 60),
    heading(3, sizes.heading3, 'muted', 180, 60),
    heading(4, sizes.body, 'text', 140, 40),
    style('ListBullet', 'List Bullet', 'Normal', `${listed(1)}${spacing(30, 30, 264)}`),
    style('ListNumber', 'List Number', 'Normal', `${listed(3)}${spacing(50, 50, 264)}`),
    style(
      'Quote',
      'Quote',
      'BodyText',
      `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" ${lineColour('line')}/></w:pBdr><w:ind w:left="397" w:right="397"/>`,
      { colour: 'muted' },
    ),
    style(
      'Caption',
      'caption',
      'Normal',
      `${stays}${spacing(200, 80)}`,
      { bold: true, colour: 'muted', size: sizes.table },
      'BodyText',
    ),
    style('TOCHeading', 'TOC Heading', 'Heading1', '<w:pageBreakBefore/><w:outlineLvl w:val="9"/>', {}, 'BodyText'),
    contents(1, 0, 120),
    contents(2, 340, 0),
    contents(3, 680, 0),
    style('Header', 'header', 'Normal', `<w:tabs>${rightTab(portrait.text)}</w:tabs>`, margin),
    style('Footer', 'footer', 'Normal', `<w:tabs>${rightTab(portrait.text)}</w:tabs>`, margin),
    custom(
      'AxisHeading',
      'Heading1',
      `<w:pageBreakBefore/>${spacing(0, 240)}<w:ind w:left="170" w:right="170"/>`,
      { colour: 'white' },
      'BodyText',
    ),
    custom('CoverAxis', 'Normal', `${spacing(100, 100)}<w:ind w:left="200"/>`, { size: sizes.heading2 }),
    custom('WideHeader', 'Header', `<w:tabs><w:tab w:val="clear" w:pos="${portrait.text}"/>${rightTab(landscape.text)}</w:tabs>`),
    custom('WideFooter', 'Footer', `<w:tabs><w:tab w:val="clear" w:pos="${portrait.text}"/>${rightTab(landscape.text)}</w:tabs>`),
    custom(
      'Notice',
      'Normal',
      `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" ${lineColour('accent')}/></w:pBdr>${ground('band')}${spacing(200, 200, 264)}<w:ind w:left="200" w:right="200"/>`,
      { size: sizes.table },
    ),
    custom('Note', 'Normal', spacing(100, 80, 264), { colour: 'muted', size: sizes.note }),
    custom('Table', 'Normal', spacing(40, 40), { size: sizes.table }),
    custom('TableFigure', 'Table', right),
    custom('TableHeading', 'Table', '<w:keepNext/>', { bold: true, colour: 'accent' }),
    custom('TableFigureHeading', 'TableHeading', right),
    custom('TableTotal', 'Table', '', { bold: true }),
    custom('TableFigureTotal', 'TableTotal', right),
    custom('TableLabel', 'Table', '<w:keepNext/>', { bold: true, colour: 'muted' }),
    custom('TableLastLabel', 'TableLabel', '<w:keepNext w:val="0"/>'),
    custom('TableBullet', 'Table', `${listed(2)}${spacing(20, 20)}`),
    custom('Verdict', 'Normal', `${stays}${spacing(240, 80)}`, { bold: true, colour: 'accent', size: sizes.subtitle }),
    custom('Address', 'Normal', `${spacing(120, 120, 264)}<w:ind w:left="${Math.round(portrait.text * 0.55)}"/>`),
    custom('Signature', 'TableLabel', `<w:keepNext/>${spacing(60, 900)}`),
    custom('KeyFigure', 'Table', `<w:keepNext/>${spacing(60, 60)}${right}`, {
      bold: true,
      colour: 'accent',
      size: sizes.heading1,
    }),
    custom('KeyFigureLabel', 'BodyText', spacing(60, 60)),
    custom('Blank', 'Table', spacing(200, 200)),
    custom('Tag', 'Normal', '', { italic: true, colour: 'muted', size: 14 }),
    ...(form ? formStyles(custom) : []),
  ].join('');
}

/** A box and its answer, half a line wide; levels in a row; a line to write on. */
const formStyles = (custom) => [
  custom('Hint', 'Note', `<w:keepNext/><w:keepLines/>${spacing(0, 60)}`),
  custom(
    'Tick',
    'BodyText',
    `<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="${Math.round(portrait.text / 2)}"/></w:tabs>${spacing(20, 20, 264)}<w:ind w:left="624" w:hanging="340"/>`,
  ),
  custom('Levels', 'BodyText', `<w:keepNext/>${spacing(60, 60, 300)}<w:ind w:left="284"/>`),
  custom(
    'AnswerLine',
    'BodyText',
    `<w:keepNext/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${portrait.text}"/></w:tabs>${spacing(220, 0)}<w:ind w:left="284"/>`,
  ),
  custom('AnswerEnd', 'Normal', spacing(0, 0), { size: 8 }),
];

const characterStyles = (names) =>
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:qFormat/><w:rPr>${letters('accent')}<w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="Todo"><w:name w:val="${names.Todo}"/><w:qFormat/><w:rPr><w:b/><w:bCs/>${letters('text')}<w:shd w:val="clear" w:color="auto" w:fill="${colours.alert}"/></w:rPr></w:style>`;

function tableStyles(names, form) {
  const border = (side, size, colour) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" ${lineColour(colour)}/>`;
  const margins = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';
  const style = (id, borders, extra = '') =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${names[id]}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr>${extra}</w:style>`;
  const around = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side, 4, 'line')).join('');
  const lines = border('top', 8, 'accent') + border('bottom', 8, 'accent') + border('insideH', 4, 'line');
  const shade = ground('band');
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    style(
      'ProjectTable',
      lines,
      `<w:tblStylePr w:type="firstRow"><w:tcPr>${shade}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
    ),
    style('SheetTable', lines, `<w:tblStylePr w:type="firstCol"><w:tcPr>${shade}</w:tcPr></w:tblStylePr>`),
    style('GridTable', around),
    // What a table of Markdown takes when the template has none to show.
    form
      ? `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${around}</w:tblBorders>${margins}</w:tblPr></w:style>`
      : '',
  ].join('');
}
