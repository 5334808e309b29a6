/** Looks at a Word document as a screen reader does: its headings, tables, pictures, links and language. */
import { attributeOf, childOf, type Element, isElement, type Place } from '../ooxml/index.ts';
import { valueAt } from '../word/properties.ts';
import { readStyles, type Styles } from '../word/styles.ts';
import { colouredTables } from './colour-alone.ts';
import { allNamed, elementsOf, firstNamed, textIn } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { type Heading, skippedLevels } from './headings.ts';
import { undescribed } from './pictures.ts';
import { isPassing, isTypedItem, isVague, spoken } from './spoken.ts';
import { themeColours } from './theme-colours.ts';
import { faintParagraphs } from './word-contrast.ts';

// Tables of a Word document whose header row nobody is told of.

/** `placeOf` tells where an element stands. */
const unmarkedTables = (root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] =>
  allNamed(root, 'w:tbl')
    .filter(isUnmarked)
    .map((table) => finding('accessibility/header-row-not-marked', placeOf(table)));

function isUnmarked(table: Element): boolean {
  const rows = table.children.filter(isElement).filter(({ name }) => name === 'w:tr');
  const [first, ...others] = rows.filter((row) => !isPassing(textIn(row, 'w:t')));
  if (!first || others.length === 0 || cellsOf(first) < 2 || marks(first)) return false;
  const look = childOf(childOf(table, 'w:tblPr'), 'w:tblLook');
  // Its first column names its rows, as long as they all stand on one page.
  if (others.length < LONG && says(look, 'w:firstColumn', 0x80) && !says(look, 'w:firstRow', 0x20)) return false;
  // Two rows without a header only lay things out side by side.
  return others.length > 1 || look === undefined || says(look, 'w:firstRow', 0x20);
}

/** Rows that hardly fit on a page. */
const LONG = 40;

const cellsOf = (row: Element): number => row.children.filter(isElement).filter(({ name }) => name === 'w:tc').length;

function marks(row: Element): boolean {
  const header = firstNamed(row, 'w:tblHeader');
  return header !== undefined && !/^(0|false|off)$/.test(attributeOf(header, 'w:val') ?? '');
}

/** Newer files say it in a word, older ones in a bit (ECMA-376, 17.4.55). */
function says(look: Element | undefined, word: string, bit: number): boolean {
  const said = look && attributeOf(look, word);
  if (said !== undefined) return /^(1|true|on)$/.test(said);
  return (Number.parseInt((look && attributeOf(look, 'w:val')) ?? '0', 16) & bit) !== 0;
}

// Charts of a Word document whose figures no table gives: who cannot see the chart has nothing of them.

const isChart = (element: Element): boolean =>
  element.name === 'a:graphicData' && /chart/.test(attributeOf(element, 'uri') ?? '');

/**
 * A table gives them under the chart, or under the charts that follow one another, before anything but captions and notes; just above it; or beside it
 * in a table. So does an alternative text that lists them.
 */
function chartsAlone(root: Element): readonly Element[] {
  const inTables = new Set(allNamed(root, 'w:tbl').filter(isWordy).flatMap(elementsOf));
  return elementsOf(root).flatMap((parent) => {
    const blocks = parent.children.filter(isElement).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
    return blocks.filter((block, index) => {
      if (block.name !== 'w:p' || inTables.has(block) || !holdsChart(block) || listsFigures(block)) return false;
      const after = blocks.slice(index + 1);
      const heading = after.findIndex(isHeading);
      const table = after.findIndex(({ name }) => name === 'w:tbl');
      const isUnder =
        table >= 0 && (heading < 0 || table < heading) && table - after.slice(0, table).findLastIndex(holdsChart) <= NEAR;
      return !isUnder && !blocks.slice(Math.max(0, index - NEAR), index).some(({ name }) => name === 'w:tbl');
    });
  });
}

/** Blocks within which people look for it. */
const NEAR = 4;
const holdsChart = (block: Element): boolean => elementsOf(block).some(isChart);
/** `Yes: 42 %; No: 58 %`. */
const listsFigures = (block: Element): boolean =>
  allNamed(block, 'wp:docPr').some((one) => /:\s?\d[^;:]*;[^;:]*:\s?\d/u.test(attributeOf(one, 'descr') ?? ''));
const isWordy = (table: Element): boolean => textIn(table, 'w:t') !== '';
const isHeading = (block: Element): boolean =>
  /^(heading|titre)\s?\d/i.test(valueAt(block, 'w:pPr', 'w:pStyle') ?? '') ||
  childOf(childOf(block, 'w:pPr'), 'w:outlineLvl') !== undefined;

export interface WordParts {
  readonly main: string;
  /** Parts with paragraphs, the main one among them. */
  readonly texts: readonly { readonly part: string; readonly root: Element }[];
  /** The part of the styles, as it is written. */
  readonly letters: string | undefined;
  readonly styles: Element | undefined;
  readonly theme: Element | undefined;
}

/** A page of words needs no headings. */
const SHORT = 12;

