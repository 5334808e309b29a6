/** Writes what refers to the cells of sheets from elsewhere in a workbook: sheets that are one chart, and the sources of pivot tables. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  childOf,
  decodeXml,
  type Element,
  encoded,
  isElement,
  replacedAttribute,
  targetPart,
} from '../ooxml/index.ts';
import { changeStretches } from '../stretches.ts';
import { hullArea, type ShownSheet } from './book-moves.ts';
import type { ComputedBook } from './computing/compute-book.ts';
import type { Moves } from './formulas/index.ts';
import { changed, moveChart } from './move-parts.ts';
import { sameSheet } from './placeholder-rows.ts';
import type { Book } from './read-book.ts';
import type { BookTemplate } from './write-context.ts';

export function writeChartSheets({ main, file }: Book, moves: Moves, valueAt: ComputedBook['valueAt']): readonly Entry[] {
  const partsOf = (part: string, wanted: string): readonly string[] =>
    file.relations(part).flatMap(({ type, target }) => (type === wanted ? [targetPart(part, target)] : []));
  return partsOf(main, 'chartsheet')
    .flatMap((sheet) => partsOf(sheet, 'drawing'))
    .flatMap((drawing) => partsOf(drawing, 'chart'))
    .flatMap((chart) => {
      const xml = file.text(chart);
      return xml === undefined ? [] : [encoded(chart, moveChart(xml, moves, valueAt))];
    });
}

const DEFINITION = /pivotCacheDefinition\+xml$/;
const RECORDS = /pivotCacheRecords\+xml$/;
/** Whether a part is what a workbook keeps of the source of its pivot tables. */
const isPivotCache = (type: string): boolean => DEFINITION.test(type) || RECORDS.test(type);

/** The sources of pivot tables follow their rows. Whoever opens the file has them read again; until then no tag shows. */
export function writePivots({ book, entries, sheets, still }: BookTemplate, shown: readonly ShownSheet[]): readonly Entry[] {
  const typeOf = ({ name }: Entry) => book.typeOf.get(name) ?? '';
  const isStill = (source: Element): boolean => {
    const named = attributeOf(source, 'sheet');
    const owner = sheets.find(({ sheet, tables }) =>
      named === undefined
        ? tables.some(({ name }) => sameSheet(name, attributeOf(source, 'name') ?? ''))
        : sameSheet(sheet.name, named),
    );
    return owner !== undefined && still.has(owner.sheet.part);
  };
  const write = (entry: Entry): Entry =>
    encoded(
      entry.name,
      changed(decodeXml(entry.bytes), (root) => {
        const source = childOf(childOf(root, 'cacheSource'), 'worksheetSource');
        if (!source || isStill(source)) return withoutTags(root);
        return withoutTags(replacedAttribute(withSource(root, moveSource(source, shown)), 'refreshOnLoad', '1'));
      }),
    );
  return entries.filter((entry) => isPivotCache(typeOf(entry))).map(write);
}

function moveSource(source: Element, shown: readonly ShownSheet[]): Element {
  const [ref, named] = [attributeOf(source, 'ref'), attributeOf(source, 'sheet')];
  const sheet = shown.find(({ template }) => named !== undefined && sameSheet(template, named));
  if (!sheet || ref === undefined) return source;
  return replacedAttribute(replacedAttribute(source, 'sheet', sheet.name), 'ref', hullArea(ref, sheet) ?? ref);
}

const withSource = (root: Element, source: Element): Element => ({
  ...root,
  children: root.children.map((child) =>
    isElement(child) && child.name === 'cacheSource'
      ? { ...child, children: child.children.map((one) => (isElement(one) && one.name === 'worksheetSource' ? source : one)) }
      : child,
  ),
});

/** Values that were tags are told apart by their places alone. */
function withoutTags(root: Element): Element {
  let count = 0;
  const plain = (text: string): string =>
    changeStretches(text, /\{\{|(?<end>\}\})/g, () => {
      count += 1;
      return `… ${count}`;
    });
  const rebuild = (element: Element): Element => ({
    ...element,
    attributes: element.attributes.map((one) => ({
      ...one,
      value: one.value.map((piece) => (typeof piece === 'string' ? plain(piece) : piece)),
    })),
    children: element.children.map((child) => (isElement(child) ? rebuild(child) : child)),
  });
  return rebuild(root);
}
