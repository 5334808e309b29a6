/** The parts of an archive as what opens it will take them: their types, and the text of those that are XML. */
import type { Entry } from '../../archive/index.ts';
import { type DeclaredTypes, declaredTypes } from '../package-parts.ts';
import { declares, type XmlFault } from '../parse-xml.ts';
import { rootIn, textIn } from '../read-part.ts';
import type { Element } from '../tree.ts';

export interface Text {
  readonly name: string;
  readonly xml: string;
  /** Null for a part that is looked at as a text alone, or is empty; otherwise its root, or why it has none. */
  readonly root: Element | XmlFault | null;
}
export interface Parts extends DeclaredTypes {
  readonly entries: readonly Entry[];
  readonly texts: readonly Text[];
}

const XML_NAME = /\.(xml|rels|vml|svg)$/i;
const XML_TYPE = /xml\b|vmlDrawing/i;

/** The relationships of a part. */
export const isRelations = ({ name }: Pick<Text, 'name'>): boolean => /\.rels$/i.test(name);
export const hasFields = ({ xml }: Pick<Text, 'xml'>): boolean => /instrText|fldSimple/i.test(xml);
export const hasFormulas = ({ xml }: Pick<Text, 'xml'>): boolean =>
  /<(?:[\w.-]+:)?(?:worksheet|workbook|chartsheet|chartSpace|table|styleSheet|revisions)[\s>]/.test(xml);

/** Without the prefix that its document gave it. */
export const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);

export function readParts(entries: readonly Entry[]): Parts {
  const { typeOf, types } = declaredTypes(entries) ?? { typeOf: () => '', types: [] };
  return {
    entries,
    typeOf,
    types,
    texts: entries.flatMap((entry) => (XML_NAME.test(entry.name) || XML_TYPE.test(typeOf(entry.name)) ? [textOf(entry)] : [])),
  };
}

function textOf({ name, bytes }: Entry): Text {
  const xml = textIn(bytes);
  const isLookedInto = xml.trim() !== '' && (isRelations({ name }) || hasFields({ xml }) || hasFormulas({ xml }));
  if (declares(xml)) return { name, xml, root: 'template/declares-entities' };
  if (!isReadable(xml)) return { name, xml, root: 'template/bad-xml' };
  return { name, xml, root: isLookedInto ? rootIn(bytes) : null };
}

/** In these, marks are written as they are in ours: what is not seen here is not there. */
const ENCODINGS = /^(utf-?8|utf-?16(?:[bl]e)?|us-ascii|iso-8859-\d+|windows-125\d)$/i;

/** A text that other programs would read otherwise than we do could hide anything. */
const isReadable = (xml: string): boolean =>
  xml.trim() === '' ||
  (/^\s*</.test(xml) &&
    !xml.includes('\0') &&
    ENCODINGS.test(/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? 'utf-8'));

export const isArchive = ({ bytes }: Entry): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** A workbook stands in a document; what stands in that workbook is no chart's. */
export const DEEPEST = 2;
