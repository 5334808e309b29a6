/** Writes Markdown on slides: paragraphs and lists; headings become words in bold, tables lines, since a shape holds nothing else. */
import type { Block, Span } from '../markdown/index.ts';
import { writeLink, writeUri } from '../ooxml/index.ts';
import type { TextPlace } from './place-text.ts';
import type { DeckState } from './state.ts';
import { paragraphLook, type TextLook, withLook } from './text-look.ts';
import { writeRuns } from './write-words.ts';

/** What is being written: how its paragraphs and runs look, and how many lists are around. */
type Frame = { readonly place: TextPlace; readonly state: DeckState; readonly text: TextLook; readonly depth: number };

const STEP = 285_750;
const DEEPEST = 8;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BETWEEN_CELLS: Span = { text: ' · ' };

export const writeBlocks = (blocks: readonly Block[], place: TextPlace, state: DeckState): string =>
  writeAll(blocks, { place, state, text: place.paragraph, depth: 0 });

export const writeParagraph = (look: TextLook, runs: string): string => `<a:p>${paragraphLook(look)}${runs}</a:p>`;

const writeAll = (blocks: readonly Block[], frame: Frame): string => blocks.map((block) => writeBlock(block, frame)).join('');

function writeBlock(block: Block, frame: Frame): string {
  const { place, state, text } = frame;
  const line = (spans: readonly Span[]) => writeParagraph(text, writeSpans(spans, place, state));
  switch (block.kind) {
    case 'heading':
      return line(bold(block.spans));
    case 'paragraph':
      return line(block.spans);
    case 'list':
      return list(block, frame);
    case 'quote':
      return writeAll(block.blocks, { ...frame, text: indented(text, 1) });
    case 'code':
      return line([{ text: block.text, code: true }]);
    case 'table':
      return block.rows.map((cells, row) => line(row === 0 ? bold(joined(cells)) : joined(cells))).join('');
    case 'rule':
      return '';
  }
}

const bold = (spans: readonly Span[]): Span[] => spans.map((span) => ({ ...span, bold: true }));
const joined = (cells: readonly { readonly spans: readonly Span[] }[]): Span[] =>
  cells.flatMap(({ spans }, index) => (index === 0 ? spans : [BETWEEN_CELLS, ...spans]));

const marginOf = ({ attributes }: TextLook): number =>
  Math.max(0, Number(attributes.get('marL') ?? 0) + Math.min(0, Number(attributes.get('indent') ?? 0)));

/** Set in by so many steps, without a sign. */
const indented = (look: TextLook, steps: number): TextLook =>
  withLook(look, {
    attributes: { marL: String(marginOf(look) + STEP * steps), indent: '0' },
    children: { ...NO_SIGN, 'a:buNone': '<a:buNone/>' },
  });
const NO_SIGN = { 'a:buFontTx': '', 'a:buNone': '', 'a:buFont': '', 'a:buAutoNum': '', 'a:buChar': '', 'a:buBlip': '' };

function list({ first, items }: Extract<Block, { kind: 'list' }>, { place, state, depth }: Frame): string {
  const level = Math.min(DEEPEST, Number(place.paragraph.attributes.get('lvl') ?? 0) + depth);
  const after = withLook(indented(place.paragraph, depth + 1), { attributes: { lvl: String(level) } });
  let start = first ?? 0;
  const sign = (): Readonly<Record<string, string>> =>
    first === null
      ? { 'a:buFont': '<a:buFont typeface="Arial"/>', 'a:buChar': '<a:buChar char="•"/>' }
      : {
          'a:buFont': '<a:buFont typeface="+mj-lt"/>',
          'a:buAutoNum': `<a:buAutoNum type="arabicPeriod" startAt="${Math.min(32_767, Math.max(1, start))}"/>`,
        };
  return items
    .map((blocks, index) => {
      const item = withLook(after, { attributes: { indent: String(-STEP) }, children: { ...NO_SIGN, ...sign() } });
      const [head, ...rest] = blocks;
      const inside = { place, state, text: after, depth: depth + 1 };
      // What is written under an item ends the numbering: the next one says its number.
      if (first !== null && rest.some(({ kind }) => kind !== 'list')) start = first + index + 1;
      if (head === undefined) return writeParagraph(item, '');
      return writeBlock(head, head.kind === 'list' ? inside : { ...inside, text: item }) + writeAll(rest, inside);
    })
    .join('');
}

/** Words as runs: bold, italics, code, links to the web. Within a link there are no others. */
export function writeSpans(spans: readonly Span[], { run, isInLink }: TextPlace, { page }: DeckState): string {
  return spans
    .map(({ text, bold: isBold, italic, struck, code, link }) => {
      const leads = link !== undefined && !link.startsWith('#') && !isInLink;
      const id = leads ? writeLink(writeUri(link), page.links) : '';
      const look = withLook(run, {
        attributes: { ...(isBold && { b: '1' }), ...(italic && { i: '1' }), ...(struck && { strike: 'sngStrike' }) },
        children: {
          ...(code && { 'a:latin': '<a:latin typeface="Courier New"/>', 'a:cs': '<a:cs typeface="Courier New"/>' }),
          ...(leads && { 'a:hlinkClick': `<a:hlinkClick xmlns:r="${RELATIONS}" r:id="${id}"/>` }),
        },
      });
      return writeRuns(text, look);
    })
    .join('');
}
