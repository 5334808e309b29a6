/** Breaks what leads to another file, so that one such link refuses no template: what was last seen of it stays. What runs or fetches besides is left to be refused. */
import { sumOf } from '../../../values/index.ts';
import { ArchiveRefused, closeArchive, type Entry, MOST_BYTES, openArchive } from '../../archive/index.ts';
import { unquoteTags } from '../links.ts';
import { CONTENT_TYPES, encoded, isTypeList, type Relation, readRelations, relationsIn } from '../package-parts.ts';
import type { Report } from '../problem.ts';
import { rootIn, textIn } from '../read-part.ts';
import { isSafeTarget, leadsElsewhere } from './addresses.ts';
import { breakAddIns } from './break-add-ins.ts';
import { breakBook } from './break-book.ts';
import { breakData, unasked } from './break-data.ts';
import { breakObjects } from './break-objects.ts';
import { breakSheetObjects } from './break-sheet-objects.ts';
import {
  attributeIn,
  type Broken,
  ownerOf,
  relsOf,
  type Texts,
  targetOf,
  type Uses,
  unwrapped,
  usesOf,
  withoutElements,
} from './broken.ts';
import { DEEPEST, isArchive } from './parts.ts';

const SHOWN = /^(?:image|audio|video|media)$/;
const MEDIA = /^(?:audio|video|media)$/;
/** What a workbook keeps of the source of a pivot table. */
const SOURCE = /\/pivotCacheDefinition\d*\.xml$/;
const CHART_DATA = /^(?:oleObject|package)$/;
const MERGE = /^(?:mailMergeSource|mailMergeHeaderSource|recipientData)$/;
const LONGEST = 200;

/** Links are told at the part that holds them, each address once; those of the files within it too, such as the workbooks of charts. */
export function breakLinks(entries: readonly Entry[], tell: Report): readonly Entry[] {
  // For all the files within it together.
  let room = MOST_BYTES;
  const breakWithin = (entry: Entry, depth: number, say: Report): Entry => {
    try {
      const held = openArchive(entry.bytes, room);
      room -= sumOf(held, ({ bytes }) => bytes.length);
      const kept = breakDown(held, depth, (problem) => say({ ...problem, part: `${entry.name} › ${problem.part}` }));
      return kept === held ? entry : { name: entry.name, bytes: closeArchive(kept) };
    } catch (error) {
      if (!(error instanceof ArchiveRefused)) throw error;
      // It is refused with all that it holds.
      return entry;
    }
  };
  const breakDown = (held: readonly Entry[], depth: number, say: Report): readonly Entry[] => {
    const own = breakOwn(held, say);
    const kept = own.map((entry) => (depth < DEEPEST && isArchive(entry) ? breakWithin(entry, depth + 1, say) : entry));
    return own === held && kept.every((entry, at) => entry === held[at]) ? held : kept;
  };
  return breakDown(entries, 0, tell);
}

function breakOwn(entries: readonly Entry[], tell: Report): readonly Entry[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const made = new Map<string, string>();
  const texts: Texts = {
    read: (part) => made.get(part) ?? plainText(byName.get(part)),
    relations(rels) {
      const [own, entry] = [made.get(rels), byName.get(rels)];
      if (own !== undefined) return readRelations(own);
      return relationsIn(entry && plainText(entry) !== undefined ? rootIn(entry.bytes) : null);
    },
    write: (part, xml) => made.set(part, xml),
    names: entries.map(({ name }) => name),
  };
  const broken = [
    ...texts.names.flatMap((name) => (/\.rels$/i.test(name) ? breakOf(name, texts) : [])),
    ...texts.names.flatMap((name) => breakMerge(name, texts)),
    ...breakAddIns(texts),
    ...breakObjects(texts),
    ...breakSheetObjects(texts),
    ...breakBook(texts),
    ...breakData(texts),
  ];
  if (broken.length === 0) return entries;
  for (const rels of new Set(broken.map(({ part }) => relsOf(part)))) {
    const ids = broken.flatMap(({ part, relation }) => (relsOf(part) === rels ? [relation.id] : []));
    const xml = texts.read(rels);
    if (xml !== undefined) texts.write(rels, withoutRelations(xml, new Set(ids)));
  }
  const told = new Map(
    broken.flatMap(({ part, also = [], code, relation, name = relation.target || relation.type }) =>
      [part, ...also].filter(Boolean).map((one) => [`${code} ${one} ${name}`, { code, part: one, name }] as const),
    ),
  );
  for (const { code = 'template/link-broken', part, name } of told.values())
    tell({ code, part, tag: '', name: name.slice(0, LONGEST) });
  const gone = new Set(broken.flatMap(({ drops }) => drops.flatMap((part) => [part, relsOf(part)])));
  const types = entries.find(({ name }) => isTypeList(name));
  const listed = types && texts.read(types.name);
  if (listed !== undefined) texts.write(types?.name ?? CONTENT_TYPES, withoutTypes(listed, gone));
  const kept = entries
    .filter(({ name }) => !gone.has(name))
    .map((entry) => {
      const xml = made.get(entry.name);
      return xml === undefined ? entry : encoded(entry.name, xml);
    });
  const added = [...made].filter(([name]) => !byName.has(name));
  return [...kept, ...added.map(([name, xml]) => encoded(name, xml))];
}

