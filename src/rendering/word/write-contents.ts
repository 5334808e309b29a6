/** Writes the contents lists of a finished part: its headings, or its captions, each with what leads to it and its page. */
import type { Deferred, Spending } from '../expressions/index.ts';
import { escapeAttribute, escapeText } from '../ooxml/index.ts';
import { withoutStretches } from '../stretches.ts';
import type { Asked } from './contents-code.ts';
import { type ContentsList, styleOf } from './contents-lists.ts';
import { type Lists, newNumbers } from './heading-numbers.ts';
import { type Insertion, inserted } from './keep-next.ts';
import { paragraphProperties, valueAt, withProperties } from './properties.ts';
import type { Styles } from './styles.ts';

interface Paragraph {
  /** Behind its properties, and before its end. */
  readonly from: number;
  readonly to: number;
  readonly style: string | undefined;
  /** That which it gives itself, from 1; 10 for text. */
  readonly ownLevel: number | undefined;
  readonly number: string;
}
interface Line extends Paragraph {
  readonly level: number;
  /** As XML. */
  readonly words: string;
  readonly bookmark: string | undefined;
}
interface Known {
  readonly styles: Styles;
  readonly numbers: Lists;
  readonly spending: Spending;
}

/** The same part, the lines of its lists in their places; headings that they lead to receive a bookmark where they have none. */
export function writeContents(
  xml: string,
  lists: readonly ContentsList[],
  places: Deferred<(list: ContentsList) => string>,
  known: Known,
): string {
  if (lists.length === 0) return xml;
  const paragraphs = paragraphsIn(xml, known);
  const lineOf = (one: Paragraph, { asked }: ContentsList): readonly Line[] => {
    const inside = (): string => withoutStretches(xml.slice(one.from, one.to), [UNSEEN]);
    const level = levelIn(one, asked, known.styles, inside);
    const content = level === null ? '' : inside();
    const words = wordsIn(content).trim();
    return level === null || words === '' ? [] : [{ ...one, level, words, bookmark: BOOKMARK.exec(content)?.[1] }];
  };
  const shown = new Map(lists.map((list) => [list, paragraphs.flatMap((one) => lineOf(one, list))]));
  const { insertions, names } = bookmarked(xml, [...shown.values()].flat());
  // What is told by its place is written first: the lines change it.
  const linesIn = (list: ContentsList): string => linesOf(list, shown.get(list) ?? [], names, known.styles);
  return places.settle(inserted(xml, insertions), linesIn, known.spending);
}

const EDGES = /<w:p>|<w:p [^<>]*>|<\/w:p>/g;

/** Those that stand in no other, in their order; paragraphs of frames are told by no list. */
function paragraphsIn(xml: string, { styles, numbers }: Known): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const numberOf = newNumbers(numbers, styles);
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of xml.matchAll(EDGES)) {
    if (tag.endsWith('/>')) continue;
    if (tag !== '</w:p>') {
      if (depth === 0) start = index + tag.length;
      depth += 1;
      continue;
    }
    depth -= 1;
    if (depth !== 0) continue;
    const inner = xml.slice(start, index);
    const properties = PROPERTIES.exec(inner)?.[0] ?? '';
    const [style, own, level, outline] = SAID.map((said) => said.exec(properties)?.[1]);
    found.push({
      from: start + properties.length,
      to: index,
      style: style ?? styles.usual('paragraph'),
      ownLevel: outline === undefined ? undefined : Number(outline) + 1,
      number: numberOf({ style, list: own, level: level === undefined ? undefined : Number(level) }),
    });
  }
  return found;
}
/** With those that a tracked change keeps, which hold theirs. */
const PROPERTIES = /^<w:pPr\/>|^<w:pPr>(?:(?!<w:pPrChange|<\/w:pPr>).)*(?:<w:pPrChange.*?<\/w:pPrChange>)?<\/w:pPr>/s;
const SAID = ['pStyle', 'numId', 'ilvl', 'outlineLvl'].map((name) => new RegExp(`<w:${name} w:val="([^"]*)"`));
const BOOKMARK = /<w:bookmarkStart\b[^<>]* w:name="(_(?:Toc|_RefHeading)[^"]*)"/;
const UNSEEN =
  /<(?:mc:Fallback|w:del|w:moveFrom|w:txbxContent)(?:\s[^<>]*)?(?<!\/)>|(?<end><\/(?:mc:Fallback|w:del|w:moveFrom|w:txbxContent)>)/g;
const COUNTED = /\bSEQ\s+(?:"([^"]*)"|([^\s\\"]+))/gi;
const CODES = /w:instr="([^"]*)"|<w:instrText[^<>]*>([^<]*)/g;
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:(t|tab|br|cr|noBreakHyphen)(?:\s[^<>]*)?(?:\/>|>([^<]*))/g)]
    .map(([, name, text = '']) => (name === 't' ? text : name === 'noBreakHyphen' ? '\u2011' : ' '))
    .join('');

