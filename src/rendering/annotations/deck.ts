/** Faults as comments on the slides of a deck (ECMA-376, 19.4), near their shapes. */

import { grouped } from '../../values/index.ts';
import { addRelations, CONTENT_TYPES, decodeText, packageOf, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { rolesOf, slidesOf } from '../powerpoint/parts.ts';
import { elementsIn } from './find-elements.ts';
import { AUTHOR, freeName, type Note, type Parts, quotedText } from './note.ts';

const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** English Metric Units in each unit of a comment's place: 576 to the inch. */
const UNIT = 1587.5;

export function annotateDeck(parts: Parts, notes: readonly Note[]): boolean {
  const roleOf = rolesOf(parts.entries());
  const main = parts.entries().find(({ name }) => roleOf?.(name) === 'main')?.name;
  const slides = main === undefined ? [] : slidesOf(main, packageOf(parts.entries()));
  const [first] = slides;
  if (main === undefined || !first) return false;
  const author = authorOf(parts, main);
  let index = author.last;
  for (const [slide, placed] of grouped(notes, (note) => slideOf(note, slides) ?? first)) {
    const xml = parts.get(slide.part) ?? '';
    const lines = placed.map((note, rank) => {
      index += 1;
      const isHere = slideOf(note, slides) !== undefined;
      const { x, y } = (isHere ? placeOf(xml, note.at.shape) : undefined) ?? { x: 10, y: 10 };
      return `<p:cm xmlns:p="${P}" authorId="${author.id}" idx="${index}"><p:pos x="${x + 12 * rank}" y="${y + 12 * rank}"/><p:text>${quotedText(isHere ? note.words : note.placed)}</p:text></p:cm>`;
    });
    addComments(parts, slide.part, lines);
  }
  author.write(index);
  return true;
}

const slideOf = <Slide>({ at: { slide, block } }: Note, slides: readonly Slide[]): Slide | undefined =>
  slide === undefined || block !== undefined ? undefined : slides[slide - 1];

/** The corner of a shape, by the name that people gave it. */
function placeOf(xml: string, name: string | undefined): { readonly x: number; readonly y: number } | undefined {
  const named = elementsIn(xml, new Set(['p:cNvPr'])).find(
    ({ tag }) => decodeText(/\bname="([^"]*)"/.exec(tag)?.[1] ?? '') === name,
  );
  const place = named && /<a:off\s+x="(-?\d+)"\s+y="(-?\d+)"/.exec(xml.slice(named.open, named.open + 4000));
  if (!place) return undefined;
  const [x = 0, y = 0] = [place[1], place[2]].map((side) => Math.max(0, Math.round(Number(side) / UNIT)));
  return { x, y };
}

function addComments(parts: Parts, slide: string, lines: readonly string[]): void {
  // Those of the newest PowerPoint bear the same name, and are written in another way.
  const relation = readRelations(parts.get(relationsOf(slide))).find(
    ({ type, target, isExternal }) =>
      type === 'comments' && !isExternal && /<p:cmLst[\s>]/.test(parts.get(targetPart(slide, target)) ?? ''),
  );
  const part = relation ? targetPart(slide, relation.target) : freeName('ppt/comments/comment', '.xml', parts);
  const before = parts.get(part) ?? `${HEADER}<p:cmLst xmlns:p="${P}"></p:cmLst>`;
  const held = before.replace(/<p:cmLst([^<>]*)\/>\s*$/, '<p:cmLst$1></p:cmLst>');
  parts.set(
    part,
    held.replace(/<\/p:cmLst>\s*$/, () => `${lines.join('')}</p:cmLst>`),
  );
  if (relation) return;
  parts.set(
    relationsOf(slide),
    addRelations(parts.get(relationsOf(slide)), [{ id: 'annotations', type: `${OFFICE}/comments`, target: `/${part}` }]),
  );
  declare(parts, part, 'comments+xml');
}

function declare(parts: Parts, part: string, type: string): void {
  const override = `<Override PartName="/${part}" ContentType="${TYPE}${type}"/>`;
  parts.set(
    CONTENT_TYPES,
    (parts.get(CONTENT_TYPES) ?? '').replace('</Types>', () => `${override}</Types>`),
  );
}

type Author = { readonly id: number; readonly last: number; readonly write: (last: number) => void };

/** One more among the authors of comments; the number of the last comment stands beside the name. */
function authorOf(parts: Parts, main: string): Author {
  const relation = readRelations(parts.get(relationsOf(main))).find(({ type }) => type === 'commentAuthors');
  const part = relation ? targetPart(main, relation.target) : freeName('ppt/commentAuthors', '.xml', parts);
  const before = parts.get(part) ?? `${HEADER}<p:cmAuthorLst xmlns:p="${P}"></p:cmAuthorLst>`;
  const held = before.replace(/<p:cmAuthorLst([^<>]*)\/>\s*$/, '<p:cmAuthorLst$1></p:cmAuthorLst>');
  const ids = elementsIn(held, new Set(['p:cmAuthor'])).map(({ tag }) => Number(/\sid="(\d+)"/.exec(tag)?.[1] ?? 0));
  const id = Math.max(-1, ...ids) + 1;
  return {
    id,
    last: 0,
    write(last) {
      const author = `<p:cmAuthor xmlns:p="${P}" id="${id}" name="${AUTHOR}" initials="j" lastIdx="${last}" clrIdx="${id % 10}"/>`;
      parts.set(
        part,
        held.replace(/<\/p:cmAuthorLst>\s*$/, () => `${author}</p:cmAuthorLst>`),
      );
      if (relation) return;
      parts.set(
        relationsOf(main),
        addRelations(parts.get(relationsOf(main)), [
          { id: 'annotations-authors', type: `${OFFICE}/commentAuthors`, target: `/${part}` },
        ]),
      );
      declare(parts, part, 'commentAuthors+xml');
    },
  };
}
