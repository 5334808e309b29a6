/** The blocks that templates share: `{{> name}}` stands for the body of one, which may hold others. */
import type { SharedBlock, SharedBlocks } from '../../model/index.ts';
import { nearest } from '../../values/index.ts';
import type { Report } from './problem.ts';
import type { Mark } from './tree.ts';

export const NO_BLOCKS: SharedBlocks = { names: [], read: () => undefined };

/** In one template: more of them, or more bytes, is a block that multiplies itself. */
const MOST = 500;
const MOST_BYTES = 20_000_000;

/** Opens the block that a tag names, unless it stands in itself; `within` are the files around the tag. */
export interface Includes {
  readonly open: (mark: Mark, within: readonly string[], report: Report) => SharedBlock | undefined;
}

export function includesOf({ names, read }: SharedBlocks): Includes {
  let [count, bytes] = [0, 0];
  return {
    open({ tag, text, at }, within, report) {
      if (tag.kind !== 'include') return undefined;
      const { name } = tag;
      const block = names.includes(name) ? read(name) : undefined;
      if (block === undefined) {
        const near = nearest(name, names);
        report({ code: 'template/unknown-include', ...at, tag: text, name, ...(near !== null && { nearest: near }) });
        return undefined;
      }
      if (within.includes(block.file)) {
        report({ code: 'template/include-of-itself', ...at, tag: text, name });
        return undefined;
      }
      count += 1;
      bytes += block.bytes.length;
      if (count <= MOST && bytes <= MOST_BYTES) return block;
      if (count <= MOST + 1) report({ code: 'template/too-many-includes', ...at, tag: text, name: String(MOST) });
      count = MOST + 2;
      return undefined;
    },
  };
}
