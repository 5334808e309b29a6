/** Changes the relationships of a part: new targets, some gone, some added. */
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  parseAgain,
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
    const target = attributeOf(relation, 'Target') ?? '';
    return change({ id, type, target }).map((one) =>
      one.id === id && one.target === target
        ? relation
        : replacedAttribute(replacedAttribute(relation, 'Id', one.id), 'Target', one.target),
    );
  };
  return rewrite(xml, changed, root);
}

/** A small part written again, its elements at any depth each replaced by those that `change` gives; the same when none of them changes. `root`: its own, where it is known. */
export function rewrite(
  xml: string,
  change: (element: Element) => readonly Element[],
  root: Element | string = parseAgain(xml),
): string {
  if (typeof root !== 'object') return xml;
  /** The same element when nothing in it changes. */
  const rebuild = (element: Element): Element => {
    const children = element.children.flatMap((child): readonly Node[] => (isElement(child) ? change(rebuild(child)) : [child]));
    const isSame = children.length === element.children.length && children.every((child, at) => child === element.children[at]);
    return isSame ? element : { ...element, children };
  };
  const rebuilt = rebuild(root);
  if (rebuilt === root) return xml;
  const source = writeSource(rebuilt);
  return source === writeSource(root) ? xml : XML_HEADER + source;
}

/** The same target with another file name. */
export const inSameFolder = (target: string, part: string): string =>
  target.slice(0, target.lastIndexOf('/') + 1) + part.replace(/^.*\//, '');
