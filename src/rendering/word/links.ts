/** Lets hyperlink targets hold tags: each use of such a link makes its own relationship, also inside a loop. */
import {
  attributeOf,
  cutString,
  type Element,
  escapeAttribute,
  isElement,
  type Node,
  parseXml,
  type Raw,
  type Report,
} from '../ooxml/index.ts';
import { WORD_WRITERS } from './writers.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const raw = (source: string): Raw => ({ kind: 'raw', source });

/** Where the relationships of a part are written. */
export const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** The targets that hold tags, by relationship id. Word encodes the braces typed into its link dialog. */
export function taggedLinks(xml: string | undefined): ReadonlyMap<string, string> {
  const root = xml === undefined ? undefined : parseXml(xml);
  if (typeof root !== 'object') return new Map();
  const links = root.children.filter(isElement).flatMap((relation): [string, string][] => {
    const id = attributeOf(relation, 'Id');
    const target = unquoteTags(attributeOf(relation, 'Target') ?? '');
    return id !== undefined && target.includes('{{') ? [[id, target]] : [];
  });
  return new Map(links);
}

const unquoteTags = (target: string) =>
  target.replace(
    /%7B%7B(.*?)%7D%7D/gi,
    (_, inner: string) => `{{${decodeURIComponent(inner.replace(/%(?![\da-f]{2})/gi, '%25'))}}}`,
  );

/** Each reference to a tagged link becomes the making of one. */
export function makeLinks(root: Element, links: ReadonlyMap<string, string>, part: string, report: Report): Element {
  if (links.size === 0) return root;
  const rebuild = (element: Element): Element => ({
    ...element,
    attributes: element.attributes.map(({ name, value }) => {
      const target = name.startsWith('r:') ? links.get(value.join('')) : undefined;
      if (target === undefined) return { name, value };
      const pieces = cutString(target, { part, text: target }, WORD_WRITERS.uri, report);
      return { name, value: [raw(`{{#${WORD_WRITERS.link}}}`), ...pieces, raw(`{{/${WORD_WRITERS.link}}}`)] };
    }),
    children: element.children.map((child: Node) => (isElement(child) ? rebuild(child) : child)),
  });
  return rebuild(root);
}

/** The relationships of a part, with the links made while it was written instead of those that hold tags. */
export function withLinks(xml: string, tagged: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>): string {
  const kept = xml.replace(/<Relationship\s[^>]*?\/>/g, (relation) => {
    const id = /\sId="([^"]*)"/.exec(relation)?.[1] ?? '';
    return tagged.has(id) ? '' : relation;
  });
  const added = [...made].map(
    ([target, id]) => `<Relationship Id="${escapeAttribute(id)}" Type="${HYPERLINK}" Target="${target}" TargetMode="External"/>`,
  );
  return kept.replace('</Relationships>', `${added.join('')}</Relationships>`);
}
