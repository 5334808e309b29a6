/** An Office file: its parts by their names, each decoded and parsed once at most, and where they lead. */
import type { Entry } from '../archive/index.ts';
import { type Relation, relationsIn, relationsOf, targetPart } from './package-parts.ts';
import type { XmlFault } from './parse-xml.ts';
import { rootIn, textIn } from './read-part.ts';
import type { Element } from './tree.ts';

export interface Package {
  readonly entries: readonly Entry[];
  readonly text: (part: string) => string | undefined;
  /** The root of a part, or why it has none; undefined when there is no such part. */
  readonly read: (part: string) => Element | XmlFault | undefined;
  /** The root of a part that is there and can be read. */
  readonly root: (part: string) => Element | undefined;
  /** Of `''`, those of the file itself. */
  readonly relations: (part: string) => readonly Relation[];
  /** The part that another leads to by the first relationship of a type. */
  readonly related: (part: string, type: string) => string | undefined;
}

export function packageOf(entries: readonly Entry[]): Package {
  const byName = new Map(entries.map(({ name, bytes }) => [name, bytes]));
  const text = (part: string): string | undefined => {
    const bytes = byName.get(part);
    return bytes && textIn(bytes);
  };
  const read = (part: string): Element | XmlFault | undefined => {
    const bytes = byName.get(part);
    return bytes && rootIn(bytes);
  };
  const root = (part: string): Element | undefined => {
    const found = read(part);
    return typeof found === 'object' ? found : undefined;
  };
  const relations = (part: string): readonly Relation[] =>
    relationsIn(root(part === '' ? '_rels/.rels' : relationsOf(part)) ?? null);
  return {
    entries,
    text,
    read,
    root,
    relations,
    related(part, type) {
      const found = relations(part).find((one) => one.type === type && !one.isExternal);
      return found && targetPart(part, found.target);
    },
  };
}
