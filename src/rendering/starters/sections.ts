/** The lines of a starter as a tree: a section for each heading of the second level, blocks with what they hold. */
import type { StarterLine } from './outline.ts';

type Line = Exclude<StarterLine, { readonly kind: 'block' }>;

export interface Block {
  readonly kind: 'block';
  readonly open: string;
  readonly close: string;
  readonly inside: readonly Unit[];
}
export type Unit = Line | Block;

export interface Section {
  readonly title: string;
  readonly units: readonly Unit[];
}

/** The title of the document is its frame's own to show. */
export function sectionsOf(lines: readonly StarterLine[]): readonly Section[] {
  const starts = lines.flatMap((line, index) =>
    line.kind === 'heading' && line.level === 2 ? [{ title: line.words, index }] : [],
  );
  return starts.map(({ title, index }, at) => ({ title, units: unitsOf(lines.slice(index + 1, starts[at + 1]?.index)) }));
}

function unitsOf(lines: readonly StarterLine[]): readonly Unit[] {
  const top: Unit[] = [];
  const around: { readonly open: string; readonly before: Unit[] }[] = [];
  let here = top;
  for (const line of lines) {
    if (line.kind !== 'block') here.push(line);
    else if (line.tag.startsWith('{{#')) {
      around.push({ open: line.tag, before: here });
      here = [];
    } else {
      const block = around.pop();
      if (block === undefined) throw new Error(`${line.tag} closes nothing`);
      block.before.push({ kind: 'block', open: block.open, close: line.tag, inside: here });
      here = block.before;
    }
  }
  return top;
}
