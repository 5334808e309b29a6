/** What a slide says of its shapes elsewhere than in them: connectors and animations lose what is there no more. */
import { attributeOf, descendantsOf, type Element, isElement, type Node, parseXml, writeSource } from '../ooxml/index.ts';

const CONNECTIONS = new Set(['a:stCxn', 'a:endCxn']);
/** What is done to a shape (ISO/IEC 29500-1, 19.5), and how it is built up. */
const ACTS =
  /^p:(?:set|anim|animEffect|animMotion|animRot|animScale|animClr|cmd|audio|video|bldP|bldDgm|bldOleChart|bldGraphic)$/;
/** What is nothing without what it holds. */
const HOLDERS = /^p:(?:par|seq|excl|childTnLst|bldLst|tnLst|timing)$/;
const REFERS = /<(?:a:stCxn|a:endCxn|p:timing)[\s>]/;

/** The same text when all of it is there. */
export function withoutDangling(xml: string): string {
  if (!REFERS.test(xml)) return xml;
  const root = parseXml(xml);
  if (typeof root === 'string') return xml;
  const shapes = shapesIn(root);
  let isChanged = false;
  const isGone = (element: Element): boolean => {
    if (CONNECTIONS.has(element.name)) return !shapes.has(attributeOf(element, 'id') ?? '');
    return ACTS.test(element.name) && targetsOf(element).some((target) => !isThere(target, shapes));
  };
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (isGone(node)) {
      isChanged = true;
      return [];
    }
    const children = node.children.flatMap(rebuild);
    const hadSome = node.children.some(isElement);
    const isEmptied = hadSome && HOLDERS.test(node.name) && !holds(node.name, children);
    return isEmptied ? [] : [{ ...node, children }];
  };
  const kept = { ...root, children: root.children.flatMap(rebuild) };
  return isChanged ? writeSource(kept) : xml;
}

/** A step of time is what its list holds; its other parts say when. */
function holds(name: string, children: readonly Node[]): boolean {
  const inside = children.filter(isElement);
  if (!/^p:(?:par|seq|excl)$/.test(name)) return inside.length > 0;
  const [step] = inside;
  return step?.children.some((one) => isElement(one) && one.name === 'p:childTnLst') ?? false;
}

interface Target {
  readonly shape: string;
  /** The last of its paragraphs that is meant, from nought; null for the whole. */
  readonly last: number | null;
}

function targetsOf(act: Element): readonly Target[] {
  const own = attributeOf(act, 'spid');
  if (own !== undefined) return [{ shape: own, last: null }];
  return descendantsOf(act).flatMap((one) => {
    if (one.name !== 'p:spTgt') return [];
    const range = descendantsOf(one).find(({ name }) => name === 'p:pRg');
    return [{ shape: attributeOf(one, 'spid') ?? '', last: range ? Number(attributeOf(range, 'end')) : null }];
  });
}

const isThere = ({ shape, last }: Target, shapes: ReadonlyMap<string, number>): boolean => {
  const paragraphs = shapes.get(shape);
  return paragraphs !== undefined && (last === null || last < paragraphs);
};

/** How many paragraphs each shape has, by its id. */
function shapesIn(root: Element): ReadonlyMap<string, number> {
  const shapes = new Map<string, number>();
  for (const shape of descendantsOf(root)) {
    const names = shape.children.filter(isElement).find(({ name }) => /^p:nv\w+Pr$/.test(name));
    const id = names?.children.filter(isElement).find(({ name }) => name === 'p:cNvPr');
    if (!id) continue;
    const body = shape.children.filter(isElement).find(({ name }) => name === 'p:txBody');
    shapes.set(attributeOf(id, 'id') ?? '', body?.children.filter((one) => isElement(one) && one.name === 'a:p').length ?? 0);
  }
  return shapes;
}
