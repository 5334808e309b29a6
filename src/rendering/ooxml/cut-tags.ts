/** Cuts the tags out of a part's text: each whole in one place, however many runs it was written over. */
import { type Dialect, WRITERS } from './dialect.ts';
import { excerptOf, type Place, type Report } from './problem.ts';
import { cutString, piecesOf, readMarks } from './read-mark.ts';
import { type Cuts, partElement, splitRun } from './split-run.ts';
import { type Attribute, attributeOf, type Element, isBlockMark, isElement, isMark, type Node, type Piece } from './tree.ts';

/** A piece of text of a paragraph: the element that holds it, and where it stands in the paragraph's whole text. */
type Glyph = { readonly node: Element; readonly from: number; readonly to: number };
/** What older programs show instead. */
const FALLBACK = 'mc:Fallback';
/** The instructions of a paragraph that make a link, or go on with one that began above. */
const LINKED = /HYPERLINK|^\s*["{]/i;

/** The same tree, its tags as marks, without noise around them: those of blocks beside the runs, those of values within. A tag that stays is reported. */
export function cutTags(root: Element, ofRoot: Dialect, start: Place, report: Report): Element {
  let paragraphs = 0;
  let notes = 0;
  const read = new Set<Node>();

  function rebuild(node: Node, at: Place, cuts: Cuts, dialect: Dialect): readonly Node[] {
    if (!isElement(node) || dialect.deleted.has(node.name)) return [node];
    // What proofing left stays where there is no tag to cut.
    if (cuts.has(node) || (cuts.size > 0 && dialect.noise.has(node.name))) return [];
    if (node.name === dialect.paragraph) {
      paragraphs += 1;
      return [textOf(node, { ...at, paragraph: paragraphs }, dialect)];
    }
    const flow = dialect.flows?.get(node.name);
    if (flow) return [textOf(node, at, { ...dialect, ...flow })];
    const shape = dialect.nameOf?.(node);
    if (shape !== undefined && shape !== at.shape) {
      paragraphs = 0;
      return rebuild(node, { ...at, shape }, cuts, dialect);
    }
    if (dialect.isNumbered?.(node) && at.note === undefined) {
      notes += 1;
      return rebuild(node, { ...at, note: notes }, cuts, dialect);
    }
    if (node.name === FALLBACK && !at.isFallback) return rebuild(node, { ...at, isFallback: true }, cuts, dialect);
    refuseLeft(node, at);
    const inside = { ...node, attributes: cutAttributes(node.attributes, at) };
    const again = (child: Node) => rebuild(child, at, cuts, dialect);
    if (node.name === dialect.run && node.children.some((child) => cuts.has(child)))
      return splitRun(inside, cuts, dialect, again);
    const whole = { ...inside, children: node.children.flatMap(again) };
    return dialect.parted?.has(node.name) ? partElement(whole, dialect) : [whole];
  }

  /** Whose words are read together: a paragraph, or what stands apart in one. */
  function textOf(node: Element, around: Place, dialect: Dialect): Element {
    const { writer = WRITERS.text, text: name, characters, instruction } = dialect;
    const [glyphs, text] = glyphsOf(node, dialect, { [name]: '', ...characters });
    const at = { ...around, text: text.slice(0, 120) };
    const cuts = new Map(cutGlyphs(glyphs, text, at, writer, report));
    for (const glyph of glyphs) read.add(glyph.node);
    if (instruction) {
      const [instructions, words] = glyphsOf(node, dialect, { [instruction]: '' });
      const linking = LINKED.test(words) ? WRITERS.linked : WRITERS.instruction;
      for (const glyph of instructions) read.add(glyph.node);
      for (const [glyph, pieces] of cutGlyphs(instructions, words, { ...at, text: words }, linking, report)) {
        for (const piece of pieces.filter(isBlockMark).filter(isMark))
          report({ code: 'template/block-out-of-place', ...at, tag: piece.text });
        cuts.set(glyph, pieces);
      }
    }
    return {
      ...node,
      attributes: cutAttributes(node.attributes, at),
      children: node.children.flatMap((child) => rebuild(child, at, cuts, dialect)),
    };
  }

  /** Words that no text holds. */
  function refuseLeft(element: Element, at: Place): void {
    if (read.has(element) || !ofRoot.isAllParagraphs) return;
    const left = element.children.find((child) => typeof child === 'string' && child.includes('{{'));
    if (typeof left === 'string') report({ code: 'template/tag-out-of-reach', ...at, tag: excerptOf(left) });
  }

  const cutAttributes = (attributes: readonly Attribute[], at: Place) =>
    attributes.map(({ name, value }) => {
      const text = value.join('');
      return { name, value: cutString(text, { ...at, text }, WRITERS.plain, report) };
    });

  const [rebuilt] = rebuild(root, start, new Map(), ofRoot);
  return rebuilt && isElement(rebuilt) ? rebuilt : root;
}

/** The texts of a paragraph in order, those of paragraphs in its boxes left out, and what they say together. */
function glyphsOf(paragraph: Element, dialect: Dialect, wanted: Readonly<Record<string, string | null>>): [Glyph[], string] {
  const glyphs: Glyph[] = [];
  let text = '';
  const visit = (element: Element, inRun: boolean) => {
    for (const node of element.children.filter(isElement)) {
      const isGlyph = Object.hasOwn(wanted, node.name) && (inRun || dialect.betweenRuns.has(node.name));
      const stands = isGlyph ? wanted[node.name] : undefined;
      if (stands !== undefined) {
        const from = text.length;
        text += stands ?? symbolOf(node);
        if (stands === '') text += node.children.join('');
        glyphs.push({ node, from, to: text.length });
      } else if (!inRun && node.name !== dialect.paragraph && !dialect.flows?.has(node.name) && !dialect.deleted.has(node.name))
        visit(node, node.name === dialect.run);
    }
  };
  visit(paragraph, false);
  return [glyphs, text];
}

/** The character of a font of symbols; those of old fonts have places that no other character has. */
const symbolOf = (symbol: Element): string => {
  const code = Number.parseInt(attributeOf(symbol, 'w:char') ?? '', 16);
  return code > 0 && code <= 0xffff ? String.fromCodePoint(code) : '\ufffd';
};

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
