/** The sheets that a view gives: which of the template, how they are called, where their rows lie. */
import { sheetNames } from '../excel/cell-text.ts';
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { copiesOf } from './areas.ts';
import type { LazySheet, ShownSheet } from './book-moves.ts';
import type { CompiledSheet } from './compiled-sheet.ts';
import { OWN } from './dialect.ts';
import { layOut, layOutColumns, type PlaceholderRows, UNMOVED } from './layout.ts';
import type { TemplateTable } from './read-tables.ts';

export type SheetTemplate = CompiledSheet & {
  readonly placeholders: PlaceholderRows;
  readonly referredColumns: ReadonlySet<number>;
  readonly tables: readonly TemplateTable[];
};

export function showSheets(rendered: Element, templates: readonly SheetTemplate[], taken: ReadonlySet<string>): LazySheet[] {
  const counts = new Map<string, number>();
  const nameTable = tableNamer(taken);
  const found = rendered.children.filter(isElement).flatMap((element) => {
    const template = templates[Number(attributeOf(element, 'n'))];
    return template ? [{ element, template }] : [];
  });
  const names = namesOf(
    found.map(({ element, template: { sheet } }) => ({ wanted: attributeOf(element, 'name') ?? '', template: sheet.name })),
  );
  return found.flatMap(({ element, template }, index): readonly LazySheet[] => {
    const copy = (counts.get(template.sheet.part) ?? 0) + 1;
    counts.set(template.sheet.part, copy);
    const shown = { template: template.sheet.name, part: template.sheet.part, copy, name: names[index] ?? template.sheet.name };
    return template.isPlain ? [showPlain(shown, template, nameTable)] : showTagged(shown, element, template, nameTable);
  });
}

type Named = Pick<ShownSheet, 'template' | 'part' | 'copy' | 'name'>;
type NameTable = (name: string) => string;

function showTagged(named: Named, element: Element, template: SheetTemplate, nameTable: NameTable): readonly LazySheet[] {
  const children = element.children.filter(isElement);
  const [root, drawing] = children.filter(({ name }) => name !== OWN.columns);
  const counted = children.filter(({ name }) => name === OWN.columns);
  if (!root) return [];
  const layout = layOut(childOf(root, 'sheetData'), template.rows, template.placeholders);
  const shown = {
    ...named,
    layout,
    columns: layOutColumns(
      template.columns,
      counted.map((loop) => loop.children.filter(isElement).length),
      template.referredColumns,
    ),
    tables: template.tables.flatMap((table) => {
      const turns = table.hasHeadings ? copiesOf(layout, table.rows) : [{ path: [] }];
      return turns.map(({ path }) => ({ part: table.part, template: table.name, name: nameTable(table.name), path }));
    }),
  };
  return [{ ...shown, fill: () => ({ ...shown, root, drawing }) }];
}

function showPlain(named: Named, template: SheetTemplate, nameTable: NameTable): LazySheet {
  const tables = template.tables.map(({ part, name }) => ({ part, template: name, name: nameTable(name), path: [] }));
  const shown = { ...named, layout: UNMOVED.rows, columns: UNMOVED.columns, tables };
  const fill = () => {
    const root = template.read();
    return {
      ...shown,
      layout: layOut(childOf(root, 'sheetData'), template.rows, new Map()),
      root,
      drawing: template.drawn(),
    };
  };
  return { ...shown, fill };
}

/** A sheet that has its name from the template keeps it; the others make way. */
function namesOf(sheets: readonly { readonly wanted: string; readonly template: string }[]): string[] {
  const isOwn = ({ template }: { readonly template: string }) => !template.includes('{{');
  const order = [...sheets.filter(isOwn), ...sheets.filter((sheet) => !isOwn(sheet))];
  // Excel keeps the name for its own record of changes.
  const given = sheetNames(
    order.map(({ wanted }) =>
      wanted
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^history$/i, '$&-'),
    ),
  );
  return sheets.map((sheet) => (isOwn(sheet) ? sheet.template : (given[order.indexOf(sheet)] ?? sheet.template)));
}

/** The first copy of a table keeps its name; the others have one that no table has. */
function tableNamer(names: ReadonlySet<string>): (name: string) => string {
  const taken = new Set(names);
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count === 1) return name;
    let free = `${name}_${count}`;
    while (taken.has(free.toLowerCase())) free += '_';
    taken.add(free.toLowerCase());
    return free;
  };
}
