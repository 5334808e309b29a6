/** Small Word files for the tests, and what they say once they are rendered. */
import { closeArchive } from '../../../src/rendering/archive/index.ts';
import { partOf } from '../part-of.ts';

export { partOf } from '../part-of.ts';

export const NAMESPACES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'v="urn:schemas-microsoft-com:vml"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
]
  .map((namespace) => `xmlns:${namespace}`)
  .join(' ');
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Parts = {
  readonly header?: string;
  readonly footnote?: string;
  readonly link?: string;
  readonly title?: string;
  readonly main?: string;
  /** Other parts by their names, each with its content type when it has one of its own, and what the document calls it by. */
  readonly parts?: Readonly<Record<string, { readonly xml: string; readonly type?: string; readonly relation?: string }>>;
};

/** A Word file around this body; `main` is the kind of its main part. */
export function docx(
  body: string,
  { header = '', footnote = '', link, title = '', main = 'document', parts: others = {} }: Parts = {},
): Uint8Array {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/word/document.xml', `${WORD}.${main}.main+xml`)}${override('/word/header1.xml', `${WORD}.header+xml`)}${override('/word/footnotes.xml', `${WORD}.footnotes+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${Object.entries(
      others,
    )
      .map(([name, { type }]) => (type === undefined ? '' : override(`/${name}`, type)))
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'footnotes', 'footnotes.xml')}${relation('rId2', 'header', 'header1.xml')}${link === undefined ? '' : relation('rId9', 'hyperlink', link, ' TargetMode="External"')}${Object.entries(
      others,
    )
      .map(([name, { relation: type }], index) =>
        type === undefined ? '' : relation(`other${index + 1}`, type, name.startsWith('word/') ? name.slice(5) : `../${name}`),
      )
      .join('')}</Relationships>`,
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${paragraph(header)}</w:hdr>`,
    'word/footnotes.xml': `<w:footnotes ${NAMESPACES}><w:footnote w:id="1">${paragraph(footnote)}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`,
  };
  for (const [name, { xml }] of Object.entries(others)) parts[name] = xml;
  return closeArchive(Object.entries(parts).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(HEADER + xml) })));
}

export const run = (text: string, format = ''): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...content: string[]): string =>
  `<w:p>${content.map((part) => (part.startsWith('<') ? part : run(part))).join('')}</w:p>`;
export const cell = (...content: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content.map((part) => (part.startsWith('<') ? part : paragraph(part))).join('')}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
export const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The text of a part: ¶ ends a paragraph, | a cell, ‖ a row, ⏎ breaks a line, ⇥ is a tab. */
export function textOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const shown = partOf(bytes, name)
    .replace(/<\?xml[^>]*>\s*/, '')
    .replace(/<w:p\/>|<\/w:p>/g, '¶')
    .replace(/<\/w:tc>/g, '|')
    .replace(/<\/w:tr>/g, '‖')
    .replace(/<w:br\/>/g, '⏎')
    .replace(/<w:tab\/>/g, '⇥')
    .replace(/<[^>]+>/g, '');
  return shown.replace(/&(lt|gt|amp|quot|#\d+);/g, (_, name: string) => {
    return { lt: '<', gt: '>', amp: '&', quot: '"' }[name] ?? String.fromCodePoint(Number(name.slice(1)));
  });
}
