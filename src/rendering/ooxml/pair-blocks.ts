/** Pairs the tags that open and close blocks, and says which have no pair. */
import type { Report } from './problem.ts';
import type { Mark } from './tree.ts';

/** Tags of one part; and blocks within blocks, an else counting as one. Nobody needs more; working them out takes memory. */
export const MOST_TAGS = 20_000;
const DEEPEST = 60;

/** The tags of one block in order: the one that opens it, its elses, the one that closes it. */
export type Block = readonly Mark[];
type Pending = { readonly marks: Mark[]; readonly helper: string; crossedBy?: Mark; closedElse?: boolean };

/** The blocks that are whole, from marks in the order of the document. */
export function pairBlocks(marks: readonly Mark[], report: Report): Block[] {
  if (isFlood(marks, report)) return [];
  let depth = 0;
  const stack: Pending[] = [];
  const blocks: Block[] = [];
  for (const mark of marks) {
    if (mark.tag.kind === 'open') stack.push({ marks: [mark], helper: mark.tag.call.helper });
    if (mark.tag.kind === 'else') addElse(mark, stack.at(-1), report);
    if (mark.tag.kind === 'close') {
      const block = close(mark, mark.tag.helper, stack, report);
      if (block) blocks.push(block);
      depth -= block ? block.length - 1 : 0;
    } else if (mark.tag.kind === 'else' || mark.tag.kind === 'open') {
      depth += 1;
      if (depth === DEEPEST + 1) report({ code: 'template/too-deep', ...mark.at, tag: mark.text, name: DEEPEST.toString() });
    }
  }
  for (const {
    marks: [open],
  } of stack)
    if (open) report({ code: 'template/unclosed-block', ...open.at, tag: open.text });
  return blocks;
}

function addElse(mark: Mark, block: Pending | undefined, report: Report): void {
  if (!block) {
    report({ code: 'template/unopened-block', ...mark.at, tag: mark.text });
    return;
  }
  if (block.closedElse) report({ code: 'template/second-else', ...mark.at, tag: mark.text, ...otherOf(block.marks[0]) });
  block.closedElse = mark.tag.kind === 'else' && !mark.tag.call;
  block.marks.push(mark);
}

/** Whether there are more tags than a part may hold. */
export function isFlood(marks: readonly Mark[], report: Report): boolean {
  const flood = marks[MOST_TAGS];
  if (flood) report({ code: 'template/too-many-tags', ...flood.at, tag: flood.text, name: MOST_TAGS.toString() });
  return flood !== undefined;
}

/** A close looks past blocks still open: those are crossed if they close later, and never closed if they do not. */
function close(mark: Mark, helper: string, stack: Pending[], report: Report): Block | undefined {
  const index = stack.findLastIndex((pending) => pending.helper === helper);
  const [block] = index < 0 ? [] : stack.splice(index, 1);
  if (!block) {
    report({ code: 'template/unopened-block', ...mark.at, tag: mark.text, ...otherOf(stack.at(-1)?.marks[0]) });
    return undefined;
  }
  const [open] = block.marks;
  for (const skipped of stack.slice(index)) if (open) skipped.crossedBy ??= open;
  if (block.crossedBy && open) {
    report({ code: 'template/crossed-blocks', ...open.at, tag: open.text, ...otherOf(block.crossedBy) });
    return undefined;
  }
  return [...block.marks, mark];
}

export const otherOf = (mark: Mark | undefined) => (mark ? { other: { ...mark.at, tag: mark.text } } : {});
