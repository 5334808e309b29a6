/** The charts that a designer put in a template for ours to take their look, which leave the document themselves. */
import type { Entry } from '../archive/index.ts';
import {
  CONTENT_TYPES,
  decodeXml,
  type Element,
  encoded,
  escapeAttribute,
  type Package,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';

/** `pictures` are the relationships that its fills use. */
export type ChartDesign = {
  readonly root: Element;
  /** Its own parts: itself, its workbook, its styles. */
  readonly parts: readonly string[];
  readonly pictures: readonly { readonly id: string; readonly type: string; readonly target: string }[];
};

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** The designs of the places of one part; `ids` and `parts` are the relationships and the parts that our charts replace. */
export type Designs = {
  readonly looks: readonly (ChartDesign | null)[];
  readonly ids: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
};

/** `placed` are the relationships of the designs, by place. */
export function readDesigns(part: string, placed: readonly (string | null)[], file: Package): Designs {
  const looks = placed.map((id) => designOf(part, id, file));
  const xml = file.text(part) ?? '';
  // A chart that stands elsewhere too, without a tag, stays.
  const isElsewhere = (id: string) => xml.split(`r:id="${id}"`).length - 1 > placed.filter((one) => one === id).length;
  const gone = placed.flatMap((id, place) => (id === null || isElsewhere(id) ? [] : [{ id, parts: looks[place]?.parts ?? [] }]));
  return { looks, ids: new Set(gone.map(({ id }) => id)), parts: new Set(gone.flatMap(({ parts }) => parts)) };
}

/** The chart that a relationship of a part leads to. */
function designOf(part: string, id: string | null, file: Package): ChartDesign | null {
  const relation = file.relations(part).find((one) => one.id === id);
  const name = relation && targetPart(part, relation.target);
  const root = name === undefined ? undefined : file.root(name);
  if (name === undefined || !root) return null;
  const owned = file.relations(name).filter(({ isExternal }) => !isExternal);
  const partOf = ({ target }: { readonly target: string }) => targetPart(name, target);
  return {
    root,
    parts: [name, relationsOf(name), ...owned.filter(({ type }) => type !== 'image').map(partOf)],
    pictures: owned
      .filter(({ type }) => type === 'image')
      .map((one) => ({ id: escapeAttribute(one.id), type: IMAGE, target: escapeAttribute(`/${partOf(one)}`) })),
  };
}

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The document without the designs that were replaced, its content types telling of the charts it holds. */
export function declareCharts(
  entries: readonly Entry[],
  made: readonly Entry[],
  replaced: ReadonlySet<string>,
): readonly Entry[] {
  if (made.length === 0 && replaced.size === 0) return entries;
  const charts = made.filter(({ name }) => /\/charts\/[^/]+\.xml$/.test(name));
  const change = (xml: string) => {
    const kept = xml.replace(/<Override\s[^<>]*\/>/g, (type) =>
      replaced.has(/PartName="\/([^"]*)"/.exec(type)?.[1] ?? '') ? '' : type,
    );
    const isKnown = /<Default\s[^<>]*Extension="xlsx"/i.test(kept) || !made.some(({ name }) => name.endsWith('.xlsx'));
    const book = isKnown ? '' : `<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>`;
    const types = charts.map(({ name }) => `<Override PartName="/${escapeAttribute(name)}" ContentType="${CHART_TYPE}"/>`);
    return kept.replace(/<Types[^<>]*>/, (start) => start + book).replace('</Types>', () => `${types.join('')}</Types>`);
  };
  const kept = entries
    .filter(({ name }) => !replaced.has(name))
    .map((entry) => (entry.name === CONTENT_TYPES ? encoded(entry.name, change(decodeXml(entry.bytes))) : entry));
  return [...kept, ...made];
}
