/** The contents lists that Word made of a template, lines, tags and all: a document has those of its own headings instead. */
import {
  attributeOf,
  descendantsOf,
  type Element,
  elementOf,
  isBlockMark,
  isElement,
  isMark,
  type Node,
  nodesOf,
  raw,
} from '../ooxml/index.ts';
import { type Asked, readContentsCode } from './contents-code.ts';
import { WORD } from './dialect.ts';
import { textWidths } from './place.ts';
import { type Properties, readProperties, valueAt } from './properties.ts';
import type { Styles } from './styles.ts';
import { WORD_WRITERS } from './writer-names.ts';

export interface ContentsList {
  readonly code: string;
  readonly asked: Asked;
  /** What the lines of a level look like. */
  readonly looks: ReadonlyMap<number, Properties>;
  /** In twips. */
  readonly width: number;
  /** Whether its last line is where the field ends; else a paragraph of its own is, which stays. */
  readonly isEnded: boolean;
}

/** Lines go from one child of a part to another, that of `end` without them when the field ends there alone. */
interface Found {
  readonly list: ContentsList;
  readonly to: number;
  /** What shows nothing among them, such as the marks of a place. */
  readonly kept: readonly Node[];
}

/** The same tree, a place for the lines of each of its lists; `lists` receives them. */
export function openContents(root: Element, styles: Styles, lists: ContentsList[]): Element {
  let widths: ReadonlyMap<Element, number> | undefined;
  const rebuild = (element: Element): Element => {
    const children: Node[] = [];
    for (let at = 0; at < element.children.length; at++) {
      const child = element.children[at];
      if (child === undefined) continue;
      widths ??= textWidths(root);
      const found = isElement(child) && child.name === 'w:p' ? listAt(element.children, at, styles, widths) : undefined;
      if (found) {
        children.push(raw(`{{${WORD_WRITERS.lines} "${lists.push(found.list) - 1}"}}`));
        children.push(...found.kept);
        at = found.to;
      } else children.push(isElement(child) && child.name !== 'w:p' ? rebuild(child) : child);
    }
    return { ...element, children };
  };
  return nodesOf(root).some((node) => typeof node === 'string' && /\bTOC\b/i.test(node)) ? rebuild(root) : root;
}

/** The list that begins in a paragraph, and the last of what it wrote. */
function listAt(nodes: readonly Node[], at: number, styles: Styles, widths: ReadonlyMap<Element, number>): Found | undefined {
  const first = nodes[at];
  if (first === undefined || !isElement(first) || !beginsList(first)) return undefined;
  let depth = 0;
  let code = '';
  let isAsked = true;
  const lines: Element[] = [];
  for (let to = at; to < nodes.length; to++) {
    const node = nodes[to];
    if (node === undefined || !isElement(node)) continue;
    if (WORD.silent.has(node.name)) continue;
    if (node.name !== 'w:p') return undefined;
    let [wordsBefore, wordsAfter, isOver] = [false, false, false];
    for (const one of nodesOf(node)) {
      if (!isElement(one)) continue;
      const type = one.name === 'w:fldChar' ? attributeOf(one, 'w:fldCharType') : undefined;
      if (type === 'begin') depth += 1;
      else if (type === 'separate' && depth === 1) isAsked = false;
      else if (type === 'end' && --depth === 0) isOver = true;
      else if (one.name === 'w:instrText' && isAsked && depth === 1) code += wordsOf(one);
      else if (SEEN.has(one.name)) [wordsBefore, wordsAfter] = isOver ? [wordsBefore, true] : [true, wordsAfter];
    }
    if (isOver) {
      const isEnded = wordsBefore || to === at;
      const asked = readContentsCode(code, styles);
      const last = isEnded ? to : to - 1;
      const written = nodes.slice(at, last + 1);
      if (asked === null || isAsked || (isEnded && wordsAfter) || !isBalanced(written)) return undefined;
      const kept = written.filter((one) => isElement(one) && WORD.silent.has(one.name));
      const looks = looksOf([...lines, node], styles, asked);
      return { list: { code, asked, looks, width: widths.get(first) ?? USUAL_WIDTH, isEnded }, to: last, kept };
    }
    lines.push(node);
  }
  return undefined;
}
const USUAL_WIDTH = 9000;
/** What a reader would miss. */
const SEEN = new Set(['w:t', 'w:drawing', 'w:pict', 'w:object', 'w:br', 'w:sectPr']);

/** Whether the first thing in a paragraph is a field. */
function beginsList(paragraph: Element): boolean {
  const first = descendantsOf(paragraph).find(({ name }) => SEEN.has(name) || name === 'w:fldChar');
  return first !== undefined && attributeOf(first, 'w:fldCharType') === 'begin';
}

/** Whether they hold both ends of each of their blocks. */
function isBalanced(nodes: readonly Node[]): boolean {
  const marks = nodesOf(elementOf('', nodes)).filter(isMark).filter(isBlockMark);
  let depth = 0;
  for (const { tag } of marks) {
    if (tag.kind === 'open') depth += 1;
    else if (depth === 0) return false;
    else if (tag.kind === 'close') depth -= 1;
  }
  return depth === 0;
}

const wordsOf = ({ children }: Element): string =>
  children.map((one) => (typeof one === 'string' ? one : isMark(one) ? one.text : '')).join('');

/** The first line of each level, as it stands in the template. */
function looksOf(lines: readonly Element[], styles: Styles, { caption }: Asked): ReadonlyMap<number, Properties> {
  const looks = new Map<number, Properties>();
  for (const line of lines) {
    const style = valueAt(line, 'w:pPr', 'w:pStyle');
    const level = LEVELS.find((one) => style !== undefined && style === styles.idOf('paragraph', styleOf(one, caption)));
    const properties = line.children.filter(isElement).find(({ name }) => name === 'w:pPr');
    if (level !== undefined && !looks.has(level)) looks.set(level, readProperties(properties));
  }
  return looks;
}
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The name of the style of a line. */
export const styleOf = (level: number, caption: string | null): string =>
  caption === null ? `toc ${level}` : 'table of figures';
