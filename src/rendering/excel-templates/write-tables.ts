/** Writes the tables of a sheet: one for each turn of a loop that repeats it whole. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  descendantsOf,
  type Element,
  encoded,
  isElement,
  type Node,
  replacedAttribute,
  targetPart,
} from '../ooxml/index.ts';
import type { ShownSheet } from './book-moves.ts';
import { moveTable } from './move-parts.ts';
import { textIn } from './read-sheet.ts';
import type { WriteContext } from './write-context.ts';

export type WrittenTables = {
  /** The sheet, which lists them. */
  readonly root: Element;
  readonly entries: readonly Entry[];
  /** What the relationship of each table of the template has become. */
  readonly relations: ReadonlyMap<string, readonly { readonly id: string; readonly part: string }[]>;
};

export function writeTables(
  sheet: ShownSheet,
  root: Element,
  { template, copies, moving, tableId }: WriteContext,
): WrittenTables {
  const { file } = template.book;
  const entries: Entry[] = [];
  const relations = new Map<string, { id: string; part: string }[]>();
  const headers = (place: string) => headerAt(root, place);
  for (const { id, type, target } of file.relations(sheet.part)) {
    const part = targetPart(sheet.part, target);
    const xml = file.text(part);
    if (type !== 'table' || xml === undefined) continue;
    const shown = sheet.tables.filter((one) => one.part === part);
    const made = shown.map((table, index) => {
      const own = copies.nameOf(part, index === 0 ? String(sheet.copy) : `${sheet.copy}x${index + 1}`);
      entries.push(
        encoded(own, moveTable(xml, sheet, table, moving(sheet, table.path), { id: tableId(part, own === part), headers })),
      );
      return { id: index === 0 ? id : `${id}-${index + 1}`, part: own };
    });
    relations.set(id, made);
  }
  return { root: { ...root, children: root.children.flatMap((child) => listed(child, relations)) }, entries, relations };
}

function listed(child: Node, relations: WrittenTables['relations']): readonly Node[] {
  if (!isElement(child) || child.name !== 'tableParts' || !child.children.some(isElement)) return [child];
  const parts = child.children.filter(isElement).flatMap((one) => {
    const id = attributeOf(one, 'r:id') ?? '';
    return (relations.get(id) ?? [{ id }]).map((own) => replacedAttribute(one, 'r:id', own.id));
  });
  return parts.length === 0 ? [] : [replacedAttribute({ ...child, children: parts }, 'count', String(parts.length))];
}

/** The text of a cell that was written here. */
function headerAt(root: Element, place: string): string | undefined {
  const cells = descendantsOf(root).filter((one) => one.name === 'c' && attributeOf(one, 'r') === place);
  const text = cells
    .flatMap(({ children }) => children.filter(isElement).filter(({ name }) => name === 'is'))
    .map(textIn)
    .join('');
  return text === '' ? undefined : text;
}
