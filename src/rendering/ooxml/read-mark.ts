/** Reads the tags of one text into marks, and reports those that cannot be read. */
import { findTags, readTag, type Tag } from '../expressions/index.ts';
import { MOST_TAGS, pairBlocks } from './pair-blocks.ts';
import type { Place, Report } from './problem.ts';
import { isBlockMark, isMark, type Mark, type Piece } from './tree.ts';

/** Nobody writes longer tags; reading them takes memory and time. */
const LONGEST_TAG = 4000;

type PlacedMark = { readonly mark: Mark; readonly at: number };
/** Marks and where they stand in the text, and the stretches of text that are theirs. */
export type Reading = {
  readonly marks: readonly PlacedMark[];
  readonly taken: readonly { readonly from: number; readonly to: number }[];
};

export function readMarks(text: string, at: Place, writer: string, report: Report): Reading {
  const { tags, unclosed } = findTags(text);
  for (const tag of unclosed) report({ code: 'template/unclosed-tag', ...at, tag });
  const flood = tags[MOST_TAGS];
  if (flood) {
    report({
      code: 'template/too-many-tags',
      ...at,
      text: at.text?.slice(0, 200) ?? '',
      tag: flood.text,
      name: MOST_TAGS.toString(),
    });
    return { marks: [], taken: tags };
  }
  const marks: PlacedMark[] = [];
  for (const found of tags) {
    if (found.text.length > LONGEST_TAG) {
      report({ code: 'template/tag-too-long', ...at, tag: `${found.text.slice(0, 60)}…` });
      continue;
    }
    const tag = readTag(found.text);
    if (tag) marks.push({ mark: { kind: 'mark', tag, text: found.text, at, writer }, at: found.at });
    else report({ code: 'template/bad-syntax', ...at, tag: found.text });
    const opens = tag ? undefined : openedBy(found.text);
    if (opens) marks.push({ mark: { kind: 'mark', tag: opens, text: found.text, at, writer }, at: found.at });
  }
  return { marks, taken: tags };
}

/** A block that cannot be read is told once: what closes it has its pair, and any name may stand in it. */
function openedBy(text: string): Tag | undefined {
  const helper = /^\{\{~?\s*#\s*(each|if|unless|with)\s/.exec(text)?.[1];
  return helper === undefined ? undefined : readTag(`{{#${helper} (lookup this "")}}`);
}

/** The pieces of `text` between `from` and `to`: words that no tag took, and the marks that begin there. */
export function piecesOf(text: string, { marks, taken }: Reading, from = 0, to = text.length): Piece[] {
  const cuts = [
    ...marks.filter(({ at }) => at >= from && at < to).map(({ mark, at }) => ({ at, piece: mark })),
    ...wordsBetween(text, taken, from, to),
  ];
  return cuts.sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

function wordsBetween(text: string, taken: Reading['taken'], from: number, to: number) {
  const words: { at: number; piece: Piece }[] = [];
  let at = from;
  for (const stretch of [...taken, { from: to, to }]) {
    const end = Math.min(stretch.from, to);
    if (at < end) words.push({ at, piece: text.slice(at, end) });
    at = Math.max(at, stretch.to);
  }
  return words;
}

/** The pieces of a text that no block may leave: an attribute, a document property. */
export function cutString(text: string, at: Place, writer: string, report: Report): readonly Piece[] {
  if (!text.includes('{{')) return [text];
  const pieces = piecesOf(text, readMarks(text, at, writer, report));
  pairBlocks(pieces.filter(isMark).filter(isBlockMark), report);
  return pieces;
}
