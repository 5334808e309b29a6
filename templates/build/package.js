// A .docx around a body: its parts, how they refer to each other, and a zip that is the same every time.
import { zipSync } from 'fflate';
import { restartCharts } from './chart.js';
import { LOGO_PART, placeholder } from './logo.js';
import { field, paragraph, restartBookmarks, section, tab, when } from './parts.js';
import { stylesPart } from './styles.js';
import { font, landscape, letters, portrait } from './theme.js';
import { themePart } from './theme-part.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The bytes of a template. `cover`: its first page stands alone; `wide`: `some` of its pages lie on their side, or `all`; `form`: to fill in. */
export function template(words, { title, cover = false, form = false, wide = 'none', body }) {
  restartBookmarks();
  restartCharts();
  const frames = { none: ['portrait'], some: ['portrait', 'landscape'], all: ['landscape'] }[wide];
  const parts = frames.flatMap((frame) => ['header', 'footer'].map((kind) => ({ id: `${frame}-${kind}`, kind, frame })));
  return zip({
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([
      ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['properties', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>{{project.territory.name}}</dc:creator><dc:language>${words.tongue}</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations([
      ...['styles', 'settings', 'numbering', 'fontTable'].map((name) => [name, `${OFFICE}/${name}`, `${name}.xml`]),
      ['theme', `${OFFICE}/theme`, 'theme/theme1.xml'],
      ['logo', `${OFFICE}/image`, `/${LOGO_PART}`],
      ...parts.map(({ id, kind }) => [id, `${OFFICE}/${kind}`, `${id}.xml`]),
    ]),
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body(words).flat(Number.POSITIVE_INFINITY).join('')}${wide === 'all' ? section(landscape, 'landscape') : section(portrait, 'portrait')}</w:body></w:document>`,
    'word/styles.xml': stylesPart(words, { cover, form }),
    'word/settings.xml': settings(words),
    'word/numbering.xml': numbering,
    [LOGO_PART]: placeholder,
    'word/theme/theme1.xml': themePart('jalon'),
    'word/fontTable.xml': `<w:fonts ${W}><w:font w:name="${font}"><w:altName w:val="Liberation Sans"/><w:family w:val="swiss"/></w:font></w:fonts>`,
    ...Object.fromEntries(
      parts.map(({ id, kind, frame }) => [`word/${id}.xml`, edges[kind](words, frame === 'landscape' ? 'Wide' : '')]),
    ),
  });
}

const edges = {
  header: (_, wide) =>
    `<w:hdr ${W}>${paragraph(`${wide}Header`, '{{project.territory.name}}', tab, '{{document.title}} · {{date document.date}}')}</w:hdr>`,
  footer: (words, wide) => {
    const count = [words.page, field('PAGE', '1'), words.of, field('NUMPAGES', '1')];
    const lines = [
      paragraph(`${wide}Footer`, '{{project.title}}', tab, ...count),
      ...when('document.notice', paragraph(`${wide}Footer`, '{{document.notice}}')),
    ];
    return `<w:ftr ${W}>${lines.join('')}</w:ftr>`;
  },
};

const settings = ({ tongue }) =>
  `<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${tongue}"/><w:decimalSymbol w:val="${tongue === 'fr-FR' ? ',' : '.'}"/><w:listSeparator w:val="${tongue === 'fr-FR' ? ';' : ','}"/></w:settings>`;

/** The lists, by the style that makes them: bulleted in the text and closer in tables, and numbered; each holds lists of its own kind. */
const lists = [
  { style: 'ListBullet', formats: ['bullet'], marks: ['•', '–'], step: 397, hanging: 255 },
  { style: 'TableBullet', formats: ['bullet'], marks: ['•', '–'], step: 198, hanging: 198 },
  { style: 'ListNumber', formats: ['decimal', 'lowerLetter', 'lowerRoman'], marks: [], step: 397, hanging: 397 },
];
const depths = [0, 1, 2, 3, 4];
const level = ({ style, formats, marks, step, hanging }, depth) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${formats[depth % formats.length]}"/>${depth === 0 ? `<w:pStyle w:val="${style}"/>` : ''}<w:lvlText w:val="${marks[depth % marks.length] ?? `%${depth + 1}.`}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${step * (depth + 1)}" w:hanging="${hanging}"/></w:pPr><w:rPr>${letters('accent')}</w:rPr></w:lvl>`;
const looks = lists.map(
  (list, index) =>
    `<w:abstractNum w:abstractNumId="${index + 1}"><w:multiLevelType w:val="multilevel"/>${depths.map((depth) => level(list, depth)).join('')}</w:abstractNum>`,
);
const uses = lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`);
const numbering = `<w:numbering ${W}>${looks.join('')}${uses.join('')}</w:numbering>`;

function contentTypes(parts) {
  const override = (part, type) => `<Override PartName="/${part}.xml" ContentType="${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${[
    override('word/document', `${TYPE}.document.main`),
    ...['styles', 'settings', 'numbering', 'fontTable'].map((name) => override(`word/${name}`, `${TYPE}.${name}`)),
    ...parts.map(({ id, kind }) => override(`word/${id}`, `${TYPE}.${kind}`)),
    override('word/theme/theme1', 'application/vnd.openxmlformats-officedocument.theme'),
    override('docProps/core', 'application/vnd.openxmlformats-package.core-properties'),
  ].join('')}</Types>`;
}

const relations = (list) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

function zip(parts) {
  const options = { level: 9, mtime: new Date(2026, 0, 1) };
  const encoded = Object.entries(parts).map(([name, part]) => [
    name,
    [typeof part === 'string' ? new TextEncoder().encode(HEAD + part) : new Uint8Array(part), options],
  ]);
  return zipSync(Object.fromEntries(encoded));
}
