/** Changes the relationships of a part: new targets, some gone, some added. */
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';

export type Change = (relation: { readonly id: string; readonly type: string; readonly target: string }) => readonly {
  readonly id: string;
  readonly target: string;
}[];

/** Each internal relationship becomes those that `change` gives for it: none, itself, or several with other ids and targets. The same text when all are as they were. */
export function changeRelations(xml: string, change: Change): string {
  let isSame = true;
  const changed = rewrite(xml, (relation) => {
    if (attributeOf(relation, 'TargetMode') === 'External') return [relation];
    const id = attributeOf(relation, 'Id') ?? '';
    const type = (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, '');
    const target = attributeOf(relation, 'Target') ?? '';
    const others = change({ id, type, target });
    isSame &&= others.length === 1 && others.every((one) => one.id === id && one.target === target);
    return others.map((one) => withAttribute(withAttribute(relation, 'Id', [one.id]), 'Target', [one.target]));
  });
  return isSame ? xml : changed;
}

/** A small part written again, its elements at any depth each replaced by those that `change` gives. */
export function rewrite(xml: string, change: (element: Element) => readonly Element[]): string {
  const root = parseXml(xml);
  if (typeof root !== 'object') return xml;
  const rebuild = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child): readonly Node[] => (isElement(child) ? change(rebuild(child)) : [child])),
  });
  return XML_HEADER + writeSource(rebuild(root));
}

/** The same target with another file name. */
export const inSameFolder = (target: string, part: string): string =>
  target.slice(0, target.lastIndexOf('/') + 1) + part.replace(/^.*\//, '');
