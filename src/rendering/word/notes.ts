/** Notes and comments of what a loop repeats: each pass writes its own, which say what its item says. */
import { attributeOf, blockOf, type Element, isBlockMark, isElement, type Mark, type Node, raw } from '../ooxml/index.ts';
import { type AllIds, note } from './own-ids.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** What a document refers to in a part of its own: the relationship of that part, and what refers to it. */
const KINDS = [
  { kind: 'footnote', relation: 'footnotes' },
  { kind: 'endnote', relation: 'endnotes' },
  { kind: 'comment', relation: 'comments' },
] as const;
/** These blocks have a view of their own. */
const HAS_VIEW = new Set(['each', 'with']);

interface Moved {
  readonly main: Element;
  /** The part without the notes that go with what refers to them. */
  readonly notes: Element;
}

const idOf = (element: Element): string => attributeOf(element, 'w:id') ?? '';

/**
 * Puts before each run that refers to a note within a loop that note itself, to be written in its part; null when there is none. `ids` receives
 * those of the notes.
 */
export function moveNotes(
  main: Element,
  relation: string,
  { part, root }: { readonly part: string; readonly root: Element },
  ids: AllIds,
): Moved | null {
  const found = KINDS.find((one) => one.relation === relation);
  if (!found) return null;
  const [element, reference] = [`w:${found.kind}`, `w:${found.kind}Reference`];
  const references = referencesIn(main, reference);
  const own = new Map(
    root.children.filter(isElement).flatMap((one) => (one.name === element ? [[idOf(one), one] as const] : [])),
  );
  const moved = new Set([...own.keys()].filter((id) => references.get(id) === true));
  for (const id of own.keys()) note(found.kind, id, moved.has(id), ids);
  if (moved.size === 0) return null;
  const goes = (node: Node): boolean => isElement(node) && node.name === element && moved.has(idOf(node));
  const noteOf = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [];
    const at = node.children.find((child) => isElement(child) && child.name === reference);
    const held = at && isElement(at) ? own.get(idOf(at)) : undefined;
    if (!held || !goes(held)) return [];
    return [raw(`{{${WORD_WRITERS.part} ${JSON.stringify(part)}}}`), ...blockOf<Node>(WORD_WRITERS.note, [copyOf(held)])];
  };
  const rebuild = (node: Node): Node =>
    isElement(node) ? { ...node, children: node.children.flatMap((child) => [...noteOf(child), rebuild(child)]) } : node;
  return {
    main: { ...main, children: main.children.map(rebuild) },
    notes: { ...root, children: [...root.children.filter((one) => !goes(one)), raw(`{{${WORD_WRITERS.notes}}}`)] },
  };
}

/** What refers to each note: whether all of it stands in blocks that have a view of their own. */
function referencesIn(main: Element, reference: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const open: Mark[] = [];
  const visit = ({ children }: Element): void => {
    for (const node of children) {
      if (isBlockMark(node) && !isElement(node)) step(node);
      if (!isElement(node)) continue;
      if (node.name === reference)
        found.set(
          idOf(node),
          (found.get(idOf(node)) ?? true) && open.some(({ tag }) => tag.kind === 'open' && HAS_VIEW.has(tag.call.helper)),
        );
      visit(node);
    }
  };
  const step = (mark: Mark): void => {
    if (mark.tag.kind === 'open') open.push(mark);
    if (mark.tag.kind === 'close') open.pop();
  };
  visit(main);
  return found;
}

/** Its marks are its own: where its block is lifted each is known by itself. */
const copyOf = (element: Element): Element => ({
  ...element,
  children: element.children.map((node) => (isElement(node) ? copyOf(node) : typeof node === 'object' ? { ...node } : node)),
});
