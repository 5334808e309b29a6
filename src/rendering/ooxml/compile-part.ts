/** Compiles a part: its XML in, its problems and a function from view to XML out. */
import type { Compiled, HelperSet, Spending } from '../expressions/index.ts';
import type { OfficeTheme } from '../theming/index.ts';
import { checkNesting, checkTags } from './check-tree.ts';
import { cutTags } from './cut-tags.ts';
import { type Dialect, WRITERS } from './dialect.ts';
import { guardStructure } from './guard-structure.ts';
import type { Includes } from './includes.ts';
import { liftBlocks } from './lift-blocks.ts';
import { pairBlocks } from './pair-blocks.ts';
import type { XmlFault } from './parse-xml.ts';
import type { Report } from './problem.ts';
import { cutString } from './read-mark.ts';
import type { Shape } from './shape.ts';
import { type Element, hasNode, isBlockMark, isElement, isMark, type Mark, type Node } from './tree.ts';
import { writeSource, XML_HEADER } from './write-source.ts';

export type CompilerContext<State> = {
  readonly shape: Shape;
  readonly helpers: HelperSet;
  readonly compile: (source: string) => Compiled<State>;
  /** What its documents are made of, one at a time. */
  readonly spending: Spending;
  readonly report: Report;
  /** What its documents are made without. */
  readonly warn: Report;
  readonly theme: OfficeTheme;
  /** The blocks that templates share, in its format. */
  readonly includes: Includes;
};

/** A part with paragraphs; `adapt` adds what the format needs (unique ids, links) once its blocks are in place. */
export function compilePart<State>(
  root: Element | XmlFault,
  part: string,
  dialect: Dialect,
  compiler: CompilerContext<State>,
  adapt: (root: Element) => Element,
): Compiled<State> | undefined {
  if (typeof root === 'string') {
    compiler.report({ code: root, part, tag: '' });
    return undefined;
  }
  return compileTree(cutTags(root, dialect, { part }, compiler.report), dialect, compiler, adapt);
}

/**
 * A tree whose tags are cut already, and the dialect that says where its blocks may go; nothing when it has no tag and the template says the
 * same, as it does unless `isNew`.
 */
export function compileTree<State>(
  cut: Element,
  dialect: Dialect,
  { shape, helpers, compile, report }: CompilerContext<State>,
  adapt: (root: Element) => Element,
  isNew = false,
): Compiled<State> | undefined {
  const lifted = adapt(nestBlocks(cut, dialect, report));
  const markdown = checkTags(lifted, shape, helpers, report);
  if (!isNew && !hasNode(cut, isMark) && !hasNode(lifted, isMark)) return undefined;
  return later(() => compile(XML_HEADER + writeSource(guardStructure(lifted, dialect), markdown)));
}

/** The same tree with each block at its level; every block that has no place is reported. */
export function nestBlocks(cut: Element, dialect: Dialect, report: Report): Element {
  const blocks = pairBlocks(childMarks(cut), report);
  const nested = liftBlocks(cut, blocks, dialect, report);
  checkNesting(nested, blocks, report);
  return nested;
}

/** A part without paragraphs, whose every text and attribute stands alone: document properties. */
export function compilePlainPart<State>(
  root: Element | XmlFault,
  part: string,
  compiler: CompilerContext<State>,
): Compiled<State> | undefined {
  if (typeof root !== 'string') return compilePlainTree(root, part, compiler);
  compiler.report({ code: root, part, tag: '' });
  return undefined;
}

/** The same, read already; `isNew` when the template does not say the same. */
export function compilePlainTree<State>(
  root: Element,
  part: string,
  { shape, helpers, compile, report }: CompilerContext<State>,
  isNew = false,
): Compiled<State> | undefined {
  const cut = (text: string) => cutString(text, { part, text }, WRITERS.plain, report);
  const rebuild = (element: Element): Element => ({
    ...element,
    attributes: element.attributes.map(({ name, value }) => ({ name, value: cut(value.join('')) })),
    children: element.children.flatMap((child): readonly Node[] =>
      isElement(child) ? [rebuild(child)] : typeof child === 'string' ? cut(child) : [child],
    ),
  });
  const rebuilt = rebuild(root);
  const markdown = checkTags(rebuilt, shape, helpers, report);
  return isNew || hasNode(rebuilt, isMark) ? later(() => compile(XML_HEADER + writeSource(rebuilt, markdown))) : undefined;
}

/** The tags of blocks that stand in the text, not those within an attribute. */
const childMarks = ({ children }: Element): readonly Mark[] =>
  children.flatMap((child) => (isElement(child) ? childMarks(child) : isBlockMark(child) ? [child] : []));

/** Compiled at the first document: a template that is only checked is not compiled. */
export function later<State>(make: () => Compiled<State>): Compiled<State> {
  // Replaced by what it makes, so that the tree that it is made of is let go.
  let write: Compiled<State> = (view, state) => {
    write = make();
    return write(view, state);
  };
  return (view, state) => write(view, state);
}
