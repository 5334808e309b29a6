/** Names the elements and attributes of a part as Office does, whatever prefixes the program that wrote it gave them. */

import { keptOn } from '../../values/index.ts';
import type { Entry } from '../archive/index.ts';
import { decodeXml, encoded } from './package-parts.ts';
import { parseXml } from './parse-xml.ts';
import { rootIn, textIn } from './read-part.ts';
import { type Element, isElement, withAttribute } from './tree.ts';
import { writeSource, XML_HEADER } from './write-source.ts';

/** The usual prefix of each namespace; `''` for one that is usually the default. */
export type UsualPrefixes = ReadonlyMap<string, string>;
type Scope = ReadonlyMap<string, string>;

const OFFICE = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const DRAWING = `${OFFICE}/drawingml/2006`;
const USUAL: UsualPrefixes = new Map([
  [`${OFFICE}/package/2006/content-types`, ''],
  [`${OFFICE}/package/2006/relationships`, ''],
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${OFFICE}/presentationml/2006/main`, 'p'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${DRAWING}/main`, 'a'],
  [`${DRAWING}/chart`, 'c'],
  [`${DRAWING}/picture`, 'pic'],
  [`${DRAWING}/diagram`, 'dgm'],
  [`${DRAWING}/wordprocessingDrawing`, 'wp'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
  [`${MICROSOFT}/word/2012/wordml`, 'w15'],
  [`${MICROSOFT}/word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}/word/2010/wordprocessingCanvas`, 'wpc'],
  [`${MICROSOFT}/powerpoint/2010/main`, 'p14'],
  [`${MICROSOFT}/drawing/2014/main`, 'a16'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** What a part binds a prefix to, wherever it does. */
const BOUND = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const READ = /^(?!xl\/).*\.(?:xml|rels)$/i;

const found = keptOn<Entry>();

/**
 * What a part is written as in the documents of a template: one that was renamed alone, and then stayed as it is, keeps its bytes; one of a
 * template of the strict standard is of that standard.
 */
export function asInTemplate(template: readonly Entry[]): (entry: Entry) => Entry {
  const isStrict = template.some((entry) => textIn(found.of(entry)?.bytes ?? NOTHING).includes(STRICT));
  return (entry) => {
    const own = found.of(entry);
    return own ?? (isStrict && READ.test(entry.name) ? encoded(entry.name, asStrict(decodeXml(entry.bytes))) : entry);
  };
}
const NOTHING = new Uint8Array(0);

/** The same entries, their parts renamed where they must be; those of workbooks are named as they are read. */
export const readAsUsual = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => {
    const xml = READ.test(entry.name) ? textIn(entry.bytes) : '';
    const lax = xml.includes(STRICT) ? asTransitional(xml) : xml;
    const isOther = hasOtherNames(lax);
    const root = isOther ? (lax === xml ? rootIn(entry.bytes) : parseXml(lax)) : undefined;
    if (lax === xml && typeof root !== 'object') return entry;
    const usual = typeof root === 'object' ? XML_HEADER + writeSource(usualNames(root, USUAL)) : lax;
    const renamed = encoded(entry.name, usual);
    found.keep(renamed, entry);
    return renamed;
  });

const hasOtherNames = (xml: string): boolean =>
  [...xml.matchAll(BOUND)].some(([, prefix = '', double, single]) => {
    const usual = USUAL.get(double ?? single ?? '');
    return usual !== undefined && usual !== prefix;
  });

// The names of the strict standard are those of the transitional one in other words (ISO/IEC 29500-4, A).
const STRICT = 'http://purl.oclc.org/ooxml/';
const STRICT_NAMES = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)/g;
const LAX_NAMES =
  /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|presentationml|spreadsheetml|drawingml|officeDocument|schemaLibrary)\/2006\/([\w-]+)/g;
const HYPHENED: Readonly<Record<string, string>> = {
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
};

const asTransitional = (xml: string): string =>
  xml.replace(STRICT_NAMES, (_, family: string, name: string) => `${OFFICE}/${family}/2006/${HYPHENED[name] ?? name}`);
const asStrict = (xml: string): string =>
  xml.replace(LAX_NAMES, (_, family: string, name: string) => {
    const [plain] = Object.entries(HYPHENED).find(([, hyphened]) => hyphened === name) ?? [name];
    return `${STRICT}${family}/${plain}`;
  });

/** Only what is in one of these namespaces is renamed; a prefix that means something else there already is left to it. */
export function usualNames(root: Element, prefixes: UsualPrefixes): Element {
  const renamed = new Map<string, string>();
  const usual = (name: string, scope: Scope): string => {
    const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
    const namespace = scope.get(prefix ?? '');
    const wanted = namespace === undefined ? undefined : prefixes.get(namespace);
    if (namespace === undefined || wanted === undefined || wanted === prefix) return name;
    if (wanted !== '' && (scope.get(wanted) ?? namespace) !== namespace) return name;
    renamed.set(wanted, namespace);
    return wanted === '' ? (local ?? name) : `${wanted}:${local}`;
  };
  const rebuild = (element: Element, around: Scope): Element => {
    const bound = element.attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
    const scope = new Map([...around, ...bound.map(({ name, value }) => [name.slice('xmlns:'.length), value.join('')] as const)]);
    return {
      ...element,
      name: usual(element.name, scope),
      attributes: element.attributes.map((attribute) =>
        // Without a prefix an attribute is in no namespace.
        bound.includes(attribute) || !attribute.name.includes(':')
          ? attribute
          : { ...attribute, name: usual(attribute.name, scope) },
      ),
      children: element.children.map((child) => (isElement(child) ? rebuild(child, scope) : child)),
    };
  };
  const rebuilt = rebuild(root, new Map());
  return [...renamed].reduce(
    (element, [prefix, namespace]) => withAttribute(element, prefix === '' ? 'xmlns' : `xmlns:${prefix}`, [namespace]),
    rebuilt,
  );
}