/** Where a paragraph stands in a list; null where it does not. `inside`: what it holds. */
function levelIn({ style, ownLevel }: Paragraph, asked: Asked, styles: Styles, inside: () => string): number | null {
  if (asked.caption !== null) {
    const codes = [...inside().matchAll(CODES)].map(([, simple = '', asks = '']) => simple + asks).join(' ');
    const counted = [...codes.replaceAll('&quot;', '"').matchAll(COUNTED)].map(([, quoted, plain]) =>
      (quoted ?? plain)?.toLowerCase(),
    );
    return counted.includes(asked.caption) ? 1 : null;
  }
  const named = style === undefined ? undefined : asked.styles.get(style);
  const level = (asked.hasOwnLevels ? ownLevel : undefined) ?? styles.headingLevel(style) ?? 10;
  return named ?? (isWithin(level, asked.levels) ? level : null);
}
const isWithin = (level: number, [first, last]: readonly [number, number]): boolean => first <= level && level <= last;

/** A bookmark around each heading that has none, by ids and names that are free. */
function bookmarked(xml: string, lines: readonly Line[]) {
  const starts = [...xml.matchAll(/<w:bookmarkStart\b[^<>]*>/g)].map(([tag]) => tag);
  const taken = new Set(starts.map((tag) => / w:name="([^"]*)"/.exec(tag)?.[1]?.toLowerCase()));
  let id = starts.reduce((highest, tag) => Math.max(highest, Number(/ w:id="(\d+)"/.exec(tag)?.[1] ?? 0)), 0);
  let last = 0;
  const insertions: Insertion[] = [];
  const names = new Map<number, string>();
  for (const { from, to, bookmark } of lines) {
    if (names.has(from)) continue;
    if (bookmark !== undefined) {
      names.set(from, bookmark);
      continue;
    }
    do last += 1;
    while (taken.has(`_toc${last}`));
    id += 1;
    names.set(from, `_Toc${last}`);
    insertions.push({ at: from, length: 0, text: `<w:bookmarkStart w:id="${id}" w:name="_Toc${last}"/>` });
    insertions.push({ at: to, length: 0, text: `<w:bookmarkEnd w:id="${id}"/>` });
  }
  return { insertions, names };
}

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string): string => `<w:r><w:instrText xml:space="preserve">${escapeText(words)}</w:instrText></w:r>`;
const text = (xml: string): string => `<w:r><w:t xml:space="preserve">${xml}</w:t></w:r>`;
const TAB = '<w:r><w:tab/></w:r>';

function linesOf(list: ContentsList, lines: readonly Line[], names: ReadonlyMap<number, string>, styles: Styles): string {
  const head = mark('begin') + code(list.code) + mark('separate');
  const end = list.isEnded ? mark('end') : '';
  const last = lines.length - 1;
  if (last < 0) return `<w:p>${lookOf(1, list, styles).written}${head}${end}</w:p>`;
  return lines
    .map((line, at) => {
      const { written, hasNumbers } = lookOf(line.level, list, styles);
      const name = names.get(line.from) ?? '';
      const number = line.number === '' ? '' : text(escapeText(line.number)) + (hasNumbers ? TAB : text(' '));
      // The page is known once the document is laid out.
      const page = `${TAB}${mark('begin')}${code(` PAGEREF ${name} \\h `)}${mark('separate')}${text('…')}${mark('end')}`;
      const inside = number + text(line.words) + (isWithin(line.level, list.asked.unpaged) ? '' : page);
      const linked = list.asked.isLinked
        ? `<w:hyperlink w:anchor="${escapeAttribute(name)}" w:history="1">${inside}</w:hyperlink>`
        : inside;
      return `<w:p>${written}${at === 0 ? head : ''}${linked}${at === last ? end : ''}</w:p>`;
    })
    .join('');
}

const STEP = 220;
/** A line of a level as the template has it; one that it has not as its style says, the page at the right of the text. */
function lookOf(level: number, { asked, looks, width }: ContentsList, styles: Styles) {
  const own = looks.get(level);
  const style = styles.idOf('paragraph', styleOf(level, asked.caption));
  const hasTabs = styles.said(style, (one) => valueAt(one, 'w:pPr', 'w:tabs', 'w:tab')) !== undefined;
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  const properties =
    own ??
    withProperties(new Map(), {
      ...(style === undefined
        ? { ind: `<w:ind w:left="${STEP * (level - 1)}"/>` }
        : { pStyle: `<w:pStyle w:val="${escapeAttribute(style)}"/>` }),
      ...(!hasTabs && { tabs }),
    });
  return { written: paragraphProperties(properties), hasNumbers: /w:val="(?:left|num)"/.test(properties.get('w:tabs') ?? '') };
}
