/** Numbered lists that a loop repeats begin anew where a reader expects it: with each turn that holds several of their items. */
// A list of which a turn holds one item counts the turns: it begins anew with the loop around them, if any.
import { type Element, isElement, isLoop, isMark, type Mark, type Node, raw } from '../ooxml/index.ts';
import type { ListLooks } from './numbering.ts';
import { type Path, placed } from './own-ids.ts';
import type { Place } from './place.ts';
import { valueAt } from './properties.ts';
import type { Styles } from './styles.ts';
import { WORD_WRITERS } from './writer-names.ts';

type Item = { readonly level: number; readonly path: Path };
type Looks = { readonly lists: ListLooks; readonly styles: Styles };

export function restartLists(root: Element, { lists, styles }: Looks, places: readonly Place[]): Element {
  if (lists.numbered.size === 0) return root;
  const listOf = (paragraph: Element): string | undefined => {
    const list = valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId');
    const isText = styles.headingLevel(valueAt(paragraph, 'w:pPr', 'w:pStyle')) === null;
    return isText && list !== undefined && lists.numbered.has(list) ? list : undefined;
  };
  const items = new Map<string, Item[]>();
  /** Those of which an item becomes the paragraphs of a text, which are written elsewhere. */
  const others = new Set<string>();
  const look = ({ children }: Element, around: Path): void => {
    for (const [node, path] of placed(children, around)) {
      if (isMark(node) && node.writer === WORD_WRITERS.blocks)
        others.add(/w:numId w:val="(\d+)"/.exec(places[node.place ?? -1]?.paragraph.get('w:numPr') ?? '')?.[1] ?? '');
      if (!isElement(node)) continue;
      const list = node.name === 'w:p' ? listOf(node) : undefined;
      const level = Number(valueAt(node, 'w:pPr', 'w:numPr', 'w:ilvl') ?? 0);
      if (list !== undefined) {
        const known = items.get(list) ?? [];
        items.set(list, known);
        known.push({ level, path });
      }
      look(node, path);
    }
  };
  look(root, []);
  const restarts = new Map([...items].filter(([list]) => !others.has(list)).map(([list, all]) => [list, loopOf(all)]));
  if ([...restarts.values()].every((loop) => loop === undefined)) return root;

  const rebuild = (node: Node): readonly Node[] => {
    if (isMark(node)) {
      const begun = [...restarts].filter(([, loop]) => loop === node);
      return [node, ...begun.map(([list]) => raw(`{{${WORD_WRITERS.turn} "${list}"}}`))];
    }
    if (!isElement(node)) return [node];
    const list = node.name === 'w:p' ? listOf(node) : undefined;
    const isOurs = list !== undefined && restarts.get(list) !== undefined;
    const children = node.children.flatMap(rebuild);
    return [{ ...node, children: isOurs ? children.map((child) => numbered(child, list)) : children }];
  };
  return { ...root, children: root.children.flatMap(rebuild) };
}

/** The number of the list, as the turn at hand has it. */
function numbered(node: Node, list: string): Node {
  if (!isElement(node)) return node;
  if (node.name === 'w:numId')
    return { ...node, attributes: [{ name: 'w:val', value: [raw(`{{${WORD_WRITERS.list} "${list}"}}`)] }] };
  return ['w:pPr', 'w:numPr'].includes(node.name)
    ? { ...node, children: node.children.map((child) => numbered(child, list)) }
    : node;
}

/** The loop with each turn of which a list begins anew; none of one that goes on outside of loops. */
function loopOf(items: readonly Item[]): Mark | undefined {
  const loops = items.map(({ path }) => path.filter(isLoop));
  const shared = (loops[0] ?? []).filter((loop, depth) => loops.every((one) => one[depth] === loop));
  const top = Math.min(...items.map(({ level }) => level));
  const heads = items.filter(({ level }) => level === top);
  const isSeveral = heads.some(
    ({ path }, index) => path.filter(isLoop).length > shared.length || isBeside(heads[index - 1]?.path, path),
  );
  return shared.at(isSeveral ? -1 : -2);
}

/** Whether an item may stand in one turn with the one before it: not where they are two branches. */
function isBeside(before: Path | undefined, path: Path): boolean {
  if (before === undefined) return false;
  const depth = path.findIndex((mark, at) => mark !== before[at]);
  return ![path[depth], before[depth]].some((mark) => mark?.tag.kind === 'else');
}
