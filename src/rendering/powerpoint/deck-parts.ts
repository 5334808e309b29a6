/** The parts of a deck while slides of other decks are brought into it: free names, content types, one copy of what they share. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  CONTENT_TYPES,
  decodeXml,
  type Element,
  encoded,
  escapeAttribute,
  isElement,
  readableRoot,
  relationsIn,
  relationsOf,
  targetPart,
  textIn,
} from '../ooxml/index.ts';
import { changeRelations, inSameFolder } from './relations.ts';

export interface DeckParts {
  readonly text: (name: string) => string | undefined;
  readonly root: (name: string) => Element | undefined;
  readonly put: (name: string, xml: string) => void;
  /** A name that no part has, like this one; its number is the next. */
  readonly free: (like: string) => string;
  /** A part of another deck with all that it leads to, under its name here; `led` says where what it must not bring leads instead. */
  readonly bring: (part: string, from: Foreign, led?: Led) => string;
  /** A part under a name of its own, its relationships changed by `led`. */
  readonly copy: (part: string, name: string, from: Foreign, led: Led) => void;
  readonly entries: () => readonly Entry[];
}

/** Another deck. */
export interface Foreign {
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** The part that a relationship leads to in the deck: null when it is left out, undefined when it is brought along. */
type Led = (type: string, part: string) => string | null | undefined;

export function deckParts(template: readonly Entry[]): DeckParts {
  const parts = new Map(template.map((entry) => [entry.name, entry]));
  const known = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const types = new Map<string, string>();
  const endings = new Map<string, string>();
  const brought = new Map<string, string>();

  const text = (name: string): string | undefined => {
    const entry = parts.get(name);
    return entry && textIn(entry.bytes);
  };
  const root = (name: string): Element | undefined => readableRoot(parts.get(name));

  function free(like: string): string {
    const dot = like.includes('.', like.lastIndexOf('/')) ? like.lastIndexOf('.') : like.length;
    let end = dot;
    while (end > 0 && '0123456789'.includes(like.charAt(end - 1))) end -= 1;
    const [stem, ending] = [like.slice(0, end), like.slice(dot)];
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (known.has(name.toLowerCase())) continue;
      known.add(name.toLowerCase());
      return name;
    }
  }

  function copy(part: string, name: string, from: Foreign, led: Led): void {
    const source = from.entries.find((entry) => entry.name === part);
    if (!source) return;
    parts.set(name, { name, bytes: source.bytes });
    declare(part, name, from);
    const own = from.entries.find((entry) => entry.name === relationsOf(part));
    if (!own) return;
    const changed = changeRelations(decodeXml(own.bytes), ({ id, type, target }) => {
      const theirs = targetPart(part, target);
      const here = led(type, theirs);
      if (here === null) return [];
      return [{ id, target: relative(name, here ?? bring(theirs, from, led)) }];
    });
    parts.set(relationsOf(name), encoded(relationsOf(name), changed));
  }

  function bring(part: string, from: Foreign, led: Led = () => undefined): string {
    const key = `${from.file} ${part}`;
    const there = brought.get(key);
    if (there !== undefined) return there;
    const name = free(part);
    brought.set(key, name);
    copy(part, name, from, led);
    return name;
  }

  /** As its own package does: by its name, else by its ending. */
  function declare(part: string, name: string, { entries }: Foreign): void {
    const list = readableRoot(entries.find((entry) => entry.name === CONTENT_TYPES));
    for (const type of (list?.children ?? []).filter(isElement)) {
      const contentType = attributeOf(type, 'ContentType') ?? '';
      if (attributeOf(type, 'PartName') === `/${part}`) types.set(name, contentType);
      const ending = attributeOf(type, 'Extension')?.toLowerCase();
      if (ending !== undefined && part.toLowerCase().endsWith(`.${ending}`)) endings.set(ending, contentType);
    }
  }

  function entries(): readonly Entry[] {
    const xml = text(CONTENT_TYPES) ?? '';
    const said = (root(CONTENT_TYPES)?.children.filter(isElement) ?? []).flatMap(
      (type) => attributeOf(type, 'Extension')?.toLowerCase() ?? [],
    );
    const added = [
      ...[...endings].flatMap(([ending, type]) =>
        said.includes(ending) ? [] : [`<Default Extension="${escapeAttribute(ending)}" ContentType="${escapeAttribute(type)}"/>`],
      ),
      ...[...types].map(
        ([name, type]) => `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`,
      ),
    ];
    if (added.length === 0) return [...parts.values()];
    const typed = encoded(
      CONTENT_TYPES,
      xml.replace('</Types>', () => `${added.join('')}</Types>`),
    );
    return [...parts.values()].map((entry) => (entry.name === CONTENT_TYPES ? typed : entry));
  }

  return { text, root, put: (name, xml) => parts.set(name, encoded(name, xml)), free, bring, copy, entries };
}

/** The target that leads from one part to another. */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => '..');
  return inSameFolder([...up, ...there.slice(shared)].join('/'), to);
}

/** The parts that a part leads to by relationships of a type. */
export const ledTo = (part: string, type: string, { root }: Pick<DeckParts, 'root'>): readonly string[] =>
  relationsIn(root(relationsOf(part)) ?? null).flatMap((one) =>
    one.type === type && !one.isExternal ? [targetPart(part, one.target)] : [],
  );
