/** Breaks what leads to another file, so that one such link refuses no template: what was last seen of it stays. What runs or fetches besides is left to be refused. */
import type { Entry } from '../../archive/index.ts';
import {
  CONTENT_TYPES,
  decodeXml,
  encoded,
  isTypeList,
  type Relation,
  readRelations,
  relationsOf,
  targetPart,
} from '../package-parts.ts';
import type { Report } from '../problem.ts';
import { leadsElsewhere } from './addresses.ts';
import { breakBook } from './break-book.ts';
import { type Broken, type Texts, withoutElements } from './broken.ts';

const SHOWN = /^(?:image|audio|video|media)$/;
const MEDIA = /^(?:audio|video|media)$/;
/** What a workbook keeps of the source of a pivot table. */
const SOURCE = /\/pivotCacheDefinition\d*\.xml$/;
const CHART_DATA = /^(?:oleObject|package)$/;
const MERGE = /^(?:mailMergeSource|mailMergeHeaderSource|recipientData)$/;
const LONGEST = 200;

/** Links are told at the part that holds them, each address once. */
export function breakLinks(entries: readonly Entry[], tell: Report): readonly Entry[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const made = new Map<string, string>();
  const texts: Texts = {
    read: (part) => made.get(part) ?? plainText(byName.get(part)),
    write: (part, xml) => made.set(part, xml),
    names: entries.map(({ name }) => name),
  };
  const broken = [
    ...texts.names.flatMap((name) => (/\.rels$/i.test(name) ? breakOf(name, texts) : [])),
    ...texts.names.flatMap((name) => breakMerge(name, texts)),
    ...breakBook(texts),
  ];
  if (broken.length === 0) return entries;
  for (const { part, relation } of broken) {
    const rels = relationsOf(part);
    const xml = texts.read(rels);
    if (xml !== undefined) texts.write(rels, withoutRelation(xml, relation.id));
  }
  const told = new Map(
    broken.flatMap(({ part, also = [], relation: { target } }) =>
      [part, ...also].map((one) => [`${one} ${target}`, { part: one, name: target }] as const),
    ),
  );
  for (const { part, name } of told.values()) tell({ code: 'template/link-broken', part, tag: '', name: name.slice(0, LONGEST) });
  const gone = new Set(broken.flatMap(({ drops }) => drops.flatMap((part) => [part, relationsOf(part)])));
  const types = entries.find(({ name }) => isTypeList(name));
  const listed = types && texts.read(types.name);
  if (listed !== undefined) texts.write(types?.name ?? CONTENT_TYPES, withoutTypes(listed, gone));
  return entries
    .filter(({ name }) => !gone.has(name))
    .map((entry) => {
      const xml = made.get(entry.name);
      return xml === undefined ? entry : encoded(entry.name, xml);
    });
}

/** In UTF-8, as it will be written again. */
function plainText(entry: Entry | undefined): string | undefined {
  if (!entry) return undefined;
  const xml = decodeXml(entry.bytes);
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(encoding) ? xml : undefined;
}

/** What the part of these relationships leads to elsewhere, once it no longer asks for it. */
function breakOf(rels: string, texts: Texts): readonly Broken[] {
  const part = rels.replace(/_rels\/([^/]*)\.rels$/i, '$1');
  const found = readRelations(texts.read(rels)).flatMap((relation): readonly Broken[] => {
    const { type, isExternal, target } = relation;
    if (MERGE.test(type)) return [{ part, relation, drops: isExternal ? [] : [targetPart(part, target)] }];
    const isOutside = isExternal || /^[a-z][a-z\d+.-]+:/i.test(target) || leadsElsewhere(target);
    const isBroken = SHOWN.test(type) || (CHART_DATA.test(type) && /\/charts\//.test(part)) || SOURCE.test(part);
    return isOutside && isBroken ? [{ part, relation, drops: [] }] : [];
  });
  const owner = found.length === 0 ? undefined : texts.read(part);
  if (owner === undefined) return [];
  texts.write(
    part,
    found.reduce((xml, { relation }) => withoutUse(xml, relation), owner),
  );
  return found;
}

/** Where letters are merged from, which the settings may say without any relationship. */
function breakMerge(part: string, texts: Texts): readonly Broken[] {
  const xml = /(?:^|\/)settings\.xml$/.test(part) ? texts.read(part) : undefined;
  const kept = xml === undefined ? undefined : withoutElements(xml, 'mailMerge', () => true);
  if (kept === undefined || kept === xml) return [];
  texts.write(part, kept);
  return [{ part, relation: { id: '', type: 'mailMerge', target: 'mailMerge', isExternal: true }, drops: [] }];
}

/** A part that no longer asks for what a relationship leads to. */
function withoutUse(xml: string, { id, type }: Relation): string {
  if (MERGE.test(type)) return withoutElements(xml, 'mailMerge', () => true);
  const use = new RegExp(`\\s(?:${relationPrefixes(xml).join('|')}):\\w+\\s*=\\s*["']${escaped(id)}["']`, 'g');
  const uses = (tag: string): boolean => tag.search(use) >= 0;
  if (MEDIA.test(type)) return withoutElements(xml, '(?:audioFile|videoFile|quickTimeFile|wavAudioFile|media)', uses);
  if (CHART_DATA.test(type)) return withoutElements(xml, 'externalData', uses);
  return xml.replace(use, '');
}

const RELATIONS =
  /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|purl\.oclc\.org\/ooxml\/officeDocument\/relationships)["']/g;
const relationPrefixes = (xml: string): readonly string[] => [
  ...new Set(['r', ...[...xml.matchAll(RELATIONS)].map(([, prefix = '']) => escaped(prefix))]),
];
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const withoutRelation = (xml: string, id: string): string =>
  withoutElements(xml, 'Relationship', (tag) => /\sId\s*=\s*["']([^"']*)/.exec(tag)?.[1] === id);

const withoutTypes = (xml: string, gone: ReadonlySet<string>): string =>
  withoutElements(xml, 'Override', (tag) => gone.has(/\sPartName\s*=\s*["']\/([^"']*)/.exec(tag)?.[1] ?? ''));