export function checkWord({ main, texts, letters, styles: stylesRoot, theme }: WordParts): readonly AccessibilityFinding[] {
  const styles = readStyles(stylesRoot);
  const colours = themeColours(theme);
  return texts.flatMap(({ part, root }) => {
    const paragraphs = placed(part, root);
    const placeOf = placeIn(part, paragraphs);
    return [
      ...(part === main ? [...language(part, letters, root), ...headings(part, root, paragraphs, styles)] : []),
      ...undescribed(root, placeOf),
      ...undescribedOld(root, placeOf),
      ...unmarkedTables(root, placeOf),
      ...links(root, placeOf),
      ...lists(root, paragraphs),
      ...faintParagraphs(root, styles, colours).map((one) => finding('accessibility/low-contrast', placeOf(one))),
      ...colouredTables(root).map((table) => finding('accessibility/colour-alone', placeOf(table))),
      ...chartsAlone(root).map((one) => finding('accessibility/chart-without-table', placeOf(one))),
    ];
  });
}

type Paragraph = { readonly element: Element; readonly place: Place; readonly words: string };

const placed = (part: string, root: Element): readonly Paragraph[] =>
  allNamed(root, 'w:p').map((element, index) => {
    const words = textIn(element, 'w:t');
    return { element, words, place: { part, paragraph: index + 1, ...(words && { text: words }) } };
  });

/** The innermost paragraph around an element, or the first that it holds. */
function placeIn(part: string, paragraphs: readonly Paragraph[]): (element: Element) => Place {
  const around = new Map(paragraphs.flatMap(({ element, place }) => elementsOf(element).map((one) => [one, place] as const)));
  return (element) => around.get(element) ?? around.get(firstNamed(element, 'w:p') ?? element) ?? { part };
}

function language(part: string, styles: string | undefined, root: Element): readonly AccessibilityFinding[] {
  const said = /<w:lang\s[^<>]*w:val="[^"]+/.test(styles ?? '') || allNamed(root, 'w:lang').length > 0;
  return said ? [] : [finding('accessibility/no-language', { part })];
}

function headings(part: string, root: Element, paragraphs: readonly Paragraph[], styles: Styles): AccessibilityFinding[] {
  // The labels of a drawing are part of its picture, which has its own alternative text.
  const aside = ['w:tbl', 'wpg:wgp'].flatMap((name) => allNamed(root, name));
  const inTables = new Set(aside.flatMap((one) => allNamed(one, 'w:p')));
  const running = paragraphs.filter(({ element, words }) => spoken(words) !== '' && !inTables.has(element));
  const leveled = running.flatMap((paragraph): (Heading & { readonly of: Paragraph })[] => {
    const level = levelOf(paragraph.element, styles);
    return level === null ? [] : [{ level, place: paragraph.place, of: paragraph }];
  });
  const plain = [undefined, styles.idOf('paragraph', 'Normal'), styles.idOf('paragraph', 'Body Text')];
  const byHand = running.filter(
    (one) => levelOf(one.element, styles) === null && plain.includes(styleOf(one.element)) && isBoldLine(one),
  );
  const none = leveled.length === 0 && running.length > SHORT ? [finding('accessibility/no-heading', { part })] : [];
  return [...none, ...byHand.map(({ place }) => finding('accessibility/heading-by-hand', place)), ...skippedLevels(leveled)];
}

const styleOf = (paragraph: Element) => valueAt(paragraph, 'w:pPr', 'w:pStyle');

function levelOf(paragraph: Element, styles: Styles): number | null {
  const outline = Number(valueAt(paragraph, 'w:pPr', 'w:outlineLvl') ?? 9);
  return outline < 9 ? outline + 1 : styles.headingLevel(styleOf(paragraph));
}

/** A short line, bold from end to end by hand, that is no sentence. */
function isBoldLine({ element, words }: Paragraph): boolean {
  if (words.length > 100 || /[.!?:;,…]\s*$/.test(words)) return false;
  return allNamed(element, 'w:r')
    .filter((run) => textIn(run, 'w:t').trim() !== '')
    .every((run) => {
      const bold = childOf(childOf(run, 'w:rPr'), 'w:b');
      return bold !== undefined && !/^(0|false)$/.test(attributeOf(bold, 'w:val') ?? '');
    });
}

/** Drawings of older Word, but for those that only stand in for a newer one. */
function undescribedOld(root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] {
  const standIns = new Set(allNamed(root, 'mc:Fallback').flatMap(elementsOf));
  return allNamed(root, 'v:shape')
    .filter((shape) => !standIns.has(shape) && firstNamed(shape, 'v:imagedata') && !spoken(attributeOf(shape, 'alt') ?? ''))
    .map((shape) => finding('accessibility/no-alternative-text', placeOf(shape)));
}

function links(root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] {
  return allNamed(root, 'w:hyperlink')
    .filter((link) => isVague(textIn(link, 'w:t')))
    .map((link) => finding('accessibility/vague-link', { ...placeOf(link), text: textIn(link, 'w:t') }));
}

/** One such line may be a remark or a figure; two that follow each other are a list. The labels of a drawing, and the line it stands on, are none. */
function lists(root: Element, paragraphs: readonly Paragraph[]): readonly AccessibilityFinding[] {
  const drawn = new Set(allNamed(root, 'wpg:wgp').flatMap((one) => allNamed(one, 'w:p')));
  const kept = paragraphs.filter(
    ({ element, words }) => !isPassing(words) && !drawn.has(element) && !firstNamed(element, 'wpg:wgp'),
  );
  const typed = kept.map(({ element, words }) => isTypedItem(words) && !firstNamed(element, 'w:numPr'));
  return kept
    .filter((_, index) => typed[index] && typed[index + 1] && !typed[index - 1])
    .map(({ place }) => finding('accessibility/list-by-hand', place));
}
