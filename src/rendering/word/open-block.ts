/** Opens a shared block: the body of a Word file, its tags cut, and what it needs of the file that it comes from. */

import type { SharedBlock } from '../../model/index.ts';
import { keptOn } from '../../values/index.ts';
import {
  attributeOf,
  CONTENT_TYPES,
  childOf,
  cutTags,
  declaredTypes,
  decodeXml,
  type Element,
  elementOf,
  hasNode,
  isBlockMark,
  isElement,
  isMark,
  type Node,
  nodesOf,
  openTemplate,
  type Problem,
  pairBlocks,
  parseXml,
  type Relation,
  type Report,
  readRelations,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';
import { type OfficeTheme, themed } from '../theming/index.ts';
import { WORD } from './dialect.ts';
import { rolesOf } from './parts.ts';

export interface OpenBlock {
  readonly file: string;
  /** The name of its main part. */
  readonly main: string;
  /** As an element that bears the names of the spaces of the file. */
  readonly body: Element;
  /** Its last section, when its pages are its own: it has several sections, or lies on its side. */
  readonly pages: Element | undefined;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  /** The parts that its main part leads to by a relationship of this type, by the id of that relationship. */
  readonly related: (type: string) => ReadonlyMap<string, string>;
  /** A header, a footer or the notes that the body refers to, their tags cut. */
  readonly rootOf: (part: string) => Element | undefined;
  readonly relations: (part: string) => readonly Relation[];
  readonly bytesOf: (part: string) => Uint8Array | undefined;
  readonly textOf: (part: string | undefined) => string | undefined;
  /** The type of a part, as the package says; empty when it says nothing. */
  readonly typeOf: (part: string) => string;
  /** What was told of it that does not prevent its use. */
  readonly warnings: readonly Problem[];
}

/** What would be fetched from a file of its own. */
const BOUND = new Set(['w:altChunk', 'w:subDoc']);
/** What a body refers to in a part of its own, by what it is referred to. */
const NOTES: ReadonlyMap<string, string> = new Map([
  ['w:footnoteReference', 'footnotes'],
  ['w:endnoteReference', 'endnotes'],
  ['w:commentReference', 'comments'],
]);
export const FURNITURE: ReadonlyMap<string, string> = new Map([
  ['w:headerReference', 'header'],
  ['w:footerReference', 'footer'],
]);

/** Of each block that is held, as the last theme in which it was opened dresses it: one that tells nothing is opened once for all templates. */
const held = keptOn<{ readonly theme: OfficeTheme; readonly opened: OpenBlock }>();

/** Nothing when it cannot be used; every fault is told with the name of its file. */
export function openBlock(block: SharedBlock, theme: OfficeTheme, say: Report): OpenBlock | undefined {
  const known = held.of(block);
  if (known?.theme === theme) return known.opened;
  const opened = openAnew(block, theme, say);
  if (opened) held.keep(block, { theme, opened });
  return opened;
}

function openAnew({ file, bytes }: SharedBlock, theme: OfficeTheme, say: Report): OpenBlock | undefined {
  let isWhole = true;
  const ofBlock = (problem: Problem): Problem => ({
    ...problem,
    block: file,
    ...(problem.other && { other: { ...problem.other, block: file } }),
  });
  const report: Report = (problem) => {
    isWhole = false;
    say(ofBlock(problem));
  };
  const warnings: Problem[] = [];
  const opened = openTemplate(bytes, report, (problem) => warnings.push(ofBlock(problem)));
  if (!opened) return undefined;
  const entries = new Map(themed(opened, theme).map((entry) => [entry.name, entry]));
  const roleOf = rolesOf([...entries.values()]);
  const main = [...entries.values()].find(({ name }) => roleOf?.(name) === 'main');
  const root = main && parseXml(decodeXml(main.bytes));
  const body = typeof root === 'object' ? childOf(root, 'w:body') : undefined;
  if (!main || typeof root !== 'object' || !body) {
    const code = typeof root === 'string' ? root : 'template/not-a-word-file';
    report({ code, part: main?.name ?? CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const textOf = (part: string | undefined): string | undefined => {
    const found = part === undefined ? undefined : entries.get(part);
    return found && decodeXml(found.bytes);
  };
  const relations = (part: string): readonly Relation[] => readRelations(textOf(relationsOf(part)));
  const ofMain = relations(main.name);
  const related = (type: string): ReadonlyMap<string, string> =>
    new Map(
      ofMain
        .filter((one) => one.type === type && !one.isExternal)
        .map(({ id, target }) => [id, targetPart(main.name, target)] as const)
        .filter(([, part]) => entries.has(part)),
    );
  const rootIn = (part: string | undefined): Element | undefined => {
    const read = part === undefined || !entries.has(part) ? undefined : parseXml(textOf(part) ?? '');
    return typeof read === 'object' ? read : undefined;
  };
  /** A part whose tags stand in it, each fault told. */
  const cut = (part: string, element: Element): Element => {
    const done = cutTags(element, WORD, { part, block: file }, report);
    pairBlocks(nodesOf(done).filter(isMark).filter(isBlockMark), report);
    const bound = nodesOf(done).find((node) => isElement(node) && BOUND.has(node.name));
    if (bound && isElement(bound)) report({ code: 'template/include-brings', part, tag: '', name: bound.name });
    if (!hasWholeFields(done)) report({ code: 'template/include-within-field', part, tag: '' });
    return done;
  };

  const last = childOf(body, WORD.keeps);
  const useful = usefulOf(body.children.filter((child) => child !== last));
  const inner = elementOf('w:body', useful);
  const hasPages = hasSection(inner) || isLying(last);
  const whole = cut(main.name, inner);
  const elements = [...nodesOf(inner), ...(hasPages && last ? nodesOf(last) : [])].filter(isElement);
  const others = new Set(
    elements.flatMap((element): readonly (string | undefined)[] => {
      const kind = NOTES.get(element.name);
      if (kind !== undefined) return [...related(kind).values()];
      const furniture = FURNITURE.get(element.name);
      return furniture === undefined ? [] : [related(furniture).get(attributeOf(element, 'r:id') ?? '')];
    }),
  );
  const roots = new Map(
    [...others].flatMap((part) => {
      const read = rootIn(part);
      return part === undefined || read === undefined ? [] : [[part, cut(part, read)] as const];
    }),
  );
  if (!isWhole) return undefined;
  const [styles, numbering] = ['styles', 'numbering'].map((type) => rootIn([...related(type).values()][0]));
  const typeOf = declaredTypes([...entries.values()])?.typeOf;
  return {
    ...{ file, main: main.name, related, relations, textOf, warnings, styles, numbering },
    body: { ...whole, attributes: root.attributes },
    pages: hasPages ? (last ?? elementOf(WORD.keeps)) : undefined,
    rootOf: (part) => roots.get(part),
    bytesOf: (part) => entries.get(part)?.bytes,
    typeOf: (part) => typeOf?.(part) ?? '',
  };
}

const hasSection = (element: Element): boolean => hasNode(element, (node) => isElement(node) && node.name === WORD.keeps);
const isLying = (section: Element | undefined): boolean => {
  const size = childOf(section, 'w:pgSz');
  return size !== undefined && attributeOf(size, 'w:orient') === 'landscape';
};

/** Without the paragraph that Word wants after a table at the end of a file. */
function usefulOf(children: readonly Node[]): readonly Node[] {
  const kept = children.filter(isElement);
  const [before, last] = kept.slice(-2);
  const isIdle =
    last?.name === WORD.paragraph &&
    !hasSection(last) &&
    !last.children.some((one) => isElement(one) && one.name !== WORD.paragraphProperties);
  return isIdle && before?.name === WORD.table ? kept.slice(0, -1) : kept;
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
