/** Values that are laid out instead of printed: where they stand alone in their paragraph, and where within its runs. */
import { LAID_OUT, MARKDOWN } from '../expressions/index.ts';
import type { Dialect } from './dialect.ts';
import { childOf, type Element, isCallOf, isElement, isMark, type Mark, type Node } from './tree.ts';

/** A mark with the writer and the place of its value, from the run around it. */
export type PutMark = (mark: Mark, run: Element | undefined) => Mark;

const isLaidOut = (node: Node): node is Mark => isCallOf(node, LAID_OUT);

export const hasLaidOut = (run: Element, { text }: Dialect): boolean =>
  run.children.some((child) => isElement(child) && child.name === text && child.children.some(isLaidOut));

/** Markdown and nothing else to be seen; a paragraph that ends a section must stay. */
export function isAlone(paragraph: Element, dialect: Dialect): boolean {
  let found = false;
  const isBlank = (node: Node): boolean => {
    if (isMark(node)) {
      found ||= isCallOf(node, [MARKDOWN]);
      return node.tag.kind !== 'value' || isCallOf(node, [MARKDOWN]);
    }
    if (!isElement(node)) return typeof node === 'string' && node.trim() === '';
    if (node.name === dialect.runProperties || dialect.silent.has(node.name)) return true;
    if (node.name === dialect.paragraphProperties) return dialect.keeps === '' || childOf(node, dialect.keeps) === undefined;
    return (node.name === dialect.run || node.name === dialect.text) && node.children.every(isBlank);
  };
  return paragraph.children.every(isBlank) && found;
}

/** What replaces a paragraph of Markdown alone: its tags, and what is silent around them. */
export function standIn(paragraph: Element, dialect: Dialect, put: PutMark): readonly Node[] {
  const kept = (node: Node, run: Element | undefined): readonly Node[] => {
    if (isMark(node)) return node.tag.kind === 'value' ? [put(node, run)] : [node];
    if (!isElement(node) || node.name === dialect.paragraphProperties || node.name === dialect.runProperties) return [];
    if (dialect.silent.has(node.name)) return [node];
    return node.children.flatMap((child) => kept(child, node.name === dialect.run ? node : run));
  };
  return paragraph.children.flatMap((child) => kept(child, undefined));
}

/** Runs keep their look on both sides of a value that makes runs of its own. */
export function splitAround(run: Element, dialect: Dialect, put: PutMark): readonly Node[] {
  const format = run.children.filter((child) => isElement(child) && child.name === dialect.runProperties);
  const pieces = run.children.flatMap((child): readonly Node[] => {
    if (!isElement(child) || child.name !== dialect.text) return format.includes(child) ? [] : [child];
    return child.children.map((piece) => (isLaidOut(piece) ? piece : { ...child, children: [piece] }));
  });
  return pieces.map((piece) => (isLaidOut(piece) ? put(piece, run) : { ...run, children: [...format, piece] }));
}
