/** Writes the parts of one sheet: itself, its drawing and charts, its tables, its comments, and how they are tied together. */
import type { Entry } from '../archive/index.ts';
import {
  addRelations,
  attributeOf,
  descendantsOf,
  type Element,
  encoded,
  relationsOf,
  taggedLinks,
  targetPart,
  withLinks,
  withoutRelations,
} from '../ooxml/index.ts';
import { withPictures } from '../pictures/index.ts';
import { changeRelations, inSameFolder } from '../powerpoint/relations.ts';
import type { FilledSheet, LazySheet, ShownSheet } from './book-moves.ts';
import type { ComputedBook } from './computing/compute-book.ts';
import { commentedCells, moveBoxes, moveComments } from './move-comments.ts';
import { moveChart } from './move-parts.ts';
import { movePivot } from './pivots.ts';
import { type WriteContext, written } from './write-context.ts';
import { writeDrawing } from './write-drawing.ts';
import type { WrittenRows } from './write-rows.ts';
import { writeSheet } from './write-sheet.ts';
import { type WrittenTables, writeTables } from './write-tables.ts';

type ValueAt = ComputedBook['valueAt'];

/** A sheet whose cells are written, before its parts are. */
export type LaidSheet = {
  readonly sheet: FilledSheet;
  readonly root: Element;
  readonly anchors: WrittenRows['anchors'];
  readonly filled: WrittenRows['filled'];
  readonly tables: WrittenTables;
};

export function laySheet(shown: LazySheet, context: WriteContext, isOpened: boolean | null): LaidSheet {
  const sheet = shown.fill();
  const { root, anchors, filled } = writeSheet(sheet, context.moving, context.tools, isOpened);
  const tables = writeTables(sheet, root, context);
  return { sheet, root: tables.root, anchors, filled, tables };
}

export function writeSheetParts({ sheet, root, anchors, tables }: LaidSheet, context: WriteContext, valueAt: ValueAt): Entry[] {
  const { copies } = context;
  const copy = String(sheet.copy);
  const name = copies.nameOf(sheet.part, copy);
  const linked = withUsedLinks(sheet.part, root, context);
  const entries: Entry[] = [encoded(name, written(root)), ...tables.entries];
  if (linked === undefined) return entries;
  const changed = changeRelations(linked, ({ id, type, target }) => {
    const part = targetPart(sheet.part, target);
    const shown = tables.relations.get(id);
    if (shown) return shown.map((one) => ({ id: one.id, target: inSameFolder(target, one.part) }));
    const parts = ownParts({ type, part, sheet, anchors, valueAt }, context);
    if (!parts) return [{ id, target }];
    entries.push(...parts);
    return [{ id, target: inSameFolder(target, copies.nameOf(part, copy)) }];
  });
  return [...entries, encoded(relationsOf(name), changed)];
}

/** The relationships of a part, with those of the links that it has come to hold. */
function withUsedLinks(part: string, root: Element, { template, tools }: WriteContext): string | undefined {
  const used = new Set(tools.links.size === 0 ? [] : descendantsOf(root).map((one) => attributeOf(one, 'r:id')));
  const links = new Map([...tools.links].filter(([, id]) => used.has(id)));
  const { file } = template.book;
  const relations = file.text(relationsOf(part));
  const tagged = taggedLinks(file.relations(part));
  return links.size + tagged.size === 0 ? relations : withLinks(relations, tagged, links);
}

type Owned = {
  readonly type: string;
  readonly part: string;
  readonly sheet: FilledSheet;
  readonly anchors: WrittenRows['anchors'];
  readonly valueAt: ValueAt;
};

/** What a copy of a sheet cannot share with another; undefined for what it can. */
function ownParts(owned: Owned, context: WriteContext): Entry[] | undefined {
  const { type, part, sheet } = owned;
  const { copies, template } = context;
  const xml = template.book.file.text(part);
  const name = copies.nameOf(part, String(sheet.copy));
  if (xml === undefined) return undefined;
  if (type === 'drawing' && sheet.drawing) return drawingParts(owned, context);
  const isAnswered = template.book.file.relations(sheet.part).some((one) => one.type === 'threadedComment');
  const cells = commentedCells(sheet, isAnswered);
  if (type === 'comments' || type === 'threadedComment') return [encoded(name, moveComments(xml, cells))];
  if (type === 'pivotTable') return [encoded(name, movePivot(xml, sheet))];
  if (type !== 'vmlDrawing') return undefined;
  const relations = template.book.file.text(relationsOf(part));
  return [encoded(name, moveBoxes(xml, cells)), ...(relations === undefined ? [] : [encoded(relationsOf(name), relations)])];
}

function drawingParts({ part, sheet, anchors, valueAt }: Owned, context: WriteContext): Entry[] {
  const { file } = context.template.book;
  const { copies } = context;
  if (!sheet.drawing) return [];
  const name = copies.nameOf(part, String(sheet.copy));
  const { root, charts } = writeDrawing(sheet.drawing, anchors, sheet);
  const entries = [encoded(name, written(root))];
  const relations = withUsedLinks(part, root, context);
  const kept = relations === undefined ? undefined : withoutRelations(relations, designsOf(sheet, context));
  const changed =
    kept &&
    changeRelations(kept, ({ id, type, target }) => {
      const shown = charts.filter(({ from }) => from === id);
      const chart = targetPart(part, target);
      const xml = file.text(chart);
      if (type !== 'chart' || xml === undefined) return [{ id, target }];
      return shown.map((one, index) => {
        const own = copies.nameOf(chart, index === 0 ? String(sheet.copy) : `${sheet.copy}x${index + 1}`);
        entries.push(encoded(own, moveChart(xml, context.movingTurn(sheet, one.path), valueAt, one.words)));
        const ofChart = file.text(relationsOf(chart));
        if (ofChart !== undefined) entries.push(encoded(relationsOf(own), ofChart));
        return { id: one.id, target: inSameFolder(target, own) };
      });
    });
  const whole = withShown(changed, root, context);
  return whole === undefined ? entries : [...entries, encoded(relationsOf(name), whole)];
}

const designsOf = ({ part }: ShownSheet, { template }: WriteContext): ReadonlySet<string> =>
  template.sheets.find(({ sheet }) => sheet.part === part)?.designs.ids ?? new Set();

/** The relationships of a drawing with those of the pictures and charts of the project that it shows. */
function withShown(relations: string | undefined, root: Element, { charts, pictures }: WriteContext): string | undefined {
  const used = new Set(descendantsOf(root).flatMap((one) => [attributeOf(one, 'r:id'), attributeOf(one, 'r:embed')]));
  const drawn = charts.relations.filter(({ id }) => used.has(id));
  const shown = new Map([...pictures].filter(([, id]) => used.has(id)));
  if (drawn.length + shown.size === 0) return relations;
  return withPictures(addRelations(relations, drawn), shown);
}
