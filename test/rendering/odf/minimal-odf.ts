/** Small OpenDocument files for the tests, and what they say once they are rendered. */
import { closeArchive } from '../../../src/rendering/archive/index.ts';
import { partOf } from '../part-of.ts';

export { partOf } from '../part-of.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta', 'presentation', 'script', 'form'].map(
    (name) => `xmlns:${name}="${ODF}:${name}:1.0"`,
  ),
  `xmlns:draw="${ODF}:drawing:1.0"`,
  `xmlns:number="${ODF}:datastyle:1.0"`,
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${ODF}:svg-compatible:1.0"`,
  `xmlns:of="${ODF}:of:1.2"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TYPE = 'application/vnd.oasis.opendocument';
const BODIES = { odt: 'text', ods: 'spreadsheet', odp: 'presentation' } as const;

export type OdfParts = {
  readonly format?: keyof typeof BODIES;
  /** Whether it is a template of its program: `.ott`. */
  readonly isTemplate?: boolean;
  readonly header?: string;
  readonly styles?: string;
  readonly automatic?: string;
  readonly title?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  readonly manifest?: string;
};

/** A file around this body. */
export function odf(body: string, parts: OdfParts = {}): Uint8Array {
  const {
    format = 'odt',
    isTemplate = false,
    header = '',
    styles = '',
    automatic = '',
    title = '',
    others = {},
    manifest = '',
  } = parts;
  const kind = BODIES[format];
  const type = `${TYPE}.${kind}${isTemplate ? '-template' : ''}`;
  const root = (name: string, content: string) =>
    `${HEADER}<office:${name} ${NAMESPACES} office:version="1.3">${content}</office:${name}>`;
  const listed = (path: string, media: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;
  const entries: Record<string, string | Uint8Array> = {
    mimetype: type,
    'META-INF/manifest.xml': `${HEADER}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3">${listed('/', type)}${['content.xml', 'styles.xml', 'meta.xml'].map((name) => listed(name, 'text/xml')).join('')}${manifest}</manifest:manifest>`,
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body>`,
    ),
    'styles.xml': root(
      'document-styles',
      `<office:styles>${styles}</office:styles><office:automatic-styles><style:page-layout style:name="L1"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L1"><style:header>${p(header)}</style:header></style:master-page></office:master-styles>`,
    ),
    'meta.xml': root('document-meta', `<office:meta><dc:title>${title}</dc:title></office:meta>`),
    ...others,
  };
  const encode = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return closeArchive(Object.entries(entries).map(([name, content]) => ({ name, bytes: encode(content) })));
}

export const p = (...content: string[]): string => `<text:p text:style-name="P1">${content.join('')}</text:p>`;
export const span = (...content: string[]): string => `<text:span text:style-name="T1">${content.join('')}</text:span>`;
export const item = (...content: string[]): string => `<text:list-item>${content.join('')}</text:list-item>`;
export const list = (...items: string[]): string => `<text:list text:style-name="L1">${items.join('')}</text:list>`;
export const cell = (...content: string[]): string =>
  `<table:table-cell office:value-type="string">${content.map((one) => (one.startsWith('<') ? one : p(one))).join('')}</table:table-cell>`;
export const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
export const table = (...rows: string[]): string =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>`;

/** What the paragraphs of a part say, one a line. */
export function textOf(bytes: Uint8Array, name = 'content.xml'): string {
  const body = partOf(bytes, name).replace(/^.*<office:(?:body|master-styles)>/s, '');
  return body
    .replace(/<text:s text:c="(\d+)"\/>/g, (_, count: string) => ' '.repeat(Number(count)))
    .replace(/<text:s\/>/g, ' ')
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>/g, '↵')
    .replace(/<text:[ph](?: [^<>]*)?\/>|<\/text:[ph]>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trimEnd();
}
