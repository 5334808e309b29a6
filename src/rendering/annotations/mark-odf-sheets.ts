/** Cells of an OpenDocument workbook in colour, with comments (OpenDocument 1.3, part 3, 9.1.4 and 17.18). */
import { annotationFills, type CellMark } from '../../model/index.ts';
import { CONTENT } from '../odf/package.ts';
import { elementsIn, type Insertion, inserted } from './find-elements.ts';
import type { Note, Parts } from './note.ts';
import { annotateOdf, cellsOf, isIn } from './odf.ts';

export function markOdfSheets(parts: Parts, marks: readonly CellMark[]): boolean {
  const xml = parts.get(CONTENT);
  if (xml === undefined || !xml.includes('<office:spreadsheet')) return false;
  const cells = cellsOf(xml);
  const styles = stylesIn(xml);
  const tags = new Map<(typeof cells)[number], string>();
  for (const mark of marks) {
    const cell = cells.find((one) => one.sheet === mark.sheet && isIn(mark.cell, one));
    if (cell === undefined) continue;
    const before = /\stable:style-name="([^"]*)"/.exec(cell.tag)?.[1];
    const bare = cell.tag.replace(/\stable:style-name="[^"]*"/, '');
    const style = styles.filled(before ?? '', annotationFills[mark.fate]);
    tags.set(
      cell,
      bare.replace(/^<[\w:-]+/, (start) => `${start} table:style-name="${style}"`),
    );
  }
  const dressed = [...tags].map(([cell, text]): Insertion => ({ at: cell.start, length: cell.tag.length, text }));
  parts.set(CONTENT, inserted(xml, [...dressed, ...styles.added()]));
  const notes = marks.flatMap(({ sheet, cell, words }): readonly Note[] =>
    words === null ? [] : [{ at: { part: CONTENT, sheet, cell }, words, placed: `${sheet}.${cell} — ${words}` }],
  );
  return notes.length === 0 || annotateOdf(parts, notes, 'ods');
}

/** Styles of cells with another ground, made once for each. */
function stylesIn(xml: string) {
  const [list] = elementsIn(xml, new Set(['office:automatic-styles']));
  const made = new Map<string, { readonly name: string; readonly text: string }>();
  const own = elementsIn(xml, new Set(['style:style']));
  const styleNamed = (name: string): string => {
    const found = own.find(({ tag }) => tag.includes(`style:name="${name}"`));
    if (found === undefined) return '';
    return found.isEmpty ? found.tag : `${xml.slice(found.start, found.close)}</style:style>`;
  };
  return {
    filled(before: string, colour: string): string {
      const key = `${before} ${colour}`;
      const there = made.get(key);
      if (there !== undefined) return there.name;
      const name = `jalon${made.size + 1}`;
      const ground = `fo:background-color="#${colour}"`;
      const held = styleNamed(before);
      made.set(key, { name, text: held === '' ? fresh(name, ground) : grounded(held, name, ground) });
      return name;
    },
    added(): readonly Insertion[] {
      if (list === undefined) return [];
      const text = [...made.values()].map((one) => one.text).join('');
      return list.isEmpty
        ? [{ at: list.start, length: list.tag.length, text: `<office:automatic-styles>${text}</office:automatic-styles>` }]
        : [{ at: list.close, text }];
    },
  };
}

const fresh = (name: string, ground: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ${ground}/></style:style>`;

/** White letters on a dark ground would be read no more. */
function grounded(held: string, name: string, ground: string): string {
  const isDark = /\sfo:background-color="#/.test(held);
  const letters = isDark ? held.replace(/(<style:text-properties[^<>]*?\sfo:color=)"[^"]*"/, '$1"#000000"') : held;
  const named = letters.replace(/style:name="[^"]*"/, `style:name="${name}"`);
  const [cell] = elementsIn(named, new Set(['style:table-cell-properties']));
  if (cell !== undefined) {
    const tag = cell.tag.replace(/\sfo:background-color="[^"]*"/, '').replace(/\/?>$/, (end) => ` ${ground}${end}`);
    return inserted(named, [{ at: cell.start, length: cell.tag.length, text: tag }]);
  }
  const properties = `<style:table-cell-properties ${ground}/>`;
  return /\/>$/.test(named) && !named.includes('</style:style>')
    ? `${named.slice(0, -2)}>${properties}</style:style>`
    : named.replace(/^<[^<>]*>/, (start) => start + properties);
}
