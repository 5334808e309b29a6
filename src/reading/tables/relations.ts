// How the parts of an Office file lead to each other, whatever they are called: ECMA-376, part 2, 6.5.
import type { XmlHandlers } from './scan-xml.ts';

interface Relation {
  readonly id: string;
  /** `styles`, `comments`… in files of the strict form too. */
  readonly type: string;
  /** From the root of the file. */
  readonly target: string;
}
export type Hear = (part: string, heard: XmlHandlers) => boolean;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A target is relative to the folder of the part, unless it starts at the root. */
const resolved = (folder: string, target: string): string =>
  (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).replace(/(?<![^/])[^/]+\/\.\.\//g, '');

export function relationsOf(part: string, hear: Hear): readonly Relation[] {
  const folder = folderOf(part);
  const found: Relation[] = [];
  hear(`${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const type = (attribute('Type') ?? '').replace(/^.*\//, '');
      found.push({ id: attribute('Id') ?? '', type, target: resolved(folder, attribute('Target') ?? '') });
    },
  });
  return found;
}

/** The part of a type that another one leads to, else the one that usually bears this name beside it. */
export const partBeside = (part: string, relations: readonly Relation[], type: string): string =>
  relations.find((one) => one.type === type)?.target ?? `${folderOf(part)}${type}.xml`;
