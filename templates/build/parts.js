// The building blocks of a body: runs, paragraphs, fields, sections, and the tags that repeat or hide them.
import { logo } from './logo.js';
import { axisBar, bandOf } from './theme.js';

const SPECIAL = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign]);
const isXml = (content) => content.startsWith('<w:');

/** Words or tags, in a character style when one is named. */
export const run = (text, style) =>
  `<w:r>${style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const strong = (text) => run(text, 'Strong');
export const tab = '<w:r><w:tab/></w:r>';

/** A paragraph in a named style; each content is words or XML made here. */
export const paragraph = (style, ...contents) => paragraphWith(style, '', contents);
const paragraphWith = (style, properties, contents) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${contents.map((one) => (isXml(one) ? one : run(one))).join('')}</w:p>`;

export const title = (text) => logo() + paragraph('Title', text);
export const subtitle = (text) => paragraph('Subtitle', text);
export const body = (...contents) => paragraph('BodyText', ...contents);
/** A text that stays with the table under it. */
export const lead = (text) => paragraph('Lead', text);
export const bullet = (...contents) => paragraph('ListBullet', ...contents);
export const numberedItem = (...contents) => paragraph('ListNumber', ...contents);
export const note = (...contents) => paragraph('Note', ...contents);
export const caption = (text) => paragraph('Caption', text);
export const notice = (text) => paragraph('Notice', text);

/** `anchor` is the bookmark that the table of contents points at. */
export const heading = (level, text, anchor) => paragraph(`Heading${level}`, anchor ? bookmark(anchor, run(text)) : run(text));

/** On a band in the colour of its axis. */
export const headingOfAxis = (text, anchor) => paragraphWith('AxisHeading', bandOf('axis'), [bookmark(anchor, run(text))]);
/** Beside a bar in the colour of its axis. */
export const headingOfAction = (text, anchor) => paragraphWith('Heading2', axisBar, [bookmark(anchor, run(text))]);
/** The name of an action that begins a page of a book of them. */
export const chapterOfAction = (text, anchor) =>
  paragraphWith('Heading1', `<w:pageBreakBefore/>${axisBar}`, [bookmark(anchor, run(text))]);
export const titleOfAction = (text) => logo() + paragraphWith('Title', axisBar, [run(text)]);
export const lineOfAxis = (text) => paragraphWith('CoverAxis', axisBar, [run(text)]);
/** The same contents, their headings one level further down. */
export const deeper = (...contents) =>
  contents
    .flat(Number.POSITIVE_INFINITY)
    .map((one) => one.replace(/(?<=<w:pStyle w:val="Heading)\d/, (level) => `${Number(level) + 1}`));

let bookmarks = 0;
function bookmark(name, content) {
  bookmarks += 1;
  return `<w:bookmarkStart w:id="${bookmarks}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${bookmarks}"/>`;
}
/** Each document counts its own bookmarks. */
export const restartBookmarks = () => {
  bookmarks = 0;
};

/** A tag on a line of its own, which leaves with it. */
export const tag = (text) => paragraph('Tag', text);
const block = (helper, subject, contents) => [
  tag(`{{#${helper} ${subject}}}`),
  ...contents.flat(Number.POSITIVE_INFINITY),
  tag(`{{/${helper}}}`),
];
export const when = (condition, ...contents) => block('if', condition, contents);
export const each = (list, ...contents) => block('each', list, contents);
export const within = (thing, ...contents) => block('with', thing, contents);
export const choose = (condition, yes, no) => [tag(`{{#if ${condition}}}`), ...yes, tag('{{else}}'), ...no, tag('{{/if}}')];
/** A line that begins with its label. */
export const labelled = (label, value, text) => when(value, body(strong(label), ` ${text}`));
export const sentence = (condition, text) => when(condition, body(text));
/** A title and its list, when there is one. */
export const list = (level, title, items, text = '{{this}}') => when(items, heading(level, title), each(items, bullet(text)));

/** A computed text; `shown` stands until it is computed. */
export function field(instruction, shown) {
  const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return mark('begin') + code + mark('separate') + run(shown) + mark('end');
}

/** A line of the table of contents: the words lead to the bookmark, its page stands at the right. */
export const entry = (level, text, anchor) =>
  paragraph(
    `TOC${level}`,
    `<w:hyperlink w:anchor="${anchor}" w:history="1">${run(text)}${tab}${field(`PAGEREF ${anchor} \\h`, '…')}</w:hyperlink>`,
  );

/** The properties of a section; `frame` names its header and footer, `first` leaves them out of its first page. */
export function section({ width, height, orientation, margins }, frame, first = false) {
  const { top, bottom, side, header, footer } = margins;
  const references = ['header', 'footer'].map((kind) => `<w:${kind}Reference w:type="default" r:id="${frame}-${kind}"/>`);
  const turned = orientation === 'landscape' ? ' w:orient="landscape"' : '';
  return `<w:sectPr>${references.join('')}<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${top}" w:right="${side}" w:bottom="${bottom}" w:left="${side}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>${first ? '<w:titlePg/>' : ''}</w:sectPr>`;
}
/** The paragraph that ends a section. */
export const lastOf = (sectionProperties, style, ...contents) => paragraphWith(style, sectionProperties, contents);
