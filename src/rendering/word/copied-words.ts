/** Fields that say again what stands elsewhere: what they show in a template is a copy, tags and all, which only means something there. */
import {
  attributeOf,
  childOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  isLoop,
  isMark,
  type Mark,
  type Node,
  nodesOf,
} from '../ooxml/index.ts';
import { type Path, placed } from './own-ids.ts';

/** A field that is being read; `result`: where that begins. */
interface Field {
  code: string;
  result: number | null;
}

/** The same tree without the tags of such copies: Word says again what a style last said, and references are written with their part. */
export function dropCopies(root: Element): Element {
  const loops = new Map<string, readonly Mark[]>();
  const look = ({ children }: Element, around: Path): void => {
    for (const [node, path] of placed(children, around)) {
      if (!isElement(node)) continue;
      if (node.name === 'w:bookmarkStart') loops.set(attributeOf(node, 'w:name')?.toLowerCase() ?? '', path.filter(isLoop));
      look(node, path);
    }
  };
  const isCopy = (code: string, path: Path): boolean => {
    const [, name = '', of = ''] = /^\s*(\w+)\s+"?([^\s"\\]*)/.exec(code) ?? [];
    if (/^styleref$/i.test(name)) return true;
    // Within the same pass it says what its element does.
    return /^ref$/i.test(name) && (loops.get(of.toLowerCase()) ?? []).some((loop) => !path.includes(loop));
  };
  const rebuild = (element: Element, around: Path): Element => {
    const built: Node[] = [];
    const fields: Field[] = [];
    for (const [node, path] of placed(element.children, around)) {
      const type = isElement(node) ? typeOf(node) : undefined;
      if (type === 'begin') fields.push({ code: '', result: null });
      const field = fields.at(-1);
      if (type === 'end') {
        const { code, result } = fields.pop() ?? { code: '', result: null };
        if (result !== null && isCopy(code, path)) built.push(...withoutTags(built.splice(result)));
      } else if (field?.result === null && isElement(node)) field.code += codeIn(node);
      if (!isElement(node)) built.push(node);
      else if (node.name === 'w:fldSimple' && isCopy(attributeOf(node, 'w:instr') ?? '', path))
        built.push({ ...node, children: withoutTags(node.children) });
      else built.push(rebuild(node, path));
      if (type === 'separate' && field) field.result = built.length;
    }
    return { ...element, children: built };
  };
  look(root, []);
  return rebuild(root, []);
}

const typeOf = (run: Element): string | undefined => {
  const mark = run.name === 'w:r' ? childOf(run, 'w:fldChar') : undefined;
  return mark && attributeOf(mark, 'w:fldCharType');
};
const codeIn = (element: Element): string =>
  nodesOf(element)
    .filter((node) => isElement(node) && node.name === 'w:instrText')
    .map((node) => (isElement(node) ? node.children.filter((piece) => typeof piece === 'string').join('') : ''))
    .join('');

/** An empty text that looks the same, where there are tags; a copy without any stays until Word makes another. */
function withoutTags(nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((node) => isMark(node) || (isElement(node) && hasNode(node, isMark)))) return nodes;
  const format = nodes.filter(isElement).map((node) => childOf(node, 'w:rPr'))[0];
  return [elementOf('w:r', [...(format ? [format] : []), elementOf('w:t', [''])])];
}
