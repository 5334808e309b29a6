/** Names for the parts of copied sheets, and what the archive must say of them. */
import type { Entry } from '../archive/index.ts';
import { escapeAttribute } from '../ooxml/index.ts';

export type PartCopies = {
  /** The name of a copy of a part; the first copy is the part itself. */
  readonly nameOf: (part: string, copy: string) => string;
  readonly origins: ReadonlyMap<string, string>;
};

export function partCopies(entries: readonly Entry[]): PartCopies {
  const taken = new Set(entries.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  const origins = new Map<string, string>();
  return {
    origins,
    nameOf(part, copy) {
      const known = copy === '1' ? part : names.get(`${copy} ${part}`);
      if (known !== undefined) return known;
      let free = part.replace(/(\.[^./]*)?$/, `-${copy}$1`);
      while (taken.has(free.toLowerCase())) free = free.replace(/(\.[^./]*)?$/, '-$1');
      taken.add(free.toLowerCase());
      names.set(`${copy} ${part}`, free);
      origins.set(free, part);
      return free;
    },
  };
}

/** The content types of the template with those of the copies, and without parts that are gone. */
export function withCopies(
  xml: string,
  typeOf: ReadonlyMap<string, string>,
  { origins }: PartCopies,
  gone: ReadonlySet<string>,
): string {
  const kept = xml.replace(/<Override\s[^<>]*\/>/g, (type) =>
    gone.has(/PartName="\/([^"]*)"/.exec(type)?.[1] ?? '') ? '' : type,
  );
  const added = [...origins].flatMap(([name, origin]) => {
    const type = typeOf.get(origin);
    return type === undefined ? [] : [`<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`];
  });
  return kept.replace('</Types>', () => `${added.join('')}</Types>`);
}
