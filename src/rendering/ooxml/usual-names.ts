/** Names the elements and attributes of a part as Office does, whatever prefixes the program that wrote it gave them. */
import type { Entry } from '../archive/index.ts';
import { decodeXml, encoded } from './package-parts.ts';
import { parseXml } from './parse-xml.ts';
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

const found = new WeakMap<Entry, Entry>();
/** Of the strict standard: in all parts of a file, or in none. */
const strict = new WeakMap<Entry, Entry>();

/** The parts as the template has them: one that was renamed alone, and then written as it is, keeps its bytes; `read` are those of the template. */
export function asFound(made: readonly Entry[], read: readonly Entry[]): readonly Entry[] {
  const known = new Map(read.map((entry) => [entry.name, entry]));
  const kept = made.map((entry) => {
    const before = known.get(entry.name);
    return before && isSame(before, entry) ? before : entry;
  });
  const isWhole = kept.length === read.length && kept.every((entry) => known.get(entry.name) === entry);
  return kept.map((entry) => found.get(entry) ?? (isWhole ? strict.get(entry) : undefined) ?? entry);
}

const isSame = (one: Entry, other: Entry): boolean =>
  one === other || (one.bytes.length === other.bytes.length && one.bytes.every((byte, at) => byte === other.bytes[at]));

/** The same entries, their parts renamed where they must be; those of workbooks are named as they are read, and stay in their standard. */
export const readAsUsual = (entries: readonly Entry[]): Entry[] => {
  const isBook = entries.some(({ name }) => name.startsWith('xl/'));
  return entries.map((entry) => {
    const xml = READ.test(entry.name) ? decodeXml(entry.bytes) : '';
    const lax = isBook ? xml : asTransitional(xml);
    const kept = lax === xml ? found : strict;
    const root = hasOtherNames(lax) ? parseXml(lax) : null;
    if (typeof root === 'string' || (root === null && lax === xml)) return entry;
    const renamed = encoded(entry.name, root === null ? lax : XML_HEADER + writeSource(usualNames(root, USUAL)));
    kept.set(renamed, entry);
    return renamed;
  });
};

const hasOtherNames = (xml: string): boolean =>
  [...xml.matchAll(BOUND)].some(([, prefix = '', double, single]) => {
    const usual = USUAL.get(double ?? single ?? '');
    return usual !== undefined && usual !== prefix;
  });

const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)/g;
const HYPHENED: Readonly<Record<string, string>> = {
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
};

/** The names of the strict standard are those of the transitional one, which every program reads, in other words (ISO/IEC 29500-4, A). */
const asTransitional = (xml: string): string =>
  xml.includes('http://purl.oclc.org/ooxml/')
    ? xml
        .replace(STRICT, (_, family: string, name: string) => `${OFFICE}/${family}/2006/${HYPHENED[name] ?? name}`)
        .replace(/(<(?:[\w.-]+:)?(?:document|presentation)\b[^<>]*?)\s(?:[\w.-]+:)?conformance\s*=\s*["']strict["']/, '$1')
    : xml;

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
