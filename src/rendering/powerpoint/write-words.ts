/** Words on a slide, and what its format writes beside runs: line breaks, and what is missing. */
import type { Writers } from '../expressions/index.ts';
import {
  blockOf,
  childOf,
  type Element,
  escapeText,
  isElement,
  isMark,
  type Node,
  parseXml,
  raw,
  WRITERS,
} from '../ooxml/index.ts';
import { DECK_DIALECT } from './dialect.ts';
import type { DeckState } from './state.ts';
import { readLook, runLook, type TextLook, withLook } from './text-look.ts';
import { DECK_WRITERS } from './writer-names.ts';

const { run: RUN, runProperties: FORMAT, text: TEXT } = DECK_DIALECT;

const writeRun = (format: string, words: string): string => `<a:r>${format}<a:t>${words}</a:t></a:r>`;
const lineBreak = (format: string): string => `<a:br>${format}</a:br>`;
const linesOf = (text: string): readonly string[] => escapeText(text.replace(/\r\n?/g, '\n')).split('\n');

/** Runs of their own: what a line break parts keeps the format, and says nothing where it is empty. */
export function writeRuns(text: string, look: TextLook): string {
  const format = runLook(look);
  const lines = linesOf(text);
  if (lines.length === 1) return writeRun(format, lines.join(''));
  return lines.map((line) => (line === '' ? '' : writeRun(format, line))).join(lineBreak(format));
}
export const gapRun = (words: string, look: TextLook): string => writeRun(runLook(missing(look)), escapeText(words));

/** Within a run. */
export const writeWords = (text: string, { document: { later } }: DeckState): string => {
  const lines = linesOf(text);
  return lines.length === 1 ? lines.join('') : lines.join(later.defer({ write: lineBreak }));
};
/** What is missing, which nobody overlooks. */
export const writeGap = (words: string, { document: { later } }: DeckState): string =>
  later.defer({ write: (format) => writeRun(missingIn(format), escapeText(words)) });

/** Dark on yellow, whatever is behind. */
const missing = (look: TextLook): TextLook =>
  withLook(look, {
    children: {
      'a:solidFill': '<a:solidFill><a:srgbClr val="262626"/></a:solidFill>',
      'a:highlight': '<a:highlight><a:srgbClr val="FFF2A8"/></a:highlight>',
    },
  });
function missingIn(format: string): string {
  const properties = format === '' ? undefined : parseXml(format);
  return runLook(missing(readLook(typeof properties === 'object' ? properties : undefined)));
}

const holdsValue = (node: Node): boolean =>
  isElement(node) && node.name === TEXT && node.children.some((one) => isMark(one) && one.writer === WRITERS.text);

/** The same tree, its runs of values written with their format, which those that their values part keep. */
export function openRuns(root: Element): Element {
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name !== RUN || !node.children.some(holdsValue)) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const [format, text] = [childOf(node, FORMAT), childOf(node, TEXT)];
    return blockOf(DECK_WRITERS.run, text?.children ?? [], undefined, format ? [format] : []);
  };
  return { ...root, children: root.children.flatMap(rebuild) };
}

/** A shape that says only what its tags give, with what tells that it says something. */
export function toldShape(shape: Element): readonly Node[] {
  const says = raw(`{{${DECK_WRITERS.says}}}`);
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'a:fld') return [says, node];
    if (node.name !== TEXT) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const isSaid = node.children.some((child) => typeof child === 'string' && child.trim() !== '');
    return [isSaid ? { ...node, children: [says, ...node.children] } : node];
  };
  return blockOf(DECK_WRITERS.told, rebuild(shape));
}

export const wordWriters: Writers<DeckState> = {
  [DECK_WRITERS.run]: {
    around(inside, { document: { later } }, { otherwise }) {
      const [parts, format] = [later.cut(inside()), otherwise()];
      const isWhole = parts.length === 1;
      return parts
        .map((part) => {
          if (typeof part === 'object') return part.write(format);
          return part === '' && !isWhole ? '' : writeRun(format, part);
        })
        .join('');
    },
  },
  [DECK_WRITERS.told]: {
    around(inside, state) {
      state.saysSomething = false;
      const shape = inside();
      return state.saysSomething ? shape : '';
    },
  },
  [DECK_WRITERS.says]: (_, state) => {
    state.saysSomething = true;
    return '';
  },
};
