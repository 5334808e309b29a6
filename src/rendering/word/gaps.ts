/** What a document needs and the project does not say: words in a character style of their own, that nobody overlooks. */
import {
  blockOf,
  childOf,
  type Element,
  escapeText,
  hasNode,
  isElement,
  isMark,
  type Mark,
  type Node,
  WRITERS,
  writeSource,
} from '../ooxml/index.ts';
import { WORD } from './dialect.ts';
import type { WordState } from './state.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** The style of the template; without it the words are highlighted. */
const STYLE = 'Todo';

/** Whether the template has the style. */
export const hasGapStyle = (styles: string): boolean => styles.includes(`w:styleId="${STYLE}"`);

const text = (words: string): string => `<w:t xml:space="preserve">${words}`;

/** A gap stands between runs, so that what surrounds it keeps its format, which is written out. */
export function writeGap(words: string, format: string, { looks }: Pick<WordState, 'looks'>): string {
  const look = looks.hasGapStyle ? `<w:rStyle w:val="${STYLE}"/>` : '<w:highlight w:val="yellow"/>';
  return `</w:t></w:r><w:r><w:rPr>${look}</w:rPr>${text(escapeText(words))}</w:t></w:r><w:r>${format}${text('')}`;
}

/** The same tree, its values knowing the format of the runs in which they stand; `formats` receives those that no value changes. */
export function noteFormats(root: Element, formats: string[]): Element {
  const numbers = new Map<string, number>();
  const placeOf = (format: Element | undefined): number => {
    if (format && isOpen(format)) return formats.push('') - 1;
    const written = format ? writeSource(format) : '';
    const place = numbers.get(written) ?? formats.push(written) - 1;
    numbers.set(written, place);
    return place;
  };
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    if (node.name !== WORD.run || !node.children.some(holdsValue)) return inside;
    const format = childOf(inside, WORD.runProperties);
    const place = placeOf(format);
    const placed = inside.children.flatMap((child): readonly Node[] => {
      if (child === format) return isOpen(format) ? blockOf(WORD_WRITERS.format, [format], place) : [format];
      if (!isElement(child) || child.name !== WORD.text) return [child];
      return [{ ...child, children: child.children.map((one) => (isValue(one) ? { ...one, place } : one)) }];
    });
    return { ...inside, children: placed };
  };
  return { ...root, children: root.children.map(rebuild) };
}

const isValue = (node: Node): node is Mark => isMark(node) && node.tag.kind === 'value' && node.writer === WRITERS.text;
const holdsValue = (node: Node): boolean => isElement(node) && node.name === WORD.text && node.children.some(isValue);
/** Whether it depends on the data: a colour of a loop, an id. */
const isOpen = (format: Element): boolean => hasNode(format, (node) => typeof node === 'object' && node.kind !== 'element');
