/** Changes the relationships of a part: new targets, some gone, some added. */
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  replacedAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';

export type Change = (relation: { readonly id: string; readonly type: string; readonly target: string }) => readonly {
  readonly id: string;
  readonly target: string;
}[];

/** Each internal relationship becomes those that `change` gives for it: none, itself, or several with other ids and targets. */
export function changeRelations(xml: string, change: Change, root?: Element): string {
  const changed = (relation: Element): readonly Element[] => {
    if (attributeOf(relation, 'TargetMode') === 'External') return [relation];
    const id = attributeOf(relation, 'Id') ?? '';
    const type = (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, '');
    return change({ id, type, target: attributeOf(relation, 'Target') ?? '' }).map((one) =>
      replacedAttribute(replacedAttribute(relation, 'Id', one.id), 'Target', one.target),
    );
  };
  return rewrite(xml, changed, root);
}

/** A small part written again, its elements at any depth each replaced by those that `change` gives; the same when none of them changes. `root`: its own, where it is known. */
export function rewrite(
  xml: string,
  change: (element: Element) => readonly Element[],
  root: Element | string = parseXml(xml),
): string {
  if (typeof root !== 'object') return xml;
  const rebuild = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child): readonly Node[] => (isElement(child) ? change(rebuild(child)) : [child])),
  });
  const source = writeSource(rebuild(root));
  return source === writeSource(root) ? xml : XML_HEADER + source;
}

/** The same target with another file name. */
export const inSameFolder = (target: string, part: string): string =>
  target.slice(0, target.lastIndexOf('/') + 1) + part.replace(/^.*\//, '');
