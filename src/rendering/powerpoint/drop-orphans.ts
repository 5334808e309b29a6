/** Leaves out the parts that nothing leads to any more, once slides are gone. */
import type { Entry } from '../archive/index.ts';
import { attributeOf, CONTENT_TYPES, decodeXml, encoded, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { rewrite } from './relations.ts';

export function dropOrphans(entries: readonly Entry[]): Entry[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const reached = new Set<string>(['']);
  // Parts are added while they are visited.
  for (const part of reached) {
    const relations = byName.get(part === '' ? '_rels/.rels' : relationsOf(part));
    for (const { target, isExternal } of readRelations(relations && decodeXml(relations.bytes)))
      if (!isExternal) reached.add(targetPart(part, target));
  }
  const kept = new Set([...reached].flatMap((part) => [part, relationsOf(part)]));
  kept.add(CONTENT_TYPES).add('_rels/.rels');
  return entries
    .filter(({ name }) => kept.has(name))
    .map((entry) => (entry.name === CONTENT_TYPES ? encoded(entry.name, typesOf(entry, kept)) : entry));
}

const typesOf = ({ bytes }: Entry, kept: ReadonlySet<string>): string =>
  rewrite(decodeXml(bytes), (type) => {
    const part = attributeOf(type, 'PartName');
    return part === undefined || kept.has(part.slice(1)) ? [type] : [];
  });
