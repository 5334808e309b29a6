/** Takes the sources of data out of a workbook: what tables, pivot tables and maps of XML last received of them stays. */
import { decodeText } from '../parse-xml.ts';
import { attributeIn, type Broken, MAIN_BOOK, relationsFrom, type Texts, targetOf, usesOf, withoutElements } from './broken.ts';

const CACHE = /(?:^|\/)pivotCacheDefinition\d*\.xml$/;
const TABLE = /(?:^|\/)(?:tables|worksheets)\/[^/]+\.xml$/;
const MAPS = /(?:^|\/)xmlMaps\.xml$/;
const CHART = /(?:^|\/)charts\/[^/]+\.xml$/;
/** What filters pivot tables, or holds data of its own, is not taken apart. */
const TIED = /(?:^|\/)(?:slicerCache|timelineCache|model\/)/;
/** A cube is asked again for whatever is shown of it. */
const CUBE = /<(?:[\w.-]+:)?cacheHierarchies[\s/>]/;

/** None of a workbook without such sources, or whose parts are tied to them in a way that is not known. */
export function breakData(texts: Texts): readonly Broken[] {
  const main = texts.names.find((name) => MAIN_BOOK.test(name));
  const links = main === undefined ? [] : relationsFrom(texts, main, /^connections$/);
  if (main === undefined || links.length === 0) return [];
  const caches = texts.names.filter((part) => CACHE.test(part) && isExternal(texts.read(part) ?? ''));
  const cubes = caches.filter((part) => CUBE.test(texts.read(part) ?? ''));
  if (cubes.length > 0 && texts.names.some((name) => TIED.test(name))) return [];
  const also = [
    ...caches.flatMap((part) => (cubes.includes(part) ? [] : changed(texts, part, (xml) => ownSource(unasked(xml))))),
    ...texts.names.flatMap((part) => (MAPS.test(part) ? changed(texts, part, withoutBinding) : [])),
    ...texts.names.flatMap((part) => (TABLE.test(part) ? changed(texts, part, withoutConnection) : [])),
  ];
  const tables = texts.names.flatMap((part): readonly Broken[] => {
    const asked = TABLE.test(part) ? relationsFrom(texts, part, /^queryTable$/) : [];
    if (asked.length > 0) changed(texts, part, withoutQuery);
    return asked.map((relation) => ({ part, relation, drops: [targetOf(part, relation)] }));
  });
  const sources = links.map((relation) => {
    const part = targetOf(main, relation);
    return { part: main, relation, name: namesIn(texts.read(part) ?? '') || relation.target, drops: [part], also };
  });
  return [...sources, ...tables, ...dropCubes(main, cubes, texts, sources[0]?.name ?? '')];
}

/** The part, when that changed it. */
function changed(texts: Texts, part: string, change: (xml: string) => string): readonly string[] {
  const xml = texts.read(part);
  const kept = xml === undefined ? undefined : change(xml);
  if (kept === undefined || kept === xml) return [];
  texts.write(part, kept);
  return [part];
}

const SOURCES = /<((?:[\w.-]+:)?)cacheSource\s[^<>]*\/>/g;
const isAsked = (tag: string): boolean => attributeIn(tag, 'type') === 'external';
const isExternal = (xml: string): boolean => [...xml.matchAll(SOURCES)].some(([tag]) => isAsked(tag));
/** What was last received stays; it is that of a table which is no longer there. */
const ownSource = (xml: string): string =>
  xml.replace(SOURCES, (tag, prefix: string) =>
    isAsked(tag)
      ? `<${prefix}cacheSource type="worksheet"><${prefix}worksheetSource name="Source"/></${prefix}cacheSource>`
      : tag,
  );

/** Not read again when the workbook is opened. */
export const unasked = (cache: string): string =>
  cache.replace(/<(?:[\w.-]+:)?pivotCacheDefinition\s[^<>]*>/, (tag) =>
    tag.replace(/\s(?:refreshOnLoad|backgroundQuery)\s*=\s*["'][^"']*["']/g, ''),
  );

const withoutBinding = (maps: string): string =>
  withoutElements(maps, 'DataBinding', (tag) => attributeIn(tag, 'ConnectionID') !== undefined);
/** A cell of such a map must say which connection; 0 is none. */
const withoutConnection = (xml: string): string =>
  xml.replace(/<(?:[\w.-]+:)?(singleXmlCell|table|xmlPr)\s[^<>]*>/g, (tag, name: string) =>
    tag.replace(/\sconnectionId\s*=\s*["']\d+["']/, name === 'singleXmlCell' ? ' connectionId="0"' : ''),
  );
const withoutQuery = (xml: string): string =>
  xml.replace(/\s(?:tableType\s*=\s*["']queryTable["']|(?:connectionId|queryTableFieldId)\s*=\s*["']\d+["'])/g, '');

const namesIn = (connections: string): string =>
  [...connections.matchAll(/<(?:[\w.-]+:)?connection\s[^<>]*>/g)]
    .map(([tag]) => decodeText(attributeIn(tag, 'name') ?? ''))
    .filter(Boolean)
    .join(', ');

/** Pivot tables of a cube become the cells that they last showed. */
function dropCubes(main: string, cubes: readonly string[], texts: Texts, name: string): readonly Broken[] {
  if (cubes.length === 0) return [];
  const kept = relationsFrom(texts, main, /^pivotCacheDefinition$/).filter((one) => cubes.includes(targetOf(main, one)));
  const { isIn } = usesOf(texts.read(main) ?? '', kept);
  changed(texts, main, (xml) => withoutEmpty(withoutElements(xml, 'pivotCache', isIn), 'pivotCaches'));
  const caches = kept.map((relation): Broken => {
    const part = targetOf(main, relation);
    const records = relationsFrom(texts, part, /^pivotCacheRecords$/).map((one) => targetOf(part, one));
    return { part: main, relation, name, drops: [part, ...records] };
  });
  const ofCube = (part: string) =>
    relationsFrom(texts, part, /^pivotCacheDefinition$/).some((one) => cubes.includes(targetOf(part, one)));
  const shown = texts.names.flatMap((sheet): readonly Broken[] => {
    const tables = relationsFrom(texts, sheet, /^pivotTable$/).filter((one) => ofCube(targetOf(sheet, one)));
    if (tables.length === 0) return [];
    const uses = usesOf(texts.read(sheet) ?? '', tables);
    changed(texts, sheet, (xml) =>
      withoutElements(xml, 'pivotSelection', uses.isIn).replace(
        /(<(?:[\w.-]+:)?conditionalFormatting\s[^<>]*?)\spivot="\w+"/g,
        '$1',
      ),
    );
    return tables.map((relation) => ({ part: sheet, relation, name, drops: [targetOf(sheet, relation)] }));
  });
  const charts = texts.names.flatMap((part) =>
    CHART.test(part) ? changed(texts, part, (xml) => withoutElements(xml, 'pivotSource')) : [],
  );
  return [...caches.map((one) => ({ ...one, also: charts })), ...shown];
}

const withoutEmpty = (xml: string, name: string): string =>
  xml.replace(new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^<>]*)?>\\s*</\\1\\s*>`, 'g'), '');
