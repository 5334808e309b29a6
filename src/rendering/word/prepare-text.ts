/** Prepares a part with paragraphs: the document, a header, the notes. */
import type { Entry } from '../archive/index.ts';
import { chartParts, numberCharts, placeCharts, readDesigns } from '../charts/index.ts';
import {
  addRelations,
  type CompilerContext,
  compileTree,
  encoded,
  hasNode,
  isMark,
  makeLinks,
  type Package,
  relationsOf,
  taggedLinks,
  withLinks,
  withoutRelations,
} from '../ooxml/index.ts';
import { placePictures, withPictures } from '../pictures/index.ts';
import { placeSections } from './block-sections.ts';
import type { BoundData } from './bound-controls.ts';
import { openColumns } from './column-widths.ts';
import { type ContentsList, openContents } from './contents-lists.ts';
import { dropCopies } from './copied-words.ts';
import { WORD } from './dialect.ts';
import { WORD_CHARTS, WORD_PICTURES } from './drawing-hosts.ts';
import { dressCells } from './dress-cells.ts';
import { fillControls } from './filled-controls.ts';
import { fitColumns } from './fit-columns.ts';
import { noteFormats } from './gaps.ts';
import { keepBox } from './keep-box.ts';
import { keepRows, setStillAside } from './keep-rows.ts';
import type { LinkedPart } from './link-blocks.ts';
import { paintLoops } from './loop-colours.ts';
import { numberCaptions } from './number-captions.ts';
import { type AllIds, giveOwnIds } from './own-ids.ts';
import { type Place, placeText } from './place.ts';
import { restartLists } from './restart-lists.ts';
import { type DocumentState, type Looks, newState, type WordState } from './state.ts';
import { writeContents } from './write-contents.ts';

/** What one part gives for a view: itself, and its relationships. */
export type Write = (view: unknown, document: DocumentState) => readonly Entry[];

/** The same part, its links that hold tags made where they are used. */
export const withLinksMade = (
  part: string,
  tree: LinkedPart,
  file: Package,
  { report }: CompilerContext<WordState>,
): LinkedPart => ({
  ...tree,
  root: makeLinks(tree.root, taggedLinks(file.relations(part)), { part: relationsOf(part) }, report),
});

type TextPart = {
  readonly part: string;
  /** Its tags cut, with the blocks that it includes. */
  readonly tree: LinkedPart;
  readonly looks: Looks;
  readonly file: Package;
  /** Parts of the template that leave the document. */
  readonly replaced: Set<string>;
  readonly bound: BoundData;
  /** Those of the parts that it refers to; they receive its own. */
  readonly ids: AllIds;
};

/** A part with paragraphs, written together with its relationships. */
export function prepareText(
  { part, tree, looks, file, replaced, bound, ids }: TextPart,
  compiler: CompilerContext<WordState>,
): Write | undefined {
  if (!tree.isNew && !hasNode(tree.root, isMark)) return undefined;
  const relations = file.entries.find(({ name }) => name === relationsOf(part));
  const relationsXml = file.text(relationsOf(part));
  const tagged = taggedLinks(file.relations(part));
  const look = { ...compiler.theme.charts, language: compiler.helpers.language };
  const places: Place[] = [];
  const formats: string[] = [];
  const contents: ContentsList[] = [];
  let designs = readDesigns(part, [], file);
  const compiled = compileTree(
    tree.root,
    WORD,
    compiler,
    (root) => {
      const charted = placeCharts(
        placeSections(fillControls(bound.settle(dropCopies(openContents(root, looks.styles, contents))))),
        WORD_CHARTS,
        compiler.report,
      );
      designs = readDesigns(part, charted.designs, file);
      for (const gone of designs.parts) replaced.add(gone);
      const placed = placeText(placePictures(charted.root, WORD_PICTURES, compiler.report), looks.styles, places);
      const painted = paintLoops(dressCells(openColumns(setStillAside(placed))), compiler.theme.loopColours);
      return noteFormats(numberCharts(giveOwnIds(restartLists(painted, looks, places), ids)), formats);
    },
    tree.isNew,
  );
  if (!compiled) return undefined;
  return (view, document) => {
    const state = newState(part, { looks, places, formats, ids, contents }, document);
    const { links, pictures, charts } = state.page;
    const whole = keepBox(document.still.settle(keepRows(compiled(view, state)), null));
    const settled = fitColumns(document.later.settle(whole, { bookmarks: new Map() }, compiler.spending), looks.styles);
    const written = encoded(
      part,
      writeContents(numberCaptions(settled), contents, document.contents, { ...looks, spending: compiler.spending }),
    );
    const drawn = chartParts(part, charts.shown, designs.looks, look, document.media.isTaken);
    document.charts.push(...drawn.entries);
    if (tagged.size + links.size + pictures.size + charts.shown.length + designs.ids.size === 0)
      return relations ? [written, relations] : [written];
    const linked = withLinks(relationsXml, tagged, links);
    const charted = addRelations(withoutRelations(linked, designs.ids), drawn.relations);
    return [written, encoded(relationsOf(part), withPictures(charted, pictures))];
  };
}
