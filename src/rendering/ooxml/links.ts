/** Lets hyperlink targets hold tags: each use of such a link makes its own relationship, also inside a loop. */
import { changeStretches } from '../stretches.ts';
import { isSafeTarget } from './active/addresses.ts';
import { type Dialect, WRITERS } from './dialect.ts';
import { dropIllegal, escapeAttribute } from './escape.ts';
import { addRelations, type Relation, withoutRelations } from './package-parts.ts';
import type { Place, Report } from './problem.ts';
import { cutString } from './read-mark.ts';
import { blockOf, type Element, isElement, type Node } from './tree.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Target of each link made while a part is written, and the id of its relationship. */
export type Links = Map<string, string>;

/** The targets that hold tags, by relationship id. Office encodes the braces typed into its link dialog. */
export function taggedLinks(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const targets = relations.map(({ id, target }) => [id, unquoteTags(target)] as const);
  return new Map(targets.filter(([, target]) => target.includes('{{')));
}

export const unquoteTags = (target: string): string =>
  changeStretches(target, /%7B%7B|(?<end>%7D%7D)/gi, ({ whole, inner }) => {
    try {
      return `{{${decodeURIComponent(inner.replace(/%(?![\da-f]{2})/gi, '%25'))}}}`;
    } catch {
      // What is no text of UTF-8 is no tag.
      return whole;
    }
  });

/** Each reference to a tagged link becomes the making of one; `start` is the place of the targets, `nameOf` names the shape around. */
export function makeLinks(
  root: Element,
  links: ReadonlyMap<string, string>,
  start: Place,
  report: Report,
  nameOf: Dialect['nameOf'] = () => undefined,
): Element {
  if (links.size === 0) return root;
  const rebuild = (element: Element, around: Place): Element => {
    const shape = nameOf(element);
    const at = shape === undefined ? around : { ...around, shape };
    return {
      ...element,
      attributes: element.attributes.map(({ name, value }) => {
        const target = name.startsWith('r:') ? links.get(value.join('')) : undefined;
        if (target === undefined) return { name, value };
        const pieces = cutString(target, { ...at, text: target }, WRITERS.uri, report);
        return { name, value: blockOf(WRITERS.link, pieces) };
      }),
      children: element.children.map((child: Node) => (isElement(child) ? rebuild(child, at) : child)),
    };
  };
  return rebuild(root, start);
}

/** The relationships of a part, with the links made while it was written instead of those that hold tags. */
export function withLinks(
  xml: string | undefined,
  tagged: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, string>,
): string {
  const kept = xml === undefined ? undefined : withoutRelations(xml, tagged);
  return addRelations(
    kept,
    [...made].map(([target, id]) => ({ id, type: HYPERLINK, target, isExternal: true })),
  );
}

/** What Office and LibreOffice put before a target that is no address yet, when the value is a whole one. */
const PREFIXED = /^(\.\/|https?:\/\/)(?=(https?|mailto|tel):)/i;

/** A value within an address. */
export const writeUri = (text: string): string =>
  escapeAttribute(
    dropIllegal(text.trim()).replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character)),
  );

/** The id of the relationship that leads to a written target; one that is not safe leads nowhere. */
export function writeLink(written: string, links: Links): string {
  const target = written.replace(PREFIXED, '');
  const safe = target !== '' && isSafeTarget(target) ? target : '#';
  const id = links.get(safe) ?? `link${links.size + 1}`;
  links.set(safe, id);
  return id;
}
