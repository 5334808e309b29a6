/** What the breaking of links works on. */
import { changeStretches, type Stretch } from '../../stretches.ts';
import { type Relation, relationsOf, targetPart } from '../package-parts.ts';
import type { TemplateFault } from '../problem.ts';

export const MAIN_BOOK = /^(?:xl\/)?workbook\.xml$/;

/** The texts of a template while its links are broken. */
export interface Texts {
  /** Undefined of a part that is not there, or that is read in no way that it can be written in again. */
  readonly read: (part: string) => string | undefined;
  readonly relations: (rels: string) => readonly Relation[];
  readonly write: (part: string, xml: string) => void;
  readonly names: readonly string[];
}
/**
 * What is to go from a part: relationships, and with them the parts that they alone lead to; `also` are other parts in which something is broken
 * with them, `name` is what it is told as instead of its target, `code` what it is told by when it was no link.
 */
export type Broken = {
  readonly part: string;
  readonly relation: Relation;
  readonly drops: readonly string[];
  readonly also?: readonly string[];
  readonly name?: string;
  readonly code?: Extract<TemplateFault, 'template/add-in-removed' | 'template/object-pictured'>;
};

/** Where the relationships of a part are written; those of the file itself for `''`. */
export const relsOf = (part: string): string => (part === '' ? '_rels/.rels' : relationsOf(part));

/** The relationships of a part of one type. */
export const relationsFrom = (texts: Texts, part: string, type: RegExp): readonly Relation[] =>
  texts.relations(relsOf(part)).filter((one) => type.test(one.type));

/** The part whose relationships these are; `''` for those of the file itself. */
export const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/i, '$1');

/** The part to which a relationship leads. */
export const targetOf = (part: string, { target }: Relation): string => targetPart(part, target);

/** Without the elements of that name, in any prefix, that begin so. */
export function withoutElements(xml: string, name: string, isGone: (start: string) => boolean = () => true): string {
  const alone = xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?/>`, 'g'), (tag) => (isGone(tag) ? '' : tag));
  return changeElements(alone, name, ({ whole, start }) => (isGone(start[0]) ? '' : whole));
}

/** The same, what stands in those elements staying in their place. */
export function unwrapped(xml: string, name: string, isGone: (start: string) => boolean): string {
  const alone = xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?/>`, 'g'), (tag) => (isGone(tag) ? '' : tag));
  return changeElements(alone, name, ({ whole, start, inner }) => (isGone(start[0]) ? inner : whole));
}

/** Each element of that name that holds something and stands in no other of its name. */
export const changeElements = (xml: string, name: string, change: (stretch: Stretch) => string): string =>
  changeStretches(
    xml,
    new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?(?<!/)>|(?<end></(?:[\\w.-]+:)?${name}\\s*>)`, 'g'),
    change,
  );

/** What a start tag says of an attribute, whatever its prefix; as it is written. */
export const attributeIn = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];

export const RELATION_NAMES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS =
  /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|purl\.oclc\.org\/ooxml\/officeDocument\/relationships)["']/g;

/** Finds the attributes by which a part uses some relationships. */
export interface Uses {
  readonly isIn: (xml: string) => boolean;
  readonly without: (xml: string) => string;
}

export function usesOf(xml: string, relations: readonly Relation[]): Uses {
  const prefixes = new Set(['r', ...[...xml.matchAll(RELATIONS)].map(([, prefix = '']) => prefix.replaceAll('.', '\\.'))]);
  const pattern = new RegExp(`\\s(?:${[...prefixes].join('|')}):\\w+\\s*=\\s*["']([^"']*)["']`, 'g');
  const ids = new Set(relations.map(({ id }) => id));
  return {
    isIn: (text) => [...text.matchAll(pattern)].some(([, id = '']) => ids.has(id)),
    without: (text) => text.replace(pattern, (attribute, id: string) => (ids.has(id) ? '' : attribute)),
  };
}
