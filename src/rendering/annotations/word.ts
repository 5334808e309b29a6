/** Faults as comments of a Word document (ECMA-376, 17.13.4), which stand in its text alone: those of headers and notes come first. */

import { grouped } from '../../values/index.ts';
import { addRelations, CONTENT_TYPES, escapeAttribute, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { rolesOf } from '../word/parts.ts';
import { elementsIn, type Found, type Insertion, inserted, opened } from './find-elements.ts';
import { AUTHOR, freeName, type Note, type Parts, quotedText } from './note.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const USUAL = 'word/comments.xml';
const PARAGRAPH = new Set(['w:p']);
const FORMAT = new Set(['w:pPr']);

/** False where the file has no text to put them in. */
export function annotateWord(parts: Parts, notes: readonly Note[]): boolean {
  const roleOf = rolesOf(parts.entries());
  const main = parts.entries().find(({ name }) => roleOf?.(name) === 'main')?.name;
  const xml = main === undefined ? undefined : parts.get(main);
  if (main === undefined || xml === undefined) return false;
  const paragraphs = elementsIn(xml, PARAGRAPH);
  const outer = (index: number) => paragraphs.slice(0, index + 1).findLast(({ depth }) => depth === 0);
  const [first] = paragraphs;
  if (!first) return false;
  const hostOf = ({ at }: Note) =>
    at.part === main && at.block === undefined && at.paragraph !== undefined ? outer(at.paragraph - 1) : undefined;
  const relation = readRelations(parts.get(relationsOf(main))).find(({ type, isExternal }) => type === 'comments' && !isExternal);
  const part = relation ? targetPart(main, relation.target) : newPart(parts);
  const before =
    parts.get(part) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"></w:comments>`;
  const taken = elementsIn(before, new Set(['w:comment'])).map(({ tag }) => Number(/\bw:id="(\d+)"/.exec(tag)?.[1] ?? 0));
  let id = Math.max(-1, ...taken);
  const comments: string[] = [];
  const insertions: Insertion[] = [];
  for (const [host, placed] of grouped(notes, (note) => hostOf(note) ?? first)) {
    const ids = placed.map((note) => {
      id += 1;
      comments.push(comment(id, hostOf(note) ? note.words : note.placed));
      return id;
    });
    insertions.push(...anchors(xml, host, ids));
  }
  parts.set(main, inserted(xml, insertions));
  const held = before.replace(/<w:comments([^<>]*)\/>\s*$/, '<w:comments$1></w:comments>');
  parts.set(
    part,
    held.replace(/<\/w:comments>\s*$/, () => `${comments.join('')}</w:comments>`),
  );
  if (relation) return true;
  const relations = parts.get(relationsOf(main));
  parts.set(relationsOf(main), addRelations(relations, [{ id: 'annotations', type: COMMENTS, target: `/${part}` }]));
  const override = `<Override PartName="/${escapeAttribute(part)}" ContentType="${TYPE}"/>`;
  parts.set(
    CONTENT_TYPES,
    (parts.get(CONTENT_TYPES) ?? '').replace('</Types>', () => `${override}</Types>`),
  );
  return true;
}

const newPart = (parts: Parts): string => (parts.has(USUAL) ? freeName('word/comments', '.xml', parts) : USUAL);

const comment = (id: number, words: string): string =>
  `<w:comment xmlns:w="${W}" w:id="${id}" w:author="${AUTHOR}" w:initials="j"><w:p><w:r><w:t xml:space="preserve">${quotedText(words)}</w:t></w:r></w:p></w:comment>`;

/** Around what the paragraph says, past its format. */
function anchors(xml: string, host: Found & { readonly tag: string }, ids: readonly number[]): readonly Insertion[] {
  const start = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const end = ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('');
  if (host.isEmpty) return [{ at: host.start, length: host.tag.length, text: `${opened(host.tag)}${start}${end}</w:p>` }];
  const inside = xml.slice(host.open, host.close);
  const [format] = /^\s*<w:pPr[\s/>]/.test(inside) ? elementsIn(inside, FORMAT) : [];
  const past = format === undefined ? 0 : format.isEmpty ? format.open : format.close + '</w:pPr>'.length;
  return [
    { at: host.open + past, text: start },
    { at: host.close, text: end },
  ];
}
