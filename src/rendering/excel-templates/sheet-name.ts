/** The name of a sheet, in which a block opens that repeats or drops the sheet. */
import { type CompilerContext, isBlockMark, type Mark, type Piece, piecesOf, readMarks, WRITERS } from '../ooxml/index.ts';

/** No name of a sheet can hold the `/` of a tag that closes: what it opens ends with the sheet. */
export function cutName(
  name: string,
  part: string,
  report: CompilerContext<unknown>['report'],
): { readonly opens: readonly Mark[]; readonly called: readonly Piece[] } {
  const pieces = name.includes('{{') ? piecesOf(name, readMarks(name, { part, sheet: name }, WRITERS.plain, report)) : [name];
  const blocks = pieces.filter(isBlockMark);
  for (const { tag, at, text } of blocks)
    if (tag.kind !== 'open') report({ code: 'template/block-out-of-place', ...at, tag: text });
  return { opens: blocks.filter(({ tag }) => tag.kind === 'open'), called: pieces.filter((piece) => !isBlockMark(piece)) };
}
