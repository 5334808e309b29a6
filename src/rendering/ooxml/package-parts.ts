/** What every Office file is made of: entries, their content types, and the relationships between them. */

import { keptOn } from '../../values/index.ts';
import { CONTENT_TYPES, type Entry } from '../archive/index.ts';
import { excerptOf, type Report } from './problem.ts';
import { parseAgain, readableRoot, rootIn } from './read-part.ts';
import { attributeOf, type Element, isElement } from './tree.ts';
import { XML_HEADER } from './write-source.ts';

export { decodeXml } from './read-part.ts';
export { CONTENT_TYPES };

/** Property parts whose every text may hold tags. */
export const PROPERTIES: readonly string[] = [
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'application/vnd.openxmlformats-officedocument.custom-properties+xml',
];

export type DeclaredTypes = {
  /** The type of a part: its own, else that of its ending. */
  readonly typeOf: (name: string) => string;
  /** Every type that is declared, whether a part has it or not. */
  readonly types: readonly string[];
};

/** What the archive says of its parts; undefined when it says nothing. Names are compared in small letters, as the packaging standard does. */
export function declaredTypes(entries: readonly Entry[]): DeclaredTypes | undefined {
  const root = readableRoot(entries.find(({ name }) => isTypeList(name)));
  if (root === undefined) return undefined;
  const declared = root.children.filter(isElement);
  const by = (attribute: string) =>
    new Map(
      declared.flatMap((one) => {
        const value = attributeOf(one, attribute)?.toLowerCase();
        return value === undefined ? [] : [[value, attributeOf(one, 'ContentType') ?? ''] as const];
      }),
    );
  const [ofParts, ofEndings] = [by('PartName'), by('Extension')];
  return {
    typeOf: (name) =>
      ofParts.get(`/${name.toLowerCase()}`) ?? ofEndings.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? '',
    types: declared.map((one) => attributeOf(one, 'ContentType') ?? ''),
  };
}

/** Some programs write the name of the list in small letters. */
export const isTypeList = (name: string): boolean => name.toLowerCase() === CONTENT_TYPES.toLowerCase();

/**
 * The content type of each part; undefined when the archive says nothing of its parts. Some programs give the ending `xml` the type of the main
 * part: it is that of the part which the file is opened by alone.
 */
export function contentTypesOf(entries: readonly Entry[]): ReadonlyMap<string, string> | undefined {
  const declared = declaredTypes(entries);
  if (!declared) return undefined;
  const top = entries.find(({ name }) => name === '_rels/.rels');
  const opened = relationsIn(top ? rootIn(top.bytes) : null).find(({ type }) => type === 'officeDocument')?.target;
  const main = opened === undefined ? undefined : targetPart('', opened).toLowerCase();
  const isMain = (name: string): boolean => main === undefined || name.toLowerCase() === main;
  const typeOf = (name: string): string => {
    const type = declared.typeOf(name);
    return isTypeList(name) || (type.endsWith('.main+xml') && !isMain(name)) ? '' : type;
  };
  return new Map(entries.map(({ name }) => [name, typeOf(name)]));
}

const encoder = new TextEncoder();
export const encoded = (name: string, xml: string): Entry => ({ name, bytes: encoder.encode(xml) });

/** Whether a text or an attribute of a part may hold a tag, whatever elements cut it in pieces: by a look at its text alone. */
export const mayHoldTags = (xml: string): boolean =>
  /\{\{|&#(?:123|x7b);/i.test(xml) || (xml.includes('{') && xml.replace(/<[^<>]*>/g, '').includes('{{'));

/** Whether the name is that of a part that people could write a tag in. */
export const isText = (name: string): boolean => /\.(?:xml|rels|vml|svg)$/i.test(name);

/** Reports a tag where the engine does not write. */
export function refuseTags(part: string, xml: string, report: Report): void {
  if (xml.includes('{{')) report({ code: 'template/tag-out-of-reach', part, tag: excerptOf(xml) });
}

export type Relation = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean };

/** Where the relationships of a part are written. */
export function relationsOf(part: string): string {
  const file = part.lastIndexOf('/') + 1;
  return file === part.length ? part : `${part.slice(0, file)}_rels/${part.slice(file)}.rels`;
}

export const readRelations = (xml: string | undefined): readonly Relation[] =>
  relationsIn(xml === undefined ? null : parseAgain(xml));

/** None where there is no root to be read. */
export function relationsIn(root: Element | string | null): readonly Relation[] {
  if (root === null || typeof root === 'string') return [];
  return related.once(root, ({ children }) => children.filter(isElement).map(readRelation));
}
const related = keptOn<readonly Relation[]>();

const readRelation = (element: Element): Relation => ({
  id: attributeOf(element, 'Id') ?? '',
  type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
  target: attributeOf(element, 'Target') ?? '',
  // Whatever is not said to be within, as some programs take it.
  isExternal: (attributeOf(element, 'TargetMode') ?? 'Internal').trim().toLowerCase() !== 'internal',
});

const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationships of a part and some more; targets and ids are XML already. */
export function addRelations(
  xml: string | undefined,
  added: readonly { readonly id: string; readonly type: string; readonly target: string; readonly isExternal?: true }[],
): string {
  if (added.length === 0 && xml?.endsWith('</Relationships>')) return xml;
  const opened = (xml ?? XML_HEADER + EMPTY).replace(/(<Relationships[^<>]*)\/>\s*$/, '$1></Relationships>');
  const written = added.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return opened.replace('</Relationships>', () => `${written.join('')}</Relationships>`);
}

/** The same without those of these ids. */
export const withoutRelations = (xml: string, ids: { readonly size: number; readonly has: (id: string) => boolean }): string =>
  ids.size === 0
    ? xml
    : xml.replace(/<Relationship\s[^<>]*\/>/g, (relation) =>
        ids.has(/\sId="([^"]*)"/.exec(relation)?.[1] ?? '') ? '' : relation,
      );

/** The part that a target names, from the folder of the part that names it. */
export function targetPart(part: string, target: string): string {
  let [folder, rest] = [part.slice(0, part.lastIndexOf('/') + 1), target];
  while (rest.startsWith('../')) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    rest = rest.slice('../'.length);
  }
  // Nearly all go up first, if at all.
  if (!/(?:^|\/)\.?\.?(?:\/|$)/.test(rest)) return folder + rest;
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
