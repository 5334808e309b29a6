/** Cuts the tags out of a part's text: each whole in one place, however many runs it was written over. */
import { type Dialect, WRITERS } from './dialect.ts';
import type { Place, Report } from './problem.ts';
import { cutString, piecesOf, readMarks } from './read-mark.ts';
import { type Cuts, splitRun } from './split-run.ts';
import { type Attribute, type Element, isBlockMark, isElement, isMark, type Node, type Piece } from './tree.ts';

/** A piece of text of a paragraph: the element that holds it, and where it stands in the paragraph's whole text. */
type Glyph = { readonly node: Element; readonly from: number; readonly to: number };
/** The instructions of a paragraph that make a link, or go on with one that began above. */
const LINKED = /HYPERLINK|^\s*["{]/i;

/** The same tree without noise, its tags as marks: those of blocks beside the runs, those of values within. */
export function cutTags(root: Element, dialect: Dialect, start: Place, report: Report): Element {
  let paragraphs = 0;

  function rebuild(node: Node, at: Place, cuts: Cuts): readonly Node[] {
    if (!isElement(node)) return [node];
    if (dialect.noise.has(node.name) || cuts.has(node)) return [];
    if (node.name === dialect.paragraph) return [paragraph(node, at)];
    const shape = dialect.nameOf?.(node);
    if (shape !== undefined && shape !== at.shape) {
      paragraphs = 0;
      return rebuild(node, { ...at, shape }, cuts);
    }
    const inside = { ...node, attributes: cutAttributes(node.attributes, at) };
    const again = (child: Node) => rebuild(child, at, cuts);
    if (node.name === dialect.run && node.children.some((child) => cuts.has(child)))
      return splitRun(inside, cuts, dialect, again);
    return [{ ...inside, children: node.children.flatMap(again) }];
  }

  function paragraph(node: Element, around: Place): Element {
    paragraphs += 1;
    const [glyphs, text] = glyphsOf(node, dialect, { [dialect.text]: '', ...dialect.characters });
    const at = { ...around, paragraph: paragraphs, text: text.slice(0, 120) };
    const cuts = new Map(cutGlyphs(glyphs, text, at, WRITERS.text, report));
    if (dialect.instruction) {
      const [instructions, instruction] = glyphsOf(node, dialect, { [dialect.instruction]: '' });
      const writer = LINKED.test(instruction) ? WRITERS.linked : WRITERS.instruction;
      for (const [glyph, pieces] of cutGlyphs(instructions, instruction, at, writer, report)) {
        for (const piece of pieces.filter(isBlockMark).filter(isMark))
          report({ code: 'template/block-out-of-place', ...at, tag: piece.text });
        cuts.set(glyph, pieces);
      }
    }
    return {
      ...node,
      attributes: cutAttributes(node.attributes, at),
      children: node.children.flatMap((child) => rebuild(child, at, cuts)),
    };
  }

  const cutAttributes = (attributes: readonly Attribute[], at: Place) =>
    attributes.map(({ name, value }) => ({ name, value: cutString(value.join(''), at, WRITERS.plain, report) }));

  const [rebuilt] = rebuild(root, start, new Map());
  return rebuilt && isElement(rebuilt) ? rebuilt : root;
}

/** The texts of a paragraph in order, those of paragraphs in its boxes left out, and what they say together. */
function glyphsOf(paragraph: Element, dialect: Dialect, wanted: Readonly<Record<string, string>>): [Glyph[], string] {
  const glyphs: Glyph[] = [];
  let text = '';
  const visit = (element: Element, inRun: boolean) => {
    for (const node of element.children.filter(isElement)) {
      const isGlyph = Object.hasOwn(wanted, node.name) && (inRun || dialect.betweenRuns.has(node.name));
      const stands = isGlyph ? wanted[node.name] : undefined;
      if (stands !== undefined) {
        const from = text.length;
        text += stands || node.children.join('');
        glyphs.push({ node, from, to: text.length });
      } else if (!inRun && node.name !== dialect.paragraph && !dialect.deleted.has(node.name))
        visit(node, node.name === dialect.run);
    }
  };
  visit(paragraph, false);
  return [glyphs, text];
}

function cutGlyphs(
  glyphs: readonly Glyph[],
  text: string,
  at: Place,
  writer: string,
  report: Report,
): [Node, readonly Piece[]][] {
  if (!text.includes('{{')) return [];
  const reading = readMarks(text, at, writer, report);
  return glyphs
    .map(({ node, from, to }): [Node, Piece[], string] => [node, piecesOf(text, reading, from, to), text.slice(from, to)])
    .filter(([, pieces, before]) => pieces.length !== 1 || pieces[0] !== before)
    .map(([node, pieces]) => [node, pieces]);
}
