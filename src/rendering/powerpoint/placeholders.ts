/** Where a shape stands on its slide: as it says itself, else as its layout or its master says. */
import { attributeOf, childOf, descendantsOf, type Element, isElement, type Package, targetPart } from '../ooxml/index.ts';

const BEHIND = ['slideLayout', 'slideMaster', 'notesMaster'];

/** The position and the size of a shape of a part, `a:off` and `a:ext`; undefined when nothing says them. */
export function positionsIn(part: string, file: Package): (shape: Element) => readonly Element[] | undefined {
  const behind = behindOf(part, file).map(shapesOf);
  return (shape) => {
    const holder = placeholderOf(shape);
    const others = holder ? behind.map((shapes) => shapes.find((one) => isSame(holder, placeholderOf(one)))) : [];
    for (const one of [shape, ...others]) {
      const at = one && transformOf(one);
      if (at) return at.children.filter(isElement).filter(({ name }) => name === 'a:off' || name === 'a:ext');
    }
    return undefined;
  };
}

/** What a part inherits from, the nearest first. */
function behindOf(part: string, file: Package): Element[] {
  const next = file.relations(part).find(({ type }) => BEHIND.includes(type));
  if (!next || /\/slideMasters\//.test(part)) return [];
  const name = targetPart(part, next.target);
  const root = file.root(name);
  return root ? [root, ...behindOf(name, file)] : [];
}

const shapesOf = (root: Element): Element[] => descendantsOf(root).filter(({ name }) => name === 'p:sp');

const transformOf = (shape: Element): Element | undefined =>
  childOf(shape, 'p:xfrm') ?? childOf(childOf(shape, 'p:spPr'), 'a:xfrm');

function placeholderOf(shape: Element): Element | undefined {
  const properties = shape.children.filter(isElement).find(({ name }) => /^p:nv\w+Pr$/.test(name));
  return childOf(childOf(properties, 'p:nvPr'), 'p:ph');
}

/** Masters have no numbers of the places of their layouts, only their kinds. */
function isSame(one: Element, other: Element | undefined): boolean {
  if (!other) return false;
  const [mine, its] = [one, other].map((holder) => attributeOf(holder, 'idx'));
  if (mine !== undefined && its === mine) return true;
  const kinds = [one, other].map((holder) => (attributeOf(holder, 'type') ?? 'body').replace('ctrTitle', 'title'));
  return kinds[0] === kinds[1] && (mine === undefined || kinds[0] !== 'body');
}
