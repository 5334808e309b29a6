/** Copies what a repeated slide must have for itself: charts, diagrams, embedded files; pictures and layouts are shared. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  CONTENT_TYPES,
  type Element,
  encoded,
  escapeAttribute,
  isElement,
  type Package,
  parseXml,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';
import { asPresentation } from './parts.ts';
import { changeRelations, inSameFolder } from './relations.ts';

const SHARED = new Set(['image', 'audio', 'video', 'media', 'slideLayout', 'slide', 'notesMaster', 'theme']);

export type Copier = {
  /** The name of the copy of a part that a slide's copy owns; the first copy is the part itself. */
  readonly nameOf: (part: string, copy: number) => string;
  /** The target of a relationship of a slide's copy. */
  readonly targetOf: (owner: string, type: string, target: string, copy: number) => string;
  /** The copies that were asked for, with their relationships. */
  readonly made: () => readonly Entry[];
  /** The content types, with those of the copies. */
  readonly contentTypes: () => string;
};

export function copier(entries: readonly Entry[], texts: Package['text']): Copier {
  const taken = new Set(entries.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  const origins = new Map<string, string>();
  const made: Entry[] = [];

  const nameOf = (part: string, copy: number): string => {
    if (copy === 1) return part;
    const key = `${copy} ${part}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    let free = part.replace(/(\.[^./]*)?$/, `-${copy}$1`);
    while (taken.has(free.toLowerCase())) free = free.replace(/(\.[^./]*)?$/, '-$1');
    taken.add(free.toLowerCase());
    names.set(key, free);
    origins.set(free, part);
    return free;
  };

  const targetOf = (owner: string, type: string, target: string, copy: number): string => {
    const part = targetPart(owner, target);
    const source = entries.find(({ name }) => name === part);
    if (copy === 1 || SHARED.has(type) || !source) return target;
    if (names.has(`${copy} ${part}`)) return inSameFolder(target, nameOf(part, copy));
    const name = nameOf(part, copy);
    made.push({ name, bytes: source.bytes });
    const relations = texts(relationsOf(part));
    if (relations !== undefined) {
      const changed = changeRelations(relations, (one) => [{ id: one.id, target: targetOf(part, one.type, one.target, copy) }]);
      made.push(encoded(relationsOf(name), changed));
    }
    return inSameFolder(target, name);
  };

  const contentTypes = (): string => {
    const xml = asPresentation(texts(CONTENT_TYPES) ?? '');
    const root = parseXml(xml);
    const types = typeof root === 'object' ? root.children.filter(isElement) : [];
    const typeOf = (part: string) => types.find((type: Element) => attributeOf(type, 'PartName') === `/${part}`);
    const added = [...origins].map(([name, origin]) => {
      const type = typeOf(origin);
      const contentType = escapeAttribute(type ? (attributeOf(type, 'ContentType') ?? '') : '');
      return type ? `<Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>` : '';
    });
    return xml.replace('</Types>', `${added.join('')}</Types>`);
  };

  return { nameOf, targetOf, made: () => made, contentTypes };
}
