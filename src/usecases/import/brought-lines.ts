// New lines of a workbook → the edits that put each in its place, with the next id of its kind.

import { addition, changed, type Thing, thingsIn } from '../../editing/index.ts';
import { type Layout, layoutNamed, type Merged, stemOf, unfolded, WHOLE } from '../../importing/index.ts';
import type { Edit, SourceFile } from '../../model/index.ts';
import { valuesFile } from '../../values/index.ts';

type NewLine = Merged['added'][number];
export interface BroughtLine {
  readonly line: NewLine;
  /** Null for what bears none. */
  readonly id: string | null;
}
export interface BroughtLines {
  readonly edits: readonly Edit[];
  readonly lines: readonly BroughtLine[];
}

interface Growing {
  files: readonly SourceFile[];
  things: readonly Thing[];
}

/** What is to come is found as if it were there: a new action may have its budget in the same workbook. */
function grow(growing: Growing, edits: readonly Edit[], kind: SourceFile['kind'], added: Thing | null): void {
  for (const { path, pointer, change } of edits) {
    const there = growing.files.some((file) => file.path === path);
    const files = there ? growing.files : [...growing.files, { path, kind, data: {}, faults: [] }];
    growing.files = files.map((file) =>
      file.path === path ? { ...file, data: changed(file.data ?? {}, pointer, change) } : file,
    );
  }
  if (added !== null) growing.things = [...growing.things, added];
}

function put(line: NewLine, growing: Growing, today: string): { readonly edits: readonly Edit[]; readonly id: string | null } {
  const layout = layoutNamed(line.table);
  const like = unfolded(line.values);
  const { holder } = line;
  if (layout === undefined) return { edits: [], id: null };
  if (layout.adds !== null) {
    const { date } = like;
    const day = layout.adds === 'meeting' && typeof date === 'string' ? date : today;
    const wanted = { name: layout.adds, like, today: day, id: line.id ?? undefined, holder: holder ?? undefined };
    const made = addition(wanted, growing.files, growing.things);
    if ('fault' in made) throw new Error(`${made.fault.code}: ${made.fault.holder}`);
    grow(growing, made.edits, layout.kind, made.id === null ? null : { ...made.thing, id: made.id, value: like });
    return { edits: made.edits, id: made.id };
  }
  const inside = layout.holderKey === undefined ? holderIn(growing, layout, holder) : undefined;
  const path = layout.kind === 'values' ? valuesFile(String(like['period'])) : (inside?.path ?? layout.file ?? '');
  const pointer = [...(inside?.pointer ?? []), ...(layout.list.split('.*.').at(-1) ?? '').split('.')];
  const data = layout.holderKey === undefined ? like : { [layout.holderKey]: holder, ...like };
  const edits: readonly Edit[] = [{ path, pointer, change: appended(growing, path, pointer, data) }];
  grow(growing, edits, layout.kind, null);
  return { edits, id: null };
}

/** The thing of that id; an evaluation is called by its file. */
const holderIn = ({ files, things }: Growing, { kind, holder: ref }: Layout, holder: string | null) =>
  ref === 'evaluation'
    ? files
        .flatMap((file) => (file.kind === kind && stemOf(file.path) === holder ? [{ path: file.path, pointer: [] }] : []))
        .at(0)
    : things.find(({ id }) => id === holder);

/** A list is begun where a word stood for it, unless it is that word. */
function appended({ files }: Growing, path: string, pointer: Edit['pointer'], data: object): Edit['change'] {
  const file = files.find((one) => one.path === path);
  const there = pointer.reduce<unknown>((inner, key) => Object(inner)[key], file?.data);
  const [value, ...others] = Object.values(data);
  if (there === undefined && value === WHOLE && others.length === 0) return { set: WHOLE };
  return there === WHOLE ? { set: [data] } : { append: data };
}

/** Those whose id somebody typed come first, so that nobody else is given it; what holds comes before what is held. */
export function broughtLines(added: readonly NewLine[], files: readonly SourceFile[], today: string): BroughtLines {
  const growing: Growing = { files, things: thingsIn(files) };
  const rank = ({ table, id }: NewLine): number => {
    const { holder = null, prefix } = layoutNamed(table) ?? {};
    return (holder === null ? 0 : prefix === undefined ? 4 : 2) + (id === null ? 1 : 0);
  };
  const edits: Edit[] = [];
  const lines = [...added]
    .sort((a, b) => rank(a) - rank(b))
    .map((line): BroughtLine => {
      const made = put(line, growing, today);
      edits.push(...made.edits);
      return { line, id: made.id };
    });
  return { edits, lines };
}
