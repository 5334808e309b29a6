/** Sheets that hold no tag: read only when something asks for their cells, and left byte for byte unless what they refer to changes. */
import type { Designs } from '../charts/index.ts';
import {
  attributeOf,
  childOf,
  descendantsOf,
  type Element,
  isElement,
  mayHoldTags,
  type Report,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';
import { chartsShown } from './chart-words.ts';
import type { CompiledSheet } from './compiled-sheet.ts';
import { readFormula } from './formulas/index.ts';
import { type Book, once, type TemplateSheet } from './read-book.ts';
import { readSheet, textIn } from './read-sheet.ts';
import { usualNames } from './usual-names.ts';

const NO_DESIGNS: Designs = { looks: [], ids: new Set(), parts: new Set() };

/** The part of what is drawn over a sheet. */
export function drawingOf({ part }: TemplateSheet, { file }: Book): string | undefined {
  const target = file.relations(part).find(({ type }) => type === 'drawing')?.target;
  return target === undefined ? undefined : targetPart(part, target);
}

/** Whether nothing in a sheet, its name, its drawing, its charts or their links can be a tag, by a look at their texts alone. */
export function isSurelyPlain(sheet: TemplateSheet, book: Book): boolean {
  const drawing = drawingOf(sheet, book);
  const charts = drawing === undefined ? [] : chartsShown(drawing, book).map(({ part }) => part);
  const parts = [sheet.part, ...(drawing === undefined ? [] : [drawing]), ...charts];
  const texts = parts.flatMap((part) => [book.file.text(part) ?? '', book.file.text(relationsOf(part)) ?? '']);
  if (sheet.name.includes('{{') || texts.some((xml) => mayHoldTags(xml) || /%7B/i.test(xml))) return false;
  // A sheet that shows any of the shared texts is read, when one of them holds a tag.
  return book.tagged().size === 0 || !/\bt\s*=\s*["']s["']/.test(book.file.text(sheet.part) ?? '');
}

export function plainSheet(sheet: TemplateSheet, book: Book, report: Report): CompiledSheet {
  const drawing = drawingOf(sheet, book);
  return {
    sheet,
    isPlain: true,
    rows: { blocks: [], vanished: [] },
    columns: [],
    read: once(() => {
      const parsed = book.file.root(sheet.part);
      if (typeof parsed !== 'object') return EMPTY;
      return readSheet(usualNames(parsed), [], { part: sheet.part, sheet: sheet.name }, report);
    }),
    drawn: once(() => {
      const parsed = drawing === undefined ? undefined : book.file.root(drawing);
      return typeof parsed === 'object' ? usualNames(parsed) : undefined;
    }),
    drawing,
    designs: NO_DESIGNS,
  };
}

const EMPTY: Element = { kind: 'element', name: 'worksheet', attributes: [], children: [] };

const FORMULA = /^(?:f|formula\d?|xm:f|c:f|definedName|calculatedColumnFormula|totalsRowFormula)$/;
const formulasIn = (root: Element): readonly string[] =>
  [root, ...descendantsOf(root)].flatMap((one) => {
    const place = one.name === 'hyperlink' ? attributeOf(one, 'location') : undefined;
    return FORMULA.test(one.name) ? [textIn(one)] : place === undefined ? [] : [place];
  });

/** What may stand anywhere. */
const ANYWHERE = '*';

/** `charts` and `tables` are those of each sheet, by its part. */
export type Beside = {
  readonly charts: (sheet: CompiledSheet) => readonly Element[];
  readonly tables: (sheet: CompiledSheet) => readonly { readonly name: string; readonly root: Element }[];
};

/** The parts of the sheets that no view changes: they hold no tag, nor does any sheet that they refer to, however far. */
export function stillSheets(sheets: readonly CompiledSheet[], book: Book, { charts, tables }: Beside): ReadonlySet<string> {
  if (sheets.every(({ isPlain }) => isPlain)) return new Set(sheets.map(({ sheet }) => sheet.part));
  const owners = new Map(
    sheets.flatMap((one) => tables(one).map(({ name }) => [name.toLowerCase(), one.sheet.name.toLowerCase()] as const)),
  );
  const names = new Map(
    (childOf(book.root, 'definedNames')?.children ?? [])
      .filter(isElement)
      .map((one) => [(attributeOf(one, 'name') ?? '').toLowerCase(), textIn(one)] as const),
  );
  const referred = (formulas: readonly string[], own: string, seen: ReadonlySet<string>): string[] =>
    formulas.flatMap(readFormula).flatMap((token): string[] => {
      // Several sheets at once are written with a colon, which no name of a sheet has.
      if (token.kind === 'reference') return [token.sheet?.includes(':') ? ANYWHERE : (token.sheet ?? own).toLowerCase()];
      if (token.kind === 'table') return [owners.get(token.table.toLowerCase()) ?? ANYWHERE];
      if (token.kind === 'open') return token.name === 'INDIRECT' ? [ANYWHERE] : [];
      if (token.kind !== 'other' || token.text.startsWith('"')) return [];
      const name = token.text.toLowerCase();
      const meant = seen.has(name) ? undefined : names.get(name);
      if (meant !== undefined) return referred([meant], own, new Set([...seen, name]));
      return name.includes('!') ? [ANYWHERE] : [];
    });
  const known = new Map(
    sheets
      .filter(({ isPlain }) => isPlain)
      .map((one) => {
        const roots = [one.read(), ...charts(one), ...tables(one).map(({ root }) => root)];
        return [one.sheet.name.toLowerCase(), new Set(referred(roots.flatMap(formulasIn), one.sheet.name, new Set()))] as const;
      }),
  );
  const others = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const isStill = (name: string, seen: ReadonlySet<string>): boolean => {
    if (seen.has(name) || !(others.has(name) || name === ANYWHERE)) return true;
    const refers = known.get(name);
    return refers !== undefined && [...refers].every((one) => isStill(one, new Set([...seen, name])));
  };
  return new Set(sheets.flatMap(({ sheet }) => (isStill(sheet.name.toLowerCase(), new Set()) ? [sheet.part] : [])));
}
