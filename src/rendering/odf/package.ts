/** What every OpenDocument file is made of (OpenDocument 1.3, part 2): its type, its manifest, its parts. */
import { type Entry, MIMETYPE } from '../archive/index.ts';
import {
  attributeOf,
  decodeXml,
  type Element,
  encoded,
  escapeAttribute,
  isElement,
  parseXml,
  rootIn,
  textIn,
  type XmlFault,
} from '../ooxml/index.ts';

const MANIFEST = 'META-INF/manifest.xml';
export const CONTENT = 'content.xml';
export const STYLES = 'styles.xml';
export const META = 'meta.xml';

export type OdfFormat = 'odt' | 'ods' | 'odp';
const TYPE = 'application/vnd.oasis.opendocument.';
const TYPES: Readonly<Record<OdfFormat, string>> = { odt: `${TYPE}text`, ods: `${TYPE}spreadsheet`, odp: `${TYPE}presentation` };

export type Listed = { readonly path: string; readonly type: string; readonly isEncrypted: boolean };

/** What the manifest lists; null when it cannot be read. */
export function listed(entries: readonly Entry[]): readonly Listed[] | null {
  const manifest = entries.find(({ name }) => name === MANIFEST);
  const root = manifest && rootWithoutType(manifest.bytes);
  if (typeof root !== 'object') return null;
  const prefix = root.name.includes(':') ? `${root.name.split(':')[0]}:` : '';
  const value = (one: Element, name: string): string => attributeOf(one, `${prefix}${name}`) ?? attributeOf(one, name) ?? '';
  return root.children.filter(isElement).map((one) => ({
    path: value(one, 'full-path'),
    type: value(one, 'media-type'),
    isEncrypted: one.children.some((child) => isElement(child) && child.name.endsWith('encryption-data')),
  }));
}

/** Manifests and formulas of the first days name their type, without declaring anything. */
const withoutType = (xml: string): string => xml.replace(/<!DOCTYPE [^<>[\]]*>/, '');
export function rootWithoutType(bytes: Uint8Array): Element | XmlFault {
  const xml = textIn(bytes);
  const plain = withoutType(xml);
  return plain === xml ? rootIn(bytes) : parseXml(plain);
}

/** The parts that say what a file is. */
export const tellsFormat = (name: string): boolean => name === MIMETYPE || name === MANIFEST;

/** As the file says itself, or its manifest; undefined of what is no text, workbook or deck. */
export function formatIn(entries: readonly Entry[]): OdfFormat | undefined {
  const own = entries.find(({ name }) => name === MIMETYPE);
  const type = own ? new TextDecoder().decode(own.bytes).trim() : listed(entries)?.find(({ path }) => path === '/')?.type;
  const plain = type?.replace(/-template$/, '');
  return (['odt', 'ods', 'odp'] as const).find((format) => TYPES[format] === plain);
}

type Added = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The document made from a template: its own type, what was added to it listed, what signed the template gone. */
export function packaged(entries: readonly Entry[], format: OdfFormat, added: readonly Added[]): readonly Entry[] {
  const lines = added.map(
    ({ name, type }) =>
      `<manifest:file-entry manifest:full-path="${escapeAttribute(name)}" manifest:media-type="${escapeAttribute(type)}"/>`,
  );
  const written = entries
    .filter(({ name }) => name !== MIMETYPE && !SIGNATURES.test(name))
    .map((entry) => {
      if (entry.name !== MANIFEST) return entry;
      const before = decodeXml(entry.bytes);
      const after = before
        .replace(/(opendocument\.(?:text|spreadsheet|presentation))-template(?=["'])/g, '$1')
        .replace(/(?=<\/(?:\w+:)?manifest>\s*$)/, () => lines.join(''));
      return after === before ? entry : encoded(entry.name, after);
    });
  return [encoded(MIMETYPE, TYPES[format]), ...written, ...added.map(({ name, bytes }) => ({ name, bytes }))];
}

const SIGNATURES = /^META-INF\/[^/]*signatures\.xml$/i;