/** In UTF-8, as it will be written again. */
function plainText(entry: Entry | undefined): string | undefined {
  if (!entry) return undefined;
  const xml = textIn(entry.bytes);
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(encoding) ? xml : undefined;
}

/** What the part of these relationships leads to elsewhere, once it no longer asks for it. */
function breakOf(rels: string, texts: Texts): readonly Broken[] {
  const part = ownerOf(rels);
  const owner = texts.read(part);
  const relations = owner === undefined ? [] : texts.relations(rels).filter((one) => isBroken(part, one));
  if (owner === undefined || relations.length === 0) return [];
  const xml = KINDS.reduce((kept, [type, without]) => {
    const those = relations.filter((one) => type.test(one.type));
    return those.length === 0 ? kept : without(kept, usesOf(owner, those));
  }, owner);
  // What uses one in a way that is not known is left to be refused.
  const found = relations.filter((one) => !usesOf(owner, [one]).isIn(xml));
  if (found.length !== relations.length) return [];
  texts.write(part, SOURCE.test(part) ? unasked(xml) : xml);
  return found.map((relation) => ({ part, relation, drops: relation.isExternal ? [] : [targetOf(part, relation)] }));
}

function isBroken(part: string, { type, isExternal, target }: Relation): boolean {
  if (MERGE.test(type)) return true;
  const isOutside = isExternal || /^[a-z][a-z\d+.-]+:/i.test(target) || leadsElsewhere(target);
  if (!isOutside) return false;
  // A tag within an address is left to whoever wrote it.
  if (type === 'hyperlink') return !isSafeTarget(target) && !unquoteTags(target).includes('{{');
  if (type === 'attachedTemplate') return leadsElsewhere(target);
  if (CHART_DATA.test(type)) return /\/charts\//.test(part);
  if (type === 'externalLinkPath') return /\/worksheets\//.test(part) || SOURCE.test(part);
  return SHOWN.test(type) || type === 'subDocument';
}

/** Words and shapes stay, and lead nowhere. */
const withoutLinks = (xml: string, { isIn }: Uses): string =>
  unwrapped(withoutElements(xml, 'hlink(?:Click|Hover|MouseOver)', isIn), 'hyperlink', isIn).replace(
    /<((?:[\w.-]+:)?hyperlinks)(?:\s[^<>]*)?>\s*<\/\1\s*>/g,
    '',
  );

/** How a part is written that no longer uses what it leads to. */
const KINDS: readonly (readonly [type: RegExp, without: (xml: string, uses: Uses) => string])[] = [
  [MERGE, (xml) => withoutElements(xml, 'mailMerge')],
  [MEDIA, (xml, { isIn }) => withoutElements(xml, '(?:audioFile|videoFile|quickTimeFile|wavAudioFile|media)', isIn)],
  [CHART_DATA, (xml, { isIn }) => withoutElements(xml, 'externalData', isIn)],
  [/^hyperlink$/, withoutLinks],
  [/^attachedTemplate$/, (xml, { isIn }) => withoutElements(xml, 'attachedTemplate', isIn)],
  [/^subDocument$/, (xml, { isIn }) => withoutElements(xml, 'subDoc', isIn)],
  // Figures of other workbooks that a command adds up: the sums stand in the cells.
  [/^externalLinkPath$/, (xml) => withoutElements(xml, 'dataConsolidate')],
  [/^(?:image|externalLinkPath)$/, (xml, { without }) => without(xml)],
];

/** Where letters are merged from, which the settings may say without any relationship. */
function breakMerge(part: string, texts: Texts): readonly Broken[] {
  const xml = /(?:^|\/)settings\.xml$/.test(part) ? texts.read(part) : undefined;
  const kept = xml === undefined ? undefined : withoutElements(xml, 'mailMerge');
  if (kept === undefined || kept === xml) return [];
  texts.write(part, kept);
  return [{ part, relation: { id: '', type: 'mailMerge', target: 'mailMerge', isExternal: true }, drops: [] }];
}

const withoutRelations = (xml: string, ids: ReadonlySet<string>): string =>
  withoutElements(xml, 'Relationship', (tag) => ids.has(attributeIn(tag, 'Id') ?? ''));

const withoutTypes = (xml: string, gone: ReadonlySet<string>): string =>
  withoutElements(xml, 'Override', (tag) => gone.has(/\sPartName\s*=\s*["']\/([^"']*)/.exec(tag)?.[1] ?? ''));
