/** Opens a shared block: the body of a Word file, its tags cut, and what it needs of the file that it comes from. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  CONTENT_TYPES,
  childOf,
  cutTags,
  decodeXml,
  type Element,
  elementOf,
  isBlockMark,
  isElement,
  isMark,
  type Node,
  nodesOf,
  openTemplate,
  pairBlocks,
  parseXml,
  type Relation,
  type Report,
  readRelations,
  relationsOf,
  type SharedBlock,
  targetPart,
} from '../ooxml/index.ts';
import { type OfficeTheme, themed } from '../theming/index.ts';
import { WORD } from './dialect.ts';
import { rolesOf } from './parts.ts';

export interface OpenBlock {
  readonly file: string;
  /** As an element that bears the names of the spaces of the file. */
  readonly body: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly relations: readonly Relation[];
  readonly bytesOf: (target: string) => { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** The type of the files that end so, as the package says. */
  readonly typeOf: (ending: string) => string | undefined;
}

/** What belongs to the pages and the notes of its own file. */
const LEFT = new Set(['w:sectPr', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);
/** What a block would leave behind. */
const BOUND = new Set(['w:footnoteReference', 'w:endnoteReference', 'w:altChunk', 'w:subDoc']);

/** Of each block that is held, as the last theme in which it was opened dresses it: one that tells nothing is opened once for all templates. */
const held = new WeakMap<SharedBlock, { readonly theme: OfficeTheme; readonly opened: OpenBlock }>();

/** Nothing when it cannot be used; every fault is told with the name of its file. */
export function openBlock(block: SharedBlock, theme: OfficeTheme, say: Report): OpenBlock | undefined {
  const known = held.get(block);
  if (known?.theme === theme) return known.opened;
  const opened = openAnew(block, theme, say);
  if (opened) held.set(block, { theme, opened });
  return opened;
}

function openAnew({ file, bytes }: SharedBlock, theme: OfficeTheme, say: Report): OpenBlock | undefined {
  let isWhole = true;
  const report: Report = (problem) => {
    isWhole = false;
    say({ ...problem, block: file, ...(problem.other && { other: { ...problem.other, block: file } }) });
  };
  const opened = openTemplate(bytes, report);
  if (!opened) return undefined;
  const entries = themed(opened, theme);
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  const root = main && parseXml(decodeXml(main.bytes));
  const body = typeof root === 'object' ? childOf(root, 'w:body') : undefined;
  if (!main || typeof root !== 'object' || !body) {
    const code = typeof root === 'string' ? root : 'template/not-a-word-file';
    report({ code, part: main?.name ?? CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const cut = cutTags(elementOf('w:body', usefulOf(body.children)), WORD, { part: main.name, block: file }, report);
  pairBlocks([...nodesOf(cut)].filter(isMark).filter(isBlockMark), report);
  const bound = [...nodesOf(cut)].find((node) => isElement(node) && BOUND.has(node.name));
  if (bound && isElement(bound)) report({ code: 'template/include-brings', part: main.name, tag: '', name: bound.name });
  if (!hasWholeFields(cut)) report({ code: 'template/include-within-field', part: main.name, tag: '' });
  if (!isWhole) return undefined;
  const related = (type: string): Element | undefined => {
    const relation = relations.find((one) => one.type === type && !one.isExternal);
    const part = entries.find(({ name }) => relation && name === targetPart(main.name, relation.target));
    const read = part && parseXml(decodeXml(part.bytes));
    return typeof read === 'object' ? read : undefined;
  };
  const relations = readRelations(textOf(entries, relationsOf(main.name)));
  return {
    file,
    body: { ...cut, attributes: root.attributes },
    styles: related('styles'),
    numbering: related('numbering'),
    relations,
    bytesOf: (target) => entries.find(({ name }) => name === targetPart(main.name, target)),
    typeOf: endingsOf(textOf(entries, CONTENT_TYPES)),
  };
}

const textOf = (entries: readonly Entry[], wanted: string): string | undefined => {
  const found = entries.find(({ name }) => name === wanted);
  return found && decodeXml(found.bytes);
};

/** The type that a package gives to the files that end so. */
export function endingsOf(contentTypes: string | undefined): (ending: string) => string | undefined {
  const root = contentTypes === undefined ? undefined : parseXml(contentTypes);
  const types = (typeof root === 'object' ? root.children : []).filter(isElement).flatMap((child) => {
    const ending = attributeOf(child, 'Extension')?.toLowerCase();
    return ending === undefined ? [] : [[ending, attributeOf(child, 'ContentType') ?? ''] as const];
  });
  const known = new Map(types);
  return (ending) => known.get(ending.toLowerCase());
}

/** Without its sections and remarks, nor the paragraph that Word wants after a table at the end of a file. */
function usefulOf(children: readonly Node[]): readonly Node[] {
  const strip = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    return LEFT.has(node.name) ? [] : [{ ...node, children: node.children.flatMap(strip) }];
  };
  const kept = children.flatMap(strip).filter((node) => isElement(node));
  const [before, last] = kept.slice(-2);
  const isIdle =
    last &&
    isElement(last) &&
    last.name === WORD.paragraph &&
    !last.children.some((one) => isElement(one) && one.name !== WORD.paragraphProperties);
  return isIdle && before && isElement(before) && before.name === WORD.table ? kept.slice(0, -1) : kept;
}

/** One that begins in a block and ends in what includes it could fetch what neither of them may. */
function hasWholeFields(body: Element): boolean {
  let depth = 0;
  for (const node of nodesOf(body)) {
    if (!isElement(node)) continue;
    depth += fieldStep(node);
    if (depth < 0 || (depth === 0 && /^w:(?:del)?[iI]nstrText$/.test(node.name))) return false;
  }
  return depth === 0;
}

/** A field begins or ends there. */
export function fieldStep(element: Element): number {
  if (element.name !== 'w:fldChar') return 0;
  const kind = attributeOf(element, 'w:fldCharType');
  return kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
}
