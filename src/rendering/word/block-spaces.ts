/** Names of spaces that what a block brings needs where it goes: their prefixes mean there what they mean in its file. */
import { type Attribute, attributeOf, descendantsOf, type Element, escapeAttribute, withAttribute } from '../ooxml/index.ts';

const IGNORABLE = 'mc:Ignorable';
const prefixesIn = (ignorable: string | undefined): readonly string[] => (ignorable ?? '').split(/\s+/).filter(Boolean);

/** The prefixes that a document lacks are told at its root, into `spaces`; those that mean something else there are given back. */
export function spacesOf(attributes: readonly Attribute[], root: Element, spaces: Map<string, string>): readonly Attribute[] {
  const said = (name: string): string | undefined => spaces.get(name) ?? attributeOf(root, name);
  return attributes.filter(({ name, value }) => {
    const uri = value.join('');
    if (name === IGNORABLE) {
      const all = new Set([...prefixesIn(said(name)), ...prefixesIn(uri)]);
      if (all.size > new Set(prefixesIn(said(name))).size) spaces.set(name, [...all].join(' '));
      return false;
    }
    if (!name.startsWith('xmlns:')) return false;
    if (said(name) === undefined) spaces.set(name, uri);
    return said(name) !== uri;
  });
}

/** The same root, with the prefixes that it lacked. */
export const withSpaces = (root: Element, spaces: ReadonlyMap<string, string>): Element =>
  [...spaces].reduce((named, [name, value]) => withAttribute(named, name, [value]), root);

/** What `root`, that of its own file, says of the prefixes that an element uses. */
export function usedSpaces(element: Element, root: Element | undefined): readonly Attribute[] {
  const used = new Set(
    [element, ...descendantsOf(element)]
      .flatMap(({ name, attributes }) => [name, ...attributes.map((one) => one.name)])
      .flatMap((name) => /^([^:]+):/.exec(name)?.[1] ?? []),
  );
  const ignored = prefixesIn(root && attributeOf(root, IGNORABLE)).filter((prefix) => used.has(prefix));
  if (ignored.length > 0) used.add('mc');
  const named = (root?.attributes ?? []).filter(({ name }) => name.startsWith('xmlns:') && used.has(name.slice(6)));
  return ignored.length > 0 ? [...named, { name: IGNORABLE, value: [ignored.join(' ')] }] : named;
}

/** The XML of a part, its root with the prefixes that it lacked. */
export const textWithSpaces = (xml: string, spaces: ReadonlyMap<string, string>): string =>
  spaces.size === 0
    ? xml
    : xml.replace(/<w:(?:styles|numbering)\b[^<>]*>/, (start) => {
        const ignorable = spaces.has(IGNORABLE) ? start.replace(/\smc:Ignorable="[^"]*"/, '') : start;
        const added = [...spaces].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
        return ignorable.replace(/^<w:(?:styles|numbering)/, (name) => name + added);
      });
