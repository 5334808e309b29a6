/** Names every element as Excel does, whatever prefix the program that wrote a part gave it. */
import { type Element, isElement, withAttribute } from '../ooxml/index.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const OLDER = 'urn:schemas-microsoft-com';
const USUAL: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/spreadsheetml/2006/main`, ''],
  [`${OFFICE}/drawingml/2006/spreadsheetDrawing`, 'xdr'],
  [`${OFFICE}/drawingml/2006/chart`, 'c'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${MICROSOFT}/spreadsheetml/2009/9/main`, 'x14'],
  [`${MICROSOFT}/excel/2006/main`, 'xm'],
  [`${OLDER}:vml`, 'v'],
  [`${OLDER}:office:office`, 'o'],
  [`${OLDER}:office:excel`, 'x'],
]);

type Scope = ReadonlyMap<string, string>;

export function usualNames(root: Element, names: ReadonlyMap<string, string> = USUAL): Element {
  const renamed = new Map<string, string>();
  const usual = (name: string, scope: Scope): string => {
    const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
    const namespace = scope.get(prefix ?? '');
    const wanted = namespace === undefined ? undefined : names.get(namespace);
    if (namespace === undefined || wanted === undefined || wanted === prefix) return name;
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
