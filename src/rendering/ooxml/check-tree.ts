/** Checks every tag of a tree in the order in which it will run: blocks that nest, names that the view has. */
import {
  anyScope,
  CELL,
  checkValue,
  enterBlock,
  type HelperSet,
  rootScope,
  type Scope,
  type TagFault,
} from '../expressions/index.ts';
import { WRITERS } from './dialect.ts';
import { type Block, isFlood, otherOf } from './pair-blocks.ts';
import type { Report } from './problem.ts';
import { isMarkdown, type Shape } from './shape.ts';
import { type Element, isBlockMark, isMark, type Mark, nodesOf } from './tree.ts';

/** Lifting can bring the ends of two blocks into an order that no longer nests; such a pair is refused. */
export function checkNesting(root: Element, blocks: readonly Block[], report: Report): void {
  const blockOf = new Map(blocks.flatMap((block) => block.map((mark) => [mark, block] as const)));
  const stack: Block[] = [];
  const crossed = new Set<Block>();
  for (const mark of nodesOf(root)) {
    const block = isMark(mark) && blockOf.get(mark);
    if (!block || !isMark(mark)) continue;
    const top = stack.at(-1);
    if (mark.tag.kind === 'open') stack.push(block);
    else if (top === block) {
      if (mark.tag.kind === 'close') stack.pop();
    } else if (!crossed.has(block)) {
      crossed.add(block);
      if (top) crossed.add(top);
      report({ code: 'template/crossed-blocks', ...mark.at, tag: mark.text, ...otherOf(top?.[0]) });
      if (mark.tag.kind === 'close' && stack.includes(block)) stack.splice(stack.lastIndexOf(block), 1);
    }
  }
}

/** Each tag's own faults, and which tags print Markdown. */
export const checkTags = (root: Element, shape: Shape, set: HelperSet, report: Report): ReadonlySet<Mark> =>
  new Set([...checkShapes(root, shape, set, report)].flatMap(([mark, printed]) => (isMarkdown(printed) ? [mark] : [])));

/** Each tag's own faults, and what each value is; inside a block that has no pair every name is taken for good. */
export function checkShapes(root: Element, shape: Shape, set: HelperSet, report: Report): ReadonlyMap<Mark, Shape> {
  const marks = nodesOf(root).filter(isMark);
  if (isFlood(marks, report)) return new Map();
  const paired = pairedIn(marks);
  const outer: Scope[] = [];
  const shapes = new Map<Mark, Shape>();
  let scope = rootScope(shape, set);
  for (const mark of marks) {
    const { tag, text, at } = mark;
    const say = (fault: TagFault | { readonly code: 'template/cell-out-of-place' }) => report({ ...at, tag: text, ...fault });
    if (tag.kind === 'value') {
      shapes.set(mark, checkValue(tag, scope, set, say));
      // Where it acts on a cell, it stands before it already.
      if (mark.writer !== WRITERS.cell && tag.expression.kind === 'call' && tag.expression.helper === CELL)
        say({ code: 'template/cell-out-of-place' });
    } else if (tag.kind === 'include') {
      // Where its block may stand, it stands there already.
      say({ code: 'template/include-not-alone', name: tag.name });
    } else if (tag.kind === 'open') {
      const inside = enterBlock(tag.call, tag.params, scope, set, say);
      if (paired.has(mark)) outer.push(scope);
      scope = paired.has(mark) ? inside : anyScope(scope, tag.params);
    } else if (tag.kind === 'else') {
      // A condition asks for what it names in both of its branches.
      const around = { ...(outer.at(-1) ?? scope), absent: scope.absent };
      scope = tag.call ? enterBlock(tag.call, tag.params, around, set, say) : around;
    } else if (tag.kind === 'close' && paired.has(mark)) scope = outer.pop() ?? scope;
  }
  return shapes;
}

/** The marks that open and close in good order. */
function pairedIn(marks: readonly Mark[]): ReadonlySet<Mark> {
  const open: Mark[] = [];
  const paired = new Set<Mark>();
  for (const mark of marks.filter(isBlockMark)) {
    if (mark.tag.kind === 'open') open.push(mark);
    if (mark.tag.kind !== 'close') continue;
    const { helper } = mark.tag;
    const index = open.findLastIndex(({ tag }) => tag.kind === 'open' && tag.call.helper === helper);
    const [opening] = index < 0 ? [] : open.splice(index);
    if (opening) paired.add(opening).add(mark);
  }
  return paired;
}
